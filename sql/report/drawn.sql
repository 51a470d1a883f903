-- One row per example that the page shows, without text: cards of each kind, and what was left out for each reason.
--
-- Drawn by md5 of the place in the log, the same each time: from the sampled files, and where these have too few, from
-- one file after the other, so that texts of few files are read ('then …' sorts behind every md5).
-- Variables: sampled (names of files), cards (a kind), samples (a reason).
with kinds as (
    select
        null::varchar as export,
        unnest(kinds) as name,
        conversation_id,
        message_index,
        turn_file
    from run_turns
    where label <> 'neutral'
),

reasons as (
    select
        export,
        reason as name,
        conversation_id,
        message_index,
        turn_file
    from run_dropped
),

keyed as (
    select 'card' as what, *
    from kinds
    union all
    select 'dropped', *
    from reasons
),

picked as (
    select
        what,
        export,
        name,
        count(*) as drawn_from,
        min_by(
            {'conversation_id': conversation_id, 'message_index': message_index, 'turn_file': turn_file},
            case when list_contains(getvariable('sampled'), turn_file) then '' else 'then ' || md5(turn_file) end
                || md5(conversation_id || '/' || coalesce(message_index, -1))
                || conversation_id,
            greatest(getvariable('cards'), getvariable('samples'))
        ) as rows_of_name
    from keyed
    group by what, export, name
),

placed as (
    select
        what,
        export,
        name,
        drawn_from,
        unnest(rows_of_name, recursive := true),
        generate_subscripts(rows_of_name, 1) as place
    from picked
)

select
    what,
    export,
    name,
    place,
    drawn_from,
    conversation_id,
    message_index,
    turn_file
from placed
where place <= case what when 'card' then getvariable('cards') else getvariable('samples') end
order by what, export, name, place
