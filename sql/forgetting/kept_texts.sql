-- The vectors of one file of a cache that stay: those of texts that the part still has.
select *
from file
where text_key in (select text_key from kept_keys)
