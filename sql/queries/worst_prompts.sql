-- query: worst_prompts
-- description: the requests whose replies drew the most dissatisfaction, a row per model and request
-- param: per_model integer = 5: requests to show of each model
-- param: min_dsat integer = 1: leave out requests with fewer dsat turns
-- param: min_chars integer = 20: leave out shorter requests, such as continue
with asked as (
    select
        coalesce(model, '(not named)') as model,
        md5(request) as request_md5,
        min(request) as request,
        count(*) as turns,
        count(distinct conversation_id) as conversations,
        count(*) filter (where label in ('dsat', 'mixed')) as dsat,
        sum(p_dsat) filter (where label in ('dsat', 'mixed')) as weight,
        list_sort(list_distinct(dsat_kinds(flatten(list(kinds) filter (where label in ('dsat', 'mixed')))))) as kinds
    from turns
    where length(request) >= $min_chars
    group by model, md5(request)
)

select
    model,
    dsat,
    turns,
    conversations,
    kinds,
    left(request, 400) as request
from asked
where dsat >= $min_dsat
qualify row_number() over (partition by model order by dsat desc, weight desc, request_md5) <= $per_model
order by model, dsat desc, weight desc, request_md5
