-- The same columns as near_duplicates.sql, no rows: prompts are not compared unless it is asked for.
select
    null::bigint as part,
    null::bigint as place,
    null::bigint as record
where false
