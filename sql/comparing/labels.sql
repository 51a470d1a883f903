-- Flipped turns by the label before and after.
select
    label_before,
    label_after,
    count(*) as turns
from changed
where change = 'label'
group by label_before, label_after
order by turns desc, label_before, label_after
