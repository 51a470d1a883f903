-- One row per chat: the language of its user, by most of the text that has one. The log's own word wins (chats.sql).
with votes as (
    select
        record,
        language,
        sum(weight) as weight
    from turn_languages
    where language <> 'und'
    group by record, language
)

select
    record,
    arg_max(language, (weight, language)) as language
from votes
group by record
