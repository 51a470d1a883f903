-- How many turns each run has and how many differ: name, n.
select 'before' as name, count(*) as n from turns_before
union all
select 'after', count(*) from turns_after
union all
select change, count(*) from changed group by change
