-- The content macros of macros/content.sql for Parquet whose contents are plain strings: what those come to once
-- the type is known, said directly, because planning the other case takes longer than the macros save.
create or replace temp macro content_text(content) as coalesce(content, '');
create or replace temp macro content_has_parts(content) as false;
create or replace temp macro content_has_tools(content) as false;
create or replace temp macro any_has_parts(contents) as false;
