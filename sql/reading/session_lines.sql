-- One row per span of a part, and per record that cannot be read: what `sessions.py` files under its session.
--   session  which conversation; NULL for an unreadable record, which stays alone
--   moment   orders the spans of a session
--   body     the span as JSON, or the opening of the record
--   fault    why a record cannot be read, with its place in the file
with spoken as (
    select
        coalesce(session, trace, 'record ' || record) as session,
        moment,
        record,
        to_json({
            'trace': trace,
            'is_root': is_root,
            'moment': moment,
            'user_id': user_id,
            'model': model,
            'input': input,
            'output': output,
            'has_tools': has_tools,
            'has_parts': has_parts,
            'ratings': ratings,
            'unreadable': unreadable
        })::varchar as body,
        cast(null as varchar) as fault
    from spans
),

faulty as (
    select
        cast(null as varchar) as session,
        cast(null as timestamp) as moment,
        record,
        regexp_replace(raw, '\s+', ' ', 'g') as body,
        'record ' || record || ': ' || reason as fault
    from unreadable
)

select * from spoken
union all
select * from faulty
order by record
