-- One row per part: a digest of its planned rows, which changes when any row, reason or split does. A sum that needs
-- no order and no more memory for a part of a million rows than for one.
with rows_of_plan as (
    select
        part,
        concat_ws('|', export, record, message_index, pair_rank, sibling_number, reason, split, p_label, n_chars,
            split_key, kinds, rules) as row_text
    from read_parquet(getvariable('plan_file'))
)

select
    part,
    count(*) || '-' || bit_xor(md5_number_lower(row_text)) || '-' || bit_xor(md5_number_upper(row_text)) as digest
from rows_of_plan
group by part
