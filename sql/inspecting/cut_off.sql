-- Where only the start of a file was read, its last record may lack its end: it says nothing about the file.
delete from checked
where reason is not null
    and record = (select max(record) from checked)
