-- Verdicts of people, one a turn; they win over everything.
select
    conversation_id,
    message_index,
    label,
    kinds,
    reason,
    refusal_wrong,
    user_text_md5,
    sample,
    weight
from read_parquet(getvariable('labels_file'))
