-- The human labels that stay. They may speak of conversations that the run does not hold, so what was given counts, too,
-- and a given id stands for all its copies. Reads `file`, `gone` and `given`. Variable: copy_ending.
select *
from file
where conversation_id not in (select conversation_id from gone where conversation_id is not null)
    and conversation_id not in (select id from given)
    and regexp_replace(conversation_id, getvariable('copy_ending'), '') not in (select id from given)
