-- id: en.insufficient_detail.what_about
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 1.0
-- description: asks about a part that was left out
-- hit: But what about the second file?
-- hit: Where is the part on costs?
-- miss: What is photosynthesis?
-- miss: What about a walk in the park?
turn_words <= 40
and (
    opens('(?:but |and |ok |so |yes |hm+ |well |then |great |good )*(?:what about|how about|where (?:is|are|s|did|do|does|in|can i find)|which (?:one|ones|line|file|part|of)|and the|whats?|what s|what is) (?:the |my |your |with |if |it |that |this |in |all |number |step |part |rest|others?|for |a |about |of )')
    and (says(' (?:rest|others?|remaining|part|step|section|number|one|line|file|second|third|first|last) ') or opens('(?:but|where) '))
    or says(' (?:that s it|is that (?:it|all)|anything else|nothing else|what else|is there more|are there (?:any )?(?:more|other|others)) $')
)
