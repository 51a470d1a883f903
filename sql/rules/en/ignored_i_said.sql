-- id: en.ignored.i_said
-- polarity: dsat
-- kind: ignored
-- also: negative_feedback
-- weight: 1.1
-- description: repeats what was said or asked before
-- hit: I asked for ten, not five
-- hit: I meant the river, not the bank
-- miss: Summarise the text that I gave above
-- miss: She said she was tired, what could I answer?
turn_words <= 60
and (
    says(' (?:i|we) (?:just |already |only |did |clearly |specifically |explicitly |have |ve |had |also |was |am |m |were |d |actually |really |literally |initially |originally |previously )*(?:said|asked|told you|told|specified|requested|instructed|mentioned|meant|was asking|asking|was referring|referring|talking about|was talking|was looking|intended|was hoping|explained|stated|pointed out|wrote|gave you|provided) ')
    or says(' (?:as|like) i (?:said|asked|mentioned|told|wrote|explained|specified) ')
    or says(' (?:my|the|original|initial|previous) (?:original |first |actual |initial |last |previous )?(?:question|request|instructions?|prompt|requirements?) (?:was|is|were|s|said|asked|again|above|stands) ')
    or says(' what i (?:mean|meant|want|wanted|need|asked|am asking|m asking|was asking|said|am looking|m looking|am saying|am trying|m trying) ')
)
and not says(' (?:questions|instructions|continue|explanation|someone|understood|if|when|which|that|what|information|text|article|she|he|they|and|have|everything|story|scenario|outline|data|code|example|examples|list|all|ones?|things|the) i (?:just |already |have |ve |had |also )?(?:said|asked|told|mentioned|provided|gave|wrote|wanted|specified|explained) ')
and not opens('(?:ok |okay |oh |wow |yes |that ?s |this is |very |really |pretty |these are )*(?:great|perfect|thanks|thank|awesome|nice|excellent|good|amazing|fantastic|cool|correct|wonderful|brilliant|right|i like|i love) ')
