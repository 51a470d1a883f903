-- Text as detection sees it: short, without code and quotations, folded to words.

-- Anything but white space? (No regular expression: inside a lambda it would be compiled for every chunk of rows.)
create or replace temp macro has_text(t) as
    ltrim(t, ' ' || chr(9) || chr(10) || chr(12) || chr(13)) <> '';

-- The first or last n characters of a column. Most texts are shorter and are taken as they are; `right` would count all
-- characters of a text, `substr` goes back from its end.
create or replace temp macro head_of(t, n) as case when strlen(t) <= n then t else left(t, n) end;
create or replace temp macro tail_of(t, n) as case when strlen(t) <= n then t else substr(t, -n) end;

-- The first 400 characters of a user turn, and the last 200 of a long one behind a bar: feedback stands at
-- either end of a turn, pasted material in its middle. Fenced code and quoted lines are no words of the user's.
create or replace temp macro without_code(t) as
    case when contains(t, '```') then regexp_replace(t, '```(?s:.*?)(?:```|$)', ' ', 'g') else t end;

create or replace temp macro without_quotes(t) as
    case when contains(t, chr(10) || '>') or starts_with(t, '>')
        then regexp_replace(t, '(?m)^>.*$', ' ', 'g') else t end;

create or replace temp macro own_words_head(t) as
    left(without_quotes(without_code(head_of(t, 2000))), 400);

create or replace temp macro own_words_tail(t) as
    case when length(t) > 600
        then ' | ' || case when contains(substr(t, -200), '```')
            then regexp_extract(substr(t, -200), '([^`]*)$', 1) else substr(t, -200) end
        else '' end;

-- Lower-case words, every run of other characters one space, padded: a word boundary is then a literal space,
-- which RE2 matches far faster than a Unicode class. The bar between head and tail is kept. (Two passes, because a
-- single space replaced by itself is most of the work of one.)
create or replace temp macro fold_words(t) as
    ' ' || trim(regexp_replace(
        regexp_replace(lower(nfc_normalize(t)), '[^\p{L}\p{N}\p{M}| ]+', ' ', 'g'), '  +', ' ', 'g'
    )) || ' ';

create or replace temp macro normalize_words(t) as
    fold_words(replace(own_words_head(t), '|', ' ') || own_words_tail(t));

-- A turn that hands over a text to work on (`rewrite: …`, `reply to this mail: …`), up to its colon or line end: what follows
-- are not the user's own words. `fix` and its like count where they name a text, since `fix: it still fails` is a complaint.
create or replace temp macro hands_over() as
    '(?is)^(\s*(?:(?:please|pls|kindly|now|and|also|then|ok|okay|can you|could you|help me|i want you to|to)[, ]+)*'
    || '(?:re-?write|re-?phrase|paraphrase|proof ?read|summari[sz]e|translate|polish|reply to|respond to|write a (?:reply|response)|'
    || '(?:fix|correct|check|improve|edit|shorten|expand|simplify)\b[^:：\n]{0,30}\b(?:grammar|spelling|punctuation|sentence|text|e-?mail|message|paragraph|letter|essay|article)|'
    || 'tradu[czi]|übersetz|vertaal|(?:prze)?tłumacz|перев[её]ди|переклади|перепиши|перефразируй|dịch|terjemahkan|çevir|翻译|翻譯|翻訳|번역|ترجم)'
    || '[^:：\n"“]{0,80})(?:[:：\n]|["“]).{12,}$';

create or replace temp macro long_quotation() as '"[^"\n]{20,}"|“[^”\n]{20,}”';

-- A text without its long quotations; NULL where it has none.
create or replace temp macro without_long_quotations(t) as
    case when contains(t, '"') or contains(t, '“')
        then case when regexp_matches(t, long_quotation()) then regexp_replace(t, long_quotation(), ' ', 'g') end
        end;

-- What detection takes for the user's own words: without a text that is handed over, and without long quotations. `text_left`
-- is `without_long_quotations(t)` as a column: in here it would be computed once for every mention.
create or replace temp macro own_words(t, text_left, words) as
    case
        when regexp_matches(t, hands_over()) then fold_words(replace(regexp_extract(t, hands_over(), 1), '|', ' '))
        when text_left is not null then normalize_words(text_left)
        else words
    end;

-- The items of a list from one position to another. (A slice is cut from a copy of the whole list, which in a chat of thousands of
-- turns, each with the lists of its chat at hand, takes gigabytes.)
create or replace temp macro items_of(items, first, last) as
    list_transform(range(first::bigint, last::bigint + 1), lambda i: items[i]);

-- Several messages in a row read as one; `positions` are 1-based positions in `messages`. One message is the rule, and it
-- is taken as it is: a lambda copies the messages that it captures.
create or replace temp macro run_text(messages, positions) as
    case
        when positions is null then ''
        when len(positions) = 1 then messages[positions[1]].content
        else array_to_string(list_filter(
            list_transform(positions, lambda i: messages[i].content), lambda t: has_text(t)
        ), chr(10) || chr(10))
    end;

-- 1 - edit distance / length over the first n characters; 0 where the lengths rule a likeness out.
create or replace temp macro edit_likeness(a, b, n) as
    case
        when length(a) = 0 or length(b) = 0 then 0.0
        when least(length(a), length(b), n) * 2 < least(greatest(length(a), length(b)), n) then 0.0
        else 1.0 - levenshtein(left(a, n), left(b, n)) / greatest(length(left(a, n)), length(left(b, n)))
    end;

create or replace temp macro shared_head(a, b, part) as
    starts_with(a, left(b, least(length(a), length(b), 200) // part));

-- The share of the shorter text (at most 200 characters) that both open with: 1, 1/2, 1/4, 1/8 or 0.
create or replace temp macro common_prefix(a, b) as
    case
        when shared_head(a, b, 1) then 1.0
        when shared_head(a, b, 2) then 0.5
        when shared_head(a, b, 4) then 0.25
        when shared_head(a, b, 8) then 0.125
        else 0.0
    end;

-- How often a mark stands in `clean` more than in `raw`.
create or replace temp macro marks(clean, raw, mark) as
    len(string_split(clean, mark)) - len(string_split(raw, mark));

-- How many members of one short list stand in another (four times as fast as list_intersect on lists this short).
create or replace temp macro len_shared(a, b) as len(list_filter(a, lambda x: list_contains(b, x)));

-- A word among normalised ones that English has and its neighbours do not.
create or replace temp macro has_english_words(words) as
    regexp_matches(words, ' (?:the|what|how|your|please|this|that|with|write|should|would|which|could|can you|don t|it s|i m) ');

-- The items of a list in the order of their keys. Where the keys rise already, which is the rule, nothing is moved.
create or replace temp macro in_order(items, keys) as
    case when keys = list_sort(keys) then items else list_transform(list_grade_up(keys), lambda i: items[i]) end;
