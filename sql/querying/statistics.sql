-- Intervals of shares, for queries over a run: `hits` of `n`, at 95 %. Null where n is 0.
-- Wilson's score interval; of two shares Newcombe's hybrid of their Wilson intervals (his method 10, 1998).
-- Both take turns as independent of each other; turns of one chat are not quite, so the truth is a little wider.
create or replace temp macro wilson_low(hits, n) as
    case when n > 0 then greatest(
        0,
        (hits + 1.9207294 - 1.9599640 * sqrt(hits * (n - hits) / n + 0.9603647)) / (n + 3.8414588)
    ) end;

create or replace temp macro wilson_high(hits, n) as
    case when n > 0 then least(
        1,
        (hits + 1.9207294 + 1.9599640 * sqrt(hits * (n - hits) / n + 0.9603647)) / (n + 3.8414588)
    ) end;

-- Of the kinds of a turn those of dissatisfaction: a mixed turn has kinds of both sides.
create or replace temp macro dsat_kinds(kinds) as list_filter(kinds, lambda kind: kind not in (
    'gratitude', 'learning', 'compliance', 'praise', 'personal_details', 'humor', 'acknowledgment', 'positive_closure',
    'getting_there'
));

-- The interval of hits / n - other_hits / other_n.
create or replace temp macro gap_low(hits, n, other_hits, other_n) as
    hits / n - other_hits / other_n - sqrt(
        pow(hits / n - wilson_low(hits, n), 2)
        + pow(wilson_high(other_hits, other_n) - other_hits / other_n, 2)
    );

create or replace temp macro gap_high(hits, n, other_hits, other_n) as
    hits / n - other_hits / other_n + sqrt(
        pow(wilson_high(hits, n) - hits / n, 2)
        + pow(other_hits / other_n - wilson_low(other_hits, other_n), 2)
    );
