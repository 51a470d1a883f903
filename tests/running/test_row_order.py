"""Rows come out of the models of a turn in the order they went in: the stored bytes depend on it."""

import re

import pytest

from dsat_miner.data import read_sql

# from turns to what is stored, each row by row
IN_ORDER = ("labels/scored", "labels/stored_turns")


@pytest.mark.parametrize("model", IN_ORDER)
def test_joins_are_on_one_column(model):
    """DuckDB lets rows wait whose keys of several columns have the same hash; of one BIGINT, no two have."""
    sql = re.sub(r"--.*", "", read_sql(f"{model}.sql"))
    conditions = re.findall(
        r"\bjoin\s+\w+\s+as\s+\w+\s+on\s+(.*?)(?=\b(?:left|inner|where|group|order)\b|\)|\Z)", sql, re.DOTALL
    )
    assert conditions
    assert not [c for c in conditions if re.search(r"\band\b", c)]
