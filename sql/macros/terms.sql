-- The words of a turn, and of the reply after it, that weights are looked up by (sql/labels/weights.csv).

-- The first ten of `words`, and its first word and first two behind a '^'. NULL stands where there are fewer.
create or replace temp macro first_words(words, n) as string_split(left(words, 160), ' ')[2:n + 1];

create or replace temp macro turn_terms(words) as
    list_concat(
        first_words(words, 10),
        ['^ ' || first_words(words, 1)[1], '^ ' || first_words(words, 2)[1] || ' ' || first_words(words, 2)[2]]
    );

-- The words of the first 60 characters of a reply; `opening` is lower case. (Signs are blanked one by one: a regular
-- expression would take five times as long.)
create or replace temp macro reply_terms(opening) as
    string_split(translate(left(opening, 60), '.,!?:;''’"“”*#()[]-`' || chr(10), repeat(' ', 20)), ' ');

-- Whether the snippet of eight characters at a place of a reply occurs in the one before: 1 or 0.
create or replace temp macro stood_in(opening, place, before) as
    case when length(opening) >= place + 7 and contains(before, substr(opening, place, 8)) then 1 else 0 end;

-- How much of a reply stood in the one before: of the snippets at 41, 81, 121 and so on to 281 the share that occurs
-- there. Snippets instead of words, because that serves every script and costs little; written out, because a lambda over
-- their places would cost three times as much. One or two snippets tell nothing: without three it is 0.
create or replace temp macro likeness_to(opening, before) as
    case when length(opening) < 128 then 0.0 else (
        stood_in(opening, 41, before) + stood_in(opening, 81, before) + stood_in(opening, 121, before)
        + stood_in(opening, 161, before) + stood_in(opening, 201, before) + stood_in(opening, 241, before)
        + stood_in(opening, 281, before)
    ) / least((length(opening) - 8) // 40, 7) end;
