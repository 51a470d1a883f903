-- The rows of `file`, a judge's verdicts, with personal data in their reasons and in what they quote of the turn replaced.
select * replace (
    case when has_pii(reason) then redact(reason) else reason end as reason,
    case when has_pii(evidence) then redact(evidence) else evidence end as evidence
)
from file
