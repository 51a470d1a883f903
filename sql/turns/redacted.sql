-- One row per stored chat that holds personal data: its messages with e-mail addresses, phone numbers, IP addresses, card
-- numbers and keys replaced, and how many of each. Chats without any have no row, so that their text is not copied.
with texts as (
    -- unnested, not tried inside a list: a lambda compiles its regular expressions anew for every chunk of rows
    select
        record,
        unnest(range(1, len(messages) + 1)) as position,
        unnest(messages).content as raw
    from chats
    where getvariable('redact') and is_selected and (has_follow_up or len(siblings) > 0)
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
    b.counts
from chats as c
inner join by_chat as b on b.record = c.record
