-- What wildchat.sql calls, for records as they are: no salt, and their own ids, so that labels by id join.
create or replace temp macro salted(body, salt) as body;

create or replace temp macro named(id, i) as id
