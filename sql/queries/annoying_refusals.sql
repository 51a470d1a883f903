-- query: annoying_refusals
-- description: dsat turns that follow a refusal, the surest first: either the refusal was wrong, or the user pushes
-- param: top integer = 20: turns to show
-- param: kind text = null: only this kind, such as unrealistic_expectation
with named as (
    select unnest(kinds) as kind
    from turns
),

wanted as (
    select one_of('kind', $kind, list(distinct kind order by kind)) as kind
    from named
)

select
    conversation_id,
    message_index,
    round(p_dsat, 3) as p_dsat,
    kinds,
    model,
    left(request, 300) as request,
    left(judged_reply, 300) as refusal,
    left(user_text, 400) as follow_up
from turns
cross join wanted
where label in ('dsat', 'mixed')
    and is_refusal(opening_of(judged_reply))
    and (wanted.kind is null or list_contains(kinds, wanted.kind))
order by turns.p_dsat desc, conversation_id, message_index
limit $top
