-- One row per record of the run that a deletion request is about, and the id that was given for it.
-- A record is meant by its id in the run, by the log's own id (all its copies #2, #3, …) or by its chat's id.
--
--   part, record      where it lies
--   conversation_id   its id in the run; NULL where only the text of a reject names an id
--   id                as it was given
--   is_copy           one copy alone is meant: the id it shares with the others stays
-- Reads `given` (id), `ids` and `renamed` (of .dsat), `stored` (conversations without text) and `rejected` (rejects
-- with their part). Variable: parts_of_chats, the numbers of the parts whose ids are those of ShareGPT's parts of
-- chats; for conversations that were not mined, nothing else says the chat.
with named as (
    select
        i.part,
        i.record,
        coalesce(r.conversation_id, i.source_id) as conversation_id,
        coalesce(i.source_id, i.content_id) as source_id,
        coalesce(s.chat_id, case
            when list_contains(getvariable('parts_of_chats'), i.part) then regexp_replace(i.source_id, '_\d+$', '')
        end) as chat_id
    from ids as i
    left join renamed as r on r.part = i.part and r.record = i.record
    left join stored as s on s.part = i.part and s.record = i.record
),

asked_for as (
    select n.part, n.record, n.conversation_id, g.id, false as is_copy
    from named as n
    inner join given as g on g.id = n.source_id
    union
    select n.part, n.record, n.conversation_id, g.id, false
    from named as n
    inner join given as g on g.id = n.chat_id
    union
    select n.part, n.record, n.conversation_id, g.id, true
    from named as n
    inner join given as g on g.id = n.conversation_id
    where n.source_id <> n.conversation_id
),

words as (
    select
        part,
        record,
        unnest(possible_ids(raw)) as word
    from rejected
)

select part, record, conversation_id, id, is_copy
from asked_for
union
select w.part, w.record, null, g.id, false
from words as w
inner join given as g on g.id = w.word
where (w.part, w.record) not in (select (part, record) from asked_for)
order by all
