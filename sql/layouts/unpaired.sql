-- One JSON text per judged reply as TRL's KTO reads it: prompt, completion, label.
select to_json({
    'prompt': prompt,
    'completion': completion,
    'label': label
}) as line
from rows_of_table
