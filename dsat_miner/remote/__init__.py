"""Logs and runs in object stores (extra `remote`): `store.py` the store, `fetching.py` in, `publishing.py` out."""
