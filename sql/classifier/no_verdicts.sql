-- The same columns as verdicts.sql, no rows: a run without a classifier.
select
    null::bigint as record,
    null::bigint as message_index,
    null::varchar as conversation_id,
    null::double as p_dsat,
    null::double as min_p_dsat
where false
