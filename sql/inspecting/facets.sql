-- What the chats that were read are made of: facet, name, n.
with chats_seen as (
    select
        c.has_follow_up,
        coalesce(c.language, l.language, 'und') as language,
        coalesce(c.model, 'not given') as model,
        list_transform(c.messages, lambda m: m.role) as roles
    from chats as c
    left join languages as l on l.record = c.record
)

-- the language of a chat without a follow-up turn is not looked for
select 'languages' as facet, language as name, count(*) as n from chats_seen where has_follow_up group by language
union all
select 'models', model, count(*) from chats_seen group by model
union all
select 'roles', role, count(*) from (select unnest(roles) as role from chats_seen) group by role
order by facet, n desc, name
