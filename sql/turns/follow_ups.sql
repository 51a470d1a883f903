-- One row per follow-up turn: the turn, the request and the reply it judges, and how the turn compares with what
-- the user wrote before. Order: record, turn.
with histories as (
    select
        record,
        list(word_set order by turn_number) as word_sets,
        list(words order by turn_number) as all_words,
        list(text order by turn_number) as texts
    from user_turns
    group by record
),

-- joined chat by chat and unnested afterwards: a join after the unnest would copy every message once a turn
unnested as (
    select
        c.record,
        c.conversation_id,
        c.language as chat_language,
        c.model,
        c.timestamp,
        c.messages,
        c.spoken,
        c.starts,
        c.user_first,
        h.texts,
        h.all_words,
        h.word_sets,
        unnest(range(case when c.user_first then 3 else 2 end, len(c.starts) + 1, 2)) as run
    from chats as c
    inner join histories as h on h.record = c.record
),

located as (
    -- judged_run: the last assistant run with text before the turn; usually the run just before it
    select
        *,
        (run + case when user_first then 1 else 0 end) // 2 as turn_number,
        case when has_text(messages[spoken[starts[run] - 1]].content) then run - 1
            else list_last(list_filter(
                range(case when user_first then 2 else 1 end, run, 2),
                lambda r: has_text(run_text(messages, spoken[starts[r]:starts[r + 1] - 1]))
            ))
        end as judged_run
    from unnested
),

texts_of as (
    select
        *,
        texts[turn_number] as user_text,
        all_words[turn_number] as words,
        word_sets[turn_number] as word_set,
        -- the last thirty turns and the first: very long chats would be quadratic
        case when turn_number <= 32 then word_sets[1:turn_number - 1]
            else list_concat(word_sets[1:1], word_sets[turn_number - 30:turn_number - 1])
        end as earlier_sets,
        spoken[starts[run]] - 1 as message_index,
        case
            when judged_run is null then null
            when starts[judged_run + 1] - starts[judged_run] = 1 then messages[spoken[starts[judged_run]]].content
            else run_text(messages, spoken[starts[judged_run]:starts[judged_run + 1] - 1])
        end as reply,
        spoken[starts[judged_run]] - 1 as reply_index,
        -- the user turn in front of the judged run; none where the chat starts with the assistant
        (judged_run - 1 + case when user_first then 1 else 0 end) // 2 as request_number
    from located
),

requested as (
    select
        *,
        coalesce(texts[request_number], '') as request_text,
        coalesce(all_words[request_number], '') as request_words,
        coalesce(reply, '') as reply_text,
        lower(left(coalesce(reply, ''), 2000)) as reply_start,
        string_split(trim(words), ' ') as word_list,
        -- words shared with each earlier turn; one that is far shorter shares too little to matter
        list_transform(earlier_sets, lambda e: {
            'size': len(e),
            'shared': case when 3 * len(e) < len(word_set) then 0 else len(list_intersect(word_set, e)) end
        }) as shared_words
    from texts_of
),

compared as (
    select
        *,
        shared_words[len(shared_words) + 1 + request_number - turn_number] as request_overlap,
        len(word_set) as n_words
    from requested
),

measured as (
    select
        *,
        coalesce(request_overlap.shared / (n_words + request_overlap.size - request_overlap.shared), 0.0) as overlap_request
    from compared
)

select
    (row_number() over () - 1)::bigint as turn_id,
    record,
    conversation_id,
    message_index::bigint as message_index,
    turn_number::bigint as turn_number,
    reply_index::bigint as reply_index,
    user_text,
    words,
    request_text as request,
    request_words,
    reply_text as judged_reply,
    reply is not null as has_judged_reply,
    coalesce(chat_language, 'und') as chat_language,
    detect_language(user_text) as own_language,
    model,
    timestamp,
    md5(user_text) as user_text_md5,
    length(user_text)::int as turn_chars,
    len(word_list)::int as turn_words,
    length(reply_text)::int as reply_chars,
    lower(left(reply_text, 300)) as reply_head,
    lower(right(reply_text, 200)) as reply_tail,
    overlap_request,
    coalesce(list_max(list_transform(
        shared_words, lambda o: o.shared / (n_words + o.size - o.shared)
    )), 0.0) as overlap_earlier,
    coalesce(list_max(list_transform(shared_words, lambda o: o.shared / n_words)), 0.0) as contained_earlier,
    n_words > 0 and list_contains(all_words[1:turn_number - 1], words) as repeats_earlier,
    case when overlap_request >= 0.2 then edit_likeness(trim(words), trim(request_words)) else 0.0 end as edit_request,
    length(user_text) / greatest(length(request_text), 1) as length_ratio,
    case when request_words <> '' and left(request_words, 3) = left(words, 3)
        then common_prefix(trim(words), trim(request_words)) else 0.0 end as prefix_request,
    coalesce(list_avg(list_transform(
        list_filter(word_list[1:20], lambda w: length(w) > 3),
        lambda w: case when contains(reply_start, w) then 1.0 else 0.0 end
    )), 0.0) as overlap_reply
from measured
