-- format: ultrafeedback
-- description: UltraFeedback: scored completions of one instruction, or the binarized chosen / rejected form
-- columns:
--   prompt_id VARCHAR
--   instruction VARCHAR
--   prompt VARCHAR
--   completions STRUCT(model VARCHAR, response VARCHAR, overall_score DOUBLE, "fine-grained_score" DOUBLE, critique VARCHAR)[]
--   chosen STRUCT(role VARCHAR, content CONTENT)[]
--   rejected STRUCT(role VARCHAR, content CONTENT)[]
--   score_chosen DOUBLE
--   score_rejected DOUBLE
-- signature: instruction completions completions.response completions.overall_score|completions.fine-grained_score
-- signature: prompt chosen chosen.role rejected rejected.role score_chosen score_rejected
--
-- One row per instruction: the conversation that ends with the best reply; its sibling is the worst reply, with
-- that one's critique as the feedback. No sibling where the scores tie or there are none. Scores that are NaN
-- count as missing.
with scored as (
    select
        *,
        list_filter(
            list_transform(completions, lambda c: {
                'score': coalesce(
                    case when isfinite(c.overall_score) then c.overall_score end,
                    case when isfinite(c."fine-grained_score") then c."fine-grained_score" end
                ),
                'text': c.response,
                'critique': c.critique,
                'model': c.model
            }),
            lambda c: trim(c.text) <> ''
        ) as answers
    from source
),

ranked as (
    select
        *,
        list_max(list_transform(answers, lambda c: c.score)) as top,
        list_min(list_transform(answers, lambda c: c.score)) as bottom
    from scored
),

picked as (
    select
        *,
        list_filter(answers, lambda c: c.score = top)[1] as best,
        list_filter(answers, lambda c: c.score = bottom)[1] as worst
    from ranked
),

-- Both forms as: what was asked, the better reply, the worse one and whether their scores differ.
joined as (
    select
        *,
        case
            when chosen is not null then list_transform(chosen, lambda m: {
                'role': canonical_role(m.role), 'content': content_text(m.content)
            })
            when instruction is not null and len(answers) > 0 then [
                {'role': 'user', 'content': instruction},
                {'role': 'assistant', 'content': coalesce(best.text, answers[1].text)}
            ]
        end as messages,
        case when chosen is not null then content_text(rejected[-1].content) else worst.text end as abandoned,
        case when chosen is not null
            then rejected[-1].role = 'assistant' and chosen[:-2] = rejected[:-2]
                and (score_chosen > score_rejected
                    or not coalesce(isfinite(score_chosen) and isfinite(score_rejected), false))
            else bottom < top
        end as differs
    from picked
)

select
    prompt_id as source_id,
    prompt_id as chat_id,
    cast(null as varchar) as user_id,
    readable_messages(messages) as messages,
    cast(null as varchar) as language,
    coalesce(best.model, answers[1].model) as model,
    cast(null as timestamp) as timestamp,
    false as toxic,
    coalesce(roles_have_tools(messages), false) as has_tools,
    any_has_parts(list_transform(chosen, lambda m: m.content)) as has_parts,
    no_verdicts() as verdicts,
    case
        when differs and messages[-1].role = 'assistant' and trim(abandoned) <> '' and abandoned <> messages[-1].content
            then [{
                'message_index': cast(len(messages) - 1 as bigint),
                'kept': messages[-1].content,
                'abandoned': abandoned,
                'feedback': coalesce(worst.critique, ''),
                'pair_source': 'ultrafeedback'
            }]
        else no_siblings()
    end as siblings,
    record
from joined
