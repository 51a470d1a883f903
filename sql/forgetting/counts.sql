-- Records of one part by what became of them, counted from its files: name, n.
-- Reads `stored_chats`, `stored_rejects`, `stored_dropped`.
select 'conversations' as name, count(*) as n from stored_chats
union all
select 'rejects', count(*) from stored_rejects
union all
select 'no_follow_up', count(*) from stored_dropped where stage = 'read' and reason = 'no_follow_up'
union all
select 'filtered', count(*) from stored_dropped where stage = 'read' and reason <> 'no_follow_up'
