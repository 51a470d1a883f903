-- id: any.code.sent_back
-- polarity: dsat
-- kind: factual_error
-- weight: 1.1
-- description: sends code back after a reply with code, later in the chat
-- hit: [request] Write a loop [reply] Here is one. [request] In Python [reply] ```python\nfor i in xs:\n    print(i)\n``` [turn] this one skips the first\n```python\nfor i in xs[1:]:\n    print(i)\n```
-- hit: [request] Write a sum [reply] Of what? [request] Of a list [reply] ```python\nprint(sum(xs))\n``` [turn] my version prints nothing at all:\n```python\nsum(xs)\n```
-- miss: [request] Write a loop [reply] ```python\nfor i in xs:\n    print(i)\n``` [turn] Now explain it to me
-- miss: [request] Tell me a story [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] And then?
has_code
and reply_has_code
and not has_error
and turn_words >= 5
and turn_number > 2
