-- One row per turn to review, without text: the first of each stratum in the order of the draw.
--
-- Variables: allocation (MAP of stratum to how many), most (the largest of them).
with picked as (
    select
        stratum,
        min_by(
            {'conversation_id': conversation_id, 'message_index': message_index, 'turn_file': turn_file},
            draw_key,
            getvariable('most')
        ) as rows_of_stratum
    from population
    group by stratum
),

placed as (
    select
        stratum,
        unnest(rows_of_stratum, recursive := true),
        generate_subscripts(rows_of_stratum, 1) as place
    from picked
)

select
    stratum,
    place,
    conversation_id,
    message_index,
    turn_file
from placed
where place <= coalesce(getvariable('allocation')[stratum], 0)
