-- The rows of `file`, human labels, with personal data in their reasons replaced.
select * replace (without_pii(reason) as reason)
from file
