-- One row per half power of two of characters: how many replies of an export are so long (reply), and how many rows are
-- with their prompt (row). Of a seed pair both replies count, each with the prompt: that is what a trainer sees.
-- Variables: limit_chars.
with seen as (
    select
        'seed_pairs' as export,
        unnest([
            {'reply': 'chosen', 'chars': length(chosen[1].content), 'row_chars': n_chars - length(rejected[1].content)},
            {'reply': 'rejected', 'chars': length(rejected[1].content), 'row_chars': n_chars - length(chosen[1].content)}
        ], recursive := true)
    from seed_pairs
    union all
    select 'drift_rows', 'rejected', length(rejected[1].content), n_chars
    from drift_rows
),

measured as (
    select
        export,
        reply,
        unnest([
            {'measure': 'reply', 'n_chars': chars},
            {'measure': 'row', 'n_chars': row_chars}
        ], recursive := true)
    from seen
),

-- lengths are few, however many rows there are: medians over their counts are exact and take no memory for a row
counted as (
    select
        export,
        reply,
        measure,
        n_chars,
        count(*) as rows
    from measured
    group by all
),

ranked as (
    select
        *,
        floor(2 * log2(greatest(n_chars, 1)))::bigint as bin,
        sum(rows) over (partition by export, reply, measure order by n_chars) as rows_up_to,
        sum(rows) over (partition by export, reply, measure) as rows_in_all
    from counted
),

middles as (
    select
        export,
        reply,
        measure,
        (
            min(n_chars) filter (where 2 * rows_up_to >= rows_in_all)
            + min(n_chars) filter (where 2 * rows_up_to > rows_in_all)
        ) / 2 as median_chars
    from ranked
    group by export, reply, measure
)

select
    r.export,
    r.reply,
    r.measure,
    r.bin,
    pow(2, r.bin / 2) as chars_from,
    pow(2, (r.bin + 1) / 2) as chars_to,
    sum(r.rows)::bigint as rows,
    -- a trainer drops what exceeds its limit
    coalesce(sum(r.rows) filter (where r.n_chars > getvariable('limit_chars')), 0)::bigint as over_limit,
    getvariable('limit_chars') as limit_chars,
    m.median_chars
from ranked as r
inner join middles as m on m.export = r.export and m.reply = r.reply and m.measure = r.measure
group by r.export, r.reply, r.measure, r.bin, m.median_chars
order by r.export, r.reply, r.measure, r.bin
