-- id: any.error.short
-- polarity: dsat
-- kind: factual_error
-- weight: 1.6
-- description: little more than error output
-- hit: [request] How do I start the server? [reply] Run the start command in the project folder. [turn] TypeError: Cannot read properties of undefined (reading 'port')
-- hit: [request] How do I install it? [reply] Use the package manager. [turn] ModuleNotFoundError: No module named 'wheel'
-- hit: [request] How do I set up ffmpeg? [reply] Install it with the package manager. [turn] E: Unable to locate package ffmpeg
-- miss: [request] How do I start the server? [reply] Run the start command. [turn] Thanks
-- miss: [request] Tell me a story [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] And then?
-- miss: [request] Ask me a quiz question [reply] Which planet has rings? Answer with a letter. [turn] E: none of these
has_error
and turn_words <= 60
and turn_number > 1
