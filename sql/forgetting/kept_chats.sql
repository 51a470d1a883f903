-- The rows of one file that stay where they name the conversation and no record: exports, verdicts of a judge.
select *
from file
where conversation_id not in (select conversation_id from gone where conversation_id is not null)
