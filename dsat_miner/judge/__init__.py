"""The judge: an LLM decides the turns that rules and classifier leave open, within a budget, nothing paid for twice.

from dsat_miner.judge.options import JudgeOptions
from dsat_miner.judge.stage import judge

judge(Path("out"), JudgeOptions(base_url="http://localhost:8000/v1", model="my-model"))
"""
