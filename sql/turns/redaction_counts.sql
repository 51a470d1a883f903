-- How many of each kind of personal data were replaced in the stored chats of this part.
select
    unnest(['email', 'phone', 'ip', 'card', 'api_key']) as name,
    unnest([
        sum(counts.email), sum(counts.phone), sum(counts.ip), sum(counts.card), sum(counts.api_key)
    ]) as n
from redacted
