-- Where a chat falls between 0 and 1, by md5 of its key alone: the same in every run, whatever else is in it.
create or replace temp macro split_bucket(key) as
    ('0x' || left(md5(key), 8))::ubigint / 4294967296.0;

-- What tells one message of a log from another: role and text as they will be written.
create or replace temp macro message_key(m) as
    md5(case when m.role = 'developer' then 'system' else m.role end || chr(0) || m.content);

-- What tells one prompt from another: the halves of its messages' keys, each with its place, summed up. (A digest of all keys in a
-- row would be as good, but prompts of one chat open alike, and each would be read from its start again. DuckDB's own functions
-- for the halves write the number out bit by bit: six times as slow.)
create or replace temp macro key_high(key, n) as (md5_number(n || ' ' || key) & 18446744073709551615)::ubigint;
create or replace temp macro key_low(key, n) as (md5_number(n || ' ' || key) >> 64)::ubigint;
create or replace temp macro prompt_key(n, high, low) as md5(n || ' ' || high || ' ' || low);
