"""Fit the columns of a file to the columns that a format declares, as SQL expressions.

Declared types are DuckDB's, and one of our own: CONTENT, the content of a message, which may be a string,
null or a list of parts. It becomes JSON, or plain VARCHAR where a Parquet file has only strings there, so
that the usual file makes no detour through JSON; the macros of `content.sql` take both.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, cast

from dsat_miner.errors import UserError
from dsat_miner.quoting import quote, quote_name

if TYPE_CHECKING:
    import duckdb
    from duckdb.sqltypes import DuckDBPyType

    from dsat_miner.reading.formats import Format

CONTENT = re.compile(r"\bCONTENT\b")
NESTED = {"list", "struct", "map"}
STAND_IN = "BIT"  # what CONTENT parses as: a type that no log has


def declared_types(fmt: Format, content: str) -> dict[str, str]:
    """Return the declared columns with CONTENT replaced by `content` (JSON or VARCHAR)."""
    return {name: CONTENT.sub(content, kind) for name, kind in fmt.columns.items()}


def from_json_structure(fmt: Format) -> str:
    """Return the structure that `from_json` takes for one record."""
    return json.dumps(declared_types(fmt, "JSON"))


def typed_columns(
    con: duckdb.DuckDBPyConnection, fmt: Format, present: dict[str, str], *, content: str | None = None
) -> tuple[list[str], bool]:
    """Return a select list that yields the declared columns from a file's own, and whether CONTENT is plain.

    Args:
        con: any connection (it parses type names).
        fmt: the format.
        present: names and types of the file's columns.
        content: what CONTENT is to be, JSON or VARCHAR; None for what suits the file.

    Raises:
        UserError: a declared type is none.
    """
    own = {name.lower(): (name, con.sqltype(kind)) for name, kind in present.items()}
    wanted: dict[str, DuckDBPyType] = {}
    for name, kind in declared_types(fmt, STAND_IN).items():
        try:
            wanted[name] = con.sqltype(kind)
        except Exception:  # noqa: BLE001 (the error's class differs between DuckDB versions)
            raise UserError(f"format {fmt.name}: column {name} has the unknown type {kind}: mend its header") from None
    pairs = [(own[name.lower()][1], kind) for name, kind in wanted.items() if name.lower() in own]
    content = content or ("VARCHAR" if all(_strings_only(have, want) for have, want in pairs) else "JSON")
    final = declared_types(fmt, content)
    columns: list[str] = []
    for name, want in wanted.items():
        quoted = quote_name(name)
        if name.lower() not in own:
            columns.append(f"cast(null as {final[name]}) as {quoted}")
            continue
        actual, have = own[name.lower()]
        columns.append(f"{_Fit(content).fit(quote_name(actual), have, want)} as {quoted}")
    return columns, content == "VARCHAR"


def text_bytes(value: str, kind: DuckDBPyType, depth: int = 0) -> str:
    """Return the expression for how many bytes of text a value of a type holds; nothing is copied to tell."""
    if kind.id == "list":
        inner = text_bytes(f"item_{depth}", fields(kind)[0][1], depth + 1)
        return f"coalesce(list_sum(list_transform({value}, lambda item_{depth}: {inner})), 0)"
    if kind.id == "struct":
        held = [text_bytes(f"({value}).{quote_name(name)}", inner, depth) for name, inner in fields(kind)]
        return f"({' + '.join(held)})"
    return f"coalesce(strlen({value}), 0)" if str(kind) in {"VARCHAR", "JSON"} else "8"


class _Fit:
    """Writes the expression that turns a value of one type into one of another; what cannot be is NULL."""

    def __init__(self, content: str) -> None:
        self.content = content
        self.depth = 0

    def fit(self, value: str, have: DuckDBPyType, want: DuckDBPyType) -> str:
        """Return the expression for one column, field or list item."""
        target = self.name(want)
        if str(have) == target:
            return value
        if target == "JSON":
            return self.json(value, have, want)
        if have.id == "varchar" and want.id in NESTED:
            return self.parsed(value, target)
        if self.castable(have, want):
            return f"try_cast({value} as {target})"
        if want.id != have.id or want.id not in {"list", "struct"}:
            return f"cast(null as {target})"
        return self.list(value, have, want) if want.id == "list" else self.struct(value, have, want)

    def parsed(self, value: str, target: str) -> str:
        """Read text that holds JSON; anything else is NULL."""
        structure = quote(json.dumps({"v": target}))
        return f"""from_json(try_cast('{{"v":' || {value} || '}}' as json), {structure}).v"""

    def json(self, value: str, have: DuckDBPyType, want: DuckDBPyType) -> str:
        """Text is JSON where JSON is declared, and a string where CONTENT is."""
        if have.id == "varchar" and str(want) == "JSON":
            return f"try_cast({value} as json)"
        return f"to_json({value})"

    def list(self, value: str, have: DuckDBPyType, want: DuckDBPyType) -> str:
        """Convert item by item."""
        self.depth += 1
        item = f"item_{self.depth}"
        inner = self.fit(item, fields(have)[0][1], fields(want)[0][1])
        return f"list_transform({value}, lambda {item}: {inner})"

    def struct(self, value: str, have: DuckDBPyType, want: DuckDBPyType) -> str:
        """Convert field by field; fields are found by name in any case."""
        own = {name.lower(): (name, kind) for name, kind in fields(have)}
        parts: list[str] = []
        for name, kind in fields(want):
            inner = f"cast(null as {self.name(kind)})"
            if name.lower() in own:
                actual, type_ = own[name.lower()]
                inner = self.fit(f"({value}).{quote_name(actual)}", type_, kind)
            parts.append(f"{quote_name(name)} := {inner}")
        return f"case when {value} is not null then struct_pack({', '.join(parts)}) end"

    def castable(self, have: DuckDBPyType, want: DuckDBPyType) -> bool:
        """Say whether one cast does it: DuckDB matches fields of structs by name, but reads text as JSON."""
        target = self.name(want)
        if str(have) == target:
            return True
        if target == "JSON" or (want.id in NESTED) != (have.id in NESTED):
            return False
        if want.id in NESTED and want.id != have.id:
            return False
        if want.id == "struct":
            own = {name.lower(): kind for name, kind in fields(have)}
            common = [(own[name.lower()], kind) for name, kind in fields(want) if name.lower() in own]
            return bool(common) and all(self.castable(*pair) for pair in common)
        if want.id == "list":
            return self.castable(fields(have)[0][1], fields(want)[0][1])
        return want.id not in NESTED

    def name(self, kind: DuckDBPyType) -> str:
        """Return the name of a declared type, with CONTENT decided."""
        return re.sub(rf"\b{STAND_IN}\b", self.content, str(kind))


def _strings_only(have: DuckDBPyType, want: DuckDBPyType) -> bool:
    """Say whether a file has plain strings wherever the format declares CONTENT."""
    if str(want) == STAND_IN:
        return str(have) == "VARCHAR"
    if want.id == "list" and have.id == "list":
        return _strings_only(fields(have)[0][1], fields(want)[0][1])
    if want.id == "struct" and have.id == "struct":
        own = {name.lower(): kind for name, kind in fields(have)}
        return all(_strings_only(own[name.lower()], kind) for name, kind in fields(want) if name.lower() in own)
    return STAND_IN not in str(want) or have.id != "varchar"


def fields(kind: DuckDBPyType) -> list[tuple[str, DuckDBPyType]]:
    """Return the names and types inside a struct; a list has one, the type of its items."""
    return cast("list[tuple[str, DuckDBPyType]]", kind.children)
