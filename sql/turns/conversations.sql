-- One row per chat with a follow-up turn (or scored replies), as it is stored: redacted, in the order of the input.
-- Later stages read this table and never the inputs again.
with chosen as (
    select
        c.* exclude (messages, language),
        coalesce(c.language, l.language, 'und') as language,
        coalesce(r.messages, c.messages) as messages,
        getvariable('redact') as redacting
    from chats as c
    left join redacted as r on r.record = c.record
    left join languages as l on l.record = c.record
    where c.is_selected and (c.has_follow_up or len(c.siblings) > 0)
)

select
    conversation_id,
    source_id,
    chat_id,
    messages,
    language,
    model,
    timestamp,
    toxic,
    has_tools,
    has_parts,
    context_complete,
    getvariable('source_file') as source_file,
    record,
    user_id,
    list_transform(siblings, lambda s: {
        'message_index': s.message_index,
        'kept': case when redacting and has_pii(s.kept) then redact(s.kept) else s.kept end,
        'abandoned': case when redacting and has_pii(s.abandoned) then redact(s.abandoned) else s.abandoned end,
        'feedback': case when redacting and has_pii(s.feedback) then redact(s.feedback) else s.feedback end,
        'pair_source': s.pair_source,
        'request': left(coalesce(list_last(list_filter(
            messages[1:s.message_index], lambda m: m.role = 'user')).content, ''), 4000),
        'prompt_md5': md5(array_to_string(list_transform(messages[1:s.message_index], lambda m: message_key(m)), '')),
        'prompt_chars': coalesce(list_sum(list_transform(
            messages[1:s.message_index], lambda m: length(m.content))), 0)::bigint
    }) as siblings
from chosen
