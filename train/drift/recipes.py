"""Recipes as files: read from YAML, overridden on the command line, checked before a model loads.

recipe = load(Path("train/configs/smoke.yaml"), ["train.beta=0.2", "sample.n=4"])
"""

from __future__ import annotations

import dataclasses
import difflib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Any, get_type_hints

import yaml

from drift.config import Recipe
from dsat_miner.chat_api.access import check_url
from dsat_miner.errors import UserError, line_of
from dsat_miner.files import read_text
from dsat_miner.option_fields import check_values

# options that name a file or folder, or may
PATHS = {
    "model": ("path",), "data": ("mined", "seed_pairs", "drift_rows", "sat"), "sample": ("reward_model",),
    "eval": ("embedding_model", "reward_model"),
}  # fmt: skip


def load(path: Path, overrides: Sequence[str] = ()) -> Recipe:
    """Read a recipe and check it.

    Args:
        path: a YAML file with the sections of `Recipe`.
        overrides: `section.option=value`, the value as YAML.

    Raises:
        UserError: names the file and the option, says what is wrong and what would do.
    """
    try:
        text = read_text(path)
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}): `drift init OUT -o {path}` makes one") from None
    except UnicodeDecodeError as error:
        raise UserError(f"{path}: is no UTF-8 ({error.reason} at byte {error.start}): save it as UTF-8") from None
    content = _parsed(text, str(path)) or {}
    if not isinstance(content, dict):
        raise UserError(f"{path}: a recipe is a mapping of options: start from `drift init OUT -o {path}`")
    for override in overrides:
        _override(content, override)
    recipe = _at_home(from_dict(content, str(path)))
    check(recipe, str(path))
    return recipe


def _at_home(recipe: Recipe) -> Recipe:
    """Return a recipe whose paths have the home folder for a `~`, which no shell reads in a file."""
    found = dataclasses.replace(recipe, run=_expanded(recipe.run))
    for section, options in PATHS.items():
        own = getattr(recipe, section)
        paths = {option: _expanded(value) for option in options if (value := getattr(own, option))}
        found = dataclasses.replace(found, **{section: dataclasses.replace(own, **paths)})
    return found


def _expanded(path: str) -> str:
    try:
        return str(Path(path).expanduser()) if path.startswith("~") else path
    except RuntimeError:  # ~name of nobody here
        raise UserError(f"{path}: no such home folder: give the whole path") from None


class _Loader(yaml.SafeLoader):
    """Plain YAML, whose mappings have each key once: PyYAML takes the last of two without a word."""

    def compose_mapping_node(self, anchor: Any) -> yaml.MappingNode:
        """Return a mapping as it is written, before others are merged into it.

        Raises:
            MarkedYAMLError: it has a key twice; names it and its line.
        """
        node: yaml.MappingNode = super().compose_mapping_node(anchor)
        seen: set[str] = set()
        for key in (key for key, _ in node.value if isinstance(key, yaml.ScalarNode)):
            if key.value in seen:
                raise yaml.MarkedYAMLError(problem=f"a second {key.value!r}", problem_mark=key.start_mark)
            seen.add(key.value)
        return node


def _parsed(text: str, where: str) -> Any:
    """Return what a text of YAML holds; the message about one that is none begins with `where`."""
    try:
        loader = _Loader(text)
        try:
            return loader.get_single_data()
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        line = f":{error.problem_mark.line + 1}" if error.problem_mark else ""
        raise UserError(f"{where}{line}: cannot be read as YAML ({error.problem}): mend that line") from None
    except (yaml.YAMLError, RecursionError) as error:
        raise UserError(f"{where}: cannot be read as YAML ({line_of(error)}): mend that") from None
    except (ValueError, KeyError, AttributeError) as error:  # a date or number that is none, which PyYAML lets out
        raise UserError(f"{where}: holds a value that YAML cannot read ({line_of(error)}): put it in quotes") from None


def from_dict(content: dict[str, Any], file: str) -> Recipe:
    """Return the recipe of some options by section; its combinations are not checked. `file` is for messages."""
    recipe: Recipe = _build(Recipe, content, file, "")
    return recipe


def _override(content: dict[str, Any], text: str) -> None:
    """Set one option of a recipe from `section.option=value`."""
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise UserError(f"{text}: an override is section.option=value, such as train.beta=0.2")
    *sections, last = name.strip().split(".")
    for section in sections:
        if not isinstance(content.setdefault(section, {}), dict):
            raise UserError(f"{text}: {section} has no options of its own")
        content = content[section]
    try:
        content[last] = _parsed(value, text)
    except UserError:
        if value.lstrip().startswith(("{", "[")):
            raise
        content[last] = value  # a text, such as *.jsonl, that YAML would have in quotes


def _build(kind: type[Any], content: Any, file: str, prefix: str) -> Any:
    """Return a section as its dataclass; unknown names and wrong values are refused."""
    if not isinstance(content, dict):
        raise UserError(f"{file}: {prefix.rstrip('.')}: give options, each on a line of its own")
    known = [f.name for f in fields(kind)]
    hints = get_type_hints(kind)
    values: dict[str, Any] = {}
    for name, value in content.items():
        if name not in known:
            near = difflib.get_close_matches(str(name), known, 1)
            hint = f"did you mean {prefix}{near[0]}?" if near else f"options here: {', '.join(known)}"
            raise UserError(f"{file}: {prefix}{name}: no such option; {hint}")
        values[name] = value
        if dataclasses.is_dataclass(hints[name]):
            values[name] = _build(hints[name], value or {}, file, f"{prefix}{name}.")
        elif hints[name] is float and isinstance(value, str):
            with suppress(ValueError):
                values[name] = float(value)  # YAML reads 5e-7, without a point, as text
    made = kind(**values)
    check_values(made, lambda one: f"{file}: {prefix}{one.name}")
    return made


def check(recipe: Recipe, file: str) -> None:
    """Refuse combinations that no run can mean.

    Raises:
        UserError: the first that it finds.
    """
    sample, train, data, lora = recipe.sample, recipe.train, recipe.data, recipe.lora
    table = recipe.traits.table
    needs_rows = table and recipe.loop.iterations > 0
    makes_adapters = lora.use != "none" and lora.between == "continue"
    for wrong, message in (
        (not recipe.run or "\0" in recipe.run, "run: give a folder for the run"),
        (not recipe.model.path, "model.path: give a folder or hub name of an instruct model"),
        (recipe.loop.seed_stage and not (data.mined or data.seed_pairs),
         "data: give data.mined (a dsat-miner run) or data.seed_pairs, or set loop.seed_stage: false"),
        (needs_rows and not (data.mined or getattr(data, table)),
         f"data: give data.mined (a dsat-miner run) or data.{table}"),
        (train.wpo and not recipe.traits.trains_margin,
         f"train.wpo: weighs pairs of DPO, and method: {recipe.method} has none: set train.wpo: false"),
        (not table and not recipe.loop.seed_stage, f"method: {recipe.method} needs loop.seed_stage: true"),
        (train.max_prompt_tokens >= train.max_length,
         "train.max_prompt_tokens: leave room for an answer below train.max_length"),
        (train.loss == "robust" and train.label_smoothing == 0,
         "train.label_smoothing: loss robust needs the share of wrong labels, such as 0.1"),
        (train.loss != "robust" and train.label_smoothing > 0,
         "train.label_smoothing: only loss robust uses it: set train.loss: robust"),
        (sample.pick == "reward" and not sample.reward_model, "sample.reward_model: pick reward needs one"),
        (sample.pick == "judge" and not recipe.judge.base_url, "judge.base_url: sample.pick judge needs a server"),
        (bool(recipe.judge.base_url) and not recipe.judge.model, "judge.model: name the model of the judge"),
        (sample.backend == "server" and not (sample.server_url or sample.server_command),
         "sample.server_url: backend server needs it, or sample.server_command"),
        (makes_adapters and sample.backend == "server" and bool(sample.server_command),
         "sample.server_command: serves whole models, and lora.between: continue makes adapters: set it to merge"),
        (sample.backend == "server" and bool(sample.server_url) and not sample.server_model,
         "sample.server_model: name the model that the server has"),
    ):  # fmt: skip
        if wrong:
            raise UserError(f"{file}: {message}")
    for option, url in (("sample.server_url", sample.server_url), ("judge.base_url", recipe.judge.base_url)):
        if url is not None:
            key_option = "judge.key" if option == "judge.base_url" else "sample.server_key"
            check_url(url, f"{file}: {option}", f"{key_option}: the name of a variable")


def commented(values: dict[str, Any]) -> str:
    """Return a recipe as YAML with the help of every option beside it.

    Args:
        values: options that differ from their defaults, by section.
    """
    lines = ["# A recipe for `drift run`: every option, its default or your value, and what it means."]
    for section in fields(Recipe):
        given = values.get(section.name, {})
        if not dataclasses.is_dataclass(section.default_factory):
            lines.append(_line(section, values.get(section.name, section.default), ""))
            continue
        lines += ["", f"{section.name}:  # {section.default_factory.__doc__.splitlines()[0]}"]
        for item in fields(section.default_factory):
            default = item.default_factory() if callable(item.default_factory) else item.default
            lines.append(_line(item, given.get(item.name, default), "  "))
    return "\n".join(lines) + "\n"


def _line(item: Any, value: Any, indent: str) -> str:
    choices = " | ".join(item.metadata.get("choices", ()))
    text = yaml.safe_dump(value, default_flow_style=True, width=10_000, allow_unicode=True).split("\n...")[0].strip()
    return f"{indent}{item.name}: {text}  # {item.metadata['help']}{f' ({choices})' if choices else ''}"
