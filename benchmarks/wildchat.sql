-- One row a conversation, in WildChat-1M's columns: conversation number i is record i modulo the size of `base`,
-- with a salt of its own inside every message, so that no two copies have the same text, and an id of its own: salted()
-- and named() say how, those of salted.sql or, for the records as they are, those of plain.sql.
-- Reads the table base(number, id, conversations); $conversations is how many rows to make.
with numbered as (
    select i::bigint as i from range($conversations) as t(i)
),
chats as (
    select
        numbered.i,
        base.id,
        base.conversations,
        left(md5(base.id || ' ' || numbered.i), 8) as salt,
        timestamptz '2023-04-09 00:00:00+00' + to_seconds(numbered.i) as said_at
    from numbered
    inner join base on base.number = numbered.i % (select count(*) from base)
),
final as (
    select
        named(id, i) as conversation_hash,
        'gpt-3.5-turbo-0301' as model,
        said_at as "timestamp",
        list_transform(
            conversations,
            lambda m, place: {
                content: salted(m."value", salt),
                country: 'Austria',
                hashed_ip: md5(id),
                header: {"accept-language": 'en-US,en;q=0.9', "user-agent": 'Mozilla/5.0'},
                "language": 'English',
                redacted: false,
                "role": case m."from" when 'human' then 'user' when 'system' then 'system' else 'assistant' end,
                state: 'Vienna',
                "timestamp": said_at,
                toxic: false,
                turn_identifier: i * 1000 + place
            }
        ) as conversation,
        (len(conversations) // 2)::bigint as turn,
        'English' as "language",
        [{categories: {hate: false}, category_scores: {hate: 0.0::double}, flagged: false}] as openai_moderation,
        [{toxicity: 0.0::double}] as detoxify_moderation,
        false as toxic,
        false as redacted,
        'Vienna' as state,
        'Austria' as country,
        md5(id) as hashed_ip,
        {"accept-language": 'en-US,en;q=0.9', "user-agent": 'Mozilla/5.0'} as header
    from chats
)
select * from final
