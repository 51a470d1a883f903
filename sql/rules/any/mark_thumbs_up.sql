-- id: any.mark.thumbs_up
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: nothing but signs of applause
-- hit: [request] Name a bird [reply] A robin. [turn] 👍
-- hit: [request] Name a bird [reply] A robin. [turn] 👏👏👏
-- miss: [request] Name a bird [reply] A robin. [turn] 👎
-- miss: [request] Name a bird [reply] A robin. [turn] What does 👍 mean?
turn_chars <= 12
and raw('^\s*(?:[👍👏👌💯🎉🙌❤😍🥰🔥][\x{1f3fb}-\x{1f3ff}\x{fe0f}]*\s*)+[!.]*\s*$')
