-- One JSON text per seed pair, shaped like the rows of WildFeedback's wildfeedback.json.
select to_json({
    'conversations': list_transform(prompt, lambda m: {
        'from': case m.role when 'user' then 'human' when 'assistant' then 'gpt' else m.role end,
        'value': m.content
    }),
    'chosen': {'from': 'gpt', 'value': chosen[1].content},
    'rejected': {'from': 'gpt', 'value': rejected[1].content}
}) as line
from rows_of_table
