-- query: longest_fights
-- description: the longest unbroken runs of dsat turns inside one conversation, a row per run, and how each ended
-- param: top integer = 20: runs to show
with ordered as (
    select
        conversation_id,
        message_index,
        label in ('dsat', 'mixed') as is_dsat,
        kinds,
        evidence,
        model,
        language,
        lead(label) over (partition by conversation_id order by message_index) as next_label,
        row_number() over (partition by conversation_id order by message_index) as nth
    from turns
),

complaints as (
    select
        *,
        nth - row_number() over (partition by conversation_id order by nth) as run
    from ordered
    where is_dsat
)

select
    conversation_id,
    count(*) as turns,
    min(message_index) as first_message,
    max(message_index) as last_message,
    coalesce(last(next_label order by nth), 'the chat ends') as then_came,
    list_sort(list_distinct(dsat_kinds(flatten(list(kinds order by nth))))) as kinds,
    min(language) as language,
    min(model) as model,
    last(evidence order by nth) as last_evidence
from complaints
group by conversation_id, run
order by turns desc, conversation_id, first_message
limit $top
