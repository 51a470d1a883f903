-- One row per record that is no JSON object: it becomes a reject with the start of its text.
create or replace temp view unreadable as
select
    record,
    reason,
    left(raw, 500) as raw
from checked
where reason is not null
