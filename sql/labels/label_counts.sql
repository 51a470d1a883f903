-- How the turns of one part fell: by label, by who decided, by kind, by language, by rule.
with stored as (
    select label, decided_by, kinds, language, rules
    from stored_turns
)

select 'label' as facet, label as name, count(*) as n from stored group by label
union all
select 'decided_by', decided_by, count(*) from stored group by decided_by
union all
select 'kind', kind, count(*) from (select unnest(kinds) as kind from stored where label <> 'neutral') group by kind
union all
select 'language', language, count(*) from stored group by language
union all
select 'rule', rule, count(*) from (select unnest(rules) as rule from stored) group by rule
order by facet, n desc, name
