-- One row per pair of replies to one prompt of which one was kept: regenerations, or scored completions of a dataset.
-- Reads `stored_chats` and `stored_turns`. Variable: max_prompt_chars.
with siblings as (
    select
        * exclude (record, part_record),
        part_record as record,
        unnest(siblings) as sibling,
        unnest(range(1, len(siblings) + 1)) as sibling_number
    from stored_chats
    where len(siblings) > 0
),

complained_of as (
    -- replies that the turn after them says are bad
    select distinct
        part_record as record,
        reply_index
    from stored_turns
    where label in ('dsat', 'mixed')
)

select
    s.record,
    s.conversation_id,
    s.chat_id,
    s.user_id,
    s.model,
    s.language,
    s.sibling,
    s.sibling_number,
    unfit_prompt(s.context_complete, s.has_tools, s.has_parts, s.sibling.prompt_chars) as unfit_prompt,
    is_refusal(opening_of(s.sibling.abandoned)) as abandoned_refused,
    c.record is not null as kept_dissatisfies
from siblings as s
left join complained_of as c on c.record = s.record and c.reply_index = s.sibling.message_index
