-- What a step leaves on its connection: kind (view, table, variable), name. Views first: they read the tables.
select
    'view' as kind,
    view_name as name
from duckdb_views()
where temporary and not internal
union all
select
    'table' as kind,
    table_name as name
from duckdb_tables()
where temporary and not internal
union all
select
    'variable' as kind,
    name
from duckdb_variables()
