-- What the classifier and the comparison of prompts read of a text, and how many words two texts share.

-- Encoders read openings only, and feedback stands at either end of a turn.
create or replace temp macro clip_ends(t, head, tail) as
    case when length(t) <= head + tail then t else left(t, head) || ' … ' || right(t, tail) end;

-- The words of a text in their order; every run of other signs parts two.
create or replace temp macro word_list(t) as
    list_filter(string_split(fold_words(left(coalesce(t, ''), 1500)), ' '), lambda w: w <> '');

create or replace temp macro word_pairs(words) as
    list_transform(range(1, len(words)), lambda i: words[i] || ' ' || words[i + 1]);

-- Share of the different words of a that stand in b; 0 where a has none.
create or replace temp macro share_in(a, b) as
    len(list_intersect(a, b)) / greatest(1, len(list_distinct(a)));

-- Shared words / all words of both.
create or replace temp macro jaccard_of(a, b) as
    len(list_intersect(a, b)) / greatest(1, len(list_distinct(list_concat(a, b))));
