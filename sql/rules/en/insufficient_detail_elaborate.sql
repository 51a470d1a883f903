-- id: en.insufficient_detail.elaborate
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 1.9
-- description: asks to go deeper into what was given
-- hit: Please elaborate
-- hit: Can you go into more detail?
-- miss: What is the difference between a frog and a toad?
-- miss: Expanding universe: who found it?
turn_words <= 25
and (
    opens('(?:please |pls |can you |could you |would you |ok |okay |now |and |but |great |thanks |thank you |good |yes |also |nice |kindly |so |you |then |hmm )*(?:elaborate|eloborate|clarify|go (?:deeper|into (?:more|further)|in depth|in more)|dive deeper|dig deeper|flesh (?:it|this|that|them) out|expand (?:it|this|that|more|further|each|them|all|these|a bit|a little|upon (?:it|this|that))|explain (?:it|this|that|them) (?:more|further|better|again|in)|explain (?:more|further|better|in more detail)|more (?:detail|details|info|information|depth|explanation)) ')
    or says(' (?:elaborate (?:more|further|on this|on that|it|a bit|please)|go (?:deeper|into (?:more|greater|further) detail|into detail|in depth)|explain (?:more|further|better)) ')
)
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
