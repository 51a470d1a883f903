-- Rejects without those whose text names a forgotten id. Reads `listed_rejects`. Variable: forgotten.
select *
from listed_rejects
where not coalesce(list_has_any(
    list_transform(
        list_concat(regexp_extract_all(raw, '"([^"\\]*)"', 1), regexp_extract_all(raw, '[^\s"'',:{}\[\]]+')),
        lambda word: sha256(word)
    ),
    getvariable('forgotten')
), false)
