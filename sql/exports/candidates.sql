-- One row per thing that could become a row of an export, with the reason that keeps it out or NULL.
--
--   export     seed_pairs | drift_rows | unpaired | sat
--   source     follow_up | moved_on | regeneration | the dataset's name
--   reason     why it is left out by what it is itself; duplicates and caps come later, over all parts
-- Reads `turns` (stored) and `chats` (the stored conversations without their messages). Variables: pairs,
-- max_pair_rank, max_prompt_chars (NULL = no limit), split_by.
with turn_facts as not materialized (
    select
        t.*,
        c.chat_id,
        c.user_id,
        c.has_tools,
        c.has_parts,
        c.context_complete,
        case
            when not has_judged_reply then 'no_judged_reply'
            when not c.context_complete then 'context_incomplete'
            when c.has_tools then 'has_tools'
            when c.has_parts then 'has_parts'
            when prompt_chars > getvariable('max_prompt_chars') then 'prompt_too_long'
        end as unfit_prompt
    from turns as t
    inner join chats as c on c.record = t.record
),

runs as (
    -- narrow on purpose: a window over texts would sort them. dsat_before: how many dissatisfied turns in a row stand
    -- just before this one
    select
        record,
        turn_number,
        label,
        turn_number - 1 - coalesce(
            max(case when label <> 'dsat' then turn_number end) over (
                partition by record order by turn_number rows between unbounded preceding and 1 preceding
            ),
            min(turn_number) over (partition by record) - 1
        ) as dsat_before
    from turns
),

endings as (
    select
        t.*,
        r.dsat_before,
        case when t.label = 'sat' then 'follow_up' else 'moved_on' end as pair_source
    from runs as r
    inner join turn_facts as t on t.record = r.record and t.turn_number = r.turn_number
    where
        r.dsat_before > 0
        and (
            r.label = 'sat'
            or (
                getvariable('pairs') = 'moved-on'
                and r.label = 'neutral'
                and is_new_request(t.user_text, t.overlap_request, t.turn_words, t.reply_cut_off)
            )
        )
),

follow_up_pairs as (
    select
        e.pair_source,
        e.turn_number - r.turn_number as pair_rank,
        e.message_index as chosen_at,
        e.reply_index as chosen_index,
        coalesce(
            r.unfit_prompt,
            unfit_positive(e.judged_reply, e.reply_refused, e.reply_apologised, r.request),
            unfit_pair(e.judged_reply, r.judged_reply, r.user_text),
            case when r.reply_refused and not r.refusal_wrong then 'refusal_unverified' end
        ) as reason,
        r.prompt_chars + r.reply_chars + e.reply_chars as n_chars,
        least(r.p_label, e.p_label) as pair_p_label,
        r.*
    from endings as e
    inner join turn_facts as r
        on r.record = e.record and r.turn_number between e.turn_number - e.dsat_before and e.turn_number - 1
    where e.turn_number - r.turn_number <= getvariable('max_pair_rank')
),

sibling_facts as (
    select
        c.*,
        unnest(c.siblings) as sibling,
        unnest(range(1, len(c.siblings) + 1)) as sibling_number
    from chats as c
    where len(c.siblings) > 0
),

sibling_rows as (
    -- replies to one prompt of which one was kept: regenerations, or scored completions of a dataset
    select
        *,
        coalesce(
            case
                when not context_complete then 'context_incomplete'
                when has_tools then 'has_tools'
                when has_parts then 'has_parts'
                when sibling.prompt_chars > getvariable('max_prompt_chars') then 'prompt_too_long'
            end,
            unfit_positive(
                sibling.kept, is_refusal(lower(left(sibling.kept, 300))), is_apology(lower(left(sibling.kept, 300))),
                sibling.request
            ),
            unfit_pair(sibling.kept, sibling.abandoned, ''),
            case when is_refusal(lower(left(sibling.abandoned, 300))) then 'refusal_unverified' end
        ) as pair_reason
    from sibling_facts
),

final as (
    select
        'seed_pairs' as export,
        pair_source as source,
        pair_rank::bigint as pair_rank,
        chosen_at,
        chosen_index,
        null::bigint as sibling_number,
        record,
        conversation_id,
        message_index,
        reply_index,
        chat_id,
        user_id,
        pair_p_label as p_label,
        kinds,
        decided_by,
        rules,
        model,
        language,
        n_chars,
        prompt_md5,
        null::boolean as completion_label,
        reason
    from follow_up_pairs

    union all by name

    select
        'drift_rows' as export,
        'follow_up' as source,
        record, conversation_id, message_index, reply_index, chat_id, user_id, p_label, kinds, decided_by, rules, model,
        language,
        prompt_chars + reply_chars as n_chars,
        prompt_md5,
        coalesce(
            unfit_prompt, case when reply_refused and not refusal_wrong then 'refusal_unverified' end
        ) as reason
    from turn_facts
    where label = 'dsat'

    union all by name

    select
        'sat' as export,
        'follow_up' as source,
        record, conversation_id, message_index, reply_index, chat_id, user_id, p_label, kinds, decided_by, rules, model,
        language,
        prompt_chars + reply_chars as n_chars,
        prompt_md5,
        coalesce(unfit_prompt, unfit_positive(judged_reply, reply_refused, reply_apologised, request)) as reason
    from turn_facts
    where label = 'sat'

    union all by name

    select
        'unpaired' as export,
        'follow_up' as source,
        record, conversation_id, message_index, reply_index, chat_id, user_id, p_label, kinds, decided_by, rules, model,
        language,
        prompt_chars + reply_chars as n_chars,
        prompt_md5,
        label = 'sat' as completion_label,
        coalesce(
            unfit_prompt,
            case
                when label = 'dsat' and reply_refused and not refusal_wrong then 'refusal_unverified'
                when label = 'sat' then unfit_positive(judged_reply, reply_refused, reply_apologised, request)
            end
        ) as reason
    from turn_facts
    where label in ('dsat', 'sat')

    union all by name

    select
        'seed_pairs' as export,
        sibling.pair_source as source,
        1::bigint as pair_rank,
        sibling_number::bigint as sibling_number,
        record,
        conversation_id,
        sibling.message_index as message_index,
        sibling.message_index as reply_index,
        chat_id,
        user_id,
        1.0 as p_label,
        []::varchar[] as kinds,
        'dataset' as decided_by,
        []::varchar[] as rules,
        model,
        coalesce(language, 'und') as language,
        sibling.prompt_chars + length(sibling.kept) + length(sibling.abandoned) as n_chars,
        sibling.prompt_md5 as prompt_md5,
        pair_reason as reason
    from sibling_rows

    union all by name

    -- a scored dataset's worst answer is a DRIFT row too; an abandoned regeneration has no feedback to learn from
    select
        'drift_rows' as export,
        sibling.pair_source as source,
        sibling_number::bigint as sibling_number,
        record,
        conversation_id,
        sibling.message_index as message_index,
        sibling.message_index as reply_index,
        chat_id,
        user_id,
        1.0 as p_label,
        []::varchar[] as kinds,
        'dataset' as decided_by,
        []::varchar[] as rules,
        model,
        coalesce(language, 'und') as language,
        sibling.prompt_chars + length(sibling.abandoned) as n_chars,
        sibling.prompt_md5 as prompt_md5,
        case
            when pair_reason in ('context_incomplete', 'has_tools', 'has_parts', 'prompt_too_long', 'refusal_unverified')
                then pair_reason
        end as reason
    from sibling_rows
    where sibling.feedback is not null
)

select
    getvariable('part') as part,
    * replace (coalesce(pair_rank, 0) as pair_rank, coalesce(sibling_number, 0) as sibling_number),
    case when getvariable('split_by') = 'user' then coalesce(user_id, chat_id) else chat_id end as split_key
from final
order by record, message_index, export, pair_rank, sibling_number
