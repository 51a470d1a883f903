-- format: wildfeedback
-- description: WildFeedback's sat_dsat_annotation.json: one utterance a record, with satisfaction flags
-- columns:
--   UtteranceId BIGINT
--   Role VARCHAR
--   Content CONTENT
--   Satisfaction VARCHAR
--   Satisfaction-Justificiation VARCHAR
--   Disatisfaction VARCHAR
--   Dissatisfaction-Justificiation VARCHAR
-- signature: UtteranceId Role Content Disatisfaction|Satisfaction
-- group: UtteranceId
--
-- One row per conversation, which starts where UtteranceId is 0 and carries the record of that utterance. A gap in
-- the numbers (a lost record) makes it unreadable. The flags of a User utterance judge the reply before it, so the
-- first utterance has no verdict; Agent rows only repeat the flags of the row before.
with numbered as (
    select
        *,
        count(*) filter (where UtteranceId = 0) over (order by record rows unbounded preceding) as chat
    from source
),

spoken as (
    select
        record,
        chat,
        UtteranceId as utterance,
        {'role': canonical_role(Role), 'content': content_text(Content)} as message,
        content_has_parts(Content) as has_parts,
        is_true(Satisfaction) as is_sat,
        is_true(Disatisfaction) as is_dsat,
        nullif(trim("Satisfaction-Justificiation"), '') as sat_reason,
        nullif(trim("Dissatisfaction-Justificiation"), '') as dsat_reason
    from numbered
),

judged as (
    select
        *,
        case when message.role = 'user' and utterance > 0 and (is_sat or is_dsat) then {
            'message_index': utterance,
            'label': case when is_sat and is_dsat then 'mixed' when is_dsat then 'dsat' else 'sat' end,
            'kinds': cast([] as varchar[]),
            'reason': coalesce(nullif(concat_ws(
                '; ', case when is_dsat then dsat_reason end, case when is_sat then sat_reason end
            ), ''), cast(null as varchar))
        } end as verdict
    from spoken
),

chats as (
    select
        min(record) as record,
        list(message order by record) as messages,
        list(utterance order by record) as utterances,
        bool_or(has_parts) as has_parts,
        coalesce(list(verdict order by record) filter (where verdict is not null), no_verdicts()) as verdicts
    from judged
    group by chat
)

select
    cast(null as varchar) as source_id,
    cast(null as varchar) as chat_id,
    cast(null as varchar) as user_id,
    case when utterances = range(len(messages)) then readable_messages(messages) end as messages,
    cast(null as varchar) as language,
    cast(null as varchar) as model,
    cast(null as timestamp) as timestamp,
    false as toxic,
    coalesce(roles_have_tools(messages), false) as has_tools,
    has_parts,
    verdicts,
    no_siblings() as siblings,
    record
from chats
order by record
