-- One row per follow-up turn as it is stored, without the decision: texts redacted and clipped, score, features.
--
-- Score: P(dsat) and P(sat) are each the logistic function of the log-odds of labels/logits.sql. Variables:
-- detector_version and those of macros/lineage.sql.
with joined as (
    select
        t.*,
        s.rules,
        s.evidence_raw,
        list_filter(c.verdicts, lambda v: v.message_index = t.message_index)[1] as verdict,
        l.logit_dsat,
        l.logit_sat,
        l.has_next_reply,
        l.next_reply_likeness,
        l.next_reply_apologised
    from turns as t
    inner join signals as s on s.turn_id = t.turn_id
    inner join logits as l on l.turn_id = t.turn_id
    inner join clean_chats as c on c.record = t.record
)

select
    conversation_id,
    message_index,
    turn_number,
    coalesce(redacted_text, user_text) as user_text,
    user_text_md5,
    coalesce(redacted_request, request) as request,
    coalesce(redacted_reply, judged_reply) as judged_reply,
    round(1 / (1 + exp(-logit_dsat)), 6) as p_dsat,
    round(1 / (1 + exp(-logit_sat)), 6) as p_sat,
    rules,
    evidence_raw as evidence,
    verdict.label as dataset_label,
    verdict.kinds as dataset_kinds,
    verdict.reason as dataset_reason,
    getvariable('detector_version') as detector_version,
    model,
    language,
    chat_language,
    timestamp,
    source_file_of(record) as source_file,
    source_record_of(record) as record,
    reply_index,
    has_judged_reply,
    coalesce(redacted_reply_chars, reply_chars) as reply_chars,
    turn_chars,
    turn_words,
    round(overlap_request::double, 6) as overlap_request,
    round(overlap_earlier::double, 6) as overlap_earlier,
    round(contained_earlier::double, 6) as contained_earlier,
    repeats_earlier,
    round(edit_request::double, 6) as edit_request,
    round(length_ratio::double, 6) as length_ratio,
    round(prefix_request::double, 6) as prefix_request,
    round(overlap_reply::double, 6) as overlap_reply,
    quotes_reply,
    has_code,
    has_error,
    is_question,
    has_url,
    reply_refused,
    reply_apologised,
    reply_cut_off,
    reply_has_code,
    reply_asks,
    has_next_reply,
    round(next_reply_likeness, 6) as next_reply_likeness,
    next_reply_apologised,
    record as part_record
from joined
