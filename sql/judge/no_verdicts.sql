-- The same columns as stored_verdicts.sql, no rows.
select
    null::varchar as conversation_id,
    null::bigint as message_index,
    null::varchar as user_text_md5,
    null::varchar as label,
    null::double as p_label,
    null::varchar[] as kinds,
    null::varchar as ur,
    null::varchar as evidence,
    null::varchar as reason,
    null::boolean as refusal_wrong,
    null::varchar as asked_because,
    null::varchar as judge,
    null::varchar as prompt_version,
    null::bigint as votes,
    null::bigint as votes_for_label,
    null::bigint as calls,
    null::bigint as tokens_in,
    null::bigint as tokens_out,
    null::double as cost_usd
where false
