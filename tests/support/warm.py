"""Calls of the command line in forks of one process that has imported it: a call costs what it does, and no imports.

Each call has a process, a folder, an environment and files for its output of its own, as one of `subprocess.run` has.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

# what takes seconds to import, and the commands and options that want it
LEARNING = ("sentence_transformers", "sklearn.linear_model")
HEAVY = {
    "--classify": LEARNING,
    "--near-duplicates": LEARNING,
    "classify": LEARNING,
    "train-classifier": LEARNING,
    "calibrate": ("sklearn.linear_model",),
    "judge": ("openai",),
    "--judge": ("openai",),
}
TIMEOUT = 600  # seconds a call may take; then it is ended, as by a signal

# what is imported before threads are looked for may start none: a fork has none of them
SERVER = """
import atexit, importlib, json, os, signal, sys
import dsat_miner.__main__, dsat_miner.cli, dsat_miner.querying, dsat_miner.running.mining, rich.table
import jinja2, pydantic
from dsat_miner.detection.scoring import load_detector

def call(args, cwd, env, out, err):
    signal.alarm(TIMEOUT)
    os.environ.clear()
    os.environ.update(env)
    os.chdir(cwd)
    for fd, name in ((1, out), (2, err)):
        os.dup2(os.open(name, os.O_WRONLY), fd)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    sys.argv = ["dsat-miner", *args]
    code = 0
    try:
        dsat_miner.__main__.main()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        sys.excepthook(*sys.exc_info())
        code = 1
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)

load_detector()  # rules are read, compiled and gated
if os.path.isdir("/proc/self/task"):
    assert len(os.listdir("/proc/self/task")) == 1, "a fork would lack the threads that were started here"
for name in PRELOADED:  # what threads these have, they start again in a fork
    try:
        importlib.import_module(name)
    except ImportError:
        pass  # as the call will find out
for line in sys.stdin:
    pid = os.fork()
    if pid == 0:
        call(**json.loads(line))
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), file=answers, flush=True)
"""


@cache
def _server(environ: tuple[tuple[str, str], ...], preloaded: tuple[str, ...]) -> subprocess.Popen[str]:
    code = f'import os\nTIMEOUT, PRELOADED = {TIMEOUT}, {preloaded}\nanswers = os.fdopen(os.dup(1), "w")\n{SERVER}'
    server = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=dict(environ)
    )
    atexit.register(server.communicate)  # the end of its input ends it
    return server


def run(args: list[str], *, cwd: Path | None, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Call dsat-miner with these arguments and return what it printed and how it ended.

    Args:
        args: behind the name of the program.
        cwd: the folder of the call; None for that of the caller.
        env: its whole environment.
    """
    # what an interpreter, or a library that is imported, reads once cannot be changed in a fork
    fixed = tuple(sorted((name, value) for name, value in env.items() if name.startswith(("PYTHON", "OMP_"))))
    preloaded = next((HEAVY[arg] for arg in args if arg in HEAVY), ())
    server = _server((*fixed, ("PATH", os.environ.get("PATH", ""))), preloaded)
    with tempfile.TemporaryDirectory(prefix="call-") as folder:
        out, err = Path(folder, "out"), Path(folder, "err")
        out.touch()
        err.touch()
        call = {"args": args, "cwd": str(cwd or Path.cwd()), "env": env, "out": str(out), "err": str(err)}
        assert server.stdin is not None
        assert server.stdout is not None
        server.stdin.write(json.dumps(call) + "\n")
        server.stdin.flush()
        answer = server.stdout.readline()
        texts = [file.read_text(encoding="utf-8") for file in (out, err)]
        assert answer, f"the process that calls are forked from has ended:\n{texts[1]}"
    return subprocess.CompletedProcess(["dsat-miner", *args], int(answer), *texts)
