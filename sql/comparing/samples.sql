-- A few flipped turns with their texts, as stored: the variable `samples` of each flip, drawn by md5 of the place, so
-- that they are the same each time and not the first of the log.
with drawn as (
    select
        conversation_id,
        message_index,
        label_before,
        label_after,
        p_dsat_before,
        p_dsat_after,
        lost,
        gained,
        count(*) over (partition by label_before, label_after) as flips,
        row_number() over (
            partition by label_before, label_after
            order by md5(conversation_id || '/' || message_index)
        ) as place
    from changed
    where change = 'label'
)

select
    d.conversation_id,
    d.message_index,
    d.label_before,
    d.label_after,
    d.p_dsat_before,
    d.p_dsat_after,
    d.lost,
    d.gained,
    left(t.request, 400) as request,
    left(t.judged_reply, 400) as reply,
    left(t.user_text, 600) as follow_up
from drawn as d
inner join turns_after as t
    on t.conversation_id = d.conversation_id and t.message_index = d.message_index
where d.place <= getvariable('samples')
order by d.flips desc, d.label_before, d.label_after, d.place
