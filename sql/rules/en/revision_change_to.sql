-- id: en.revision.change_to
-- polarity: dsat
-- kind: revision
-- weight: 1.6
-- description: asks to change or replace part of what was given
-- hit: Change the name to Omar
-- hit: Can you fix the second formula?
-- miss: How do I change a tyre?
-- miss: What did the treaty change for farmers?
-- miss: Correct: She have two cats
turn_words <= 50
and (
    opens('(?:please |pls |can you |could you |can we |could we |would you |will you |now |ok |okay |no |then |so |and |but |also |great |good |nice |perfect |cool |just |let ?s |lets |let us |you can |you should |we should |we can |i want to |i want you to |i would like to |i d like to |i d like you to |i need to |i need you to |i mean |kindly |thanks |thank you |maybe |yes |instead |actually |sorry |for [a-z]+ |in (?:the )?[a-z]+ [a-z0-9]+ |alright |yeah |how about we |try to |again )*(?:change|replace|swap|substitute|switch|modify|update|adjust|edit|correct|fix|improve|adapt|amend|alter|enhance|revise|optimi[sz]e|simplify|shorten|condense|reduce|lengthen|merge|combine|split|move|reorder|reverse|invert|clean up|tone down|tone it|soften|strengthen|rename|rearrange|customi[sz]e|proofread|consolidate|distill|flesh out|compress|limit|paraphrase|narrow|tighten|round|format|align|center|increase|decrease|beautify|personali[sz]e|humani[sz]e) ')
    or says(' (?:change|replace|swap|substitute|switch|modify|rename|update|fix|correct|edit) (?:it|this|that|them|the|your|my|all|every|line|number|step|point|part|day|in) ')
)
and not says(' (?:following|below|sure|move on) ')
and not opens('(?:please |can you |could you )*(?:correct|fix|edit|improve|proofread|paraphrase|simplify|format) (?:the |my |this )*(?:following|grammar|text|sentence|english|essay|email|below) ')
and not says(' (?:how (?:do|to|can|would|does|could)|what|why|help me|following) (?:[a-z]+ ){0,3}(?:change|replace|swap|modify|update|adjust|edit|correct|fix|improve) ')
and not says(' (?:can i|to process|part of) ')
and not opens('(?:update|fix) $')
-- a label and a text of its own behind it: the next input
and not raw('^\s*(?:[A-Za-z-]+ ){0,3}[A-Za-z-]+ ?:\s*\S')
