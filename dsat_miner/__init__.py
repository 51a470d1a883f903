"""dsat-miner: turn the dissatisfaction in chat logs into preference tables."""

__version__ = "0.1.0"
