-- Leave out the chats that were forgotten when a part is mined again; runs before any filter names their ids.
-- Variable: forgotten, the hashes of the ids that were given. A log without ids has the hash in conversation_id.
update chats
set
    drop_reason = 'forgotten',
    is_selected = false
where sha256(conversation_id) in (select unnest(getvariable('forgotten')))
    or sha256(source_id) in (select unnest(getvariable('forgotten')))
    or sha256(chat_id) in (select unnest(getvariable('forgotten')))
    or regexp_extract(conversation_id, '^forgotten-([0-9a-f]{64})', 1) in (select unnest(getvariable('forgotten')))
