-- id: any.mark.thumbs_down
-- polarity: dsat
-- kind: negative_feedback
-- weight: 3.0
-- description: nothing but signs of disapproval
-- hit: [request] Name a bird [reply] A robin. [turn] 👎
-- hit: [request] Name a bird [reply] A robin. [turn] 😡😡!
-- miss: [request] Name a bird [reply] A robin. [turn] 👍
-- miss: [request] Name a bird [reply] A robin. [turn] What does 👎 mean?
turn_chars <= 12
and raw('^\s*(?:[👎😡🤬😠💩🤮🤢🙄😤🖕][\x{1f3fb}-\x{1f3ff}\x{fe0f}]*\s*)+[!.]*\s*$')
