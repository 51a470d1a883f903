-- What traces of applications hold, brought to messages and labels: inputs and outputs of any of the usual shapes,
-- ratings of any of the usual names, and a trace's messages joined to those of the traces before it.

-- Text that holds a JSON list or object is that list or object.
create or replace temp macro trace_value(value) as
    case
        when json_type(value) = 'VARCHAR' and regexp_matches(value ->> '$', '^\s*[\[{]') and json_valid(value ->> '$')
            then try_cast(value ->> '$' as json)
        else value
    end;

-- The one text of an object such as {"question": "…"}.
create or replace temp macro trace_text_of(value) as
    list_filter(
        list_transform(
            [
                '$.input', '$.question', '$.query', '$.prompt', '$.user_input', '$.output', '$.answer', '$.response',
                '$.completion', '$.result', '$.message', '$.text'
            ],
            lambda path: json_extract(value, path)
        ),
        lambda text: json_type(text) = 'VARCHAR'
    )[1];

-- The messages of an input or output as JSON objects; NULL where it is of no shape that is known.
create or replace temp macro trace_items(value, default_role) as
    case json_type(value)
        when 'VARCHAR' then [json_object('role', default_role, 'content', value)]
        when 'ARRAY' then try_cast(value as json[])
        when 'OBJECT' then case
            when json_type(value, '$.messages') = 'ARRAY' then try_cast(value -> '$.messages' as json[])
            when json_type(value, '$.choices') = 'ARRAY' then json_extract(value, '$.choices[*].message')
            when json_exists(value, '$.role') or json_exists(value, '$.content')
                then [json_merge_patch(json_object('role', default_role), value)]
            when trace_text_of(value) is not null
                then [json_object('role', default_role, 'content', trace_text_of(value))]
        end
    end;

create or replace temp macro trace_content(item) as
    coalesce(nullif(item -> '$.content', 'null'::json), item -> '$.contents', item -> '$.parts');

-- Messages of JSON objects; NULL where one has no role or no text. LangChain says `type` for the role.
create or replace temp macro trace_messages(items) as
    readable_messages(list_transform(items, lambda item: {
        'role': canonical_role(coalesce(item ->> '$.role', item ->> '$.type')),
        'content': content_text(trace_content(item))
    }));

create or replace temp macro trace_has_tools(items) as
    coalesce(len(list_filter(items, lambda item:
        coalesce(json_has_any(item -> '$.tool_calls'), false)
        or coalesce(json_has_any(item -> '$.function_call'), false)
        or content_has_tools(trace_content(item))
    )) > 0, false);

create or replace temp macro trace_has_parts(items) as
    coalesce(len(list_filter(items, lambda item: content_has_parts(trace_content(item)))) > 0, false);

-- Whether a score is what a user thought, by its name: evaluators' scores (faithfulness, toxicity, …) are not.
create or replace temp macro is_rating(name) as
    coalesce(regexp_matches(
        lower(name), 'thumb|feedback|rating|satisf|csat|(^|[^a-z])((up|down)?votes?|stars?|(dis)?likes?d?)([^a-z]|$)'
    ), false);

-- Whether a rating is of what was bad alone: thumbs_down, dislike.
create or replace temp macro rates_bad(name) as
    regexp_matches(lower(name), 'down|dislik|unsatisf|dissatisf')
    and not regexp_matches(lower(name), '(^|[^a-z])(up|likes?)([^a-z]|$)|thumbs?up|upvote|updown');

-- How a rating counts, by its name: 'thumb' (0 or 1, or how many), 'ten' (0 to 10), 'five' (1 to 5), 'share'
-- (feedback: 0 or 1 as a rule), or 'open' where the name says now this, now that.
create or replace temp macro rating_scale(name) as
    case
        when regexp_matches(lower(name), 'thumb|vote|(^|[^a-z])(dis)?like[sd]?([^a-z]|$)') then 'thumb'
        when regexp_matches(lower(name), '(^|[^a-z])nps([^a-z]|$)|(^|[^0-9])10([^0-9]|$)') then 'ten'
        when contains(lower(name), 'feedback')
            then case when regexp_matches(lower(name), 'rating|star|score|csat') then 'open' else 'share' end
        when regexp_matches(lower(name), 'rating|star|score|csat') then 'five'
        else 'open'
    end;

-- dsat, sat or NULL for a rating: by its word, else by its number. 0 and below is a thumb down. 1 is a thumb up, or the
-- least of a scale: which, the name says, or nothing does. A share is split at a half. Of five stars the middle one says
-- nothing, and of ten those from 4 to 8.
create or replace temp macro rating_label(name, number, word) as
    case
        when regexp_matches(lower(trim(word)), '^(true|yes)$') and rates_bad(name) then 'dsat'
        when regexp_matches(lower(trim(word)), '^(false|no)$') and rates_bad(name) then null
        when regexp_matches(lower(trim(word)), '^(thumbs?[ _-]?down|down(vote)?|negative|bad|poor|dislike|disliked|unhelpful|not helpful|unsatisfied|dissatisfied|false|no|👎)$')
            then 'dsat'
        when regexp_matches(lower(trim(word)), '^(thumbs?[ _-]?up|up(vote)?|positive|good|great|like|liked|helpful|satisfied|true|yes|👍)$')
            then 'sat'
        when rates_bad(name) then case when number <> 0 then 'dsat' end
        when number <= 0 then 'dsat'
        when rating_scale(name) = 'ten' then case when number <= 3 then 'dsat' when number in (9, 10) then 'sat' end
        when number < 0.5 then 'dsat'
        when number > 0.5 and number < 1 then 'sat'
        when number = 1 then case rating_scale(name) when 'five' then 'dsat' when 'open' then null else 'sat' end
        when rating_scale(name) = 'thumb' then null
        when number = 2 then 'dsat'
        when number in (4, 5) then 'sat'
    end;

-- The ratings {label, reason} of a list of {name, number, word, reason}.
create or replace temp macro ratings_of(scores) as
    list_filter(
        list_transform(
            list_filter(scores, lambda s: is_rating(s.name)),
            lambda s: {
                'label': rating_label(s.name, s.number, s.word),
                'reason': concat_ws(': ', s.name, nullif(trim(s.reason), ''))
            }
        ),
        lambda r: r.label is not null
    );

-- What a text is compared by: letters and digits alone, so that spaces and marks that an application takes out do not
-- matter.
create or replace temp macro said_key(said) as
    coalesce(nullif(regexp_replace(lower(said), '[^\pL\pN]+', '', 'g'), ''), trim(said));

-- What an exchange may be found by, the surest with the highest rank: the whole; the question and how the reply begins
-- (applications cut replies); the question to a model of the same instructions; the question; the reply (applications
-- add to questions what they looked up).
create or replace temp macro exchange_keys(question, reply, instructions) as
    list_filter(
        [
            {'rank': 5, 'key': case when question <> '' then hash(5, question, reply) end},
            {'rank': 4, 'key': case when question <> '' and len(reply) >= 30 then hash(4, question, left(reply, 30)) end},
            {'rank': 3, 'key': case when question <> '' then hash(3, question, instructions) end},
            {'rank': 2, 'key': case when question <> '' then hash(2, question) end},
            {'rank': 1, 'key': case when reply <> '' then hash(1, reply) end}
        ],
        lambda k: k.key is not null
    );

-- OpenInference: a message whose fields are attributes with a common beginning, as an object.
create or replace temp macro numbered_message(attributes, prefix) as
    json_object(
        'role', json_extract(attributes, '$."' || prefix || 'role"'),
        'content', json_extract(attributes, '$."' || prefix || 'content"'),
        'contents', list_transform(
            range(len(list_filter(json_keys(attributes), lambda k:
                starts_with(k, prefix || 'contents.') and ends_with(k, '.message_content.type')))),
            lambda i: json_object(
                'type', json_extract(attributes, '$."' || prefix || 'contents.' || i || '.message_content.type"'),
                'text', json_extract(attributes, '$."' || prefix || 'contents.' || i || '.message_content.text"')
            )
        ),
        'tool_calls', list_filter(json_keys(attributes), lambda k: starts_with(k, prefix || 'tool_calls.'))
    );

-- OpenInference: {"message": {…}}, {"message.role": …} or the message itself, as an object with role and content.
create or replace temp macro unwrapped_message(item) as
    json_object(
        'role', coalesce(item -> '$.message.role', item -> '$."message.role"', item -> '$.role'),
        'content', coalesce(item -> '$.message.content', item -> '$."message.content"', item -> '$.content'),
        'contents', case json_type(coalesce(item -> '$.message.contents', item -> '$."message.contents"', item -> '$.contents'))
            when 'ARRAY' then list_transform(
                try_cast(coalesce(
                    item -> '$.message.contents', item -> '$."message.contents"', item -> '$.contents') as json[]),
                lambda part: json_object(
                    'type', coalesce(part -> '$.message_content.type', part -> '$."message_content.type"', part -> '$.type'),
                    'text', coalesce(part -> '$.message_content.text', part -> '$."message_content.text"', part -> '$.text')
                )
            ) end,
        'tool_calls', coalesce(item -> '$.message.tool_calls', item -> '$."message.tool_calls"', item -> '$.tool_calls')
    );

-- OpenTelemetry: a typed value; text, a number or true. A list or object that is typed inside stays as it is.
create or replace temp macro otel_value(value) as
    coalesce(
        value -> '$.stringValue', value -> '$.intValue', value -> '$.doubleValue', value -> '$.boolValue', value
    );

-- OpenTelemetry: one attribute as JSON, from an object by its name or from a list of {key, value}.
create or replace temp macro otel_attribute(attributes, name) as
    case json_type(attributes)
        when 'OBJECT' then json_extract(attributes, '$."' || name || '"')
        when 'ARRAY' then otel_value(list_filter(
            try_cast(attributes as json[]), lambda a: a ->> '$.key' = name)[1] -> '$.value')
    end;
