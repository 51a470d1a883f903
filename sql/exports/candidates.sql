-- One row per thing that could become a row of an export, with the reason that keeps it out or NULL.
--
--   export     seed_pairs | drift_rows | unpaired | sat
--   source     follow_up | moved_on | regeneration | the dataset's name
--   reason     why it is left out by what it is itself; duplicates and caps come later, over all parts
-- Reads `stored_turns` and `stored_chats` (their messages are not touched). Variables: pairs,
-- max_pair_rank, max_prompt_chars (NULL = no limit), split_by.
with turn_facts as materialized (
    -- narrow on purpose: texts are joined where a filter looks at them, which is at a few turns in a hundred
    select
        t.record,
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
        t.reply_chars,
        t.prompt_chars,
        t.prompt_md5,
        t.reply_refused,
        t.reply_refused and not t.refusal_wrong as refusal_unverified,
        t.reply_apologised,
        t.reply_cut_off,
        t.overlap_request,
        t.turn_words,
        c.chat_id,
        c.user_id,
        case
            when not t.has_judged_reply then 'no_judged_reply'
            when not c.context_complete then 'context_incomplete'
            when c.has_tools then 'has_tools'
            when c.has_parts then 'has_parts'
            when t.prompt_chars > getvariable('max_prompt_chars') then 'prompt_too_long'
        end as unfit_prompt
    from stored_turns as t
    inner join stored_chats as c on c.record = t.record
),

-- how many dissatisfied turns in a row stand just before each turn
runs as (
    select
        *,
        turn_number - 1 - coalesce(
            max(case when label <> 'dsat' then turn_number end) over (
                partition by record order by turn_number rows between unbounded preceding and 1 preceding
            ),
            min(turn_number) over (partition by record) - 1
        ) as dsat_before
    from turn_facts
),

endings as materialized (
    select
        r.*,
        case when r.label = 'sat' then 'follow_up' else 'moved_on' end as pair_source,
        t.judged_reply
    from runs as r
    inner join stored_turns as t on t.record = r.record and t.message_index = r.message_index
    where
        r.dsat_before > 0
        and (
            r.label = 'sat'
            or (
                getvariable('pairs') = 'moved-on'
                and r.label = 'neutral'
                and is_new_request(t.user_text, r.overlap_request, r.turn_words, r.reply_cut_off)
            )
        )
),

follow_up_pairs as materialized (
    select
        e.pair_source,
        e.turn_number - r.turn_number as pair_rank,
        e.message_index as chosen_at,
        e.reply_index as chosen_index,
        e.judged_reply as kept,
        e.reply_refused as kept_refused,
        e.reply_apologised as kept_apologised,
        e.reply_chars as kept_chars,
        e.p_label as kept_p_label,
        r.*,
        t.request,
        t.user_text,
        t.judged_reply
    from endings as e
    inner join turn_facts as r
        on r.record = e.record and r.turn_number between e.turn_number - e.dsat_before and e.turn_number - 1
    inner join stored_turns as t on t.record = r.record and t.message_index = r.message_index
    where e.turn_number - r.turn_number <= getvariable('max_pair_rank')
),

satisfied as (
    select
        f.*,
        t.request,
        t.judged_reply
    from turn_facts as f
    inner join stored_turns as t on t.record = f.record and t.message_index = f.message_index
    where f.label = 'sat'
),

siblings as (
    -- replies to one prompt of which one was kept: regenerations, or scored completions of a dataset
    select
        c.*,
        unnest(c.siblings) as sibling,
        unnest(range(1, len(c.siblings) + 1)) as sibling_number
    from stored_chats as c
    where len(c.siblings) > 0
),

sibling_facts as (
    select
        *,
        case
            when not context_complete then 'context_incomplete'
            when has_tools then 'has_tools'
            when has_parts then 'has_parts'
            when sibling.prompt_chars > getvariable('max_prompt_chars') then 'prompt_too_long'
        end as unfit_prompt,
        is_refusal(lower(left(sibling.abandoned, 300))) as reply_refused
    from siblings
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
        'drift_rows' as export,
        'follow_up' as source,
        record, conversation_id, message_index, reply_index, chat_id, user_id, p_label,
        kinds, decided_by, rules, model, language,
        prompt_chars + reply_chars as n_chars,
        prompt_md5,
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
        'unpaired' as export,
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
        is_refusal(lower(left(sibling.kept, 300))) as kept_refused,
        is_apology(lower(left(sibling.kept, 300))) as kept_apologised,
        sibling.abandoned as abandoned,
        reply_refused as abandoned_refused
    from sibling_facts

    union all by name

    -- a scored dataset's worst answer is a DRIFT row too; an abandoned regeneration has no feedback to learn from
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
        model, language,
        sibling.prompt_chars + length(sibling.abandoned) as n_chars,
        sibling.prompt_md5 as prompt_md5,
        unfit_prompt,
        reply_refused as abandoned_refused
    from sibling_facts
    where sibling.feedback is not null
),

told as materialized (
    -- every text whose language a filter asks for, once: setting the detection up costs more than these few rows
    select
        text,
        detect_language(text) as language
    from (
        select kept as text from untested where kept is not null
        union
        select request as text from untested where kept is not null
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
            unfit_prompt, request, feedback, kept, kept_refused, kept_apologised, abandoned, abandoned_refused,
            kept_language, request_language
        ),
        coalesce(
            unfit_prompt,
            unfit_positive(kept, kept_refused, kept_apologised, kept_language, request_language),
            unfit_pair(kept, abandoned, feedback),
            case when abandoned_refused then 'refusal_unverified' end
        ) as reason
    from spoken_in
)

select
    getvariable('part') as part,
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
order by record, message_index, export, pair_rank, sibling_number
