-- One row per follow-up turn: the turn, the request and the reply it judges, and how the turn compares with what
-- the user wrote before. Detection reads the raw text; where a chat holds personal data, the columns redacted_… hold
-- what may be written out. Order: record, turn.
with gathered as (
    -- the words of each chat's user turns, the first included, as lists: a turn is then at hand by its number. Rows come
    -- in order, and lists that ask for one cost seven times as much
    select
        record,
        list(run) as runs,
        list(words) as all_words,
        list(word_set) as word_sets
    from user_turns
    group by record
),

histories as (
    -- that they came in order is made sure of
    select
        record,
        in_order(all_words, runs) as all_words,
        in_order(word_sets, runs) as word_sets
    from gathered
),

own as (
    select
        u.record * 1000000 + u.turn_number as turn_id,
        u.first_text_md5,
        u.word_count,
        u.key_words,
        l.language
    from user_turns as u
    inner join turn_languages as l on l.record = u.record and l.run = u.run
),

-- joined chat by chat and unnested afterwards: with the messages on the build side of a join after the unnest, every
-- message would be copied once a turn
unnested as (
    select
        c.record,
        c.conversation_id,
        coalesce(c.language, l.language, 'und') as chat_language,
        c.model,
        c.timestamp,
        c.messages,
        d.messages as clean_messages,
        c.spoken,
        c.starts,
        c.user_first,
        h.all_words,
        h.word_sets,
        unnest(range(case when c.user_first then 3 else 2 end, len(c.starts) + 1, 2)) as run
    from chats as c
    inner join histories as h on h.record = c.record
    left join languages as l on l.record = c.record
    left join redacted as d on d.record = c.record
    where c.is_selected
),

located as (
    -- judged_run: the last assistant run with text before the turn; usually the run just before it
    select
        *,
        (run + case when user_first then 1 else 0 end) // 2 as turn_number,
        case when has_text(messages[spoken[starts[run] - 1]].content) then run - 1
            else list_last(list_filter(
                range(case when user_first then 2 else 1 end, run, 2),
                lambda r: has_text(run_text(messages, items_of(spoken, starts[r], starts[r + 1] - 1)))
            ))
        end as judged_run
    from unnested
),

positioned as (
    -- where the three texts stand in `messages`, as 1-based positions
    select
        *,
        items_of(spoken, starts[run], coalesce(starts[run + 1], len(spoken) + 1) - 1) as turn_positions,
        case when judged_run is not null then items_of(spoken, starts[judged_run], starts[judged_run + 1] - 1) end
            as reply_positions,
        case when judged_run > 1 then items_of(spoken, starts[judged_run - 1], starts[judged_run] - 1) end
            as request_positions,
        -- the user turn in front of the judged run; none where the chat starts with the assistant
        case when judged_run > 1 then (judged_run - 1 + case when user_first then 1 else 0 end) // 2 end as request_number
    from located
),

texts_of as (
    select
        p.* exclude (messages, clean_messages, spoken, starts, all_words, word_sets),
        o.turn_id,
        o.first_text_md5 as user_text_md5,
        o.language as own_language,
        o.word_count,
        o.key_words,
        run_text(messages, turn_positions) as user_text,
        all_words[turn_number] as words,
        word_sets[turn_number] as word_set,
        len(word_sets[turn_number]) as n_words,
        run_text(messages, request_positions) as request_text,
        coalesce(all_words[request_number], '') as request_words,
        coalesce(word_sets[request_number], []) as request_set,
        list_position(all_words, words) < turn_number as repeats_earlier,
        -- the last thirty turns and the first: very long chats would be quadratic
        case when turn_number <= 32 then items_of(word_sets, 1, turn_number - 1)
            else list_concat([word_sets[1]], items_of(word_sets, turn_number - 30, turn_number - 1))
        end as earlier_sets,
        run_text(messages, reply_positions) as reply_text,
        case when clean_messages is not null then run_text(clean_messages, turn_positions) end as redacted_text,
        case when clean_messages is not null then run_text(clean_messages, request_positions) end as redacted_request,
        case when clean_messages is not null then run_text(clean_messages, reply_positions) end as redacted_reply
    from positioned as p
    inner join own as o on o.turn_id = p.record * 1000000 + p.turn_number
),

compared as (
    select
        *,
        lower(head_of(reply_text, 1000)) as reply_start,
        tail_of(reply_text, 200) as reply_end,
        len_shared(word_set, request_set) as request_shared,
        -- words shared with each earlier turn; lengths that differ twofold rule a likeness out
        list_transform(earlier_sets, lambda e: {
            'size': len(e),
            'shared': case when 2 * len(e) < n_words or len(e) > 2 * n_words then 0
                else len_shared(word_set, e) end
        }) as shared_words
    from texts_of
),

measured as (
    select
        *,
        request_shared / greatest(n_words + len(request_set) - request_shared, 1) as overlap_request
    from compared
)

select
    turn_id,
    record,
    conversation_id,
    (turn_positions[1] - 1)::bigint as message_index,
    turn_number::bigint as turn_number,
    (reply_positions[1] - 1)::bigint as reply_index,
    user_text,
    words,
    head_of(request_text, 4000) as request,
    -- whole replies stay in chats: what needs one whole is worked out here
    head_of(reply_text, 4000) as judged_reply,
    redacted_text,
    head_of(redacted_request, 4000) as redacted_request,
    head_of(redacted_reply, 4000) as redacted_reply,
    length(redacted_reply)::int as redacted_reply_chars,
    reply_positions is not null as has_judged_reply,
    chat_language,
    case when own_language = 'und' then chat_language else own_language end as language,
    model,
    timestamp,
    user_text_md5,
    length(user_text)::int as turn_chars,
    word_count as turn_words,
    length(reply_text)::int as reply_chars,
    head_of(reply_start, 300) as reply_head,
    lower(reply_end) as reply_tail,
    contains(reply_text, '```') as reply_has_code,
    is_cut_off(reply_text, reply_end, reply_has_code) as reply_cut_off,
    case when strlen(user_text) < 40 then false else quotes_text(user_text, reply_text) end as quotes_reply,
    overlap_request,
    coalesce(list_max(list_transform(
        shared_words, lambda o: o.shared / (n_words + o.size - o.shared)
    )), 0.0) as overlap_earlier,
    coalesce(list_max(list_transform(shared_words, lambda o: o.shared / n_words)), 0.0) as contained_earlier,
    repeats_earlier,
    case when overlap_request >= 0.3 then edit_likeness(words, request_words, 80) else 0.0 end as edit_request,
    length(user_text) / greatest(length(request_text), 1) as length_ratio,
    case when starts_with(request_words, left(words, 4)) then common_prefix(words, request_words) else 0.0 end
        as prefix_request,
    coalesce(list_avg(list_transform(
        key_words, lambda w: case when contains(reply_start, w) then 1.0 else 0.0 end
    )), 0.0) as overlap_reply
from measured
