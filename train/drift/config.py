"""A recipe: one dataclass a step, read from YAML, overridden on the command line, checked before a model loads.

    recipe = load(Path("train/configs/smoke.yaml"), ["train.beta=0.2", "sample.n=4"])

Help, choices and bounds of an option stand beside its default; `drift init` prints them as comments.
"""

from __future__ import annotations

import dataclasses
import difflib
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import yaml

from dsat_miner.errors import UserError

METHODS = ("drift", "spin", "iterdpo", "seed", "sft")
INSTRUCTION = (
    "Your previous answer did not satisfy me. Answer my request again and do better. "
    "Give the new answer alone: no apology, and not a word about the previous answer or about this message."
)


def option(default: Any, text: str, **rules: Any) -> Any:
    """Return a dataclass field with its help and its `choices`, `low` and `high`."""
    metadata = {"help": text, **rules}
    if isinstance(default, list | dict):
        return field(default_factory=lambda: type(default)(default), metadata=metadata)
    return field(default=default, metadata=metadata)


@dataclass(frozen=True)
class Model:
    """Which model is improved, and in which precision."""

    path: str = option("", "folder or hub name of an instruct model; tiny-random: a toy made on the spot")
    gguf_file: str | None = option(None, "a GGUF file in `path`, dequantised once into the run's folder")
    revision: str | None = option(None, "revision on the hub")
    dtype: str = option("auto", "precision of the arithmetic; auto: bfloat16 where the hardware has it",
                        choices=("auto", "float32", "bfloat16"))  # fmt: skip
    save_dtype: str = option("float32", "precision of checkpoints; bfloat16 rounds away most of a step at rate 5e-7",
                             choices=("float32", "bfloat16"))  # fmt: skip
    attention: str | None = option(None, "attn_implementation of transformers")
    template_kwargs: dict[str, Any] = option({}, "what the chat template takes, such as enable_thinking: false")
    trust_remote_code: bool = option(False, "run code that comes with the model")


@dataclass(frozen=True)
class Data:
    """Which rows are trained on."""

    mined: str | None = option(None, "folder of a dsat-miner run: its seed_pairs, drift_rows and sat")
    seed_pairs: str | None = option(None, "instead: a Parquet, JSON or JSONL file with prompt, chosen, rejected")
    drift_rows: str | None = option(None, "instead: a file with prompt, rejected, user_preference")
    sat: str | None = option(None, "instead: a file with prompt, completion (method spin)")
    test_fraction: float = option(0.1, "share of conversations held out of files without a split", low=0, high=0.9)
    max_rows: int | None = option(None, "rows of an iteration, the same for every method", low=1)
    max_seed_pairs: int | None = option(None, "pairs of the seed stage", low=1)
    max_test_rows: int | None = option(200, "held-out rows of each table", low=1)
    min_p_label: float = option(0.0, "leave out rows whose label is less sure", low=0, high=1)
    kinds: list[str] = option([], "only rows with one of these kinds of dissatisfaction")


@dataclass(frozen=True)
class Sample:
    """How fresh answers are sampled from the current policy."""

    mode: str = option("guided", "guided: feedback shown, not trained on; unguided; keep-feedback: trained on as well",
                       choices=("guided", "unguided", "keep-feedback"))  # fmt: skip
    backend: str = option("transformers", "who generates", choices=("transformers", "vllm", "server"))
    n: int = option(1, "samples a row", low=1)
    pick: str = option("first", "which of those that pass the filters", choices=("first", "judge", "reward"))
    reward_model: str | None = option(None, "sequence classifier that scores them, for pick: reward")
    temperature: float = option(0.7, "0 is greedy", low=0)
    top_p: float = option(0.9, "nucleus", low=0, high=1)
    max_new_tokens: int = option(512, "longest answer; what has not ended by then is dropped", low=1)
    max_prompt_tokens: int = option(3072, "older turns are left out, whole, above this", low=16)
    rows_per_part: int = option(256, "rows written at a time; a resumed run goes on after the last part", low=1)
    batch_tokens: int = option(16384, "tokens in flight: rows times (prompt + answer)", low=1)
    instruction: str = option(INSTRUCTION, "what follows the feedback in guided mode")
    server_url: str | None = option(None, "OpenAI-compatible server, such as http://localhost:8000/v1")
    server_model: str | None = option(None, "its model's name; default: the path of the policy")
    server_command: str | None = option(None, "starts a server for the policy, with {model} and {port}")
    server_key: str = option("OPENAI_API_KEY", "environment variable that holds the key")
    concurrency: int = option(16, "requests at a time", low=1)


@dataclass(frozen=True)
class Filters:
    """What keeps a sample from being a positive, besides the filters that the miner has."""

    max_repetition: float = option(0.3, "share of repeated 8-word runs from which text counts as degenerate",
                                   low=0, high=1)  # fmt: skip
    copy_rouge: float = option(0.8, "ROUGE-L with the rejected reply from which a positive counts as a copy",
                               low=0, high=1)  # fmt: skip
    drop_copies: bool = option(False, "drop copies as well as counting them")


@dataclass(frozen=True)
class Train:
    """DPO of one stage."""

    beta: float = option(0.1, "β of DPO", low=1e-6)
    sft_weight: float = option(0.001, "weight of the SFT term on the chosen reply (RPO's α)", low=0)
    loss: str = option("sigmoid", "robust: labels are wrong with probability label_smoothing",
                       choices=("sigmoid", "robust"))  # fmt: skip
    label_smoothing: float = option(0.0, "for loss: robust", low=0, high=0.49)
    weights: str = option("none", "label: pairs weigh by p_label, mean 1 a batch", choices=("none", "label"))
    wpo: bool = option(False, "WPO: pairs weigh by how likely the policy finds them (rejected replies are off-policy)")
    optimizer: str = option("rmsprop", "optimiser of transformers")
    learning_rate: float = option(5e-7, "peak", low=0)
    schedule: str = option("linear", "decay", choices=("linear", "cosine", "constant_with_warmup"))
    warmup: float = option(0.1, "share of the steps", low=0, high=0.99)
    batch_size: int = option(4, "pairs a device", low=1)
    accumulation: int = option(1, "batches a step", low=1)
    max_length: int = option(2048, "tokens of prompt and answer; longer pairs are dropped and counted", low=16)
    max_prompt_tokens: int = option(1024, "older turns are left out, whole, above this", low=8)
    checkpointing: bool = option(True, "recompute activations: less memory, a fifth slower")
    tau: float = option(0.1, "a pair still teaches while σ(−s) is at least this", low=0, high=1)
    save_steps: int = option(200, "a killed stage goes on from the last of these", low=1)
    logging_steps: int = option(10, "steps a line of the log", low=1)
    report_to: list[str] = option(["tensorboard"], "tensorboard writes into the stage's folder, where it is installed; others of transformers")


@dataclass(frozen=True)
class Lora:
    """Adapters instead of full fine-tuning."""

    use: str = option("none", "qlora: over a base in 4 bits (needs bitsandbytes and a GPU)",
                      choices=("none", "lora", "qlora"))  # fmt: skip
    r: int = option(64, "rank", low=1)
    alpha: int = option(128, "scale", low=1)
    dropout: float = option(0.0, "dropout", low=0, high=1)
    target_modules: str = option("all-linear", "all-linear, or names with commas between")
    between: str = option("merge", "after a stage: merge into a new parent, or continue the adapter",
                          choices=("merge", "continue"))  # fmt: skip


@dataclass(frozen=True)
class Loop:
    """How long, and when to stop."""

    seed_stage: bool = option(True, "DPO on the seed pairs first")
    seed_epochs: float = option(3.0, "epochs of the seed stage", low=0.01)
    iterations: int = option(2, "rounds of sample and DPO", low=0)
    epochs: float = option(1.0, "epochs of an iteration", low=0.01)
    keep_checkpoints: int = option(2, "models of stages kept on disk, beside the best", low=1)
    stop: bool = option(True, "stop early by the rules below")
    min_margin: float = option(0.0, "mean margin of the last quarter of an iteration below which it has collapsed")
    max_accuracy_drop: float = option(0.05, "fall of held-out accuracy below the best", low=0, high=1)
    max_length_ratio: float = option(2.0, "mean length of answers against the base model's", low=1)


@dataclass(frozen=True)
class Eval:
    """What is measured of the base model and after every stage."""

    prompts: int = option(64, "held-out prompts that are answered", low=0)
    max_new_tokens: int = option(512, "longest answer", low=1)
    temperature: float = option(0.7, "0 is greedy", low=0)
    batch_size: int = option(4, "pairs scored at a time", low=1)
    embedding_model: str | None = option(None, "sentence-transformers model for spread and region")
    reward_model: str | None = option(None, "sequence classifier for the region; default: the implicit DPO reward")
    region_share: float = option(0.5, "reward-weighted mass that counts as the region", low=0.01, high=0.99)


@dataclass(frozen=True)
class Judge:
    """An OpenAI-compatible server that compares answers."""

    base_url: str | None = option(None, "such as http://localhost:8000/v1; without it nothing is judged")
    model: str | None = option(None, "name of the judge")
    key: str = option("OPENAI_API_KEY", "environment variable that holds the key")
    concurrency: int = option(8, "requests at a time", low=1)
    max_failed: float = option(0.05, "share of failed judgements above which no rate is given", low=0, high=1)


@dataclass(frozen=True)
class Recipe:
    """Everything that decides what a run does."""

    run: str = option("", "folder of the run")
    method: str = option("drift", "drift, or a baseline with the same budget", choices=METHODS)
    seed: int = option(0, "of every choice", low=0)
    model: Model = field(default_factory=Model)
    data: Data = field(default_factory=Data)
    sample: Sample = field(default_factory=Sample)
    filter: Filters = field(default_factory=Filters)
    train: Train = field(default_factory=Train)
    lora: Lora = field(default_factory=Lora)
    loop: Loop = field(default_factory=Loop)
    eval: Eval = field(default_factory=Eval)
    judge: Judge = field(default_factory=Judge)


def load(path: Path, overrides: Sequence[str] = ()) -> Recipe:
    """Read a recipe and check it.

    Args:
        path: a YAML file with the sections of `Recipe`.
        overrides: `section.option=value`, the value as YAML.

    Raises:
        UserError: names the file and the option, says what is wrong and what would do.
    """
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}): make one with `drift init OUT -o {path}`") from None
    except yaml.YAMLError as error:
        raise UserError(f"{path}: is no YAML ({' '.join(str(error).split())}): mend that line") from None
    if not isinstance(content, dict):
        raise UserError(f"{path}: a recipe is a mapping of options: start from `drift init OUT -o {path}`")
    for override in overrides:
        _override(content, override)
    recipe: Recipe = _build(Recipe, content, str(path), "")
    check(recipe, str(path))
    return recipe


def from_dict(content: dict[str, Any], file: str) -> Recipe:
    """Return the recipe that `as_dict` made a dict of; `file` is for messages."""
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
        content[last] = yaml.safe_load(value)
    except yaml.YAMLError:
        content[last] = value


def _build(kind: type[Any], content: Any, file: str, prefix: str) -> Any:
    """Return a section as its dataclass; unknown names and wrong types are refused."""
    if not isinstance(content, dict):
        raise UserError(f"{file}: {prefix.rstrip('.')}: give options, each on a line of its own")
    known = {f.name: f for f in fields(kind)}
    hints = get_type_hints(kind)
    values: dict[str, Any] = {}
    for name, value in content.items():
        if name not in known:
            near = difflib.get_close_matches(str(name), known, 1)
            hint = f"did you mean {prefix}{near[0]}?" if near else f"options here: {', '.join(known)}"
            raise UserError(f"{file}: {prefix}{name}: no such option; {hint}")
        if dataclasses.is_dataclass(hints[name]):
            values[name] = _build(hints[name], value or {}, file, f"{prefix}{name}.")
        else:
            values[name] = _typed(value, hints[name], f"{file}: {prefix}{name}", known[name].metadata)
    return kind(**values)


def _typed(value: Any, hint: Any, where: str, rules: Any) -> Any:
    """Return a value as the type of its option, within its choices and bounds."""
    allowed = get_args(hint) if isinstance(hint, UnionType) else (hint,)
    if value is None and NoneType in allowed:
        return None
    kind = next(get_origin(t) or t for t in allowed if t is not NoneType)
    if kind is float and isinstance(value, str | int) and not isinstance(value, bool):
        try:
            value = float(value)  # YAML reads 5e-7, without a point, as text
        except ValueError:
            pass
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise UserError(f"{where}: {value!r} is no {kind.__name__}: {rules['help']}")
    if "choices" in rules and value not in rules["choices"]:
        raise UserError(f"{where}: {value!r}: give one of {', '.join(rules['choices'])}")
    low, high = rules.get("low"), rules.get("high")
    if (low is not None and value < low) or (high is not None and value > high):
        bounds = f"at least {low}" if high is None else f"from {low} to {high}"
        raise UserError(f"{where}: {value}: give a number {bounds}")
    return value


def check(recipe: Recipe, file: str) -> None:
    """Refuse combinations that no run can mean.

    Raises:
        UserError: the first that it finds.
    """
    sample, train, data = recipe.sample, recipe.train, recipe.data
    needs_rows = recipe.method != "seed" and recipe.loop.iterations > 0
    has_rows = data.mined or (data.sat if recipe.method == "spin" else data.drift_rows)
    for wrong, message in (
        (not recipe.run, "run: give a folder for the run"),
        (not recipe.model.path, "model.path: give a folder or hub name of an instruct model"),
        (recipe.loop.seed_stage and not (data.mined or data.seed_pairs),
         "data: give data.mined (a dsat-miner run) or data.seed_pairs, or set loop.seed_stage: false"),
        (needs_rows and not has_rows,
         f"data: give data.mined (a dsat-miner run) or data.{'sat' if recipe.method == 'spin' else 'drift_rows'}"),
        (recipe.method == "seed" and not recipe.loop.seed_stage, "method: seed needs loop.seed_stage: true"),
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
        (sample.backend == "server" and bool(sample.server_url) and not sample.server_model,
         "sample.server_model: name the model that the server has"),
    ):  # fmt: skip
        if wrong:
            raise UserError(f"{file}: {message}")


def as_dict(recipe: Recipe) -> dict[str, Any]:
    """Return a recipe as plain JSON values."""
    return dataclasses.asdict(recipe)


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
