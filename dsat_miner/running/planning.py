"""Before anything is written: which inputs, in which formats, under which configuration.

And whether that fits the run which may already stand in the folder.

Everything that a user can get wrong is refused here, so that no half-made folder is left behind.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from itertools import chain, groupby
from pathlib import Path
from typing import Any

from dsat_miner import guard
from dsat_miner.data import sql_dir, without_comments
from dsat_miner.detection.scoring import Detector
from dsat_miner.engine import MACROS, connect
from dsat_miner.errors import UserError
from dsat_miner.evaluation.labels import labels_digest, read_labels
from dsat_miner.files import read_json, write_text
from dsat_miner.judge.verdicts import verdicts_digest
from dsat_miner.options import MineOptions, Settings, differences, fingerprint, fingerprints, settings_of
from dsat_miner.progress import Reporter
from dsat_miner.reading.detect import choose
from dsat_miner.reading.formats import CANONICAL, load_format
from dsat_miner.reading.inputs import Input, check_unchanged, discover, full_digest
from dsat_miner.reading.parts import Part, Slice, plan_parts, share_parts
from dsat_miner.remote.fetching import is_copy, refetch
from dsat_miner.remote.store import cache_folder, fetched_folder
from dsat_miner.rundir import RunDir


def _macros(names: Iterable[str]) -> list[str]:
    return [f"macros/{name}.sql" for name in sorted(names)]


# SQL that decides about each stage's result; a changed file changes the fingerprint. Rules and score are in the version
# of the detector, which the stage of signals has in its fingerprint too
EXPORT_MACROS = ("messages", "filters")
CLASSIFIER_MACROS = ("embed",)
STAGE_SQL = {
    "read": ("reading", "formats", "turns", *_macros(set(MACROS) - {*EXPORT_MACROS, *CLASSIFIER_MACROS})),
    "signals": ("signals",),
    "decide": (
        "labels/human_labels.sql",
        "judge/stored_verdicts.sql",
        "labels/scored_again.sql",
        "labels/decided.sql",
        "labels/stored_turns.sql",
    ),
    "export": ("exports", *_macros(EXPORT_MACROS)),
}
CLASSIFIER_SQL = ("classifier", *_macros(CLASSIFIER_MACROS))


@dataclass(frozen=True)
class Source:
    """An input of the run with the format it was recognised as, and its whole digest if that was asked for."""

    input: Input
    format: str
    sha256: str | None = None

    def as_dict(self) -> dict[str, Any]:
        """Return it as the manifest holds it."""
        return {**asdict(self.input), "path": str(self.input.path), "format": self.format, "sha256": self.sha256}

    @classmethod
    def from_dict(cls, entry: dict[str, Any]) -> Source:
        """Return it as the manifest held it."""
        values = {k: v for k, v in entry.items() if k not in ("format", "sha256")}
        return cls(Input(**{**values, "path": Path(entry["path"])}), entry["format"], entry.get("sha256"))


@dataclass(frozen=True)
class Plan:
    """What a run is going to do. `changed`: which options differ from those of the run in the folder, in words."""

    options: MineOptions
    sources: tuple[Source, ...]
    settings: Settings
    fingerprints: dict[str, str] = field(default_factory=dict)
    detector_version: str = ""
    changed: str = ""

    def described(self) -> dict[str, Any]:
        """Return the configuration as the manifest holds it."""
        return {
            "config": self.settings,
            "detector_version": self.detector_version,
            "fingerprints": self.fingerprints,
            "inputs": [source.as_dict() for source in self.sources],
        }

    def is_current(self, run: RunDir, manifest: dict[str, Any]) -> bool:
        """Tell whether the finished run of `manifest` is just what is asked for, its files included."""
        same = manifest["config"] == self.settings and manifest["inputs"] == [s.as_dict() for s in self.sources]
        return same and all((run.out / name).exists() for name in manifest["files"])

    def cut(self, run: RunDir, reporter: Reporter) -> list[Part]:
        """Cut new inputs into parts, remember the cuts, and return the parts of all inputs.

        Cuts follow from the format and its SQL too, so that all inputs are cut anew where one of these has changed.

        Raises:
            UserError: an earlier version of dsat-miner made the run.
        """
        path = run.parts_file
        kept = read_json(path) or {}
        inputs = {str(source.input.path): source.input for source in self.sources}
        is_same = kept.get("ids") == self.fingerprints["ids"]
        if is_same and "parts" not in kept:
            raise UserError(f"{run.out}: mined by an earlier version of dsat-miner: mine it again with --update first")
        parts = [_part_from(entry, inputs, run.state) for entry in kept["parts"]] if is_same else []
        known = {str(log.path) for part in parts for log in part.inputs}
        new = [source for source in self.sources if str(source.input.path) not in known]
        for fmt, sources in groupby(new, key=lambda source: source.format):
            first, *more = sources
            reporter.say(f"reading {first.input.name}{f' and {len(more):,} more' if more else ''} as {fmt}")
            cuts = (_cut(source, run.unpacked) for source in (first, *more))
            parts += share_parts(chain.from_iterable(cuts), number=len(parts))
        if not is_same:
            run.drop_parts(len(parts))
        entries = [_part_entry(part, run.state) for part in parts]
        write_text(path, json.dumps({"ids": self.fingerprints["ids"], "parts": entries}))
        return parts


def _cut(source: Source, work: Path) -> list[Part]:
    return plan_parts(source.input, source.format, number=0, work=work)


def _part_entry(part: Part, state: Path) -> dict[str, Any]:
    """Return a part as parts.json holds it: inputs by their paths, files of the run from its folder on."""
    pieces = [
        {
            **vars(piece),
            "input": str(piece.input.path),
            "data_path": str(
                piece.data_path.relative_to(state) if state in piece.data_path.parents else piece.data_path
            ),
        }
        for piece in part.slices
    ]
    return {**vars(part), "slices": pieces}


def _part_from(entry: dict[str, Any], inputs: Mapping[str, Input], state: Path) -> Part:
    """Return a part that parts.json held."""
    pieces = (
        Slice(**{**piece, "input": inputs[piece["input"]], "data_path": state / piece["data_path"]})
        for piece in entry["slices"]
    )
    return Part(**{**entry, "slices": tuple(pieces)})


def check_options(options: MineOptions) -> None:
    """Parse `--where` and read `--labels` before anything runs.

    Raises:
        UserError: not one boolean expression over the conversation's columns, or a line that is no label.
    """
    if options.labels is not None:
        read_labels(options.labels)
    if options.where is not None:
        with connect() as con:
            guard.check_condition(con, guard.where_text(con, options.where), CANONICAL, "--where")


def plan_run(
    run: RunDir,
    logs: Sequence[str],
    options: MineOptions,
    detector: Detector,
    *,
    update: bool,
    fresh: bool,
    verify: bool,
) -> Plan:
    """Return the plan of a run over `logs` and over what stands in the folder.

    Raises:
        UserError: bad inputs; an input that changed or vanished; options that differ from the run's without `update`.
    """
    run.refuse_file()
    previous = None if fresh else run.manifest()
    if previous is None and run.out.exists() and not run.state.exists() and any(run.out.iterdir()):
        raise UserError(f"{run.out}: not empty and no run of dsat-miner: choose another folder with -o")
    settings = settings_of(options, _contents(options, detector, None if fresh else run))
    sources = _sources(run, logs, options, previous, update=update)
    if update and previous is not None and _ids_settings(previous["config"]) != _ids_settings(settings):
        sources = [_recognised_again(source, options.format) for source in sources]
    if verify:
        sources = [_verified(source) for source in sources]
    changed = [] if previous is None else differences(previous["config"], settings)
    # verdicts change when a judge has answered, which is no option of anybody's
    changed = [found for found in changed if found[1] != "verdicts_digest"]
    if changed and not update:
        raise UserError(_refusal(run.out, changed))
    prints = fingerprints(settings)
    classifying = ("classify", "encoder_digest", "head_digest", "classifier_sql")
    prints["classify"] = fingerprint([prints["signals"], {k: settings["decide"].get(k) for k in classifying}])
    prints["ids"] = fingerprint(_ids_settings(settings))
    if previous is not None and not logs and prints["signals"] != previous["fingerprints"]["signals"]:
        for source in sources:  # they are read again: better refused now than with half of the run made anew
            _refuse_gone(source.input)
    return Plan(options, tuple(sources), settings, prints, detector.version, _listed(changed))


def _ids_settings(settings: Settings) -> dict[str, Any]:
    """Return what records, and so ids and cuts, follow from besides the inputs."""
    return {name: settings["read"].get(name) for name in ("format", "format_sql", "sql")}


def _sources(
    run: RunDir, logs: Sequence[str], options: MineOptions, previous: dict[str, Any] | None, *, update: bool
) -> list[Source]:
    """Earlier inputs in their order, then new ones."""
    known = [Source.from_dict(entry) for entry in previous["inputs"]] if previous else []
    if not logs:
        if not (update and known):
            raise UserError("no logs named: give files, globs or folders of Parquet, JSONL or JSON")
        return known  # nothing is read again unless a stage needs it
    for source in known:
        check_unchanged(source.input)
    paths = {source.input.path for source in known}
    new = discover(logs, cache=cache_folder(), fetched=fetched_folder(run.out), known=paths)
    return known + [Source(log, choose(options.format, log).name) for log in new]


def _recognised_again(source: Source, name: str) -> Source:
    """Return an input with the format that a new run would read it in."""
    _refuse_gone(source.input)
    return replace(source, format=choose(name, source.input).name)


def _refuse_gone(log: Input) -> None:
    """Make sure that a log can be read again, a remote one by fetching it.

    Raises:
        UserError: it cannot, or has changed.
    """
    if is_copy(log.name):
        refetch(log.name, log.path)
    check_unchanged(log)


def _verified(source: Source) -> Source:
    if is_copy(source.input.name):
        refetch(source.input.name, source.input.path)
    digest = full_digest(source.input.path)
    if source.sha256 not in (None, digest):
        raise UserError(f"{source.input.name} has changed since it was mined: put the original back, or use --fresh")
    return replace(source, sha256=digest)


def _contents(options: MineOptions, detector: Detector, run: RunDir | None) -> dict[str, dict[str, str]]:
    contents = {stage: {"sql": _sql_digest(names)} for stage, names in STAGE_SQL.items()}
    contents["read"]["format_sql"] = (
        "" if options.format == "auto" else fingerprint(without_comments(load_format(options.format).sql))
    )
    contents["signals"]["detector"] = detector.version
    contents["signals"]["calibrated_on"] = detector.calibration.calibrated_on
    contents["decide"]["labels_digest"] = labels_digest(options.labels)
    contents["decide"]["verdicts_digest"] = verdicts_digest(run)
    contents["decide"] |= _classifier_contents(options)
    return contents


def _classifier_contents(options: MineOptions) -> dict[str, str]:
    """Return digests of what the extra `embed` adds; nothing of it is looked for unless an option asks for it."""
    if not options.classify and options.near_duplicates is None:
        return {}
    from dsat_miner.embed.encoder import Encoder, need_sentence_transformers  # noqa: PLC0415 (an extra)

    need_sentence_transformers()
    found = {"encoder_digest": Encoder.find(options.encoder).digest, "classifier_sql": _sql_digest(CLASSIFIER_SQL)}
    if options.classify:
        from dsat_miner.embed.head import head_digest, packaged_head  # noqa: PLC0415 (an extra)
        from dsat_miner.embed.stage import load_classifier  # noqa: PLC0415 (an extra)

        load_classifier(options)  # refuses a head that does not go with the encoder before anything is written
        found["head_digest"] = head_digest(options.head or packaged_head())
    return found


def _sql_digest(names: Sequence[str]) -> str:
    """Return one digest of SQL files and folders below sql/, descriptions (YAML) left out."""
    files = [f for name in names for f in sorted([sql_dir() / name, *(sql_dir() / name).glob("**/*.sql")])]
    return fingerprint([without_comments(f.read_text(encoding="utf-8")) for f in files if f.is_file()])


def _refusal(out: Path, changed: list[tuple[str, str, Any, Any]]) -> str:
    stages = ", ".join(dict.fromkeys(stage for stage, *_ in changed))
    return (
        f"{out}: made with other options ({_listed(changed)}): "
        f"use --update to redo what that touches (from {stages} on), --fresh to start over, or another -o"
    )


def _listed(changed: list[tuple[str, str, Any, Any]]) -> str:
    """Return what changed in words; empty where nothing did."""
    return "; ".join(f"{name} was {_short(old)}, is {_short(new)}" for _, name, old, new in changed)


def _short(value: Any) -> str:
    return "none" if value is None else str(value)
