-- One row per user turn (a run of user messages), the first of a chat included: its text, words and word set.
-- `run` is the position of the turn in chats.starts; word sets are hashes of the words of the turn, which is enough
-- to compare turns of one chat in memory. Nothing of this table is stored.
with runs as (
    select
        record,
        messages,
        spoken,
        starts,
        language as chat_language,
        user_first,
        unnest(range(case when user_first then 1 else 2 end, len(starts) + 1, 2)) as run
    from chats
    where has_follow_up and is_selected
),

texts as (
    select
        record,
        run,
        chat_language,
        (run + case when user_first then 1 else 0 end) // 2 as turn_number,
        case when coalesce(starts[run + 1], len(spoken) + 1) - starts[run] = 1
            then messages[spoken[starts[run]]].content
            else run_text(messages, spoken[starts[run]:coalesce(starts[run + 1], len(spoken) + 1) - 1])
        end as text
    from runs
),

normalized as (
    select
        *,
        normalize_words(text) as words
    from texts
)

select
    record,
    run,
    turn_number,
    chat_language,
    text,
    words,
    list_distinct(list_transform(string_split(trim(words), ' '), lambda w: hash(w))) as word_set
from normalized
