-- The value of a ready query's parameter where the run has it, else an error that lists what it has. Null is no value, and
-- passes.
create or replace temp macro one_of(name, value, there_are) as case
    when value is null or list_contains(there_are, value) then value
    when len(there_are) > 0 then
        error(format('{} = {}: the run has {}', name, value, array_to_string(there_are[:20], ', ')))
    else error(format('{} = {}: the run has none', name, value))
end;
