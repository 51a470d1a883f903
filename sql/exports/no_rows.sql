-- The columns of every export that a view of it may have, no rows: stands in for an export that wrote no file.
select
    null::struct(role varchar, content varchar)[] as prompt,
    null::struct(role varchar, content varchar)[] as chosen,
    null::struct(role varchar, content varchar)[] as rejected,
    null::struct(role varchar, content varchar)[] as completion,
    null::boolean as label,
    null::struct(role varchar, content varchar) as user_preference,
    null::varchar as pair_source,
    null::bigint as pair_rank,
    null::varchar as conversation_id,
    null::bigint as message_index,
    null::double as p_label,
    null::varchar[] as kinds,
    null::varchar as decided_by,
    null::varchar[] as rules,
    null::varchar as model,
    null::varchar as language,
    null::bigint as n_chars,
    null::varchar as source_file,
    null::varchar as split_key,
    null::varchar as split
where false
