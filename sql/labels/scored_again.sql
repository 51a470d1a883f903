-- The stored turns of one part without what was decided over them: what labels/scored.sql gave when they were mined.
select
    * exclude (label, p_label, kinds, ur, decided_by, judge_reason, refusal_wrong, rule_evidence)
        replace (case when decided_by = 'judge' then rule_evidence else evidence end as evidence)
from read_parquet(getvariable('turns_file'))
