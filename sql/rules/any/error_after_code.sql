-- id: any.error.after_code
-- polarity: dsat
-- kind: factual_error
-- weight: 1.6
-- description: error output after a reply with code
-- hit: [request] Write a script that adds two numbers [reply] ```python\nprint(a + b)\n``` [turn] Traceback (most recent call last):\n  File "x.py", line 1, in <module>\nNameError: name 'a' is not defined
-- hit: [request] Sort the list [reply] ```python\nxs.sort()\n``` [turn] AttributeError: 'tuple' object has no attribute 'sort'
-- miss: [request] Write a script that adds two numbers [reply] ```python\nprint(1 + 2)\n``` [turn] Now subtract them
-- miss: [request] Tell me a story [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] And then?
has_error
and reply_has_code
