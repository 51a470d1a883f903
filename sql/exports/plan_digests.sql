-- One row per part: a digest of its planned rows, which changes when any row, reason or split does.
select
    part,
    md5(string_agg(
        concat_ws('|', export, record, message_index, pair_rank, sibling_number, reason, split, p_label, n_chars,
            split_key, kinds, rules),
        chr(10) order by export, record, message_index, pair_rank, sibling_number
    )) as digest
from read_parquet(getvariable('plan_file'))
group by part
