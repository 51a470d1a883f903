-- One row per follow-up turn: every column that a weight may speak of, and the words that weights are looked up by.
--
-- Of a turn of at most eight words and sixty characters a hit is the whole, so it weighs more: brief_complaint. The
-- characters are for scripts without spaces.
-- terms and next_terms hold what `says`, `opens` and `replies` in weights.csv stand for (macros/terms.sql). The reply
-- after the turn is read only where there is one: `has_next_reply` tells. Of one that apologises no words are looked up:
-- weights of English words would take from what the apology tells in every language.
with joined as (
    select
        t.*,
        s.complains,
        n.opening,
        lower(left(n.opening, 120)) as opening_head,
        left(t.judged_reply, 500) as judged_opening,
        n.opening is not null as has_next_reply
    from turns as t
    inner join signals as s on s.turn_id = t.turn_id
    left join next_replies as n on n.turn_id = t.turn_id
),

opened as (
    select
        *,
        has_next_reply and is_apology(opening_head) as next_reply_apologised
    from joined
)

select
    turn_id,
    turn_terms(words) as terms,
    case when has_next_reply and not next_reply_apologised then reply_terms(opening_head) else [] end as next_terms,
    has_next_reply,
    case when has_next_reply then likeness_to(opening, judged_opening) else 0.0 end as next_reply_likeness,
    next_reply_apologised,
    language <> 'en' as is_not_english,
    complains and turn_words <= 8 and turn_chars <= 60 as brief_complaint,
    turn_number,
    turn_words,
    reply_chars,
    length_ratio,
    overlap_request,
    overlap_earlier,
    contained_earlier,
    repeats_earlier,
    edit_request,
    prefix_request,
    overlap_reply,
    quotes_reply,
    has_code,
    has_error,
    is_question,
    has_url,
    reply_refused,
    reply_apologised,
    reply_cut_off,
    reply_has_code,
    reply_asks
from opened
