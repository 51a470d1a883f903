-- Functions of the report's queries. Intervals are Wilson's (1927) with 95 % confidence: they stay within 0 and 1 and say
-- something where nothing or everything was hit. Null where there is nothing to speak of.

create or replace temp macro wilson_middle(hits, n) as
    (hits / n + 3.841459 / (2 * n)) / (1 + 3.841459 / n);

create or replace temp macro wilson_half(hits, n) as
    1.959964 / (1 + 3.841459 / n) * sqrt(hits / n * (1 - hits / n) / n + 3.841459 / (4 * n * n));

create or replace temp macro wilson_low(hits, n) as
    case when n > 0 then round(greatest(0, wilson_middle(hits, n) - wilson_half(hits, n)), 6) end;

create or replace temp macro wilson_high(hits, n) as
    case when n > 0 then round(least(1, wilson_middle(hits, n) + wilson_half(hits, n)), 6) end;

-- How many rows of equal weight tell as much as these: (Σw)² / Σw² (Kish 1965). Nulls are no rows.
create or replace temp macro worth(weights) as
    pow(list_sum(weights), 2) / list_sum(list_transform(weights, lambda w: w * w));

-- A mixed turn counts on both sides.
create or replace temp macro is_dsat(label) as label in ('dsat', 'mixed');
create or replace temp macro is_sat(label) as label in ('sat', 'mixed');
