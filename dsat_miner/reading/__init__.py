"""Logs as users have them -> parts with fixed bounds -> the table `source`, which the formats of `sql/` read."""
