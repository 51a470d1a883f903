-- format: otel-genai
-- description: OpenTelemetry spans with GenAI attributes: OTLP JSON lines (resourceSpans) or a span a record
-- sessions: a span each
-- columns:
--   resourceSpans STRUCT(scopeSpans STRUCT(spans JSON[])[])[]
--   attributes JSON
-- signature: resourceSpans.scopeSpans.spans
-- signature: name attributes.gen_ai.operation.name|attributes.gen_ai.input.messages|attributes.gen_ai.output.messages
--
-- One row per span; a record of OTLP holds many. gen_ai.input.messages and gen_ai.output.messages are read as JSON text
-- or as lists; typed all the way down (kvlistValue) they cannot be read, and their session becomes a reject.
-- Ratings are events named gen_ai.evaluation.result.
with listed_spans as (
    select
        record,
        raw,
        list_filter(
            flatten(list_transform(
                flatten(list_transform(resourceSpans, lambda r: coalesce(r.scopeSpans, []))),
                lambda s: coalesce(s.spans, [])
            )),
            lambda span: span is not null
        ) as listed
    from source
),

spans as (
    select
        record,
        -- a record without any span is one that says nothing: it is read, and dropped, as itself
        unnest(case when len(listed) > 0 then listed else [raw::json] end) as span
    from listed_spans
),

read as (
    select
        record,
        span,
        span -> '$.attributes' as attributes,
        case json_type(span, '$.events') when 'ARRAY' then try_cast(span -> '$.events' as json[]) else [] end as events,
        otel_attribute(attributes, 'gen_ai.input.messages') as input_value,
        otel_attribute(attributes, 'gen_ai.output.messages') as output_value,
        otel_attribute(attributes, 'gen_ai.system_instructions') as system_value
    from spans
),

spoken as (
    select
        *,
        trace_items(trace_value(input_value), 'user') as asked,
        trace_items(trace_value(output_value), 'assistant') as answered,
        content_text(trace_value(system_value)) as system_text
    from read
)

select
    otel_attribute(attributes, 'gen_ai.conversation.id') ->> '$' as session,
    coalesce(span ->> '$.traceId', span ->> '$.context.trace_id', span ->> '$.trace_id') as trace,
    false as is_root,
    coalesce(
        epoch_timestamp(try_cast(span ->> '$.endTimeUnixNano' as double) / 1e3),
        read_timestamp(coalesce(span ->> '$.end_time', span ->> '$.endTime', span ->> '$.start_time'))
    ) as moment,
    coalesce(otel_attribute(attributes, 'user.id'), otel_attribute(attributes, 'enduser.id')) ->> '$' as user_id,
    coalesce(otel_attribute(attributes, 'gen_ai.response.model'), otel_attribute(attributes, 'gen_ai.request.model'))
        ->> '$' as model,
    case when system_text <> '' and len(asked) > 0
        then list_concat([{'role': 'system', 'content': system_text}], trace_messages(asked))
        else trace_messages(asked) end as input,
    trace_messages(answered) as output,
    trace_has_tools(asked) or trace_has_tools(answered) as has_tools,
    trace_has_parts(asked) or trace_has_parts(answered) as has_parts,
    ratings_of(list_transform(
        list_filter(events, lambda e: e ->> '$.name' = 'gen_ai.evaluation.result'), lambda e: {
            'name': otel_attribute(e -> '$.attributes', 'gen_ai.evaluation.name') ->> '$',
            'number': try_cast(otel_attribute(e -> '$.attributes', 'gen_ai.evaluation.score.value') ->> '$' as double),
            'word': otel_attribute(e -> '$.attributes', 'gen_ai.evaluation.score.label') ->> '$',
            'reason': otel_attribute(e -> '$.attributes', 'gen_ai.evaluation.explanation') ->> '$'
        })) as ratings,
    coalesce(json_type(input_value), 'NULL') <> 'NULL' and trace_messages(asked) is null
        or coalesce(json_type(output_value), 'NULL') <> 'NULL' and trace_messages(answered) is null as unreadable,
    record
from spoken
