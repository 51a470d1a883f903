-- How many of the records that were read are what: name, n.
select 'chats' as name, count(*) as n from chats
union all
select 'with_follow_up', count(*) from chats where has_follow_up
union all
select 'with_siblings', count(*) from chats where len(siblings) > 0
union all
select 'with_verdicts', count(*) from chats where len(verdicts) > 0
union all
select 'incomplete', count(*) from chats where not context_complete
union all
select 'with_tools', count(*) from chats where has_tools
union all
select 'with_parts', count(*) from chats where has_parts
union all
select 'toxic', count(*) from chats where toxic
union all
select 'follow_up_turns', count(*) from turns
union all
select 'unreadable', (select count(*) from unreadable) + (select count(*) from records where messages is null)
