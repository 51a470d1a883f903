-- One row per session: its traces in the order of time as one conversation.
--
-- Of a trace one span counts: the root where it has messages, else the one with messages that ended last (an agent's
-- last call has the whole loop before it). A trace that repeats the history adds only what is new: its user messages
-- are laid over those before it. Where nothing fits, it adds its last user message and the reply. A reply that was
-- asked for again without a new user message takes the place of the older one.
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
        len(coalesce(x.input, [])) + len(coalesce(x.output, [])) > 0 as has_messages
    from spans
),

traces as (
    select
        record,
        min(position) as position,
        arg_max(x, (x.is_root, position)) filter (where has_messages) as x,
        flatten(list(coalesce(x.ratings, []) order by position)) as ratings,
        bool_or(coalesce(x.unreadable, false)) as unreadable
    from flagged
    group by record, coalesce(x.trace, 'span ' || position)
),

located as (
    select
        record,
        position,
        coalesce(x.input, []) as input,
        coalesce(x.output, []) as output,
        ratings,
        list_filter(range(1, len(input) + 1), lambda i: input[i].role = 'user') as asked,
        list_transform(asked, lambda i: input[i].content) as asked_texts,
        coalesce(list_position(list_transform(input, lambda m: m.role), 'assistant') < asked[-1], false) as has_history
    from traces
    where x is not null
),

ordered as (
    select
        record,
        list({
            'input': input,
            'output': output,
            'ratings': ratings,
            'asked': asked,
            'texts': asked_texts,
            'has_history': has_history
        } order by position) as steps
    from located
    group by record
),

joined as (
    select
        record,
        list_reduce(steps, lambda chat, step: list_transform(
            [{
                'common': case when step.has_history or len(step.asked) = 0
                    then texts_in_common(chat.texts, step.texts) else 0 end,
                -- where the chat ends with a question that nobody answered, the same question is that one
                'retried': len(chat.messages) > 0 and chat.messages[-1].role = 'user'
                    and chat.messages[-1].content = step.texts[1],
                'spoken': coalesce(list_position(list_transform(
                    step.input, lambda m: m.role not in ('system', 'developer')), true), len(step.input) + 1),
                'last_asked': len(chat.messages) + 1 - coalesce(list_position(list_transform(
                    list_reverse(chat.messages), lambda m: m.role), 'user'), 0)
            }],
            lambda fit: list_transform(
                [{
                    'kept': case
                        when len(chat.messages) = 0 then []
                        when step.has_history and fit.common = len(step.asked) then chat.messages[1:fit.last_asked - 1]
                        when fit.retried and not step.has_history then chat.messages[1:len(chat.messages) - 1]
                        else chat.messages
                    end,
                    'begin': case
                        when len(chat.messages) = 0 then 1
                        when step.has_history and fit.common = 0 then step.asked[-1]
                        when step.has_history then step.asked[least(fit.common + 1, len(step.asked))]
                        else fit.spoken
                    end
                }],
                lambda cut: {
                    'messages': list_concat(cut.kept, step.input[cut.begin:], step.output),
                    'texts': list_transform(list_filter(
                        list_concat(cut.kept, step.input[cut.begin:]), lambda m: m.role = 'user'), lambda m: m.content),
                    'verdicts': list_concat(
                        list_filter(chat.verdicts, lambda v: v.message_index <= len(cut.kept)),
                        case when len(step.ratings) > 0 and len(step.output) > 0 then [{
                            'message_index': len(cut.kept) + len(step.input[cut.begin:]) + len(step.output),
                            'label': case when len(list_distinct(list_transform(step.ratings, lambda r: r.label))) > 1
                                then 'mixed' else step.ratings[1].label end,
                            'kinds': cast([] as varchar[]),
                            'reason': array_to_string(list_transform(step.ratings, lambda r: r.reason), '; ')
                        }] else [] end
                    )
                }
            )[1]
        )[1], {
            'messages': cast([] as struct(role varchar, content varchar)[]),
            'texts': cast([] as varchar[]),
            'verdicts': no_verdicts()
        }) as chat
    from ordered
),

about as (
    select
        record,
        list(x.user_id order by position) filter (where x.user_id is not null) as users,
        list(x.model order by position) filter (where x.model is not null) as models,
        min(x.moment) as moment,
        bool_or(coalesce(x.has_tools, false)) as has_tools,
        bool_or(coalesce(x.has_parts, false)) as has_parts,
        bool_or(coalesce(x.unreadable, false)) as unreadable
    from flagged
    group by record
)

select
    s.session as source_id,
    s.session as chat_id,
    a.users[1] as user_id,
    case when not a.unreadable then coalesce(j.chat.messages, []) end as messages,
    cast(null as varchar) as language,
    a.models[-1] as model,
    a.moment as timestamp,
    false as toxic,
    a.has_tools or roles_have_tools(coalesce(j.chat.messages, [])) as has_tools,
    a.has_parts,
    list_filter(
        coalesce(j.chat.verdicts, no_verdicts()),
        lambda v: j.chat.messages[v.message_index].role = 'assistant'
            and coalesce(j.chat.messages[v.message_index + 1].role = 'user', false)
    ) as verdicts,
    no_siblings() as siblings,
    s.record
from source as s
inner join about as a on a.record = s.record
left join joined as j on j.record = s.record
order by s.record
