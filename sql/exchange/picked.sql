-- One row per candidate of one part with the reason that leaves it out, or NULL: what exports/picked.sql says of these
-- rows, from what the buckets found. In the order of the candidates.
-- Reads `candidates` of the part, `in_chat`, `cutoffs`, `near_duplicates`. Variable: part.
with unlike as (
    select
        i.place,
        i.is_over,
        (i.part, i.place) >= (x.part, x.place) as is_beyond_limit
    from in_chat as i
    left join cutoffs as x
        on x.export = i.export and x.kind = i.kind and x.completion_label is not distinct from i.completion_label
    where i.part = getvariable('part')
),

near as (
    select place
    from near_duplicates
    where part = getvariable('part')
)

select
    c.* exclude (reason),
    case
        when c.reason is not null then c.reason
        when n.place is not null then 'near_duplicate_prompt'
        when u.place is null then 'duplicate_prompt'
        when u.is_over then 'max_rows_per_chat'
        when u.is_beyond_limit then 'limit_per_kind'
    end as reason
from candidates as c
left join unlike as u on u.place = c.place
left join near as n on n.place = c.place
