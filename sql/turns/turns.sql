-- One row per follow-up turn with everything that rules, scores and exports look at; turns.yaml describes the columns.
-- Detection reads the raw text; where a chat holds personal data, the columns redacted_… hold
-- what may be written out.
select
    f.* exclude (turn_positions, reply_positions, request_positions, request_words),
    case when r.record is not null then run_text(r.messages, turn_positions) end as redacted_text,
    case when r.record is not null then left(coalesce(run_text(r.messages, request_positions), ''), 4000) end
        as redacted_request,
    case when r.record is not null then left(coalesce(run_text(r.messages, reply_positions), ''), 4000) end
        as redacted_reply,
    case when r.record is not null then length(coalesce(run_text(r.messages, reply_positions), ''))::int end
        as redacted_reply_chars,
    looks_like_code(left(user_text, 4000)) as has_code,
    looks_like_error(left(user_text, 4000)) as has_error,
    regexp_matches(right(user_text, 20), '[?？؟]\s*$') as is_question,
    has_link(left(user_text, 2000)) as has_url,
    is_refusal(reply_head) as reply_refused,
    is_apology(reply_head) as reply_apologised,
    regexp_matches(right(reply_tail, 40), '[?？؟]\s*$') as reply_asks
from follow_ups as f
left join redacted as r on r.record = f.record
