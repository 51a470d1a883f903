-- One row per stand-in that redaction left in turns, with a few of its places in their context. From the sampled files.
-- Variables: samples.
with turns as (
    select
        conversation_id,
        message_index,
        user_text,
        regexp_extract_all(user_text, '\[(?:EMAIL|PHONE|IP|CARD|API_KEY)\]') as found
    from sampled_turns
    where contains(user_text, '[')
),

named as (
    select
        unnest(list_distinct(found)) as stand_in,
        conversation_id,
        message_index,
        user_text
    from turns
    where len(found) > 0
),

shown as (
    select
        stand_in,
        conversation_id,
        message_index,
        substr(user_text, greatest(position(stand_in in user_text) - 60, 1), 120 + length(stand_in)) as context
    from named
)

select
    stand_in,
    min_by(context, md5(conversation_id || '/' || message_index), getvariable('samples')) as samples
from shown
group by stand_in
order by stand_in
