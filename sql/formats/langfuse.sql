-- format: langfuse
-- description: Langfuse exports: a trace or an observation a record, with sessionId, input, output and scores
-- sessions: a trace each
-- columns:
--   id VARCHAR
--   traceId VARCHAR
--   trace_id VARCHAR
--   sessionId VARCHAR
--   session_id VARCHAR
--   userId VARCHAR
--   user_id VARCHAR
--   type VARCHAR
--   timestamp VARCHAR
--   startTime VARCHAR
--   start_time VARCHAR
--   endTime VARCHAR
--   end_time VARCHAR
--   model VARCHAR
--   providedModelName VARCHAR
--   provided_model_name VARCHAR
--   input JSON
--   output JSON
--   scores JSON
-- signature: sessionId timestamp input output userId|scores|tags
-- signature: traceId type startTime input output
-- signature: trace_id type start_time input output
--
-- One row per trace or observation. A trace record stands for its trace; of observations generations and agents count.
-- Scores are a list of objects (API), or columns named after them with lists of values (export from the table).
with named as (
    select
        *,
        coalesce(traceId, trace_id) is null as is_trace,
        coalesce(traceId, trace_id, id) as trace,
        is_trace or upper(type) in ('GENERATION', 'AGENT', 'CHAIN', 'SPAN') as speaks,
        trace_items(trace_value(input), 'user') as asked,
        trace_items(trace_value(output), 'assistant') as answered
    from source
),

scored as (
    select
        *,
        case json_type(scores) when 'ARRAY' then list_transform(try_cast(scores as json[]), lambda s: {
            'name': case when upper(s ->> '$.source') is distinct from 'EVAL' then s ->> '$.name' end,
            'number': try_cast(s ->> '$.value' as double),
            'word': coalesce(
                s ->> '$.stringValue', s ->> '$.string_value',
                -- a boolean is kept as 0 or 1, which is a scale's least number elsewhere
                case when upper(coalesce(s ->> '$.dataType', s ->> '$.data_type')) = 'BOOLEAN'
                    then case try_cast(s ->> '$.value' as double) when 1 then 'true' when 0 then 'false' end end,
                s ->> '$.value'
            ),
            'reason': s ->> '$.comment'
        }) else [] end as listed,
        list_transform(list_filter(json_keys(raw), lambda key: is_rating(key)), lambda key: {
            'name': key,
            'number': try_cast(json_extract_string(raw, '$."' || replace(key, '"', '') || '"[0]') as double),
            'word': json_extract_string(raw, '$."' || replace(key, '"', '') || '"[0]'),
            'reason': cast(null as varchar)
        }) as columns
    from named
)

select
    coalesce(sessionId, session_id) as session,
    trace,
    is_trace as is_root,
    read_timestamp(coalesce(endTime, end_time, timestamp, startTime, start_time)) as moment,
    coalesce(userId, user_id) as user_id,
    coalesce(providedModelName, provided_model_name, model) as model,
    case when speaks then trace_messages(asked) end as input,
    case when speaks then trace_messages(answered) end as output,
    speaks and (trace_has_tools(asked) or trace_has_tools(answered)) as has_tools,
    speaks and (trace_has_parts(asked) or trace_has_parts(answered)) as has_parts,
    ratings_of(list_concat(listed, columns)) as ratings,
    (is_trace or upper(type) in ('GENERATION', 'AGENT')) and (
        coalesce(json_type(input), 'NULL') <> 'NULL' and trace_messages(asked) is null
        or coalesce(json_type(output), 'NULL') <> 'NULL' and trace_messages(answered) is null
    ) as unreadable,
    record
from scored
