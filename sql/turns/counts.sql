-- How many records of this part went where: name, n.
select 'readable' as name, count(*) as n from chats
union all
select 'conversations', count(*) from chats where is_selected and is_judged
union all
select 'no_follow_up', count(*) from chats where is_selected and not is_judged
union all
select 'filtered', count(*) from chats where not is_selected and drop_reason <> 'forgotten'
union all
select 'forgotten', count(*) from chats where drop_reason = 'forgotten'
