-- The stored turns of one part without what was decided over them: what labels/scored.sql gave when they were mined.
select
    * exclude (label, p_label, kinds, ur, decided_by, judge_reason, refusal_wrong, rule_evidence, score_p_dsat)
        replace (
            case when decided_by = 'judge' then rule_evidence else evidence end as evidence,
            coalesce(score_p_dsat, p_dsat) as p_dsat
        )
from read_parquet(getvariable('turns_file'))
