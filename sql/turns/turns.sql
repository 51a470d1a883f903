-- One row per follow-up turn with everything that rules, scores and exports look at; turns.yaml describes the columns.
with unquoted as (
    select
        *,
        unquoted(head_of(user_text, 2000)) as unquoted_text
    from follow_ups
)

select
    * exclude (unquoted_text) replace (own_words(head_of(user_text, 2000), unquoted_text, words) as words),
    looks_like_code(head_of(user_text, 4000)) as has_code,
    looks_like_error(head_of(user_text, 4000)) as has_error,
    regexp_matches(tail_of(user_text, 20), '[?？؟]\s*$') as is_question,
    has_link(head_of(user_text, 2000)) as has_url,
    is_refusal(reply_head) as reply_refused,
    is_apology(reply_head) as reply_apologised,
    regexp_matches(tail_of(reply_tail, 40), '[?？؟]\s*$') as reply_asks
from unquoted
