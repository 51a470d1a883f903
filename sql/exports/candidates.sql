-- One row per thing that could become a row of an export, with the reason that keeps it out or NULL.
--
--   place      number in the part, from 1: with `part` it says which candidate is meant, and who was first
--   export     seed_pairs | drift_rows | unpaired | sat
--   source     follow_up | moved_on | regeneration | the dataset's name
--   reason     why it is left out by what it is itself; duplicates and caps come later, over all parts
-- Reads `export_turns`, `turn_pairs`, `turn_texts` and `sibling_pairs`. Variables: min_p_export, split_by.
with follow_up_pairs as (
    -- the reply that ended the run (kept), beside one of the run; e: the turn that judges the former
    select
        r.* replace (least(r.p_label, e.p_label) as p_label),
        p.pair_rank,
        p.chosen_at,
        case when e.label = 'sat' then 'follow_up' else 'moved_on' end as pair_source,
        e.reply_index as chosen_index,
        e.reply_refused as kept_refused,
        e.reply_apologised as kept_apologised,
        e.reply_chars as kept_chars,
        k.judged_reply as kept,
        t.request,
        t.user_text,
        t.judged_reply
    from turn_pairs as p
    inner join export_turns as r on r.record = p.record and r.message_index = p.message_index
    inner join export_turns as e on e.record = p.record and e.message_index = p.chosen_at
    inner join turn_texts as t on t.record = p.record and t.message_index = p.message_index
    inner join turn_texts as k on k.record = p.record and k.message_index = p.chosen_at
    where
        e.label = 'sat'
        or is_new_request(k.user_text, e.overlap_request, e.turn_words, e.reply_cut_off)
),

satisfied as (
    select
        f.*,
        t.request,
        t.judged_reply
    from export_turns as f
    inner join turn_texts as t on t.record = f.record and t.message_index = f.message_index
    where f.label = 'sat'
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
        p_label, kinds, decided_by, rules, model, language,
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
    from export_turns
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
        abandoned_refused
    from sibling_pairs

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
        abandoned_refused
    from sibling_pairs
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
