-- One row per stored chat that holds personal data: its messages and the reasons of its verdicts with e-mail addresses,
-- phone numbers, IP addresses, card numbers and keys replaced, the id of its user as a hash where that is such a thing
-- itself, and how many of each. Chats without any have no row, so that their text is not copied.
with texts as (
    -- unnested, not tried inside a list: a lambda compiles its regular expressions anew for every chunk of rows
    select
        record,
        unnest(range(1, len(messages) + 1)) as position,
        unnest(messages).content as raw
    from chats
    where getvariable('redact') and is_selected and (has_follow_up or len(siblings) > 0)
    union all
    -- the id of the user stands at 0, the reasons of verdicts below it
    select
        record,
        -unnest(range(0, len(verdicts) + 1)) as position,
        unnest(list_concat([user_id], list_transform(verdicts, lambda v: v.reason))) as raw
    from chats
    where getvariable('redact') and is_selected and (has_follow_up or len(siblings) > 0)
        and (user_id is not null or len(verdicts) > 0)
),

suspects as materialized (
    -- the few messages that pass the gate
    select *
    from texts
    where has_pii(raw)
),

cleaned as materialized (
    select
        *,
        redact(raw) as clean
    from suspects
),

by_chat as (
    select
        record,
        list({'position': position, 'clean': clean} order by position) as changes,
        {
            'email': sum(marks(clean, raw, '[EMAIL]')),
            'phone': sum(marks(clean, raw, '[PHONE]')),
            'ip': sum(marks(clean, raw, '[IP]')),
            'card': sum(marks(clean, raw, '[CARD]')),
            'api_key': sum(marks(clean, raw, '[API_KEY]'))
        } as counts
    from cleaned
    where clean <> raw
    group by record
)

select
    c.record,
    list_transform(c.messages, lambda m, i: {
        'role': m.role,
        'content': coalesce(list_filter(b.changes, lambda x: x.position = i)[1].clean, m.content)
    }) as messages,
    list_transform(c.verdicts, lambda v, i: {
        'message_index': v.message_index,
        'label': v.label,
        'kinds': v.kinds,
        'reason': coalesce(list_filter(b.changes, lambda x: x.position = -i)[1].clean, v.reason)
    }) as verdicts,
    case when len(list_filter(b.changes, lambda x: x.position = 0)) > 0 then 'user-' || md5(c.user_id)
        else c.user_id end as user_id,
    b.counts
from chats as c
inner join by_chat as b on b.record = c.record
