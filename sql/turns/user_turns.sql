-- One row per user turn (a run of user messages), the first of a chat included: its words.
--
--   run        position of the turn in chats.starts
--   plain_language  'en' where a few words tell it at once, else NULL
--   opening    what tells the language of the others (turn_languages.sql)
--   word_set   hashes of the different words: enough to compare the turns of one chat in memory
--   key_words  its first eight words of four letters or more
-- Nothing of this table is stored.
with runs as (
    select
        record,
        messages,
        spoken,
        starts,
        user_first,
        unnest(range(case when user_first then 1 else 2 end, len(starts) + 1, 2)) as run
    from chats
    where has_follow_up and is_selected
),

texts as (
    select
        record,
        run,
        (run + case when user_first then 1 else 0 end) // 2 as turn_number,
        messages[spoken[starts[run]]].content as first_text,
        run_text(messages, items_of(spoken, starts[run], coalesce(starts[run + 1], len(spoken) + 1) - 1)) as text
    from runs
),

normalized as (
    select
        *,
        normalize_words(text) as words
    from texts
),

split_up as (
    select
        *,
        case when strlen(words) = length(words) and has_english_words(words) then 'en' end as plain_language,
        string_split(trim(words), ' ') as word_list,
        list_transform(string_split(trim(words), ' '), lambda w: hash(w)) as hashes
    from normalized
)

select
    record,
    run,
    turn_number,
    md5(first_text) as first_text_md5,
    plain_language,
    case when plain_language is null then lang_clip(text) end as opening,
    words,
    len(word_list)::int as word_count,
    -- far faster than list_distinct, which builds a hash table a row
    list_filter(hashes, lambda h, i: list_position(hashes, h) = i) as word_set,
    list_filter(word_list[1:16], lambda w: strlen(w) > 3)[1:8] as key_words
from split_up
