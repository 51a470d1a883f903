-- One row per turn that may be reviewed: where it lies, its stratum, and its place in the draw.
--
-- A stratum is the label of the run and how far the score is from its threshold. What people have labelled already and
-- turns without a reply to judge are left out. The draw goes by md5, the same each time; `uncertain` goes by the
-- distance to the nearer threshold first. Variables: mode (random | uncertain | rule), rule, min_p_dsat, min_p_sat.
with turns as (
    select
        conversation_id,
        message_index,
        turn_file,
        label,
        p_dsat,
        p_sat,
        getvariable('min_p_dsat')::double as min_dsat,
        getvariable('min_p_sat')::double as min_sat
    from run_turns
    where decided_by <> 'human'
        and has_judged_reply
        and (getvariable('mode') <> 'rule' or list_contains(rules, getvariable('rule')))
),

banded as (
    select
        *,
        case
            when label = 'dsat' then case when p_dsat >= (1 + min_dsat) / 2 then 'sure' else 'near' end
            when label = 'sat' then case when p_sat >= (1 + min_sat) / 2 then 'sure' else 'near' end
            when label = 'neutral' then case when p_dsat >= min_dsat / 2 or p_sat >= min_sat / 2 then 'near' else 'sure' end
        end as band
    from turns
)

select
    conversation_id,
    message_index,
    turn_file,
    case getvariable('mode')
        when 'random' then label || coalesce(' ' || band, '')
        else getvariable('mode')
    end as stratum,
    case when getvariable('mode') = 'uncertain'
        then format('{:.6f} ', least(abs(p_dsat - min_dsat), abs(p_sat - min_sat)))
        else ''
    end || md5(conversation_id || '/' || message_index) || conversation_id as draw_key
from banded
