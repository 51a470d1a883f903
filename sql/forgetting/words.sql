-- What may be an id in text that could not be read: values of keys that end in id or hash, and longer words.
create or replace temp macro possible_ids(raw) as
    list_concat(
        regexp_extract_all(raw, '(?i)"\w*(?:id|hash)"\s*:\s*"?([^",}\]\s]+)', 1),
        list_filter(
            list_concat(
                regexp_extract_all(raw, '"([^"\\]*)"', 1),
                regexp_extract_all(raw, '[^\s"'',:{}\[\]]+')
            ),
            lambda word: length(word) >= 6
        )
    );
