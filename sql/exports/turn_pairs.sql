-- One row per pair of two turns of one chat: one that ends a run of dissatisfied turns (chosen_at), with each turn of the run
-- (message_index). Reads `export_turns`. Variable: max_pair_rank.
with endings as (
    select
        record,
        message_index,
        turn_number,
        dsat_before
    from export_turns
    where dsat_before > 0 and label <> 'dsat'
)

select
    r.record,
    r.message_index,
    e.message_index as chosen_at,
    e.turn_number - r.turn_number as pair_rank
from endings as e
inner join export_turns as r
    on r.record = e.record and r.turn_number between e.turn_number - e.dsat_before and e.turn_number - 1
where e.turn_number - r.turn_number <= getvariable('max_pair_rank')
