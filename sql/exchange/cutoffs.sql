-- One row per export, kind and label with more rows than the limit: the first row that is one too many, in the order of
-- ingestion. Counts a part find the part in which the limit is passed; of that part alone rows are put in order.
-- Reads `in_chat` of all buckets. Variable: limit_per_kind (NULL = no limit, no row).
with counted as (
    select export, kind, completion_label, part, count(*) as n
    from in_chat
    where getvariable('limit_per_kind') is not null and not is_over
    group by export, kind, completion_label, part
),

added_up as (
    select
        *,
        sum(n) over (partition by export, kind, completion_label order by part) as up_to
    from counted
),

crossing as (
    select
        export, kind, completion_label, part,
        up_to - n as before
    from added_up
    where up_to > getvariable('limit_per_kind') and up_to - n <= getvariable('limit_per_kind')
),

placed as (
    select
        i.*,
        x.before + row_number() over (
            partition by i.export, i.kind, i.completion_label
            order by i.place
        ) as place_in_kind
    from in_chat as i
    inner join crossing as x
        on x.part = i.part and x.export = i.export and x.kind = i.kind
        and x.completion_label is not distinct from i.completion_label
    where not i.is_over
)

select export, kind, completion_label, part, place
from placed
where place_in_kind = getvariable('limit_per_kind') + 1
