-- One row per session that lies in more than one file, the first by name: its halves would be two conversations.
-- Reads `all_ids` of the run and the files of the parts that hold sessions.
select
    source_id as session,
    array_to_string(list_sort(list(distinct file)), ' and ') as files
from (
    select
        source_id,
        getvariable('session_files')[part] as file
    from all_ids
)
where file is not null
group by source_id
having count(distinct file) > 1
order by source_id
limit 1
