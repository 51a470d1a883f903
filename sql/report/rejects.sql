-- One row per reason why records could not be read, with a few of them: where they stand and their opening, redacted.
-- Variables: samples.
select
    reason,
    count(*) as records,
    min_by(
        {'source_file': source_file, 'record': record, 'raw': left(raw, 300)},
        md5(source_file || '/' || record),
        getvariable('samples')
    ) as samples
from run_rejects
group by reason
order by records desc, reason
