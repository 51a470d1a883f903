"""The exports in the hands of those who read them: `datasets`, and TRL's own checks, templates and config parser.

Each reads in a process of its own, offline, with caches in a temporary folder: that is how a user's job starts.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import yaml

from tests.support.cli import EXPORTS, Run, environment

if TYPE_CHECKING:
    from pathlib import Path

LOAD = """
import json, sys
from datasets import load_dataset
out, names = sys.argv[1], sys.argv[2:]
found = {}
for name in names:
    splits = load_dataset(out, name)
    found[name] = {split: {"rows": data.num_rows, "columns": data.column_names} for split, data in splits.items()}
print("RESULT " + json.dumps(found))
"""

CHECK = """
import json, sys
from datasets import load_dataset
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast
from trl.data_utils import apply_chat_template, extract_prompt, is_conversational, unpair_preference_dataset

tokenizer = PreTrainedTokenizerFast(tokenizer_object=Tokenizer(models.WordLevel({"<unk>": 0}, unk_token="<unk>")))
tokenizer.chat_template = (
    "{% for m in messages %}<|{{ m.role }}|>{{ m.content }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
wanted = {"seed_pairs": ["prompt", "chosen", "rejected"], "unpaired": ["prompt", "completion", "label"],
          "sat": ["prompt", "completion"], "drift_rows": ["prompt"]}
found = {}
for name in sys.argv[2:]:
    data = load_dataset(sys.argv[1], name, split="train").select_columns(wanted[name])
    rows = [row for row in data]
    assert all(is_conversational(row) for row in rows), name
    rendered = [apply_chat_template(row, tokenizer) for row in rows]
    for row, text in zip(rows, rendered):
        assert all(m["content"] in text["prompt"] for m in row["prompt"]), name
        for side in {"chosen", "rejected", "completion"} & set(row):
            assert row[side][0]["content"] in text[side], name
    found[name] = len(rendered)
    if name == "seed_pairs":
        pairs = unpair_preference_dataset(data)
        assert sorted(set(pairs["label"])) == [False, True]
        assert pairs.num_rows == 2 * len(rows)
print("RESULT " + json.dumps(found))
"""

PARSE = """
import json, sys
from trl import TrlParser, DPOConfig, ModelConfig, ScriptArguments, DatasetMixtureConfig, get_dataset
from datasets import load_dataset
parser = TrlParser((ScriptArguments, DPOConfig, ModelConfig, DatasetMixtureConfig))
args = ["--config", sys.argv[1], "--model_name_or_path", "some/model", "--bf16", "false", "--use_cpu", "true"]
script, training, model, mixture = parser.parse_args_and_config(args, fail_with_unknown_args=False)[:4]
data = get_dataset(mixture) if mixture.datasets else load_dataset(script.dataset_name, name=script.dataset_config)
print("RESULT " + json.dumps({"loss_type": training.loss_type, "loss_weights": training.loss_weights, "beta": training.beta,
      "rows": data[script.dataset_train_split].num_rows, "columns": data[script.dataset_train_split].column_names}))
"""


def read(script: str, folder: Path, *args: object) -> dict:
    """Run a reader's script in another folder and return what it prints."""
    env = environment(
        HF_HUB_OFFLINE="1",
        HF_HOME=str(folder / "hf"),
        HF_DATASETS_CACHE=str(folder / "cache"),
        TOKENIZERS_PARALLELISM="false",
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, args)],
        capture_output=True,
        text=True,
        cwd=folder,
        env=env,
        timeout=300,
        check=False,
    )
    results = [line for line in done.stdout.splitlines() if line.startswith("RESULT ")]
    assert done.returncode == 0, done.stderr
    return json.loads(results[-1].removeprefix("RESULT "))


def card(run: Run) -> dict:
    """Return the YAML header of the dataset card."""
    text = (run.out / "README.md").read_text(encoding="utf-8")
    assert text.startswith("---\n")
    return yaml.safe_load(text.split("---\n")[1])


def test_card_has_a_config_for_every_export_that_has_rows(run):
    configs = {config["config_name"]: config for config in card(run)["configs"]}
    wanted = {name for name in EXPORTS if run[name]}
    assert wanted <= set(configs)
    assert not (set(EXPORTS) - wanted) & set(configs)
    for name in wanted:
        splits = {entry["split"] for entry in configs[name]["data_files"]}
        assert splits == {row["split"] for row in run[name]}


def test_load_dataset_reads_every_config(run, tmp_path):
    names = [config["config_name"] for config in card(run)["configs"]]
    found = read(LOAD, tmp_path, run.out, *names)
    for name in set(EXPORTS) & set(names):
        rows = {split: facts["rows"] for split, facts in found[name].items()}
        assert rows == {split: sum(r["split"] == split for r in run[name]) for split in rows}
        assert sum(rows.values()) == len(run[name])
        assert all(set(facts["columns"]) == run.columns(name) for facts in found[name].values())


def test_trl_takes_the_rows(run, tmp_path):
    names = [name for name in EXPORTS if any(row["split"] == "train" for row in run[name])]
    found = read(CHECK, tmp_path, run.out, *names)
    assert found == {name: sum(row["split"] == "train" for row in run[name]) for name in names}


def test_trl_dpo_yaml_is_read_by_trl(real, tmp_path):
    found = read(PARSE, tmp_path, real.out / "preference" / "trl_dpo.yaml")
    assert {"prompt", "chosen", "rejected"} <= set(found["columns"])
    assert found["rows"] == sum(row["split"] == "train" for row in real["seed_pairs"])
    assert found["loss_type"] == ["sigmoid", "sft"]
    assert found["loss_weights"] == [1.0, 0.001]
    assert found["beta"] == pytest.approx(0.1)


def test_trl_dpo_yaml_names_absolute_paths_and_the_place_of_the_model(real):
    text = (real.out / "preference" / "trl_dpo.yaml").read_text(encoding="utf-8")
    assert str(real.out.resolve()) in text
    assert any("model" in line for line in text.splitlines() if line.lstrip().startswith("#"))
    for gone in ("rpo_alpha", "max_prompt_length", "reference_free"):
        assert gone not in text


def test_run_without_seed_pairs_still_loads(tmp_path):
    from tests.support.cli import LENIENT, mine, write_chats

    log = write_chats(
        tmp_path,
        {
            "only": [
                ("user", "Name a king."),
                ("assistant", "Elvis."),
                ("user", "That's wrong."),
                ("assistant", "Harald."),
            ]
        },
    )
    run = mine(tmp_path / "out", log, *LENIENT)
    assert run["seed_pairs"] == []
    assert "seed_pairs" not in {config["config_name"] for config in card(run)["configs"]}
    found = read(LOAD, tmp_path, run.out, *[config["config_name"] for config in card(run)["configs"]])
    assert sum(facts["rows"] for facts in found["drift_rows"].values()) == 1
