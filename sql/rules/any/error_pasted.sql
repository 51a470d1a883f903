-- id: any.error.pasted
-- polarity: dsat
-- kind: factual_error
-- weight: 1.0
-- description: error output, whatever the reply was
-- hit: [request] How do I start the server? [reply] Run the start command in the project folder. [turn] TypeError: Cannot read properties of undefined (reading 'port')\n    at main (server.js:3:5)
-- hit: [request] How do I install it? [reply] Use the package manager. [turn] Traceback (most recent call last):\n  File "setup.py", line 2, in <module>\nModuleNotFoundError: No module named 'wheel'
-- miss: [request] How do I start the server? [reply] Run the start command. [turn] Thanks
-- miss: [request] Tell me a story [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] And then?
has_error
and not reply_has_code
and turn_words <= 400
