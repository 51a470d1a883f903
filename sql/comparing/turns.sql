-- One row per turn of either run that differs: its label changed, its rules changed, or only one run has it.
-- Reads `turns_before` and `turns_after`.
--
--   change   label | rules | gone | new
--   lost     rules that hit before alone
--   gained   rules that hit after alone
with matched as (
    select
        coalesce(b.conversation_id, a.conversation_id) as conversation_id,
        coalesce(b.message_index, a.message_index) as message_index,
        b.label as label_before,
        a.label as label_after,
        b.p_dsat as p_dsat_before,
        a.p_dsat as p_dsat_after,
        b.p_sat as p_sat_before,
        a.p_sat as p_sat_after,
        coalesce(b.rules, []) as rules_before,
        coalesce(a.rules, []) as rules_after,
        coalesce(b.kinds, []) as kinds_before,
        coalesce(a.kinds, []) as kinds_after,
        case
            when a.label is null then 'gone'
            when b.label is null then 'new'
            when a.label <> b.label then 'label'
            when a.rules <> b.rules then 'rules'
        end as change
    from turns_before as b
    full join turns_after as a
        on a.conversation_id = b.conversation_id and a.message_index = b.message_index
)

select
    *,
    list_filter(rules_before, lambda r: not list_contains(rules_after, r)) as lost,
    list_filter(rules_after, lambda r: not list_contains(rules_before, r)) as gained
from matched
where change is not null
