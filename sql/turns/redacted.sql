-- One row per stored chat that holds personal data: its texts with e-mail addresses, phone numbers, IP addresses, card
-- numbers and keys replaced, the id of its user as a hash where that is such a thing itself, and how many of each.
-- Chats without any have no row, so that their text is not copied. Variable: redact.
-- not materialized: only the texts that are looked at or changed are to be copied
with held as not materialized (
    select
        record,
        messages,
        verdicts,
        siblings,
        user_id
    from chats
    where getvariable('redact') and is_selected and is_judged
),

-- unnested, not tried inside a list: a lambda compiles its regular expressions anew for every chunk of rows
texts as (
    select
        record,
        'message' as field,
        unnest(range(1, len(messages) + 1)) as position,
        unnest(messages).content as raw
    from held
    union all
    select
        record,
        'reason' as field,
        unnest(range(1, len(verdicts) + 1)) as position,
        unnest(verdicts).reason as raw
    from held
    union all
    select
        record,
        unnest(['kept', 'abandoned', 'feedback']) as field,
        position,
        unnest([sibling.kept, sibling.abandoned, sibling.feedback]) as raw
    from (
        select
            record,
            unnest(range(1, len(siblings) + 1)) as position,
            unnest(siblings) as sibling
        from held
    )
    union all
    select
        record,
        'user_id' as field,
        1 as position,
        user_id as raw
    from held
),

suspects as materialized (
    -- the few texts that pass the gate
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

changed as materialized (
    select *
    from cleaned
    where clean <> raw
),

places as (
    select
        record,
        field,
        unnest(range(1, max(position) + 1)) as position
    from changed
    group by record, field
),

-- the new texts of a chat by position, null where a text stays
by_field as (
    select
        p.record,
        p.field,
        list(c.clean order by p.position) as clean
    from places as p
    left join changed as c on c.record = p.record and c.field = p.field and c.position = p.position
    group by p.record, p.field
),

by_chat as (
    select
        record,
        any_value(clean) filter (where field = 'message') as messages,
        any_value(clean) filter (where field = 'reason') as reasons,
        any_value(clean) filter (where field = 'kept') as kept,
        any_value(clean) filter (where field = 'abandoned') as abandoned,
        any_value(clean) filter (where field = 'feedback') as feedback,
        count(*) filter (where field = 'user_id') > 0 as names_user
    from by_field
    group by record
),

counts as (
    select
        record,
        {
            'email': sum(marks(clean, raw, '[EMAIL]')),
            'phone': sum(marks(clean, raw, '[PHONE]')),
            'ip': sum(marks(clean, raw, '[IP]')),
            'card': sum(marks(clean, raw, '[CARD]')),
            'api_key': sum(marks(clean, raw, '[API_KEY]'))
        } as counts
    from changed
    where field <> 'kept' -- it stands among the messages too
    group by record
)

-- zipped, not looked up: a list that a lambda captures is copied for each element
select
    h.record,
    list_transform(list_zip(h.messages, b.messages), lambda z: {
        'role': z[1].role,
        'content': coalesce(z[2], z[1].content)
    }) as messages,
    list_transform(list_zip(h.verdicts, b.reasons), lambda z: {
        'message_index': z[1].message_index,
        'label': z[1].label,
        'kinds': z[1].kinds,
        'reason': coalesce(z[2], z[1].reason)
    }) as verdicts,
    list_transform(list_zip(h.siblings, b.kept, b.abandoned, b.feedback), lambda z: {
        'message_index': z[1].message_index,
        'kept': coalesce(z[2], z[1].kept),
        'abandoned': coalesce(z[3], z[1].abandoned),
        'feedback': coalesce(z[4], z[1].feedback),
        'pair_source': z[1].pair_source
    }) as siblings,
    case when b.names_user then 'user-' || md5(h.user_id) else h.user_id end as user_id,
    c.counts
from held as h
inner join by_chat as b on b.record = h.record
left join counts as c on c.record = h.record
