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

binned as (
    select
        *,
        floor(2 * log2(greatest(n_chars, 1)))::bigint as bin
    from measured
)

select
    export,
    reply,
    measure,
    bin,
    pow(2, bin / 2) as chars_from,
    pow(2, (bin + 1) / 2) as chars_to,
    count(*) as rows,
    -- a trainer drops what exceeds its limit
    count(*) filter (where n_chars > getvariable('limit_chars')) as over_limit,
    getvariable('limit_chars') as limit_chars
from binned
group by export, reply, measure, bin
order by export, reply, measure, bin
