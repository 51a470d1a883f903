-- One row per sampled answer: why it may not stand as a positive beside the rejected reply, or NULL. The trainer asks
-- this of what it samples; the macros are those that mining asks of the replies in a log (sql/macros/filters.sql).
-- Reads `sampled`: number, reply, rejected, request, feedback, feedback_is_shown, refusal_is_known.
with texts as (
    select reply as text from sampled
    union
    select request as text from sampled
),

told as materialized (
    -- the language of every text, once
    select
        text,
        lang_of(opening) as language
    from (select text, lang_clip(text) as opening from texts)
)

select
    s.number,
    coalesce(
        unfit_positive(
            s.reply,
            is_refusal(opening_of(s.reply)),
            -- where the prompt holds the feedback, the answer may speak of it
            not s.feedback_is_shown and is_apology(opening_of(s.reply)),
            reply_told.language,
            request_told.language
        ),
        unfit_pair(s.reply, s.rejected, s.feedback),
        -- mined rows with a refusing reply had a verdict; rows from elsewhere did not
        case when not s.refusal_is_known and is_refusal(opening_of(s.rejected)) then 'refusal_unverified' end
    ) as reason
from sampled as s
left join told as reply_told on reply_told.text = s.reply
left join told as request_told on request_told.text = s.request
order by s.number
