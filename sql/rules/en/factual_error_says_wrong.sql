-- id: en.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- also: negative_feedback
-- weight: 2.3
-- description: says that something in the reply is wrong
-- hit: That's wrong, the capital moved in 1960
-- hit: This is not correct
-- hit: Hallucination
-- hit: you made that up
-- hit: thats incorrect, the bridge opened later
-- hit: u are mistaken about the dates
-- miss: What is wrong with my code?
-- miss: Mark each statement as true or false
-- miss: Add a message for a wrong pin to the form
-- miss: My tenant replied that the invoice is wrong
turn_words <= 150
and (
    says(' (?:that|thats|this|it|its|you|youre|u|ur|your|theyre|which|answer|answers|code|result|results|output|they|those|these|one|ones|s|re|is|are|was|were|still|also|all|both|completely|totally|just|got it|think|looks|seems|look|seem|be) (?:is |are |s |re |was |were |so |all |still |also |completely |totally |just |entirely |simply |clearly |actually |factually |a bit |partially |even )*(?:wrong|incorrect|false|inaccurate|mistaken|untrue|invalid|erroneous|outdated|deprecated|misleading|hallucinat(?:ed|ing|ion)) ')
    or says(' (?:not|isn ?t|aren ?t|wasn ?t) (?:really |quite |actually |entirely |even |the |at all |completely |fully )?(?:true|right|correct|accurate|valid|real|the case|possible|matching|consistent|factual|exactly|right answer|an? (?:real|valid|actual)) ')
    or opens('(?:wrong|incorrect|false|not true|not correct|not right|untrue|inaccurate|not exactly|not quite|not really|nonsense) ')
    or turn_words <= 6 and not reply_asks and opens('(?:(?:this|that|it|these|those|you|u|your|all|just|are|is|re|s|another|more|a|pure|total|complete) )*(?:hallucinations?|hallucinated|hallucinating|fake|lies|lie|liar|lying|lied|bogus|fabricated|fabrication|invented|made up|untrue|misinformation|made (?:that|this|it|them|those|all that|all this) up|making (?:that|this|it|things|stuff|shit) up|made up (?:that|this|it|everything)) (?:(?:again|to me|lol|it|answer|info|information) )*$')
    or says(' (?:the )?(?:wrong|incorrect|fake|nonexistent|broken) (?:answer|number|numbers|result|format|one|ones|order|name|names|date|year|way|place|direction|link|links|file|line|person|version|word|output|column|type|value|values|length|color|size|information|info|example|formula|code|path) ')
)
and not opens('(?:please |now |also |and |then |ok |okay |can you |could you )*(?:add|implement|return|validate|handle) ')
and not opens('(?:he|she|they|the (?:customer|client)|my [a-z]+) (?:[a-z]+ )?(?:wrote|said|says|answered|replied|responded|told) ')
and not says(' (?:what|whats|what ?s|anything|something|nothing|tell me if|if|whether|find|see|where|who|right or|correct or|true or|right from) (?:[a-z]+ )?(?:is |are |s |was |re |went |i am |i ?m |am i )?(?:doing |getting )?(?:wrong|incorrect|false|mistaken) ')
