-- One row per turn whose judged reply could be a row of an export, without text: what the filters ask of the turn, and
-- key and length of the prompt in front of the reply.
--
--   dsat_before   dissatisfied turns in a row just before this one
--   unfit_prompt  why nothing that opens with this prompt is exported, or NULL
-- Reads `stored_turns` and `stored_chats`. Variables: pairs, max_prompt_chars (NULL = no limit). Narrow first: prompts are
-- looked up for the turns that an export asks about.
with runs as (
    -- how many dissatisfied turns in a row stand just before each turn
    select
        part_record as record,
        message_index,
        turn_number,
        label,
        turn_number - 1 - coalesce(
            max(case when label <> 'dsat' then turn_number end) over (
                partition by part_record order by turn_number rows between unbounded preceding and 1 preceding
            ),
            min(turn_number) over (partition by part_record) - 1
        ) as dsat_before
    from stored_turns
),

eligible as (
    select
        record,
        message_index,
        dsat_before
    from runs
    where
        label in ('dsat', 'sat')
        or (getvariable('pairs') = 'moved-on' and label = 'neutral' and dsat_before > 0)
),

labelled as materialized (
    select
        t.part_record as record,
        t.conversation_id,
        t.message_index,
        t.turn_number,
        t.label,
        t.p_label,
        t.kinds,
        t.decided_by,
        t.rules,
        t.model,
        t.language,
        t.reply_index,
        t.has_judged_reply,
        t.reply_chars,
        t.reply_refused,
        t.reply_refused and not t.refusal_wrong as refusal_unverified,
        t.reply_apologised,
        t.reply_cut_off,
        t.overlap_request,
        t.turn_words,
        e.dsat_before
    from stored_turns as t
    inner join eligible as e on e.record = t.part_record and e.message_index = t.message_index
),

last_replies as (
    select
        record,
        max(reply_index) as reply_index
    from labelled
    group by record
),

messages as (
    -- up to the last prompt's end
    select
        c.part_record as record,
        unnest(c.messages[1:l.reply_index]) as message,
        unnest(range(1, l.reply_index + 1)) as n
    from stored_chats as c
    inner join last_replies as l on l.record = c.part_record
),

message_keys as (
    select
        record,
        n,
        message_key(message) as key,
        length(message.content) as chars
    from messages
),

-- each prompt opens with the one before, so that sums over its messages, taken once a chat, tell one from another
openings as (
    select
        record,
        n,
        prompt_key(n, sum(key_high(key, n)) over so_far, sum(key_low(key, n)) over so_far) as prompt_md5,
        sum(chars) over so_far as prompt_chars
    from message_keys
    window so_far as (partition by record order by n rows unbounded preceding)
),

prompted as (
    select
        l.*,
        c.chat_id,
        c.user_id,
        c.context_complete,
        c.has_tools,
        c.has_parts,
        coalesce(o.prompt_md5, prompt_key(0, 0, 0)) as prompt_md5,
        coalesce(o.prompt_chars, 0)::bigint as prompt_chars
    from labelled as l
    inner join stored_chats as c on c.part_record = l.record
    left join openings as o on o.record = l.record and o.n = l.reply_index
),

final as (
    select
        * exclude (has_judged_reply, context_complete, has_tools, has_parts),
        case
            when not has_judged_reply then 'no_judged_reply'
            else unfit_prompt(context_complete, has_tools, has_parts, prompt_chars)
        end as unfit_prompt
    from prompted
)

select * from final
