-- The rows of `file`, human labels, with personal data in their reasons replaced.
select * replace (case when has_pii(reason) then redact(reason) else reason end as reason)
from file
