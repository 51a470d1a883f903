-- Which of so many buckets (variable: buckets) rows with this key go to.
create or replace temp macro exchange_bucket(key) as
    (md5_number_lower(coalesce(key, '')) % getvariable('buckets'))::integer;
