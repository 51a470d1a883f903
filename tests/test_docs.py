"""The documentation: made pages are current, every command stands in it, its examples work, and the site builds."""

from __future__ import annotations

import ast
import importlib
import inspect
import os
import pkgutil
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
import typer

from docs.generate import pages
from drift.cli import app as trainer
from dsat_miner.cli import app
from dsat_miner.detection.rules import load_rules
from dsat_miner.detection.ruletest import check_rules
from tests.support.cli import ROOT, environment, miner

GROUP = typer.main.get_command(app)
TRAINER = typer.main.get_command(trainer)
PAGES = sorted((ROOT / "docs").rglob("*.md"))
TEXTS = [*PAGES, ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
FENCE = re.compile(r"^```(?P<kind>\w*)\n(?P<body>.*?)^```", re.DOTALL | re.MULTILINE)
MADE = pages()


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def blocks(path: Path, *kinds: str) -> list[str]:
    """Return the fenced blocks of some kinds."""
    return [m["body"] for m in FENCE.finditer(path.read_text(encoding="utf-8")) if m["kind"] in kinds]


def shown_commands(path: Path) -> list[list[str]]:
    """Return the dsat-miner calls of a document as lists of words."""
    found = []
    for body in blocks(path, "", "bash", "text"):
        words: list[str] = []
        for line in body.splitlines():
            if words or line.startswith("dsat-miner "):
                words.append(line)
            try:  # a quoted query may span lines
                split = shlex.split("\n".join(words), comments=True)
            except ValueError:
                continue
            if split:
                found.append(split[1 : split.index(">") if ">" in split else None])
            words = []
    return found


def commands(group=GROUP, before: str = "") -> dict[str, typer.core.TyperCommand]:
    """Return every command by its words, such as rules list."""
    found = {}
    for name, command in group.commands.items():
        inner = getattr(command, "commands", None)
        found |= commands(command, f"{before}{name} ") if inner else {f"{before}{name}": command}
    return found


@pytest.mark.parametrize("name", MADE)
def test_made_pages_are_current(name):
    assert (ROOT / name).read_text(encoding="utf-8") == MADE[name], "run: python docs/generate.py"


def test_the_table_of_the_packs_has_its_place():
    """A document that has lost the mark of a made table would be current whatever it says."""
    assert [name for name, text in MADE.items() if "<!-- packs -->" in text] == ["docs/rules.md"]


@pytest.mark.parametrize("name", commands())
def test_every_command_and_option_is_documented(name):
    command = commands()[name]
    page = (ROOT / "docs" / "reference" / "commands.md").read_text(encoding="utf-8")
    section = re.split(r"\n#{2,4} ", page.split(f"# dsat-miner {name}\n")[1])[0]
    assert command.help
    for parameter in command.params:
        assert parameter.help, f"{name} {parameter.name} has no help"
        for option in (*parameter.opts, *parameter.secondary_opts):
            assert not option.startswith("-") or f"`{option}`" in section
    written_by_hand = [p for p in TEXTS if "reference" not in p.parts]
    assert any(f"dsat-miner {name}" in p.read_text(encoding="utf-8") for p in written_by_hand)


@pytest.mark.parametrize("name", commands(TRAINER))
def test_every_command_and_option_of_the_trainer_is_documented(name):
    page = (ROOT / "docs" / "reference" / "commands.md").read_text(encoding="utf-8")
    section = re.split(r"\n#{2,4} ", page.split(f"### drift {name}\n")[1])[0]
    for parameter in commands(TRAINER)[name].params:
        assert parameter.help, f"{name} {parameter.name} has no help"
        assert [o for o in parameter.opts if o.startswith("-") and f"`{o}`" not in section] == []


@pytest.mark.parametrize("path", TEXTS, ids=named)
def test_commands_in_documents_exist(path):
    """Every call that a document shows is one that the command line takes; nothing is run."""
    for words in shown_commands(path):
        if words[-1:] == ["[OPTIONS]"] or not words or words[0].startswith("-"):
            continue
        command, rest = GROUP, words
        while getattr(command, "commands", None):
            assert rest, f"{path}: {words}"
            assert rest[0] in command.commands, f"{path}: {words}"
            command, rest = command.commands[rest[0]], rest[1:]
        command.make_context("dsat-miner", list(rest))


@pytest.fixture(scope="module")
def desk(tmp_path_factory) -> Path:
    """A folder in which the examples work: the sample as logs, two runs over it, and a rule."""
    folder = tmp_path_factory.mktemp("desk")
    for place in ("examples", "logs", "my_rules"):
        (folder / place).mkdir()
    shutil.copy(ROOT / "examples" / "sample_chats.jsonl", folder / "examples")
    shutil.copy(ROOT / "examples" / "sample_chats.jsonl", folder / "logs")
    miner("mine", "logs", "-o", "out-before", cwd=folder)
    return folder


def test_tutorial_works_from_top_to_bottom(desk):
    path = ROOT / "docs" / "tutorial.md"
    ran = shown_commands(path)
    for words in ran:
        done = miner(*words, ok=words[0] != "doctor", cwd=desk)
        assert done.stdout
    assert len(ran) >= 8
    assert (desk / "pairs.jsonl").read_text(encoding="utf-8").count("\n") >= 8


@pytest.mark.parametrize("path", [p for p in PAGES if blocks(p, "python") and p.name != "train.md"], ids=named)
def test_python_in_documents_runs(path, desk):
    if not (desk / "out").exists():
        miner("mine", "logs", "-o", "out", cwd=desk)
    for body in blocks(path, "python"):
        done = subprocess.run(
            [sys.executable, "-c", body], capture_output=True, text=True, cwd=desk, env=environment(), check=False
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout


def test_the_rule_of_the_how_to_does_what_it_says(tmp_path):
    [body] = blocks(ROOT / "docs" / "howto" / "rules.md", "sql")
    (tmp_path / "misses_the_point.sql").write_text(body, encoding="utf-8")
    rules = [rule for rule in load_rules([tmp_path]) if rule.path.parent == tmp_path]
    assert [rule.id for rule in rules] == ["en.negative_feedback.misses_the_point"]
    assert check_rules(rules) == []


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    """The site, built strictly in a copy, with every way to the network closed."""
    folder = tmp_path_factory.mktemp("site")
    for name in ("docs", "dsat_miner"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "zensical.toml", folder)
    closed = {f"{scheme}_proxy": "http://127.0.0.1:9" for scheme in ("http", "https", "HTTP", "HTTPS")}
    done = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--strict"],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, **closed},
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


class Resources(HTMLParser):
    """Collects what a page loads by itself: not the links that a reader may follow."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if tag in {"script", "img", "iframe", "source"}:
            self.found.append(values.get("src") or "")
        if tag == "link" and values.get("rel") != "canonical":
            self.found.append(values.get("href") or "")


def test_site_has_every_page_and_loads_nothing_from_elsewhere(site):
    made = {p.relative_to(site).with_suffix("") for p in site.rglob("*.html")}
    assert {p.relative_to(ROOT / "docs").with_suffix("") for p in PAGES} <= made
    assert list(site.rglob("*.py")) == []
    for page in site.rglob("*.html"):
        resources = Resources()
        resources.feed(page.read_text(encoding="utf-8"))
        assert resources.found
        assert [name for name in resources.found if re.match(r"(?:https?:)?//", name)] == []
    styles = "".join(p.read_text(encoding="utf-8") for p in site.rglob("*.css"))
    assert re.findall(r"url\(['\"]?(?:https?:)?//[^)]*", styles) == []


def test_site_has_the_docstrings(site):
    page = (site / "reference" / "python.html").read_text(encoding="utf-8")
    assert [name for name in ("list_rules", "longest_fights", "max_prompt_chars") if name not in page] == []


def test_a_broken_link_fails_the_build(site):
    folder = site.parent
    broken = folder / "docs" / "index.md"
    text = broken.read_text(encoding="utf-8")
    broken.write_text(f"{text}\n[nothing](nothing.md)\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--strict"], capture_output=True, cwd=folder, check=False
    )
    broken.write_text(text, encoding="utf-8")
    assert done.returncode != 0


def test_links_between_documents_lead_somewhere():
    for path in (*TEXTS, ROOT / "ARCHITECTURE.md", ROOT / "sql" / "README.md"):
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{path}: {target}"


def calls_in(docstring: str) -> Iterator[ast.Call]:
    """Yield the calls in the lines of a docstring that are Python."""
    for line in docstring.splitlines():
        try:
            tree = ast.parse(line.strip().removesuffix(":") + (": ..." if line.strip().endswith(":") else ""))
        except SyntaxError:
            continue
        yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))


@pytest.mark.parametrize("package", ["dsat_miner", "drift"])
def test_examples_of_modules_call_what_is_there_as_it_is_called(package):
    """Each opens with how it is used; a signature that changes must not leave the example behind."""
    root = importlib.import_module(package)
    seen = 0
    for found in pkgutil.walk_packages(root.__path__, f"{package}."):
        if found.name.endswith("__main__"):
            continue
        module = importlib.import_module(found.name)
        for call in calls_in(module.__doc__ or ""):
            name = ast.unparse(call.func).removeprefix(found.name.rsplit(".", 1)[1] + ".")
            called = getattr(module, name, None)
            if called is None or any(ast.unparse(a).startswith(("*", "...")) for a in call.args):
                continue
            seen += 1
            try:
                inspect.signature(called).bind(*call.args, **{k.arg: k.value for k in call.keywords if k.arg})
            except TypeError as error:
                pytest.fail(f"{found.name}: {ast.unparse(call)}: {error}")
    assert seen
