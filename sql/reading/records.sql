-- One row per record: the canonical row that a format's SELECT yields, without what no log can mean.
--
-- A template; dsat_miner/reading/staging.py fills in the SELECT. Ids of white space or other characters that do not show
-- are none. Times outside the years 1 to 9999 are none either: differences of such times overflow. A verdict needs a label
-- of ours and a message, a sibling a prompt that waits for a reply and both replies: what is left of these lists is written
-- to the tables as it is.
select
    * replace (
        case when regexp_matches(source_id, '[^\pZ\pC]') then source_id end as source_id,
        case when regexp_matches(chat_id, '[^\pZ\pC]') then chat_id end as chat_id,
        case when regexp_matches(user_id, '[^\pZ\pC]') then user_id end as user_id,
        case when timestamp >= timestamp '0001-01-01' and timestamp < timestamp '10000-01-01'
            then timestamp end as timestamp,
        list_filter(
            verdicts,
            lambda v: v.label in ('dsat', 'sat', 'mixed', 'neutral') and v.message_index between 0 and len(messages) - 1
        ) as verdicts,
        list_transform(
            list_filter(
                siblings,
                lambda s: s.message_index between 1 and len(messages)
                    and messages[s.message_index].role in ('user', 'tool')
                    and s.kept is not null and s.abandoned is not null
            ),
            lambda s: struct_update(s, pair_source := coalesce(s.pair_source, 'regeneration'))
        ) as siblings
    )
from (
{records}
)
