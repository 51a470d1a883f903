-- format: messages
-- description: OpenAI chat messages: {"messages": [{"role", "content"}]} (JSONL or Parquet)
-- columns:
--   id VARCHAR
--   conversation_id VARCHAR
--   messages STRUCT(role VARCHAR, content CONTENT, tool_calls JSON, function_call JSON)[]
--   tools JSON
--   functions JSON
--   user VARCHAR
--   user_id VARCHAR
--   model VARCHAR
--   language VARCHAR
--   timestamp VARCHAR
--   created_at VARCHAR
--   created VARCHAR
-- signature: messages messages.role messages.content
--
-- One row per record: its id is that of a request where a gateway logs each with the conversation so far, so that records
-- of one conversation share its id. A null content (usual beside tool calls) is the empty text; parts are joined line
-- by line. Tools on offer are tools even where none is called: the messages lack what the model was told of them.
with cleaned as (
    select
        *,
        list_transform(messages, lambda m: {
            'role': canonical_role(m.role),
            'content': content_text(m.content)
        }) as raw_messages
    from source
)

select
    coalesce(id, conversation_id) as source_id,
    coalesce(conversation_id, id) as chat_id,
    coalesce(user_id, "user") as user_id,
    readable_messages(raw_messages) as messages,
    language,
    model,
    read_timestamp(coalesce(timestamp, created_at, created)) as timestamp,
    false as toxic,
    coalesce(roles_have_tools(raw_messages), false)
        or coalesce(json_has_any(tools), false)
        or coalesce(json_has_any(functions), false)
        or coalesce(len(list_filter(messages, lambda m:
            coalesce(json_has_any(m.tool_calls), false)
            or coalesce(json_has_any(m.function_call), false)
            or content_has_tools(m.content)
        )) > 0, false) as has_tools,
    any_has_parts(list_transform(messages, lambda m: m.content)) as has_parts,
    no_verdicts() as verdicts,
    no_siblings() as siblings,
    record
from cleaned
