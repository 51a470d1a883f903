-- One row per chat that holds personal data: its messages with e-mail addresses, phone numbers, IP addresses, card
-- numbers and keys replaced, and how many of each. Chats without any have no row, so that their text is not copied.
with suspects as (
    select
        record,
        messages
    from chats
    where getvariable('redact') and len(list_filter(messages, lambda m: has_pii(m.content))) > 0
),

cleaned as (
    select
        record,
        messages as raw_messages,
        list_transform(messages, lambda m: {
            'role': m.role,
            'content': case when has_pii(m.content) then redact(m.content) else m.content end
        }) as messages
    from suspects
)

select
    record,
    messages,
    list_transform(
        list_filter(raw_messages, lambda m: has_pii(m.content)), lambda m: redaction_counts(m.content)
    ) as counts
from cleaned
where messages <> raw_messages
