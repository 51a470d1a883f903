-- id: en.style.length
-- polarity: dsat
-- kind: style
-- weight: 1.2
-- description: asks for another length
-- hit: In 50 words
-- hit: Can you shorten the second paragraph?
-- hit: Get to the point
-- hit: one sentence only
-- miss: How many words are in the dictionary?
-- miss: What is a character arc?
-- miss: One paragraph was missing in my essay, where do I put it?
turn_words <= 30
and (
    says(' (?:in|to|under|below|around|about|at least|at most|less than|more than|fewer than|within|exactly|maximum|minimum|max|min|up to|over|only|no more than|into) (?:about |around |only |just |exactly |less than |more than |at least |at most |no more than )*(?:\d+|one|two|three|four|five|six|ten|fifty|hundred|fewer) (?:[a-z]+ )?(?:words?|characters?|chars|sentences?|paragraphs?|lines?|pages?|letters|bullets?|bullet points|syllables) ')
    or opens('(?:no |please |but |ok |now |max |maximum |minimum |at least )*(?:in |to |under )?\d+ (?:words?|characters?|chars|sentences?|paragraphs?|lines?|pages?|bullet points|bullets|points) ')
    or says(' (?:shorten|shortened|lengthen|condense|condensed|compress|trim|reduce (?:it|this|that|the (?:text|length|size|number|words?))|cut (?:it|this|that) (?:down|in half|short)|word count|word limit|character limit|twice as long|half the length|half as long|double the length|be brief|more brief|briefer|concise|concisely|succinct|summari[sz]e (?:it|that|this|them) (?:more|even|further|to|in)|tl dr|tldr|shorter version|short version) ')
    or turn_words <= 7 and opens('(?:just |only |in |please |no )*(?:one|a single|1|two|three) (?:word|sentence|line|paragraph)s?(?: only| please| max| maximum| answer| answers)* $') or turn_words <= 12 and says(' (?:get|come|cut) (?:straight )?to the (?:point|chase) ')
)
and not opens('(?:create|what|how|i want you to|explain (?:a|the|how|what)) ')
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
and not opens('(?:can you |please |now |could you )*(?:write (?:me|the|our|a)|expand on|summari[sz]e (?:the|all)|explain|say|using|use the) ')
and not says(' (?:part of|example|unclear|steps) ')
and not opens('(?:and |so |ok |but |then )*(?:what|how|why|who|when|which|where|is|are|does|do|if|will|should i|can i|can we|write an?|create an?|i want to|i am|i ?m) ')
