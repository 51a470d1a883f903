-- The judge's verdicts of this run, one a turn; labels/decided.sql joins them.
select
    conversation_id,
    message_index,
    user_text_md5,
    label,
    p_label,
    kinds,
    ur,
    evidence,
    reason,
    refusal_wrong,
    asked_because,
    judge,
    prompt_version,
    votes,
    votes_for_label,
    calls,
    tokens_in,
    tokens_out,
    cost_usd
from read_parquet(getvariable('verdicts_file'))
