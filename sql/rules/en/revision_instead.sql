-- id: en.revision.instead
-- polarity: dsat
-- kind: revision
-- weight: 1.0
-- description: wants something else in place of what was given
-- hit: Use metres instead
-- hit: I would like a short story rather than a poem
-- miss: What can I use instead of eggs in a cake?
-- miss: Explain when to use a list rather than a tuple
turn_words <= 80
and (
    says(' (?:instead|rather than|in place of|as opposed to|rather) ')
    or says(' not (?:the |a |an |in |as |for |to |with |by |on |about |from |just |use |using |my |your |of |at |so )[a-z]+ $')
    or says(' (?:use|using|with|want|need|make|do|say|write|be|it s|is|its|was) (?:[a-z0-9]+ ){1,4}not (?:the |a |an |in |as |[a-z]+ )')
)
and not opens('(?:what|why|when|how does|which|who|explain) ')
