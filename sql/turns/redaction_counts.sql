-- How many of each kind of personal data were replaced in this part.
select
    unnest(['email', 'phone', 'ip', 'card', 'api_key']) as name,
    unnest([sum(c.email), sum(c.phone), sum(c.ip), sum(c.card), sum(c.api_key)]) as n
from (select unnest(counts) as c from redacted)
