-- One JSON text per seed pair with the keys that DRIFT's code and TRL share: prompt, chosen, rejected.
select to_json({
    'prompt': prompt,
    'chosen': chosen,
    'rejected': rejected
}) as line
from rows_of_table
