-- One row per follow-up turn with everything that rules, scores and exports look at; turns.yaml describes the columns.
select
    f.*,
    case when r.record is null then f.user_text else redact(f.user_text) end as evidence_text,
    looks_like_code(left(user_text, 4000)) as has_code,
    looks_like_error(left(user_text, 4000)) as has_error,
    regexp_matches(right(user_text, 20), '[?？؟]\s*$') as is_question,
    regexp_matches(left(user_text, 2000), 'https?://|www\.') as has_url,
    is_refusal(reply_head) as reply_refused,
    is_apology(reply_head) as reply_apologised,
    is_cut_off(judged_reply) as reply_cut_off,
    contains(judged_reply, '```') as reply_has_code,
    regexp_matches(right(reply_tail, 40), '[?？؟]\s*$') as reply_asks,
    case when turn_chars < 40 then false else quotes_text(user_text, judged_reply) end as quotes_reply
from follow_ups as f
left join redacted as r on r.record = f.record
