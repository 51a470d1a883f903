"""What this machine has for dsat-miner, and what it lacks: versions, extras, disk, memory, GPU. Nothing is changed.

    for finding in examine(Path("."), needed=("judge",)):
        print(finding.check, finding.state, finding.advice)

What is needed is read off the installed package itself, so that a new extra is looked for without a line here. Heavy
packages are not imported: their versions stand in their metadata, and the CUDA that torch was built for in a file.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import operator
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from dsat_miner.engine import connect, usable_cores
from dsat_miner.errors import UserError, line_of

PACKAGE = "dsat-miner"
MIN_PYTHON = (3, 11)
MIN_DISK = 1 << 30  # a run needs about the size of its logs; below this not even the sample of a large log fits
MIN_MEMORY = 1 << 30  # the default of --memory-limit
OK, MISSING, WRONG = "ok", "missing", "wrong"
# what an extra is for, in the words of its user
PURPOSES = {
    "calibrate": "weights fitted on your labels",
    "demo": "the logs that make demo mines",
    "hf": "hf:owner/dataset as LOGS",
    "remote": "logs and runs in s3://, gs:// and hf://",
    "embed": "the classifier and near-duplicate prompts",
    "judge": "an LLM as judge",
    "report": "pictures on the report page",
    "train": "the trainer",
    "vllm": "sampling with vLLM in the trainer",
    "qlora": "adapters on quantised models in the trainer",
    "ray": "mining on several machines",
    "notebooks": "the notebooks",
}
# such as "ray[data]>=2.40; extra == 'ray'"
REQUIREMENT = re.compile(
    r"(?P<name>[\w.-]+)(?:\[[^\]]*\])?(?P<bounds>[^;]*)(?:;.*?extra\s*==\s*['\"](?P<extra>[\w-]+)['\"])?"
)
BOUND = re.compile(r"(>=|<=|<|==)\s*([\d.]+)")
BREAKS: dict[str, Callable[[tuple[int, ...], tuple[int, ...]], bool]] = {
    ">=": operator.lt,
    "<=": operator.gt,
    "<": operator.ge,
    "==": operator.ne,
}
CUDA = re.compile(r"^cuda\b[^=]*=\s*(?:'([^']*)'|None)", re.MULTILINE)


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: what was found, whether it will do, and what to do if not.

    `state` is ok, missing (what needs it does not work, all else does) or wrong (dsat-miner does not work).
    """

    check: str
    found: str
    state: str = OK
    advice: str = ""


def examine(folder: Path, needed: Sequence[str] = ()) -> list[Finding]:
    """Look at everything.

    Args:
        folder: where runs are to be written.
        needed: extras that must be there; a missing one of these is wrong.

    Raises:
        UserError: no such folder or extra.
    """
    if not folder.is_dir():
        raise UserError(f"{folder}: no such folder: name the one that runs are to be written to")
    requirements = importlib.metadata.requires(PACKAGE) or []
    return [
        check_python(sys.version_info[:3]),
        *check_packages(requirements, installed_version, needed),
        check_engine(),
        check_disk("disk", folder, shutil.disk_usage(folder).free),
        check_disk("disk for spill", Path(tempfile.gettempdir()), shutil.disk_usage(tempfile.gettempdir()).free),
        check_memory(available_memory()),
        Finding("cores", str(usable_cores())),
        check_gpu(gpu_names(), torch_cuda()),
    ]


def check_python(version: tuple[int, ...]) -> Finding:
    """Say whether a version of Python will do."""
    found = ".".join(map(str, version))
    if version < MIN_PYTHON:
        return Finding("Python", found, WRONG, f"install Python {MIN_PYTHON[0]}.{MIN_PYTHON[1]} or newer")
    return Finding("Python", found)


def check_packages(
    requirements: Sequence[str], version_of: Callable[[str], str | None], needed: Sequence[str] = ()
) -> Iterator[Finding]:
    """Compare what the package requires with what is installed: a finding for the core, one for each extra.

    Args:
        requirements: as the package's metadata states them.
        version_of: the installed version of a package, None where it is not there.
        needed: extras that must be there.

    Raises:
        UserError: there is no such extra.
    """
    groups: dict[str, list[re.Match[str]]] = {}
    for text in requirements:
        if match := REQUIREMENT.match(text):
            groups.setdefault(match["extra"] or "", []).append(match)
    if unknown := set(needed) - groups.keys():
        raise UserError(f"no extra {min(unknown)}: there are {', '.join(sorted(groups.keys() - {''}))}")
    for extra, members in sorted(groups.items()):
        lacking = [text for m in members if (text := _lack(m["name"], m["bounds"], version_of(m["name"])))]
        has = [f"{m['name']} {version}" for m in members if (version := version_of(m["name"]))]
        check = f"extra {extra}: {PURPOSES.get(extra, 'see the documentation')}" if extra else "packages"
        command = f"pip install '{PACKAGE}[{extra}]'" if extra else f"pip install --upgrade {PACKAGE}"
        if lacking:
            state = WRONG if not extra or extra in needed else MISSING
            yield Finding(check, "; ".join(lacking), state, command)
        else:
            yield Finding(check, ", ".join(has))


def _lack(name: str, bounds: str, version: str | None) -> str:
    """Say what is wrong with an installed version, empty where nothing is."""
    if version is None:
        return f"no {name}"
    for sign, bound in BOUND.findall(bounds):
        have, want = _numbers(version), _numbers(bound)
        if BREAKS[sign](have, want):
            return f"{name} {version}, wants {sign}{bound}"
    return ""


def _numbers(version: str) -> tuple[int, ...]:
    """Return the leading numbers of a version without zeros at the end, so that 2 equals 2.0.0."""
    match = re.match(r"\d+(?:\.\d+)*", version)
    numbers = [int(n) for n in match[0].split(".")] if match else []
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def installed_version(name: str) -> str | None:
    """Return the version of an installed package without importing it."""
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def check_engine() -> Finding:
    """Say whether DuckDB runs our SQL here."""
    try:
        with connect() as con:
            [(language,)] = con.execute("select lang_of('this is not what i asked for')").fetchall()
    except (duckdb.Error, OSError) as error:
        return Finding("engine", line_of(error), WRONG, f"pip install --force-reinstall {PACKAGE} duckdb")
    return Finding("engine", f"DuckDB {duckdb.__version__} runs the SQL models ({language})")


def check_disk(check: str, folder: Path, free: int) -> Finding:
    """Say whether a folder's disk has room."""
    found = f"{_gigabytes(free)} free in {folder.resolve()}"
    if free < MIN_DISK:
        return Finding(check, found, WRONG, "make room, or work elsewhere: a run needs about the size of its logs")
    return Finding(check, found)


def check_memory(available: int | None) -> Finding:
    """Say whether there is memory for a run with the default limit."""
    if available is None:
        return Finding("memory", "cannot be told on this system")
    found = f"{_gigabytes(available)} available"
    if available < MIN_MEMORY:
        return Finding("memory", found, WRONG, "close something, or mine with --memory-limit 512MB")
    return Finding("memory", found)


def available_memory() -> int | None:
    """Return the bytes that this process may still take, by the system and by its control group."""
    limits = []
    try:
        [line] = [x for x in Path("/proc/meminfo").read_text(encoding="ascii").splitlines() if x.startswith("MemAvail")]
        limits.append(int(line.split()[1]) * 1024)
        group = Path("/sys/fs/cgroup")
        limits.append(int((group / "memory.max").read_text()) - int((group / "memory.current").read_text()))
    except (OSError, ValueError):  # no Linux, or no limit ("max")
        pass
    return min(limits, default=None)


def check_gpu(names: Sequence[str], cuda: str | None) -> Finding:
    """Say what GPU there is and whether torch could use it; none is needed but for training.

    Args:
        names: of the GPUs.
        cuda: what torch was built for; empty for a CPU build, None without torch.
    """
    if not names:
        return Finding("GPU", "none: mining needs none, training without one is for tiny models")
    found = ", ".join(names)
    if cuda is None:
        return Finding("GPU", f"{found}; no torch", MISSING, f"pip install '{PACKAGE}[train]'")
    if not cuda:
        return Finding("GPU", f"{found}; torch is a CPU build", MISSING, "install a CUDA build of torch")
    return Finding("GPU", f"{found}; torch for CUDA {cuda}")


def gpu_names() -> list[str]:
    """Return the GPUs that NVIDIA's tool names; asking torch would take seconds."""
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return []
    command = [tool, "--query-gpu=name,memory.total", "--format=csv,noheader"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=10, check=True)  # noqa: S603 (no input)
    except (OSError, subprocess.SubprocessError):
        return []
    return [line.strip() for line in done.stdout.splitlines() if line.strip()]


def torch_cuda() -> str | None:
    """Return the CUDA that torch was built for: empty for a CPU build, None without torch. torch is not imported."""
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return None
    try:
        text = (Path(spec.origin).parent / "version.py").read_text(encoding="utf-8")
    except OSError:
        return ""
    match = CUDA.search(text)
    return (match[1] or "") if match else ""


def _gigabytes(n_bytes: int) -> str:
    return f"{n_bytes / 1e9:,.1f} GB"
