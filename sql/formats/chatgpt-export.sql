-- format: chatgpt-export
-- description: conversations.json of a ChatGPT account export: a tree of messages per conversation
-- columns:
--   id VARCHAR
--   conversation_id VARCHAR
--   create_time VARCHAR
--   default_model_slug VARCHAR
--   current_node VARCHAR
--   mapping JSON
-- signature: mapping current_node
-- signature: mapping title create_time
--
-- One row per conversation: the branch that leads to `current_node`. Nodes are handled by their position in
-- `mapping`, so that the walk to the root compares numbers. Other replies to the same user message are siblings:
-- regenerations of a reply that the branch keeps, whole: a reply may be several messages in a row.
with listed as (
    select
        *,
        coalesce(conversation_id, id) as own_id,
        case when json_type(mapping) = 'OBJECT' then json_keys(mapping) end as keys,
        case when json_type(mapping) = 'OBJECT' then list_transform(
            json_extract(mapping, '$.*'),
            lambda node: from_json(node, '{
                "parent": "VARCHAR",
                "message": {
                    "author": {"role": "VARCHAR"},
                    "content": {"content_type": "VARCHAR", "parts": "JSON", "text": "JSON"},
                    "metadata": {"is_visually_hidden_from_conversation": "BOOLEAN", "model_slug": "VARCHAR"},
                    "recipient": "VARCHAR",
                    "weight": "DOUBLE"
                }
            }')
        ) end as nodes
    from source
),

-- What each node shows: its role ('' when it shows nothing) and its text; text NULL when it is unreadable.
shown as (
    select
        *,
        list_transform(nodes, lambda n: list_position(keys, n.parent)) as parents,
        list_transform(nodes, lambda n: {
            'role': case
                when n.message is null then ''
                when n.message.metadata.is_visually_hidden_from_conversation or n.message.weight = 0 then ''
                when part_is_thought(n.message.content.content_type) then ''
                when contains(n.message.content.content_type, 'editable_context') then ''
                when n.message.author.role = 'assistant' and coalesce(n.message.recipient, 'all') <> 'all' then 'tool'
                else canonical_role(n.message.author.role)
            end,
            'content': content_text(coalesce(n.message.content.parts, n.message.content.text))
        }) as texts,
        list_position(keys, current_node) as named_leaf
    from listed
),

-- A node speaks when it is a user's or an assistant's with text: what a reader sees as a turn.
speaking as (
    select
        *,
        coalesce(
            named_leaf, list_last(list_filter(range(1, len(keys) + 1), lambda i: not list_contains(parents, i))),
            nullif(len(keys), 0)
        ) as leaf,
        list_transform(texts, lambda t: coalesce(t.role in ('user', 'assistant') and trim(t.content) <> '', false)) as speaks
    from shown
),

-- `path`: positions from the root to the leaf; a cycle ends the walk. `asked`: for each node the nearest node
-- above it that speaks (16 silent steps at most): of a first reply the user message it answers.
walked as (
    select
        *,
        list_reverse(list_reduce(
            list_concat([[leaf]], list_transform(range(len(keys)), lambda i: cast([] as integer[]))),
            lambda path, step: case
                when parents[path[-1]] is null or list_contains(path, parents[path[-1]]) then path
                else list_append(path, parents[path[-1]])
            end
        )) as path,
        list_reduce(
            list_concat([parents], list_transform(range(16), lambda i: cast([] as integer[]))),
            lambda above, step: list_transform(above, lambda a: case when speaks[a] then a else parents[a] end)
        ) as asked
    from speaking
),

branch as (
    select
        *,
        list_filter(path, lambda i: i is not null and (
            texts[i].role is null
            or (texts[i].role <> '' and trim(texts[i].content) is distinct from '')
        )) as kept
    from walked
),

-- Replies on the branch and off it that answer a user message.
answered as (
    select
        *,
        list_filter(kept, lambda i: speaks[i] and texts[i].role = 'assistant' and texts[asked[i]].role = 'user') as replies,
        list_filter(
            range(1, len(keys) + 1),
            lambda i: speaks[i] and texts[i].role = 'assistant' and texts[asked[i]].role = 'user'
                and not list_contains(path, i)
        ) as others
    from branch
),

-- Whole replies, as positions: those kept go on to the next user message, the others along the newest child of each node
-- (64 messages at most).
whole as (
    select
        * exclude (replies, others),
        list_transform(replies, lambda i: kept[
            list_position(kept, i) : coalesce(
                list_min(list_filter(range(1, len(kept) + 1), lambda p: p > list_position(kept, i) and texts[kept[p]].role = 'user')),
                len(kept) + 1
            ) - 1
        ]) as replies,
        list_transform(others, lambda j: list_reduce(
            list_concat([[j]], list_transform(range(64), lambda i: cast([] as integer[]))),
            lambda run, step: case
                when children[run[-1]] is null or texts[children[run[-1]]].role = 'user' then run
                else list_append(run, children[run[-1]])
            end
        )) as others
    from (
        select
            *,
            case when len(others) > 0
                then list_transform(keys, lambda k, i: len(keys) + 1 - list_position(parents_back, i)) end as children
        from (select *, list_reverse(parents) as parents_back from answered)
    )
),

-- What a reader sees of them. A reply that used a tool or shows an image is no text to learn from.
paired as (
    select
        *,
        flatten(list_transform(replies, lambda run: list_transform(
            list_filter(others, lambda other: asked[other[1]] = asked[run[1]]
                and not roles_have_tools(list_filter(list_transform(other, lambda i: texts[i]), lambda t: t.role <> ''))
                and not any_has_parts(list_transform(other, lambda i: nodes[i].message.content.parts))),
            lambda other: {
                'message_index': cast(list_position(kept, run[1]) - 1 as bigint),
                'kept': run_text(texts, list_filter(run, lambda i: speaks[i])),
                'abandoned': run_text(texts, list_filter(other, lambda i: speaks[i])),
                'feedback': cast(null as varchar),
                'pair_source': 'regeneration'
            }
        ))) as siblings
    from whole
)

select
    own_id as source_id,
    own_id as chat_id,
    cast(null as varchar) as user_id,
    readable_messages(list_transform(kept, lambda i: texts[i])) as messages,
    cast(null as varchar) as language,
    coalesce(
        list_last(list_filter(
            list_transform(kept, lambda i: nodes[i].message.metadata.model_slug), lambda m: m is not null
        )),
        default_model_slug
    ) as model,
    read_timestamp(create_time) as timestamp,
    false as toxic,
    coalesce(len(list_filter(kept, lambda i: texts[i].role not in ('user', 'assistant', 'system', 'developer'))) > 0, false)
        as has_tools,
    any_has_parts(list_transform(kept, lambda i: nodes[i].message.content.parts)) as has_parts,
    no_verdicts() as verdicts,
    coalesce(siblings, no_siblings()) as siblings,
    record
from paired
