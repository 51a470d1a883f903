-- One row per column of the views that are open: view, column, type.
select
    table_name as view,
    column_name as "column",
    data_type as type
from duckdb_columns()
where schema_name = 'main'
    and not internal
order by table_name, column_index
