-- One row per chat that holds personal data: its messages with e-mail addresses, phone numbers, IP addresses, card
-- numbers and keys replaced, and how many of each. Chats without any have no row, so that their text is not copied.
with suspects as materialized (
    -- the few messages that pass the gate; positions first, so that no other message is touched again
    select
        record,
        unnest(list_filter(range(1, len(messages) + 1), lambda i: has_pii(messages[i].content))) as position
    from chats
    where getvariable('redact')
),

texts as materialized (
    select
        s.record,
        s.position,
        c.messages[s.position].content as raw
    from suspects as s
    inner join chats as c on c.record = s.record
),

cleaned as materialized (
    select
        *,
        redact(raw) as clean
    from texts
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
    b.counts
from chats as c
inner join by_chat as b on b.record = c.record
