-- The rows of `file`, a judge's verdicts, with personal data in their reasons and in what they quote of the turn replaced.
select * replace (without_pii(reason) as reason, without_pii(evidence) as evidence)
from file
