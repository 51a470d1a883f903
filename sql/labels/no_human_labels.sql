-- The same columns as human_labels.sql, no rows.
select
    null::varchar as conversation_id,
    null::bigint as message_index,
    null::varchar as label,
    null::varchar[] as kinds,
    null::varchar as reason,
    null::boolean as refusal_wrong,
    null::varchar as user_text_md5,
    null::varchar as sample,
    null::double as weight
where false
