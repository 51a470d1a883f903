-- The same columns as near_duplicates.sql, no rows: prompts are not compared unless it is asked for.
select
    null::bigint as part,
    null::varchar as export,
    null::bigint as record,
    null::bigint as message_index,
    null::bigint as pair_rank,
    null::bigint as sibling_number
where false
