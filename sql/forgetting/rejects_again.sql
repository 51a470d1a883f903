-- Rejects without those whose text names a forgotten id. Reads `listed_rejects`. Variable: forgotten.
select *
from listed_rejects
where not coalesce(list_has_any(
    list_transform(possible_ids(raw), lambda word: sha256(word)), getvariable('forgotten')
), false)
