-- Functions of the report's queries; intervals are those of querying/statistics.sql.

-- How many rows of equal weight tell as much as these: (Σw)² / Σw² (Kish 1965). Nulls are no rows.
create or replace temp macro worth(weights) as
    pow(list_sum(weights), 2) / list_sum(list_transform(weights, lambda w: w * w));

-- A mixed turn counts on both sides.
create or replace temp macro is_dsat(label) as label in ('dsat', 'mixed');
create or replace temp macro is_sat(label) as label in ('sat', 'mixed');
