"""The bare scan that runs are compared with: read every message of a file and add up the lengths.

Run it: `python benchmarks/scan.py FILE`; prints the query's own seconds, without Python's start.
"""

from __future__ import annotations

import sys
import time

import duckdb

SCAN = "select sum(length(m.content)) from (select unnest(conversation) as m from read_parquet($p))"

if __name__ == "__main__":
    with duckdb.connect(config={"threads": 2}) as con:
        started = time.perf_counter()
        con.execute(SCAN, {"p": sys.argv[1]}).fetchall()
        print(time.perf_counter() - started)
