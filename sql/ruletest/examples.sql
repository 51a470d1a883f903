-- One canonical conversation row per example of a rule, for `dsat-miner rules test` and `rules explain`.
-- Reads `examples` (record, language, messages); the columns are those that every format yields.
select
    'example-' || record as source_id,
    'example-' || record as chat_id,
    cast(null as varchar) as user_id,
    messages,
    language,
    cast(null as varchar) as model,
    cast(null as timestamp) as timestamp,
    false as toxic,
    false as has_tools,
    false as has_parts,
    []::struct(message_index bigint, label varchar, kinds varchar[], reason varchar)[] as verdicts,
    []::struct(message_index bigint, kept varchar, abandoned varchar, feedback varchar, pair_source varchar)[]
        as siblings,
    record,
    true as is_wanted
from examples
order by record
