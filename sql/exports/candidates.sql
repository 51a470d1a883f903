-- One row per thing that could become a row of an export, with the reason that keeps it out or NULL.
--
--   place      number in the part, from 1: with `part` it says which candidate is meant, and who was first
--   export     seed_pairs | drift_rows | unpaired | sat
--   source     follow_up | moved_on | regeneration | the dataset's name
--   reason     why it is left out by what it is itself; duplicates and caps come later, over all parts
-- Reads `stored_turns` and `stored_chats`. Variables: pairs, max_pair_rank, max_prompt_chars (NULL = no limit),
-- min_p_export, split_by. Narrow first: texts and prompts are looked up for the turns that a filter or an export asks about.
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

turn_facts as materialized (
    select
        *,
        case
            when not has_judged_reply then 'no_judged_reply'
            else unfit_prompt(context_complete, has_tools, has_parts, prompt_chars)
        end as unfit_prompt
    from prompted
),

endings as (
    select *
    from turn_facts
    where dsat_before > 0 and label <> 'dsat'
),

pairs as materialized (
    -- a reply that ends a run of dissatisfied turns with each reply of the run
    select
        e.turn_number - r.turn_number as pair_rank,
        e.message_index as chosen_at,
        e.reply_index as chosen_index,
        e.label as kept_label,
        e.reply_refused as kept_refused,
        e.reply_apologised as kept_apologised,
        e.reply_cut_off as kept_cut_off,
        e.reply_chars as kept_chars,
        e.p_label as kept_p_label,
        e.overlap_request as next_overlap,
        e.turn_words as next_words,
        r.*
    from endings as e
    inner join turn_facts as r
        on r.record = e.record and r.turn_number between e.turn_number - e.dsat_before and e.turn_number - 1
    where e.turn_number - r.turn_number <= getvariable('max_pair_rank')
),

texts as materialized (
    -- of the few turns whose texts a filter compares
    select
        t.part_record as record,
        t.message_index,
        t.request,
        t.user_text,
        t.judged_reply
    from stored_turns as t
    inner join (
        select record, message_index from pairs
        union
        select record, chosen_at as message_index from pairs
        union
        select record, message_index from turn_facts where label = 'sat'
    ) as w on w.record = t.part_record and w.message_index = t.message_index
),

follow_up_pairs as (
    select
        p.*,
        case when p.kept_label = 'sat' then 'follow_up' else 'moved_on' end as pair_source,
        k.judged_reply as kept,
        t.request,
        t.user_text,
        t.judged_reply
    from pairs as p
    inner join texts as t on t.record = p.record and t.message_index = p.message_index
    inner join texts as k on k.record = p.record and k.message_index = p.chosen_at
    where
        p.kept_label = 'sat'
        or is_new_request(k.user_text, p.next_overlap, p.next_words, p.kept_cut_off)
),

satisfied as (
    select
        f.*,
        t.request,
        t.judged_reply
    from turn_facts as f
    inner join texts as t on t.record = f.record and t.message_index = f.message_index
    where f.label = 'sat'
),

siblings as (
    -- replies to one prompt of which one was kept: regenerations, or scored completions of a dataset
    select
        c.* exclude (record, part_record),
        c.part_record as record,
        unnest(c.siblings) as sibling,
        unnest(range(1, len(c.siblings) + 1)) as sibling_number
    from stored_chats as c
    where len(c.siblings) > 0
),

complained_of as (
    -- replies that the turn after them says are bad
    select distinct
        part_record as record,
        reply_index
    from stored_turns
    where label in ('dsat', 'mixed')
),

sibling_facts as (
    select
        s.*,
        unfit_prompt(s.context_complete, s.has_tools, s.has_parts, s.sibling.prompt_chars) as unfit_prompt,
        is_refusal(opening_of(s.sibling.abandoned)) as reply_refused,
        c.record is not null as kept_dissatisfies
    from siblings as s
    left join complained_of as c on c.record = s.record and c.reply_index = s.sibling.message_index
),

untested as (
    -- everything that could be exported, with what the filters look at: the reply that would be a positive (kept),
    -- the reply that would be a negative (abandoned)
    select
        'seed_pairs' as export,
        pair_source as source,
        pair_rank,
        chosen_at,
        chosen_index,
        null as sibling_number,
        record, conversation_id, message_index, reply_index, chat_id, user_id,
        least(p_label, kept_p_label) as p_label,
        kinds, decided_by, rules, model, language,
        prompt_chars + reply_chars + kept_chars as n_chars,
        prompt_md5,
        null::boolean as completion_label,
        unfit_prompt,
        request,
        user_text as feedback,
        kept,
        kept_refused,
        kept_apologised,
        judged_reply as abandoned,
        refusal_unverified as abandoned_refused
    from follow_up_pairs

    union all by name

    select
        unnest(['drift_rows', 'unpaired']) as export,
        'follow_up' as source,
        record, conversation_id, message_index, reply_index, chat_id, user_id, p_label,
        kinds, decided_by, rules, model, language,
        prompt_chars + reply_chars as n_chars,
        prompt_md5,
        false as completion_label,
        unfit_prompt,
        refusal_unverified as abandoned_refused
    from turn_facts
    where label = 'dsat'

    union all by name

    select
        unnest(['sat', 'unpaired']) as export,
        'follow_up' as source,
        record, conversation_id, message_index, reply_index, chat_id, user_id, p_label,
        kinds, decided_by, rules, model, language,
        prompt_chars + reply_chars as n_chars,
        prompt_md5,
        true as completion_label,
        unfit_prompt,
        request,
        judged_reply as kept,
        reply_refused as kept_refused,
        reply_apologised as kept_apologised
    from satisfied

    union all by name

    select
        'seed_pairs' as export,
        sibling.pair_source as source,
        1 as pair_rank,
        sibling_number,
        record, conversation_id,
        sibling.message_index as message_index,
        sibling.message_index as reply_index,
        chat_id, user_id,
        1.0 as p_label,
        'dataset' as decided_by,
        model, language,
        sibling.prompt_chars + length(sibling.kept) + length(sibling.abandoned) as n_chars,
        sibling.prompt_md5 as prompt_md5,
        unfit_prompt,
        sibling.request as request,
        '' as feedback,
        sibling.kept as kept,
        is_refusal(opening_of(sibling.kept)) as kept_refused,
        is_apology(opening_of(sibling.kept)) as kept_apologised,
        kept_dissatisfies,
        sibling.abandoned as abandoned,
        reply_refused as abandoned_refused
    from sibling_facts

    union all by name

    -- a scored dataset's worst answer is a DRIFT row too; an abandoned regeneration has no feedback to learn from. Which
    -- model gave it is not known: the conversation names that of the best answer
    select
        'drift_rows' as export,
        sibling.pair_source as source,
        sibling_number,
        record, conversation_id,
        sibling.message_index as message_index,
        sibling.message_index as reply_index,
        chat_id, user_id,
        1.0 as p_label,
        'dataset' as decided_by,
        language,
        sibling.prompt_chars + length(sibling.abandoned) as n_chars,
        sibling.prompt_md5 as prompt_md5,
        false as completion_label,
        unfit_prompt,
        reply_refused as abandoned_refused
    from sibling_facts
    where sibling.feedback is not null
),

told as materialized (
    -- every text whose language a filter asks for, once: setting the detection up costs more than these few rows
    select
        text,
        lang_of(opening) as language
    from (
        select
            text,
            lang_clip(text) as opening
        from (
            select kept as text from untested where kept is not null
            union
            select request as text from untested where kept is not null
        )
    )
),

spoken_in as (
    select
        u.*,
        k.language as kept_language,
        r.language as request_language
    from untested as u
    left join told as k on k.text = u.kept
    left join told as r on r.text = u.request
),

final as (
    select
        * exclude (
            unfit_prompt, request, feedback, kept, kept_refused, kept_apologised, kept_dissatisfies, abandoned,
            abandoned_refused, kept_language, request_language
        ),
        coalesce(
            unfit_prompt,
            unfit_positive(kept, kept_refused, kept_apologised, kept_language, request_language),
            case when kept_dissatisfies then 'chosen_dissatisfies' end,
            unfit_pair(kept, abandoned, feedback),
            case when abandoned_refused then 'refusal_unverified' end,
            case when p_label < getvariable('min_p_export') then 'unsure' end
        ) as reason
    from spoken_in
)

select
    getvariable('part') as part,
    row_number() over (order by record, message_index, export, pair_rank, sibling_number) as place,
    export,
    source,
    coalesce(pair_rank, 0)::bigint as pair_rank,
    chosen_at,
    chosen_index,
    coalesce(sibling_number, 0)::bigint as sibling_number,
    record,
    conversation_id,
    message_index,
    reply_index,
    chat_id,
    user_id,
    p_label,
    coalesce(kinds, []) as kinds,
    decided_by,
    coalesce(rules, []) as rules,
    model,
    coalesce(language, 'und') as language,
    n_chars::bigint as n_chars,
    prompt_md5,
    completion_label,
    case when getvariable('split_by') = 'user' then coalesce(user_id, chat_id) else chat_id end as split_key,
    reason
from final
order by place
