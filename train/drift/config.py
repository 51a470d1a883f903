"""A recipe: one dataclass a step. Help, choices and bounds of an option stand beside its default.

    Recipe(run="runs/mine", model=Model(path="…"), train=Train(beta=0.2))

`recipes.py` reads one from YAML; `drift init` prints every option with its help.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from drift.methods import METHODS, Method
from dsat_miner.option_fields import option

INSTRUCTION = (
    "Your previous answer did not satisfy me. Answer my request again and do better. "
    "Give the new answer alone: no apology, and not a word about the previous answer or about this message."
)


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
    top_p: float = option(0.9, "nucleus", low=0.001, high=1)
    max_new_tokens: int = option(512, "longest answer; what has not ended by then is dropped", low=1)
    max_prompt_tokens: int = option(3072, "older turns are left out, whole, above this", low=16)
    rows_per_part: int = option(256, "rows written at a time; a resumed run goes on after the last part", low=1)
    batch_tokens: int = option(16384, "tokens in flight: rows times (prompt + answer)", low=1)
    instruction: str = option(INSTRUCTION, "what follows the feedback in guided mode")
    server_url: str | None = option(None, "OpenAI-compatible server, such as http://localhost:8000/v1")
    server_follows: bool = option(False, "the server at server_url takes up each new policy by itself")
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
    weights: str = option("none", "label: pairs weigh by p_label, mean 1 a stage", choices=("none", "label"))
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
    report_to: list[str] = option(["tensorboard"], "trackers of transformers; tensorboard where it is installed")


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
    min_margin: float = option(0.0, "an iteration has collapsed when the mean margin of its last quarter is below, by "
                               "more than two standard errors")  # fmt: skip
    max_accuracy_drop: float = option(0.05, "fall of held-out accuracy below the best", low=0, high=1)
    max_length_ratio: float = option(2.0, "mean length of answers against the base model's", low=1)
    min_length_ratio: float = option(0.25, "the same, for answers that shrink to nothing", low=0, high=1)


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
    max_tokens: int = option(400, "longest verdict, more for a judge that thinks first; one that is cut off may have "
                             "twice as many", low=1)  # fmt: skip
    max_failed: float = option(0.05, "share of failed judgements above which no rate is given", low=0, high=1)


@dataclass(frozen=True)
class Recipe:
    """Everything that decides what a run does."""

    run: str = option("", "folder of the run")
    method: str = option("drift", "drift, or a baseline with the same budget", choices=tuple(METHODS))
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

    @property
    def traits(self) -> Method:
        """What sets the method of this recipe apart."""
        return METHODS[self.method]
