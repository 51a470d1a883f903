-- One row per follow-up turn: what was read, scored and decided; table `turns` of a run. In the order of `scored`:
-- the join is on one column, since rows whose keys of two columns have the same hash come out of it late.
select
    s.conversation_id,
    s.message_index,
    s.turn_number,
    s.user_text,
    s.user_text_md5,
    s.request,
    s.judged_reply,
    d.label,
    d.p_dsat,
    s.p_sat,
    d.p_label,
    d.kinds,
    d.ur,
    s.rules,
    -- the judge's quote where the turn has it, the sentence of the strongest rule; where no rule says which sentence
    -- shows it, the opening of the turn stands
    case
        when contains(s.user_text, d.judge_evidence) then d.judge_evidence
        when len(s.rules) > 0 then s.evidence
        when d.label <> 'neutral' then left(trim(s.user_text, chr(10) || chr(13) || chr(9) || ' '), 300)
    end as evidence,
    d.decided_by,
    d.judge_reason,
    s.detector_version,
    s.model,
    s.language,
    s.timestamp,
    s.source_file,
    s.* exclude (
        conversation_id, message_index, turn_number, user_text, user_text_md5, request, judged_reply, p_dsat, p_sat,
        rules, evidence, detector_version, model, language, timestamp, source_file
    ),
    d.refusal_wrong,
    case when d.decided_by = 'judge' and len(s.rules) > 0 then s.evidence end as rule_evidence,
    case when d.is_classified then s.p_dsat end as score_p_dsat
from scored as s
inner join decided as d on d.turn_id = s.part_record * 1000000 + s.turn_number
