"""`python -m dsat_miner` is the command `dsat-miner`."""

from dsat_miner.cli import main

if __name__ == "__main__":  # workers of a spawned pool import this module too
    main()
