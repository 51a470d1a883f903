-- id: any.error.long
-- polarity: dsat
-- kind: factual_error
-- weight: 0.8
-- description: long error output
-- hit: [request] How do I start the server? [reply] Run the start command in the project folder. [turn] this comes up when it starts and I cannot see what to do about it\nTraceback (most recent call last):\n  File "/srv/app/server.py", line 3, in main and then the same in the next module of the app\n  File "/srv/app/server.py", line 3, in main and then the same in the next module of the app\n  File "/srv/app/server.py", line 3, in main and then the same in the next module of the app\n  File "/srv/app/server.py", line 3, in main and then the same in the next module of the app\n  File "/srv/app/server.py", line 3, in main and then the same in the next module of the app\n  File "/srv/app/server.py", line 3, in main and then the same in the next module of the app\nKeyError: port
-- hit: [request] Install it [reply] Use the package manager. [turn] Error: could not resolve dependency tree\nwhile resolving app found peer react at nine point two and then one more of the same kind\nwhile resolving app found peer react at nine point two and then one more of the same kind\nwhile resolving app found peer react at nine point two and then one more of the same kind\nwhile resolving app found peer react at nine point two and then one more of the same kind\nwhile resolving app found peer react at nine point two and then one more of the same kind\nwhile resolving app found peer react at nine point two and then one more of the same kind\n
-- miss: [request] How do I start the server? [reply] Run the start command. [turn] Thanks
-- miss: [request] Tell me a story [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] And then?
has_error
and turn_words > 60
