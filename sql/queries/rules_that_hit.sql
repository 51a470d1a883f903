-- query: rules_that_hit
-- description: what each rule did: turns that it hit, those it hit alone, and what those turns were labelled
-- param: language text = null: only turns of this language
-- param: min_hits integer = 1: leave out rules with fewer hits
with wanted as (
    select one_of('language', $language, list(distinct language order by language)) as language
    from turns
),

hits as (
    select
        unnest(rules) as rule,
        len(rules) = 1 as is_alone,
        label
    from turns
    cross join wanted
    where wanted.language is null or turns.language = wanted.language
)

select
    rule,
    count(*) as hits,
    count(*) filter (where is_alone) as alone,
    count(*) filter (where label = 'dsat') as dsat,
    count(*) filter (where label = 'sat') as sat,
    count(*) filter (where label = 'mixed') as mixed,
    count(*) filter (where label = 'neutral') as neutral
from hits
group by rule
having hits >= $min_hits
order by hits desc, rule
