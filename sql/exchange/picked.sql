-- One row per candidate of one part with the reason that leaves it out, or NULL: what exports/picked.sql says of these
-- rows, from what the buckets found. In the order of the candidates.
-- Reads `candidates` of the part, `in_chat`, `cutoffs`, `near_duplicates`. Variable: part.
with unlike as (
    select
        i.export, i.record, i.message_index, i.pair_rank, i.sibling_number, i.is_over,
        (i.part, i.record, i.message_index, i.pair_rank, i.sibling_number)
            >= (x.part, x.record, x.message_index, x.pair_rank, x.sibling_number) as is_beyond_limit
    from in_chat as i
    left join cutoffs as x
        on x.export = i.export and x.kind = i.kind and x.completion_label is not distinct from i.completion_label
    where i.part = getvariable('part')
),

near as (
    select export, record, message_index, pair_rank, sibling_number
    from near_duplicates
    where part = getvariable('part')
)

select
    c.* exclude (reason),
    case
        when c.reason is not null then c.reason
        when n.record is not null then 'near_duplicate_prompt'
        when u.record is null then 'duplicate_prompt'
        when u.is_over then 'max_rows_per_chat'
        when u.is_beyond_limit then 'limit_per_kind'
    end as reason
from candidates as c
left join unlike as u
    on u.export = c.export and u.record = c.record and u.message_index = c.message_index
    and u.pair_rank = c.pair_rank and u.sibling_number = c.sibling_number
left join near as n
    on n.export = c.export and n.record = c.record and n.message_index = c.message_index
    and n.pair_rank = c.pair_rank and n.sibling_number = c.sibling_number
