-- One row per follow-up turn with everything that rules, scores and exports look at; turns.yaml describes the columns.
with with_text_left as (
    select
        *,
        without_long_quotations(head_of(user_text, 2000)) as text_left
    from follow_ups
)

select
    * exclude (text_left) replace (own_words(head_of(user_text, 2000), text_left, words) as words),
    looks_like_code(head_of(user_text, 4000)) as has_code,
    looks_like_error(head_of(user_text, 4000)) as has_error,
    regexp_matches(tail_of(user_text, 20), '[?？؟]\s*$') as is_question,
    has_link(head_of(user_text, 2000)) as has_url,
    is_refusal(reply_head) as reply_refused,
    is_apology(reply_head) as reply_apologised,
    regexp_matches(tail_of(reply_tail, 40), '[?？؟]\s*$') as reply_asks
from with_text_left
