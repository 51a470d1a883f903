-- One row per readable conversation that is not mined: filtered, or without a follow-up turn.
select
    conversation_id,
    null::bigint as message_index,
    'read' as stage,
    null::varchar as export,
    case when is_selected then 'no_follow_up' else drop_reason end as reason,
    null::varchar as pair_source,
    source_record_of(record) as record,
    source_file_of(record) as source_file,
    record as part_record
from chats
where not (is_selected and is_judged) and drop_reason is distinct from 'forgotten'
