-- One row per chat with replies that stand beside another (regenerations, scored completions): those replies, each with
-- what its prompt is told by. Most logs have none.
select
    record,
    list_transform(siblings, lambda s: struct_insert(
        s,
        request := left(coalesce(list_last(list_filter(
            messages[1:s.message_index], lambda m: m.role = 'user')).content, ''), 4000),
        prompt_md5 := prompt_key(
            s.message_index,
            coalesce(list_sum(list_transform(messages[1:s.message_index], lambda m, n: key_high(message_key(m), n))), 0),
            coalesce(list_sum(list_transform(messages[1:s.message_index], lambda m, n: key_low(message_key(m), n))), 0)
        ),
        prompt_chars := coalesce(list_sum(list_transform(
            messages[1:s.message_index], lambda m: length(m.content))), 0)::bigint
    )) as siblings
from clean_chats
where len(siblings) > 0
