-- Roles, message content and time stamps as logs write them, brought to one form.
-- The content macros take VARCHAR (plain text) and JSON (string, null or list of parts) alike: `typeof` is known
-- when the query is planned, so a plain column pays nothing for the other case.

-- user, assistant, system, developer or tool; another role stays as it is; NULL when it is no name at all.
create or replace temp macro canonical_role(role) as
    case
        when role in ('user', 'assistant', 'system', 'developer', 'tool') then role
        when lower(trim(role)) in ('human', 'prompter', 'customer', 'client') then 'user'
        when lower(trim(role)) in (
            'gpt', 'chatgpt', 'bing', 'bard', 'model', 'ai', 'bot', 'chatbot', 'claude', 'gemini', 'llm', 'agent'
        ) then 'assistant'
        when lower(trim(role)) in (
            'function', 'function_call', 'function_response', 'tool_call', 'tool_result', 'tool_response',
            'observation', 'ipython', 'tools'
        ) then 'tool'
        when regexp_matches(trim(role), '^\pL[^{}\[\]"]{0,60}$') then lower(trim(role))
    end;

-- What kind of part it is, by its type or by the one key it has.
create or replace temp macro part_kind(part) as
    case
        when json_type(part) = 'VARCHAR' then 'text'
        when json_type(part) <> 'OBJECT' then 'part'
        when part ->> '$.type' is not null then lower(part ->> '$.type')
        when part ->> '$.content_type' is not null then lower(part ->> '$.content_type')
        when json_type(part, '$.text') = 'VARCHAR' then 'text'
        when json_exists(part, '$.image_url') then 'image'
        else 'part'
    end;

-- Reasoning is no part of what the user was shown as the reply.
create or replace temp macro part_is_thought(kind) as
    kind in ('thinking', 'redacted_thinking', 'reasoning', 'thoughts', 'reasoning_recap');

create or replace temp macro part_is_tool(kind) as
    kind in (
        'tool_use', 'tool_result', 'tool_call', 'tool_call_response', 'tool_response', 'function_call', 'server_tool_use',
        'server_tool_call', 'server_tool_call_response'
    );

create or replace temp macro part_own_text(part) as
    case
        when json_type(part) = 'VARCHAR' then part ->> '$'
        when json_type(part, '$.text') = 'VARCHAR' then part ->> '$.text'
        when json_type(part, '$.text.value') = 'VARCHAR' then part ->> '$.text.value'
        when json_type(part, '$.refusal') = 'VARCHAR' then part ->> '$.refusal'
        -- OpenTelemetry's parts: {"type": "text", "content": "…"}
        when part ->> '$.type' = 'text' and json_type(part, '$.content') = 'VARCHAR' then part ->> '$.content'
    end;

create or replace temp macro placeholder(kind) as
    '[' || coalesce(
        nullif(regexp_extract(kind, 'image|audio|video|file', 0), ''),
        left(regexp_replace(kind, '[^a-z0-9_-]+', '', 'g'), 40)
    ) || ']';

-- JSON content as a list of {kind, text}: a list item by item, one object as a list of one; text NULL where the
-- part is no text.
create or replace temp macro json_parts(content) as
    list_transform(
        case json_type(content)
            when 'ARRAY' then try_cast(content as json[])
            when 'OBJECT' then [content]
            else cast([] as json[])
        end,
        lambda part: {'kind': part_kind(part), 'text': part_own_text(part)}
    );

create or replace temp macro parts_text(parts) as
    coalesce(array_to_string(list_transform(
        list_filter(parts, lambda p: not part_is_thought(p.kind)), lambda p: coalesce(p.text, placeholder(p.kind))
    ), chr(10)), '');

create or replace temp macro json_content_text(content) as
    case coalesce(json_type(content), 'NULL')
        when 'NULL' then ''
        when 'VARCHAR' then content ->> '$'
        when 'ARRAY' then parts_text(json_parts(content))
        when 'OBJECT' then parts_text(json_parts(content))
    end;

-- The text of a message: parts on lines of their own, `[image]` and the like for what is no text, '' for null.
-- NULL when it is a number, true or false: such a record is unreadable.
create or replace temp macro content_text(content) as
    case when typeof(content) = 'JSON' then json_content_text(content) else coalesce(cast(content as varchar), '') end;

-- Whether the content has parts that are no text.
create or replace temp macro content_has_parts(content) as
    case when typeof(content) = 'JSON'
        then len(list_filter(json_parts(content), lambda p: p.text is null and not part_is_thought(p.kind))) > 0
        else false end;

-- Whether the content has parts that call a tool or hold what it gave back.
create or replace temp macro content_has_tools(content) as
    case when typeof(content) = 'JSON'
        then len(list_filter(json_parts(content), lambda p: part_is_tool(p.kind))) > 0
        else false end;

-- The same for all contents of a list; no list is built where they are plain text.
create or replace temp macro any_has_parts(contents) as
    case when typeof(contents) = 'JSON[]'
        then coalesce(len(list_filter(contents, lambda c: content_has_parts(c))) > 0, false)
        else false end;

-- Messages, or NULL (unreadable) when any of them has no role or no text.
create or replace temp macro readable_messages(messages) as
    case when len(list_filter(messages, lambda m: m.role is null or m.content is null)) = 0 then messages end;

create or replace temp macro roles_have_tools(messages) as
    len(list_filter(messages, lambda m: m.role not in ('user', 'assistant', 'system', 'developer'))) > 0;

-- Whether a JSON field that lists tools or calls has any.
create or replace temp macro json_has_any(value) as
    case json_type(value)
        when 'ARRAY' then json_array_length(value) > 0
        when 'OBJECT' then len(json_keys(value)) > 0
        else false
    end;

-- A time stamp in UTC from ISO text or from seconds, milliseconds or microseconds since 1970; else NULL.
create or replace temp macro epoch_timestamp(number) as
    case
        when number between 0 and 1e10 then make_timestamp(cast(number * 1e6 as bigint))
        when number between 1e10 and 1e13 then make_timestamp(cast(number * 1e3 as bigint))
        when number between 1e13 and 1e16 then make_timestamp(cast(number as bigint))
    end;

create or replace temp macro read_timestamp(value) as
    case
        -- a date without its hyphens would be a second of the year 1970
        when regexp_full_match(cast(value as varchar), '(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])')
            then try_strptime(cast(value as varchar), '%Y%m%d')
        when try_cast(value as double) is not null then epoch_timestamp(try_cast(value as double))
        else cast(try_cast(value as timestamptz) as timestamp)
    end;

-- true, 'true', 'yes' and 1 are true.
create or replace temp macro is_true(value) as
    coalesce(lower(trim(value)) in ('true', 'yes', '1', 't'), false);

create or replace temp macro no_verdicts() as
    cast([] as struct(message_index bigint, label varchar, kinds varchar[], reason varchar)[]);

create or replace temp macro no_siblings() as
    cast([] as struct(message_index bigint, kept varchar, abandoned varchar, feedback varchar, pair_source varchar)[]);
