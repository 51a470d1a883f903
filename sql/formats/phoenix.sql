-- format: phoenix
-- description: Arize Phoenix exports: an OpenInference span a record, with llm.input_messages, session.id, annotations
-- sessions: a span each
-- columns:
--   context STRUCT(trace_id VARCHAR, span_id VARCHAR)
--   "context.trace_id" VARCHAR
--   span_kind VARCHAR
--   parent_id VARCHAR
--   start_time VARCHAR
--   end_time VARCHAR
--   attributes JSON
--   annotations JSON
-- signature: context.trace_id span_kind start_time attributes
-- signature: context.trace_id span_kind start_time attributes.llm.input_messages|attributes.input.value
--
-- One row per span. Attributes lie flat with dots and numbers (API, command line), in columns that start with
-- `attributes.` (data frames) or nested. A span of another kind than LLM speaks where its input and output are plain
-- text. Annotations count where people made them.
with flat as (
    select
        *,
        case when json_type(attributes) = 'OBJECT' then attributes end as own,
        coalesce(own -> '$."llm.input_messages"', own -> '$.llm.input_messages', raw -> '$."attributes.llm.input_messages"')
            as listed_input,
        coalesce(own -> '$."llm.output_messages"', own -> '$.llm.output_messages', raw -> '$."attributes.llm.output_messages"')
            as listed_output,
        list_filter(json_keys(own), lambda k: regexp_matches(k, '^llm\.(in|out)put_messages\.\d+\.message\.role$')) as heads
    from source
),

gathered as (
    select
        *,
        case
            when json_type(listed_input) = 'ARRAY' then try_cast(listed_input as json[])
            else list_transform(
                range(len(list_filter(heads, lambda k: starts_with(k, 'llm.input')))),
                lambda i: numbered_message(own, 'llm.input_messages.' || i || '.message.'))
        end as asked_items,
        case
            when json_type(listed_output) = 'ARRAY' then try_cast(listed_output as json[])
            else list_transform(
                range(len(list_filter(heads, lambda k: starts_with(k, 'llm.output')))),
                lambda i: numbered_message(own, 'llm.output_messages.' || i || '.message.'))
        end as answered_items,
        coalesce(own -> '$."input.value"', own -> '$.input.value', raw -> '$."attributes.input.value"') as input_value,
        coalesce(own -> '$."output.value"', own -> '$.output.value', raw -> '$."attributes.output.value"') as output_value
    from flat
),

spoken as (
    select
        *,
        len(coalesce(asked_items, [])) > 0 as has_list,
        json_type(trace_value(input_value)) = 'VARCHAR' and json_type(trace_value(output_value)) = 'VARCHAR' as has_text,
        case
            when has_list then list_transform(asked_items, lambda m: unwrapped_message(m))
            when has_text then trace_items(input_value, 'user')
        end as asked,
        case
            when has_list then list_transform(answered_items, lambda m: unwrapped_message(m))
            when has_text then trace_items(output_value, 'assistant')
        end as answered
    from gathered
)

select
    coalesce(own ->> '$."session.id"', own ->> '$.session.id', raw ->> '$."attributes.session.id"') as session,
    coalesce(context.trace_id, "context.trace_id") as trace,
    parent_id is null and asked is not null as is_root,
    read_timestamp(coalesce(end_time, start_time)) as moment,
    coalesce(own ->> '$."user.id"', own ->> '$.user.id', raw ->> '$."attributes.user.id"') as user_id,
    coalesce(own ->> '$."llm.model_name"', own ->> '$.llm.model_name', raw ->> '$."attributes.llm.model_name"') as model,
    trace_messages(asked) as input,
    trace_messages(answered) as output,
    trace_has_tools(asked) or trace_has_tools(answered) as has_tools,
    trace_has_parts(asked) or trace_has_parts(answered) as has_parts,
    ratings_of(case json_type(annotations) when 'ARRAY' then list_transform(
        try_cast(annotations as json[]), lambda a: {
            'name': case when coalesce(upper(a ->> '$.annotator_kind'), 'HUMAN') = 'HUMAN' then a ->> '$.name' end,
            'number': try_cast(coalesce(a ->> '$.result.score', a ->> '$.score') as double),
            'word': coalesce(a ->> '$.result.label', a ->> '$.label'),
            'reason': coalesce(a ->> '$.result.explanation', a ->> '$.explanation')
        }) else [] end) as ratings,
    asked is not null and trace_messages(asked) is null
        or answered is not null and trace_messages(answered) is null as unreadable,
    record
from spoken
