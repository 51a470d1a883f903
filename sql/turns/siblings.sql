-- One row per chat with replies that stand beside another (regenerations, scored completions): those replies as they
-- are stored, redacted, each with what its prompt is told by. Most logs have none.
with chosen as (
    select
        c.record,
        c.siblings,
        coalesce(r.messages, c.messages) as messages
    from chats as c
    left join redacted as r on r.record = c.record
    where c.is_selected and len(c.siblings) > 0
),

cleaned as (
    select
        *,
        list_transform(siblings, lambda s: list_transform(
            [s.kept, s.abandoned, s.feedback],
            lambda t: case when getvariable('redact') then redact(t) else t end
        )) as texts
    from chosen
)

select
    record,
    list_transform(siblings, lambda s, i: {
        'message_index': s.message_index,
        'kept': texts[i][1],
        'abandoned': texts[i][2],
        'feedback': texts[i][3],
        'pair_source': s.pair_source,
        'request': left(coalesce(list_last(list_filter(
            messages[1:s.message_index], lambda m: m.role = 'user')).content, ''), 4000),
        'prompt_md5': prompt_key(
            s.message_index,
            coalesce(list_sum(list_transform(messages[1:s.message_index], lambda m, n: key_high(message_key(m), n))), 0),
            coalesce(list_sum(list_transform(messages[1:s.message_index], lambda m, n: key_low(message_key(m), n))), 0)
        ),
        'prompt_chars': coalesce(list_sum(list_transform(
            messages[1:s.message_index], lambda m: length(m.content))), 0)::bigint
    }) as siblings
from cleaned
