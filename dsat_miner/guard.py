"""Users' SQL is parsed before it runs: one boolean expression or one SELECT that reaches nothing outside.

DuckDB's own parser says what the text is (`json_serialize_sql`), so nothing here guesses at SQL syntax. Its
tree differs between DuckDB 1.4 and 2.0, so the walk is generic: every object with a `class` is an expression,
every other one with a `type` is a query or a table. What is on no allow-list is refused: classes of
expressions, kinds of tables, functions. This is the first fence; `engine.lock` is the second.

    ast = check_expression(con, "turn_words > 3 and words like '% wrong %'", COLUMNS, where="rules/x.sql:9")
    sql = expression_text(con, ast)  # what was checked is what runs: no comments, no semicolon
"""

from __future__ import annotations

import difflib
import json
from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn

import duckdb

from dsat_miner.errors import UserError
from dsat_miner.options import CONVERSATION_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

Node = dict[str, Any]

PARSE = "select json_serialize_sql($sql::varchar)"
UNPARSE = "select json_deserialize_sql($tree::json)"
FUNCTIONS = "select lower(function_name), function_type, stability from duckdb_functions() where internal"
MACROS = "select lower(function_name) from duckdb_functions() where not internal and function_type = 'macro'"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


EXPRESSION_CLASSES = _words(
    "BETWEEN CASE CAST COLLATE COLUMN_REF COMPARISON CONJUNCTION CONSTANT FUNCTION LAMBDA OPERATOR TYPE"
)
SELECT_CLASSES = EXPRESSION_CLASSES | {"STAR", "SUBQUERY", "WINDOW"}
QUERY_TYPES = _words("SELECT_NODE SET_OPERATION_NODE CTE_NODE RECURSIVE_CTE_NODE")
TABLE_TYPES = _words("BASE_TABLE EMPTY EMPTY_FROM EXPRESSION_LIST JOIN PIVOT SUBQUERY TABLE_FUNCTION")
PLAIN_TYPES = _words(
    "ASCENDING DESCENDING ORDER_DEFAULT ORDER_MODIFIER DISTINCT_MODIFIER LIMIT_MODIFIER LIMIT_PERCENT_MODIFIER"
)
TABLE_FUNCTIONS = _words("unnest generate_series range")
ROW_MAKERS = _words("unnest generate_subscripts json_group_array json_group_object")

# Scalar functions that DuckDB calls stable although they read the clock or the session, or parse SQL again.
DENIED = _words(
    "age current_localtime current_localtimestamp hive_partition_component json_deserialize_sql "
    "json_serialize_plan json_serialize_sql parse_duckdb_log_message version"
)
DENIED_PREFIXES = ("__internal", "current_", "getenv", "getvariable", "glob", "query", "read_", "uuid")
# The built-in macros are SQL underneath and some read the session, so these are named one by one.
BUILTIN_MACROS = _words(
    "array_append array_prepend array_reverse array_to_string date_add days_in_month fdiv fmod if json "
    "list_any_value list_append list_avg list_bool_and list_bool_or list_count list_first list_histogram "
    "list_last list_max list_median list_min list_mode list_prepend list_reverse list_string_agg list_sum "
    "map_contains_entry map_contains_value md5_number_lower md5_number_upper nullif split_part"
)
NOTHING: frozenset[str] = frozenset()
REFUSED = {
    "DEFAULT": "DEFAULT has no meaning here: write the value",
    "PARAMETER": "a parameter has no value here: write the value itself",
    "POSITIONAL_REFERENCE": "#1 has no meaning here: write the column's name",
    "STAR": "a star has no meaning in an expression: name the columns",
    "SUBQUERY": "an expression may hold no subquery: use the row's own columns",
    "WINDOW": "an expression sees one row, so it may hold no window function: use the row's own columns",
}
LAMBDA_TAKERS = ("list_", "array_", "apply", "filter", "reduce")


def check_expression(
    con: duckdb.DuckDBPyConnection,
    sql: str,
    columns: Collection[str],
    where: str,
    *,
    functions: Collection[str] = (),
) -> Node:
    """Return the syntax tree of one expression over `columns`, or refuse it.

    Args:
        con: a connection that has our macros, which the expression may call.
        sql: the text; comments and a closing semicolon are fine.
        columns: the names it may read (fields of structs follow a dot).
        where: what the error message starts with, such as `rules/x.sql:9`.
        functions: names it may call besides DuckDB's pure scalar functions and our macros.

    Raises:
        UserError: it is anything else, with what to do about it.
    """
    return check_expressions(con, [(sql, where)], columns, functions=functions)[0]


def check_expressions(
    con: duckdb.DuckDBPyConnection,
    located: Iterable[tuple[str, str]],
    columns: Collection[str],
    *,
    functions: Collection[str] = (),
) -> list[Node]:
    """Return the syntax tree of each of some (expression, where); many cost one look into DuckDB's catalog.

    See `check_expression`.
    """
    allowed, names = _callable(con, functions), frozenset(c.lower() for c in columns)
    trees = []
    for sql, where in located:
        node = _parse(con, "select " + sql, where)
        picked: list[Node] = node.get("select_list") or []
        if node["type"] != "SELECT_NODE" or len(picked) != 1 or picked[0].get("alias") or _has_clauses(node):
            raise UserError(f"{where}: write one boolean expression, without a list, an alias or clauses such as FROM")
        _Check(where, EXPRESSION_CLASSES, allowed, names).walk(picked[0], NOTHING, NOTHING)
        trees.append(picked[0])
    return trees


def check_select(con: duckdb.DuckDBPyConnection, sql: str, tables: Collection[str], where: str) -> Node:
    """Return the syntax tree of one SELECT that reads `tables` and its own CTEs alone, or refuse it.

    Aggregates, windows, subqueries, `unnest`, `range` and `generate_series` are fine; see `check_expression`.
    """
    node = _parse(con, sql, where)
    allowed = _callable(con, ()) | _builtins()[1] | ROW_MAKERS
    _Check(where, SELECT_CLASSES, allowed, None).walk(node, frozenset(t.lower() for t in tables), NOTHING)
    return node


def expression_text(con: duckdb.DuckDBPyConnection, ast: Node) -> str:
    """Return a checked expression as SQL, written by DuckDB: safe to stand in parentheses."""
    tree = json.loads(_one(con, PARSE, {"sql": "select 1"}))
    tree["statements"][0]["node"]["select_list"] = [ast]
    return _one(con, UNPARSE, {"tree": json.dumps(tree)}).removeprefix("SELECT ")


def where_text(con: duckdb.DuckDBPyConnection, sql: str) -> str:
    """Return the expression of `--where` as it was parsed: no comment or semicolon reaches the SQL around it.

    Raises:
        UserError: it is not one expression over the columns of a conversation.
    """
    return expression_text(con, check_expression(con, sql, list(CONVERSATION_COLUMNS), "--where"))


def check_condition(con: duckdb.DuckDBPyConnection, text: str, row: Mapping[str, str], where: str) -> None:
    """Refuse an expression that is not true or false of a row, or does not go with its types.

    Args:
        con: a connection that has our macros.
        text: as `expression_text` gives it.
        row: names and types of the row's columns.
        where: what the error message starts with.

    Raises:
        UserError: says what it is instead, or what DuckDB says.
    """
    typed = ", ".join(f"{name} {kind}" for name, kind in row.items())
    con.execute(f"create or replace temp table checked_row ({typed})")
    con.execute("insert into checked_row default values")  # DuckDB casts what is compared when there is a row
    try:
        found = con.execute(f"select {text} from checked_row").description or []
    except duckdb.Error as error:
        raise UserError(f"{where}: DuckDB cannot run this ({_line(str(error))}): mend it") from None
    finally:
        con.execute("drop table checked_row")
    if (kind := str(found[0][1]).strip('"')) != "BOOLEAN":
        raise UserError(f"{where}: it yields {kind}, not true or false: compare it with a value")


class _Check:
    """One walk over a tree: table names and lambda parameters in scope go down, a UserError comes up."""

    def __init__(
        self,
        where: str,
        classes: frozenset[str],
        functions: frozenset[str],
        columns: frozenset[str] | None,
    ) -> None:
        self.where = where
        self.classes = classes
        self.functions = functions
        self.columns = columns

    def fail(self, message: str) -> NoReturn:
        raise UserError(f"{self.where}: {message}")

    def walk(self, value: Any, tables: frozenset[str], params: frozenset[str], *, lambdas: bool = False) -> None:
        """Check every expression, query and table in a JSON value; `lambdas`: a list function holds it."""
        if isinstance(value, list):
            for item in value:
                self.walk(item, tables, params, lambdas=lambdas)
        elif isinstance(value, dict):
            if value.get("class") == "LAMBDA" and lambdas:
                self.walk(value["expr"], tables, params | _names(value["lhs"]))
            elif "class" in value:
                self.expression(value, tables, params)
            elif isinstance(value.get("type"), str):
                self.query(value, tables)
            else:
                self.walk(list(value.values()), tables, params, lambdas=lambdas)

    def query(self, node: Node, tables: frozenset[str]) -> None:
        """Check a query, a table or a modifier; a CTE is seen by what follows it alone."""
        kind = node["type"]
        if kind not in QUERY_TYPES | TABLE_TYPES | PLAIN_TYPES and not kind.endswith("_TYPE_INFO"):
            self.fail(f"{kind.lower()} is not allowed: write one SELECT over {_listed(tables)}")
        if node.get("sample"):
            self.fail("a random sample differs from run to run: filter by md5(…) of an id instead")
        if kind == "RECURSIVE_CTE_NODE":
            tables |= {node["cte_name"].lower()}
        for entry in (node.get("cte_map") or {}).get("map") or []:
            self.walk(entry["value"], tables, NOTHING)
            tables |= {entry["key"].lower()}
        below = {key: value for key, value in node.items() if key != "cte_map"}
        if kind == "BASE_TABLE":
            self.table(node, tables)
        if kind == "TABLE_FUNCTION":
            below["function"] = self.table_function(node["function"])
        self.walk(list(below.values()), tables, NOTHING)

    def table(self, node: Node, tables: frozenset[str]) -> None:
        path = [node.get("catalog_name"), node.get("schema_name"), node["table_name"]]
        name = ".".join(filter(None, path))
        if any(path[:2]) or name.lower() not in tables:
            self.fail(f"there is no table {name!r} to read: use {_listed(tables)}")

    def table_function(self, function: Node) -> list[Any]:
        """Return the arguments that are left to check."""
        name = function.get("function_name", "").lower()
        if name not in TABLE_FUNCTIONS or _qualifier(function):
            self.fail(f"{name}(…) may not follow FROM: only unnest, range and generate_series may")
        return [value for key, value in function.items() if key in {"arguments", "children"}]

    def expression(self, node: Node, tables: frozenset[str], params: frozenset[str]) -> None:
        kind = node["class"]
        if kind not in self.classes:
            self.fail(REFUSED.get(kind, f"{kind.lower()} is not allowed here: take it out"))
        if kind == "COLUMN_REF" and self.columns is not None:
            path = node["column_names"]
            if path[0].lower() not in self.columns | params:
                self.fail(f"there is no column {'.'.join(path)!r} to read: use {_listed(self.columns)}")
        lambdas = False
        if kind in {"FUNCTION", "WINDOW"}:
            name = node.get("function_name", "").lower()
            qualifier = _qualifier(node)
            if qualifier:
                self.fail(f"write {name}({qualifier}, …) instead of {qualifier}.{name}(…)")
            if kind == "FUNCTION" and name not in self.functions:
                self.fail(f"function {name}(…) is not allowed: {self.advice(name)}")
            lambdas = name.startswith(LAMBDA_TAKERS)
        for value in node.values():
            self.walk(value, tables, params, lambdas=lambdas)

    def advice(self, name: str) -> str:
        """Say what to do about a function that is not on the list."""
        if name in _builtins()[1]:
            return "it spans rows, and an expression sees one row"
        near = difflib.get_close_matches(name, self.functions, n=1, cutoff=0.8)
        if near:
            return f"did you mean {near[0]}?"
        return "use functions of nothing but their arguments (no clock, chance, files or settings)"


def _parse(con: duckdb.DuckDBPyConnection, sql: str, where: str) -> Node:
    """Return the tree of the one SELECT that `sql` holds."""
    try:
        tree = json.loads(_one(con, PARSE, {"sql": sql}))
    except (duckdb.Error, RecursionError, ValueError) as error:
        raise UserError(f"{where}: DuckDB cannot parse this ({_line(str(error))}): simplify it") from None
    if tree.get("error"):
        message = _line(tree.get("error_message", "unknown error"))
        if tree.get("error_type") == "not implemented":
            message = "it holds a statement that is not a SELECT; remove it"
        raise UserError(f"{where}: {message}")
    statements = tree.get("statements") or []
    if len(statements) != 1:
        raise UserError(f"{where}: {len(statements)} statements; write exactly one")
    node: Node = statements[0]["node"]
    return node


def _one(con: duckdb.DuckDBPyConnection, sql: str, parameters: dict[str, str]) -> str:
    row = con.execute(sql, parameters).fetchone()
    assert row is not None
    return str(row[0])


def _has_clauses(node: Node) -> bool:
    """Say whether a SELECT node holds anything besides its list of expressions."""
    clauses = ("modifiers", "where_clause", "group_expressions", "group_sets", "having", "sample", "qualify")
    return (
        any(node.get(clause) for clause in clauses)
        or bool((node.get("cte_map") or {}).get("map"))
        or node["from_table"]["type"] not in {"EMPTY", "EMPTY_FROM"}
        or node["aggregate_handling"] != "STANDARD_HANDLING"
    )


def _qualifier(function: Node) -> str:
    """Return the catalog or schema before a function's name; DuckDB's own rewrites say `main`."""
    qualifier = function.get("catalog") or function.get("schema") or ""
    return "" if qualifier == "main" else qualifier


def _names(lhs: Node) -> frozenset[str]:
    """Return the parameters of a lambda: one column, or `row(…)` of several."""
    if lhs.get("class") == "COLUMN_REF":
        return frozenset({lhs["column_names"][0].lower()})
    values = lhs.get("arguments") or lhs.get("children") or []
    return frozenset().union(*(_names(value.get("expression", value)) for value in values))


def _callable(con: duckdb.DuckDBPyConnection, more: Collection[str]) -> frozenset[str]:
    """Return the functions that an expression may call on this connection, our macros among them."""
    own = {name for (name,) in con.execute(MACROS).fetchall()}
    return _builtins()[0] | own | {name.lower() for name in more}


@cache
def _builtins() -> tuple[frozenset[str], frozenset[str]]:
    """Return DuckDB's pure scalar functions and its aggregates."""
    with duckdb.connect(":memory:") as con:
        rows = con.execute(FUNCTIONS).fetchall()
    aggregates = {name for name, kind, _ in rows if kind in {"aggregate", "window"}}
    impure = {name for name, kind, stability in rows if kind == "scalar" and stability not in {None, "CONSISTENT"}}
    scalars = {name for name, kind, _ in rows if kind == "scalar"} - aggregates - impure - DENIED
    pure = {name for name in scalars if not name.startswith(DENIED_PREFIXES)}
    return frozenset(pure | BUILTIN_MACROS), frozenset(aggregates | {"count_star"})


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names)) or "none"


def _line(message: str) -> str:
    """Return the first line of an error message, without a full stop."""
    return message.strip().split("\n", 1)[0].rstrip(". ")
