-- One row per tenth of P(dsat): how the judge's verdicts fall there, and how often the score's label is the same.
--
-- Reads `run_turns` and `judge_verdicts`. Variables: min_p_dsat, min_p_sat. The score's label is what the thresholds
-- alone say, so that the table shows the band in which a judge is worth its cost.
with scored as (
    select
        least(floor(t.p_dsat * 10), 9) / 10 as band_from,
        v.label as judge_label,
        case
            when t.p_dsat >= getvariable('min_p_dsat') and t.p_sat >= getvariable('min_p_sat') then 'mixed'
            when t.p_dsat >= getvariable('min_p_dsat') then 'dsat'
            when t.p_sat >= getvariable('min_p_sat') then 'sat'
            else 'neutral'
        end as score_label
    from judge_verdicts as v
    inner join run_turns as t
        on t.conversation_id = v.conversation_id and t.message_index = v.message_index
        and t.user_text_md5 = v.user_text_md5
)

select
    band_from,
    round(band_from + 0.1, 1) as band_to,
    count(*) as turns,
    count(*) filter (where score_label in ('dsat', 'mixed')) as score_dsat,
    count(*) filter (where judge_label in ('dsat', 'mixed')) as judge_dsat,
    count(*) filter (where judge_label in ('sat', 'mixed')) as judge_sat,
    count(*) filter (where judge_label = score_label) as agree,
    round(count(*) filter (where judge_label = score_label) / count(*), 4) as agreement
from scored
group by band_from
order by band_from
