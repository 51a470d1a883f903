"""A tiny random encoder as sentence-transformers save it, and a head for it: everything real but the knowledge."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from dsat_miner.embed.encoder import Encoder
from dsat_miner.embed.features import names
from dsat_miner.embed.head import Head, write_head

LETTERS = [chr(code) for code in range(ord("!"), ord("~") + 1)]


def encoder(folder: Path, seed: int = 0) -> Path:
    """Write a BERT of one layer over single letters, with mean pooling."""
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.models import Pooling, Transformer
    from transformers import BertConfig, BertModel, BertTokenizerFast

    torch.manual_seed(seed)
    parts = folder / "bert"
    parts.mkdir(parents=True)
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *LETTERS, *(f"##{letter}" for letter in LETTERS)]
    (parts / "vocab.txt").write_text("\n".join(words), encoding="utf-8")
    BertTokenizerFast(vocab=str(parts / "vocab.txt"), model_max_length=128).save_pretrained(parts)
    sizes = {"hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 32}
    BertModel(BertConfig(vocab_size=len(words), max_position_embeddings=128, **sizes)).save_pretrained(parts)
    transformer = Transformer(str(parts), max_seq_length=128)
    model = SentenceTransformer(modules=[transformer, Pooling(16)], device="cpu")
    model.save(str(folder / "encoder"))
    return folder / "encoder"


def head(
    folder: Path,
    encoder_folder: Path,
    *,
    bounds: tuple[float, float] = (0.0, 1.0),
    shift: float = 0.0,
    languages: tuple[str, ...] = ("all",),
) -> Path:
    """Write a head that says dsat to turns of 28 characters and more, shifted by some log-odds."""
    found = Encoder.find(str(encoder_folder))
    blocks = ("turn",)
    columns = names(blocks, 16)
    weights = np.zeros(len(columns), dtype=np.float32)
    weights[columns.index("turn_chars")] = 4.0
    weights[len(columns) - 16 :] = np.linspace(-0.01, 0.01, 16)
    plain = np.zeros(len(columns), dtype=np.float32)
    tensors = {
        "mean": plain,
        "scale": plain + 1,
        "weights": weights,
        "intercept": np.array([shift - 13.4], dtype=np.float32),
    }
    write_head(
        Head(str(encoder_folder), found.digest, blocks, tuple(names((), 0)), bounds, languages, 0.5, tensors), folder
    )
    return folder
