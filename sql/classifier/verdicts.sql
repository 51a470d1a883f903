-- What the classifier made of the turns of one part that the score left open; labels/decided.sql joins it.
select
    record,
    message_index,
    conversation_id,
    p_dsat,
    min_p_dsat
from read_parquet(getvariable('classified_file'))
