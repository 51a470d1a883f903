-- Where a chat falls between 0 and 1, by md5 of its key alone: the same in every run, whatever else is in it.
create or replace temp macro split_bucket(key) as
    ('0x' || left(md5(key), 8))::ubigint / 4294967296.0;

-- What tells one message of a prompt from another: role and text as they will be written.
create or replace temp macro message_key(m) as
    md5(case when m.role = 'developer' then 'system' else m.role end || chr(0) || m.content);
