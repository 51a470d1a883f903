-- The chats of the part that are stored: those that hold personal data redacted, the others as they are.
select c.* replace (
    coalesce(r.messages, c.messages) as messages,
    coalesce(r.verdicts, c.verdicts) as verdicts,
    coalesce(r.siblings, c.siblings) as siblings,
    coalesce(r.user_id, c.user_id) as user_id
)
from chats as c
left join redacted as r on r.record = c.record
where c.is_selected and c.is_judged
