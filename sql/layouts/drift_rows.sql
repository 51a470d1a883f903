-- One JSON text per DRIFT row, exactly as DRIFT released them: prompt, rejected, user_preference.
select to_json({
    'prompt': prompt,
    'rejected': rejected,
    'user_preference': user_preference
}) as line
from rows_of_table
