-- One row per session: its calls joined to one conversation, in the order of time, each thread of it by itself.
--
-- Of a trace one call counts: the root where it has messages, else that whose reply a later call repeats, else the one
-- with messages that ended last (an agent's last call has the whole loop before it).
-- A call that repeats the history says what it goes on from: the call whose question and reply the last exchange of the
-- history is that any call had. It adds only what comes behind that exchange. So calls are a forest, and of each tree
-- the path counts with the most calls that go on from one another, of equal ones that which ends last: what hangs beside
-- it are helper calls of the application (titles, suggestions), replies that were asked for again, and questions that
-- were edited. In a session with such a call, a tree in which none goes on from another is a helper call, too.
-- A call whose history fits nowhere adds its last question and the reply to what came before it.
-- A rating judges the reply of its trace: it becomes the verdict of the user message behind that reply.
with spans as (
    select
        s.record,
        unnest(s.spans) as x,
        generate_subscripts(s.spans, 1) as position
    from source as s
),

flagged as (
    select
        record,
        position,
        x,
        min(position) over (partition by record, coalesce(x.trace, 'span ' || position)) as turn,
        len(coalesce(x.input, [])) + len(coalesce(x.output, [])) > 0 as has_messages
    from spans
),

-- spans that may be the one call of their trace
calls as (
    select
        record,
        turn,
        position,
        coalesce(x.input, []) as input,
        coalesce(x.output, []) as output,
        list_transform(input, lambda m: m.role) as roles,
        len(input) + 1 - coalesce(list_position(list_reverse(roles), 'user'), len(input) + 1) as last_asked,
        coalesce(list_position(list_transform(roles, lambda r: r in ('system', 'developer')), false), len(input) + 1)
            as spoken,
        coalesce(list_position(roles, 'assistant') < last_asked, false) as has_history,
        -- a greeting before the first question is no history that tells chats apart
        case when has_history and list_contains(roles[:last_asked - 1], 'user')
            then hash(input[spoken:last_asked - 1]) end as history_hash,
        case when has_history then hash(input[spoken:]) end as input_hash
    from flagged
    where has_messages
    qualify x.is_root or not bool_or(coalesce(x.is_root, false)) over (partition by record, turn)
),

-- what a call can be known by in the history of a later one: its question and the end of its reply
ends as (
    select
        record,
        turn,
        position,
        said_key(input[last_asked].content) as question,
        said_key(output[-1].content) as reply,
        hash(list_filter(input, lambda m: m.role in ('system', 'developer'))) as instructions
    from calls
    where last_asked > 0
),

known as (
    select
        record,
        k,
        turn,
        max(position) as position
    from (
        select
            *,
            unnest(exchange_keys(question, reply, instructions)) as k
        from ends
    )
    group by record, k, turn
),

-- the messages of the inputs, each with the question before it
heard as (
    select
        record,
        turn,
        position,
        last_asked,
        unnest(roles) as role,
        generate_subscripts(roles, 1) as place,
        said_key(unnest(list_transform(input, lambda m: m.content))) as text,
        hash(list_filter(input, lambda m: m.role in ('system', 'developer'))) as instructions
    from calls
    where len(list_filter(roles, lambda r: r in ('user', 'assistant'))) > 1
),

paired as (
    select
        *,
        last_value(case when role = 'user' then text end ignore nulls) over before as question,
        lead(role) over (partition by record, position order by place) as next_role
    from heard
    window before as (partition by record, position order by place rows between unbounded preceding and 1 preceding)
),

-- exchanges of the histories; a question that was not answered is one, too
repeated as (
    select
        record,
        turn,
        position,
        place,
        place < last_asked as goes_on,
        unnest(list_filter(
            case role
                when 'assistant' then exchange_keys(question, text, instructions)
                else exchange_keys(text, null, instructions)
            end,
            -- a reply alone is known where it is long enough to be one of a kind, or a window of the history opens with it
            lambda k: k.rank > 1 or len(text) >= 20 or question is null
        )) as k
    from paired
    where role = 'assistant'
        or role = 'user' and place < last_asked and next_role is distinct from 'assistant'
),

-- each beside the last call before that has its key
met as (
    select
        *,
        last_value(had ignore nulls) over (
            partition by record, k order by turn, had is not null rows between unbounded preceding and current row
        ) as parent
    from (
        select
            record,
            k,
            turn,
            position,
            place,
            goes_on,
            null as had
        from repeated
        -- the same question answered further (a tool's result, a reply begun) is known by the whole exchange alone
        where goes_on or k.rank = 5
        union all
        select
            record,
            k,
            turn,
            position,
            null as place,
            null as goes_on,
            {'turn': turn, 'position': position} as had
        from known
    )
),

linked as (
    select
        record,
        position,
        arg_max({'place': place, 'goes_on': goes_on, 'turn': parent.turn, 'position': parent.position}, (place, k.rank))
            as link
    from met
    where had is null
        and parent is not null
    group by record, position
),

chosen as (
    select
        c.record,
        c.turn,
        c.position,
        c.has_history,
        c.history_hash,
        c.input_hash,
        l.link
    from calls as c
    left join linked as l on l.record = c.record and l.position = c.position
    left join (select distinct record, link.position as position from linked) as p
        on p.record = c.record and p.position = c.position
    qualify row_number() over (
        partition by c.record, c.turn
        order by p.position is not null desc, l.link is not null desc, c.position desc
    ) = 1
),

placed as (
    select
        c.*,
        bool_or(coalesce(link.goes_on, false)) over (partition by c.record) as carries,
        link is not null or p.turn is not null as connected
    from chosen as c
    left join (select distinct record, link.turn from chosen) as p on p.record = c.record and p.turn = c.turn
),

-- where nothing fits: behind the call before it; that of an equal input (of an equal history, where calls carry it)
-- stands beside that one
fallen as (
    select
        *,
        max(case when connected or not carries then turn end) over (
            partition by record order by turn rows between unbounded preceding and 1 preceding
        ) as turn_before,
        case when link is null then case when carries then history_hash else input_hash end end as stem
    from placed
),

nodes as (
    select
        *,
        row_number() over (partition by record order by turn) as node,
        case when stem is not null then first_value(turn) over same else turn end as own_root,
        case
            when link is not null then link.turn
            when stem is not null then first_value(turn_before) over same
        end as parent
    from fallen
    window same as (partition by record, stem order by turn)
),

numbered as (
    select
        n.*,
        p.node as parent_node
    from nodes as n
    left join nodes as p on p.record = n.record and p.turn = n.parent
),

grown as (
    select
        record,
        list_reduce(
            list({'parent': parent_node, 'root': own_root, 'goes_on': coalesce(link.goes_on, false)} order by node),
            lambda done, call: list_append(done, {
                'root': coalesce(done[call.parent].root, call.root),
                'depth': coalesce(done[call.parent].depth, 0) + cast(call.goes_on as bigint)
            }),
            cast([] as struct(root bigint, depth bigint)[])
        ) as tree
    from numbered
    group by record
),

rooted as (
    select
        n.*,
        g.tree[n.node].root as root,
        g.tree[n.node].depth as depth
    from numbered as n
    inner join grown as g on g.record = n.record
),

-- the path of each tree that counts, from its end
paths as (
    select
        record,
        unnest(list_reduce(
            list({'node': node, 'parent': parent_node} order by node desc),
            lambda path, step: case when step.node = path[-1] then list_append(path, step.parent) else path end,
            [arg_max(node, (depth, node))]
        )) as node
    from rooted
    group by record, root
    having not bool_or(carries) or max(depth) > 0
),

kept as (
    select
        *,
        row_number() over (partition by record order by root, node) = 1 as is_first
    from rooted
    semi join paths using (record, node)
),

-- what each adds
adding as (
    select
        k.record,
        k.turn,
        k.root,
        k.node,
        len(c.output) > 0 as has_reply,
        case
            when k.link is not null then k.link.place + coalesce(list_position(list_transform(
                c.roles[k.link.place + 1:], lambda role: role in ('system', 'developer')), false), len(c.roles) + 1)
            when k.parent is not null then c.last_asked
            when k.is_first then 1
            when k.has_history then c.last_asked
            else c.spoken
        end as begins,
        list_concat(c.input[begins:], c.output) as added,
        case when k.parent is null and not k.has_history
            then list_filter(c.input, lambda m: m.role = 'user')[1] end as first_asked
    from kept as k
    inner join calls as c on c.record = k.record and c.position = k.position
),

-- a question that nobody answered and that is asked again is that one
retried as (
    select
        *,
        lead(first_asked) over (partition by record order by root, node) as next_asked,
        case when added[-1] = next_asked then added[1:len(added) - 1] else added end as messages
    from adding
),

rated as (
    select
        record,
        turn,
        flatten(list(coalesce(x.ratings, []) order by position)) as ratings
    from flagged
    group by record, turn
),

pieces as (
    select
        r.record,
        r.root,
        r.node,
        r.messages,
        case when len(s.ratings) > 0 and r.has_reply then {
            'message_index': cast(sum(len(r.messages)) over (
                partition by r.record order by r.root, r.node rows unbounded preceding) as bigint),
            'label': case when len(list_distinct(list_transform(s.ratings, lambda t: t.label))) > 1
                then 'mixed' else s.ratings[1].label end,
            'kinds': cast([] as varchar[]),
            'reason': array_to_string(list_transform(s.ratings, lambda t: t.reason), '; ')
        } end as verdict
    from retried as r
    inner join rated as s on s.record = r.record and s.turn = r.turn
),

joined as (
    select
        record,
        flatten(list(messages order by root, node)) as messages,
        list(verdict order by root, node) filter (where verdict is not null) as verdicts
    from pieces
    group by record
),

-- what is said of a session is said by all but the calls that were left out
about as (
    select
        f.record,
        list(f.x.user_id order by f.position) filter (where f.x.user_id is not null) as users,
        list(f.x.model order by is_chosen, f.position) filter (where f.x.model is not null and not left_out) as models,
        min(f.x.moment) as moment,
        bool_or(coalesce(f.x.has_tools, false) and not left_out) as has_tools,
        bool_or(coalesce(f.x.has_parts, false) and not left_out) as has_parts,
        bool_or(coalesce(f.x.unreadable, false)) as unreadable
    from (
        select
            f.*,
            c.turn is not null and k.turn is null as left_out,
            coalesce(k.position = f.position, false) as is_chosen
        from flagged as f
        left join chosen as c on c.record = f.record and c.turn = f.turn
        left join kept as k on k.record = f.record and k.turn = f.turn
    ) as f
    group by f.record
)

select
    s.session as source_id,
    s.session as chat_id,
    a.users[1] as user_id,
    case when not a.unreadable then coalesce(j.messages, []) end as messages,
    cast(null as varchar) as language,
    a.models[-1] as model,
    a.moment as timestamp,
    false as toxic,
    a.has_tools or roles_have_tools(coalesce(j.messages, [])) as has_tools,
    a.has_parts,
    list_filter(
        coalesce(j.verdicts, no_verdicts()),
        lambda v: j.messages[v.message_index].role = 'assistant'
            and coalesce(j.messages[v.message_index + 1].role = 'user', false)
    ) as verdicts,
    no_siblings() as siblings,
    s.record
from source as s
inner join about as a on a.record = s.record
left join joined as j on j.record = s.record
order by s.record
