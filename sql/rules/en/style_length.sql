-- id: en.style.length
-- polarity: dsat
-- kind: style
-- weight: 1.0
-- description: asks for another length
-- hit: In 50 words
-- hit: Can you shorten the second paragraph?
-- miss: How many words are in the dictionary?
-- miss: What is a character arc?
turn_words <= 50
and (
    says(' (?:in|to|under|below|around|about|at least|at most|less than|more than|fewer than|within|exactly|maximum|minimum|max|min|up to|over|is|only|of|no more than|into|with|by|a) (?:about |around |only |just |exactly |less than |more than |at least |at most |no more than |of |than |the )*(?:\d+|one|two|three|four|five|six|ten|fifty|hundred|a few|fewer|half|couple) (?:[a-z]+ )?(?:words?|characters?|chars|sentences?|paragraphs?|lines?|pages?|letters|tokens|bullets?|points|syllables|minutes?|seconds) ')
    or opens('(?:no |please |can you |could you |make it |write |but |ok |now |summari[sz]e (?:it |this |that )?|do |keep it |limit |max |maximum |minimum |at least )*(?:in |to |under )?\d+ (?:words?|characters?|chars|sentences?|paragraphs?|lines?|pages?|bullet points|bullets|points) ')
    or says(' (?:shorten|shortened|shorter|lengthen|condense|condensed|compress|trim|reduce|cut (?:it|this|that) (?:down|in half|short)|word count|character count|word limit|character limit|twice as long|half the length|half as long|double the length|brief|briefer|briefly|concise|concisely|succinct|longer|summari[sz]e (?:it|that|this|them|more|even|in|to)|in short|tl dr|tldr|short version|short answer) ')
)
and not opens('(?:write (?:a|an|me)|create|generate (?:a|an)|what|how|give me (?:a|an)|i want you to|explain (?:a|the|how|what)) ')
