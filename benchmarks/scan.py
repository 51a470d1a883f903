"""The bare scan that runs are compared with: read every message of a file and add up the lengths.

Run it: `python benchmarks/scan.py FILE`; prints the query's own seconds and CPU seconds, without Python's start.
"""

from __future__ import annotations

import sys
import time

import duckdb

SCAN = "select sum(length(m.content)) from (select unnest(conversation) as m from read_parquet($p))"

if __name__ == "__main__":
    with duckdb.connect(config={"threads": 2}) as con:
        started, cpu = time.perf_counter(), time.process_time()
        con.execute(SCAN, {"p": sys.argv[1]}).fetchall()
        print(time.perf_counter() - started, time.process_time() - cpu)
