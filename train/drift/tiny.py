"""A toy: a random Llama of a few thousand weights with a byte tokenizer, for smoke runs, tests and benchmarks.

make(Path("toy"))      # a folder that transformers loads
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

TEMPLATE = (
    "{% for message in messages %}<|{{ message['role'] }}|>\n{{ message['content'] }}<|end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>\n{% endif %}"
)
SPECIAL = ("<|pad|>", "<|end|>", "<|system|>", "<|user|>", "<|assistant|>")


def tokenizer() -> Any:
    """Return a tokenizer of bytes and the template's marks."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {token: at for at, token in enumerate([*SPECIAL, *letters])}
    core = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    core.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    core.decoder = decoders.ByteLevel()
    return PreTrainedTokenizerFast(
        tokenizer_object=core,
        pad_token="<|pad|>",  # a token of text  # noqa: S106  # nosec B106
        eos_token="<|end|>",  # noqa: S106
        extra_special_tokens=list(SPECIAL[2:]),
        chat_template=TEMPLATE,
    )


def make(folder: Path, *, hidden: int = 32, layers: int = 2, seed: int = 0, max_positions: int = 4096) -> Path:
    """Write the model and its tokenizer; equal arguments give equal weights."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    words = tokenizer()
    shape = LlamaConfig(
        vocab_size=len(words),
        hidden_size=hidden,
        intermediate_size=2 * hidden,
        num_hidden_layers=layers,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=max_positions,
        pad_token_id=words.pad_token_id,
        eos_token_id=words.eos_token_id,
        bos_token_id=None,
        tie_word_embeddings=False,
    )
    torch.manual_seed(seed)
    model = LlamaForCausalLM(shape)
    # answers that end after some twenty letters, as a real model's do after some hundred
    with torch.no_grad():
        model.lm_head.weight[words.eos_token_id] *= 2.3 / (0.02 * hidden**0.5)
    folder.mkdir(parents=True, exist_ok=True)
    model.save_pretrained(folder)
    words.save_pretrained(folder)
    return folder
