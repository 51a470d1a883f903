-- Leave out chats in other languages than the variable `languages` lists; runs once the users' turns have been read.
update chats as c
set
    drop_reason = 'language',
    is_selected = false
where
    c.is_selected
    and not list_contains(
        getvariable('languages'),
        coalesce(c.language, (select l.language from languages as l where l.record = c.record), 'und')
    )
