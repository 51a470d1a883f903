"""x"""


def forget(run, keys):
    return 0
