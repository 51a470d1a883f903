-- One row per planned row of one export and one split (variables export, split), with what its text is made of:
-- the chat's messages, the feedback turn, the siblings. Reads `planned_chats`, `planned_turns`.
--
-- Chats are joined with the numbers of their rows and unnested, so that a chat's messages are never copied once a
-- row; the rest of a row is looked up by its number. (A list of whole rows would cost more than all else here.)
with places_by_chat as (
    select
        record,
        list(place order by place) as places
    from planned_turns
    where export = getvariable('export') and split = getvariable('split')
    group by record
),

places as (
    select
        c.messages,
        c.siblings,
        c.source_file,
        unnest(w.places) as place
    from planned_chats as c
    inner join places_by_chat as w on w.record = c.record
)

select
    p.messages,
    p.siblings,
    t.source,
    t.pair_rank,
    t.sibling_number,
    t.message_index,
    t.reply_index,
    t.chosen_at,
    t.chosen_index,
    t.completion_label,
    as_prompt(p.messages[1:t.reply_index]) as prompt,
    as_message('user', coalesce(t.user_text, p.siblings[t.sibling_number].feedback, '')) as user_preference,
    -- the columns that every export ends with
    {
        'conversation_id': t.conversation_id,
        'message_index': t.message_index,
        'p_label': t.p_label,
        'kinds': t.kinds,
        'decided_by': t.decided_by,
        'rules': t.rules,
        'model': t.model,
        'language': t.language,
        'n_chars': t.n_chars,
        'source_file': p.source_file,
        'split_key': t.split_key
    } as lineage
from places as p
inner join planned_turns as t on t.place = p.place
