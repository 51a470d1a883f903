-- One row per score and twentieth of it: how many turns lie there, and how many of them got the label that it speaks for.
with turns as (
    select
        unnest([
            {'score': 'p_dsat', 'bin': least(floor(p_dsat * 20), 19)::bigint, 'labelled': is_dsat(label)},
            {'score': 'p_sat', 'bin': least(floor(p_sat * 20), 19)::bigint, 'labelled': is_sat(label)}
        ], recursive := true)
    from run_turns
)

select
    score,
    bin / 20 as bin_from,
    (bin + 1) / 20 as bin_to,
    count(*) as turns,
    count(*) filter (where labelled) as labelled
from turns
group by score, bin
order by score, bin
