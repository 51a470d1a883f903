-- One JSON text per satisfying reply as TRL's SFT reads it: prompt, completion.
select to_json({
    'prompt': prompt,
    'completion': completion
}) as line
from rows_of_table
