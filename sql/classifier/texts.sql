-- One row per turn whose score leaves it open, with what the classifier looks at: its texts, clipped, the stored
-- features of the turn, and how many words its texts share. Texts are those of the run, so redacted where it is.
--
--   next_reply      how the assistant goes on after the turn; empty where the chat ends
--   A_in_B          share of the different words of A that stand in B; A_like_B shared words / all words (Jaccard)
-- Reads `stored_turns` and `stored_chats`. Variables: open_low, open_high (bounds of P(dsat)), open_languages (of the
-- turns that are looked at; NULL: all).
with open_turns as (
    select
        * exclude (p_dsat, score_p_dsat, record, part_record),
        part_record as record,
        coalesce(score_p_dsat, p_dsat) as p_dsat
    from stored_turns
    where
        has_judged_reply
        and coalesce(score_p_dsat, p_dsat) between getvariable('open_low') and getvariable('open_high')
        and (
            getvariable('open_languages') is null
            or list_contains(getvariable('open_languages'), language)
        )
),

messages as (
    select
        part_record as record,
        unnest(range(0, len(messages))) as position,
        unnest(messages) as message
    from stored_chats
    where part_record in (select record from open_turns where has_next_reply)
),

replies as (
    -- once a message, never the messages of a chat once a turn: a chat may have thousands of each
    select
        record,
        position,
        message.content as content
    from messages
    where message.role = 'assistant' and has_text(message.content)
),

answered as (
    select
        t.*,
        case when t.has_next_reply then r.content end as next_reply
    from open_turns as t
    asof left join replies as r on r.record = t.record and r.position > t.message_index
),

worded as (
    select
        *,
        word_list(user_text) as turn_list,
        word_list(request) as request_list,
        word_list(judged_reply) as reply_list,
        word_list(next_reply) as next_list
    from answered
),

final as (
    select
        conversation_id,
        message_index,
        record,
        user_text_md5,
        p_dsat,
        p_sat,
        clip_ends(user_text, 450, 150) as turn,
        clip_ends(request, 200, 60) as request,
        clip_ends(judged_reply, 200, 60) as reply,
        coalesce(left(next_reply, 300), '') as next_reply,
        share_in(turn_list, reply_list) as turn_in_reply,
        share_in(turn_list, next_list) as turn_in_next,
        share_in(turn_list, request_list) as turn_in_request,
        share_in(request_list, turn_list) as request_in_turn,
        share_in(next_list, turn_list) as next_in_turn,
        share_in(next_list, reply_list) as next_in_reply,
        share_in(reply_list, next_list) as reply_in_next,
        share_in(word_pairs(next_list), word_pairs(reply_list)) as next_pairs_in_reply,
        jaccard_of(next_list, reply_list) as next_like_reply,
        jaccard_of(turn_list, reply_list) as turn_like_reply,
        coalesce(length(next_reply), 0) as next_chars,
        length(request) as request_chars,
        len(rules) as n_rules,
        has_next_reply,
        turn_number,
        turn_chars,
        turn_words,
        reply_chars,
        overlap_request,
        overlap_earlier,
        contained_earlier,
        repeats_earlier,
        edit_request,
        length_ratio,
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
    from worded
)

select *
from final
order by record, message_index
