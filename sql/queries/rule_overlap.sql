-- query: rule_overlap
-- description: pairs of rules that hit the same turns, a row per pair: is one of them saying what the other says?
-- param: min_both integer = 2: leave out pairs that met on fewer turns
-- param: top integer = 30: pairs to show
with hits as (
    select
        conversation_id,
        message_index,
        unnest(rules) as rule
    from turns
),

per_rule as (
    select
        rule,
        count(*) as hits
    from hits
    group by rule
),

pairs as (
    select
        one.rule as rule,
        two.rule as other_rule,
        count(*) as hit_both
    from hits as one
    inner join hits as two
        on one.conversation_id = two.conversation_id
        and one.message_index = two.message_index
        and one.rule < two.rule
    group by all
)

select
    pairs.rule,
    other_rule,
    hit_both,
    first.hits as rule_hits,
    second.hits as other_hits,
    round(hit_both / least(first.hits, second.hits), 4) as share_of_rarer,
    round(hit_both / (first.hits + second.hits - hit_both), 4) as jaccard
from pairs
inner join per_rule as first on first.rule = pairs.rule
inner join per_rule as second on second.rule = other_rule
where hit_both >= $min_both
order by share_of_rarer desc, hit_both desc, pairs.rule, other_rule
limit $top
