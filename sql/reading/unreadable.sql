-- One row per record that is no JSON object: it becomes a reject with the start of its text. That is clipped to 500
-- characters once it is redacted (turns/rejects.sql): a secret that a cut went through would not be found.
create or replace temp view unreadable as
select
    record,
    reason,
    left(raw, 20000) as raw
from checked
where reason is not null
