-- One row per follow-up turn: label, kinds and who decided, and nothing else: texts stay where they are until the
-- turns are written (stored_turns.sql).
--
-- Reads `scored` (fresh, or the stored turns of a run when only the decision changes), `human_labels` and
-- `judge_verdicts`, and `classifier_verdicts`, whose P(dsat) stands for that of the score. Precedence: human > dataset >
-- judge > classifier > rules. Variables: min_p_dsat, min_p_sat, definition ('broad' | 'strict': complaints and
-- corrections only), rule_facts (MAP of rule id to {polarity, kind, also, ur, weight}, and likely.KIND).
with facts as (
    select
        s.part_record * 1000000 + s.turn_number as turn_id,
        s.part_record as record,
        s.message_index,
        coalesce(c.p_dsat, s.p_dsat) as p_dsat,
        s.p_sat,
        c.p_dsat is not null as is_classified,
        coalesce(c.min_p_dsat, getvariable('min_p_dsat')) as min_p_dsat,
        s.dataset_label,
        s.dataset_kinds,
        s.dataset_reason,
        case
            when s.contained_earlier >= 0.5 or s.overlap_request >= 0.3 then 'likely.ignored'
            when s.next_reply_apologised then 'likely.factual_error'
            else 'likely.revision'
        end as likely,
        list_transform(s.rules, lambda r: getvariable('rule_facts')[r]) as hits,
        h.label as human_label,
        h.kinds as human_kinds,
        h.reason as human_reason,
        -- strict: a verdict that names nothing but wishes for a change is no complaint either
        case
            when v.label is null then null
            when getvariable('definition') = 'broad' or v.label not in ('dsat', 'mixed') or len(v.kinds) = 0
                or list_has_any(v.kinds, ['negative_feedback', 'factual_error', 'unrealistic_expectation',
                    'no_engagement', 'ignored', 'lower_quality']) then v.label
            when v.label = 'mixed' then 'sat'
            else 'neutral'
        end as judge_label,
        v.p_label as judge_p_label,
        v.kinds as judge_kinds,
        v.ur as judge_ur,
        v.reason as judge_words,
        v.evidence as judge_evidence,
        coalesce(h.refusal_wrong, v.refusal_wrong, false) as refusal_wrong
    from scored as s
    left join human_labels as h
        on h.conversation_id = s.conversation_id and h.message_index = s.message_index
        and coalesce(h.user_text_md5 = s.user_text_md5, true)
    left join judge_verdicts as v
        on v.conversation_id = s.conversation_id and v.message_index = s.message_index
        and v.user_text_md5 = s.user_text_md5
    left join classifier_verdicts as c on c.record = s.part_record and c.message_index = s.message_index
),

sided as (
    select
        *,
        list_filter(hits, lambda h: h.polarity = 'dsat') as own_dsat_hits,
        list_filter(hits, lambda h: h.polarity = 'sat') as own_sat_hits
    from facts
),

counted as (
    -- a turn that the score finds and no rule names has the kind that is likely by its shape
    -- strict: asking for a change, more detail, another style, or again, is no complaint by itself
    select
        *,
        list_filter(
            case when len(own_dsat_hits) > 0 then own_dsat_hits else [getvariable('rule_facts')[likely]] end,
            lambda h: getvariable('definition') = 'broad'
                or (h.kind not in ('revision', 'style', 'insufficient_detail') and h.ur <> 'UR1')
        ) as dsat_hits,
        case when len(own_sat_hits) > 0 then own_sat_hits
            else [getvariable('rule_facts')['likely.praise']] end as sat_hits
    from sided
),

judged as (
    select
        *,
        p_dsat >= min_p_dsat
            and (getvariable('definition') = 'broad' or len(dsat_hits) > 0) as is_dsat,
        p_sat >= getvariable('min_p_sat') as is_sat
    from counted
),

labelled as (
    select
        *,
        case
            when is_dsat and is_sat then 'mixed'
            when is_dsat then 'dsat'
            when is_sat then 'sat'
            else 'neutral'
        end as rule_label,
        coalesce(human_label, dataset_label, judge_label, rule_label) as label,
        case
            when human_label is not null then 'human'
            when dataset_label is not null then 'dataset'
            when judge_label is not null then 'judge'
            when is_classified then 'classifier'
            else 'rules'
        end as decided_by
    from judged
),

explained as (
    -- the hits that speak for the label, the strongest first
    select
        *,
        list_transform(list_sort(list_transform(
            case
                when label = 'neutral' then []
                when decided_by not in ('rules', 'classifier') then list_filter(hits, lambda h: label in (h.polarity, 'mixed'))
                when label = 'dsat' then dsat_hits
                when label = 'sat' then sat_hits
                else list_concat(dsat_hits, sat_hits)
            end,
            lambda h: {'order': -h.weight, 'kind': h.kind, 'also': h.also, 'ur': h.ur}
        )), lambda h: {'kind': h.kind, 'also': h.also, 'ur': h.ur}) as reasons
    from labelled
),

named as (
    select
        *,
        list_transform(reasons, lambda r: r.ur) as urs,
        -- what rules stand for, then what comes with it
        list_concat(
            list_transform(reasons, lambda r: r.kind), flatten(list_transform(reasons, lambda r: r.also))
        ) as every_kind
    from explained
),

distinct_kinds as (
    select
        *,
        list_filter(every_kind, lambda k, i: list_position(every_kind, k) = i) as rule_kinds
    from named
)

select
    turn_id,
    record,
    message_index,
    p_dsat,
    is_classified,
    label,
    case
        when decided_by = 'judge' then judge_p_label
        when decided_by in ('human', 'dataset') then 1.0
        when label = 'dsat' then p_dsat
        when label = 'sat' then p_sat
        when label = 'mixed' then round(p_dsat * p_sat, 6)
        else round((1 - p_dsat) * (1 - p_sat), 6)
    end as p_label,
    case
        when len(human_kinds) > 0 and decided_by = 'human' then human_kinds
        when len(dataset_kinds) > 0 and decided_by = 'dataset' then dataset_kinds
        when decided_by = 'judge' and label = 'neutral' then []
        when len(judge_kinds) > 0 and decided_by = 'judge' then judge_kinds
        else rule_kinds
    end as kinds,
    -- Don-Yehiya et al.: where several apply, UR2 > UR3 > UR4 > UR1
    case
        when label = 'sat' then 'UR5'
        when decided_by = 'judge' and label <> 'neutral' and judge_ur is not null then judge_ur
        when list_contains(urs, 'UR2') then 'UR2'
        when list_contains(urs, 'UR3') then 'UR3'
        when list_contains(urs, 'UR4') then 'UR4'
        when list_contains(urs, 'UR1') then 'UR1'
    end as ur,
    decided_by,
    case decided_by
        when 'human' then human_reason
        when 'dataset' then dataset_reason
        when 'judge' then judge_words
    end as judge_reason,
    case when decided_by = 'judge' then judge_evidence end as judge_evidence,
    refusal_wrong
from distinct_kinds
