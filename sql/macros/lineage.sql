-- Where a record comes from. Small files share a part, in which its number `part_record` is the number in its file and an
-- offset. Variables: source_files (names of the part's files), source_offsets (theirs, rising from 0).

-- The place of its file among those of the part.
create or replace temp macro source_place(part_record) as
    case when len(getvariable('source_offsets')) = 1 then 1
        else len(list_filter(getvariable('source_offsets'), lambda o: o < part_record)) end;

create or replace temp macro source_file_of(part_record) as getvariable('source_files')[source_place(part_record)];

-- Its number in its file: row, line or position, from 1.
create or replace temp macro source_record_of(part_record) as
    part_record - getvariable('source_offsets')[source_place(part_record)];
