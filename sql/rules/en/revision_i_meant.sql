-- id: en.revision.i_meant
-- polarity: dsat
-- kind: revision
-- also: ignored
-- weight: 1.0
-- description: says what was meant
-- hit: I meant the second one
-- hit: Let me rephrase: how far is it by boat?
-- hit: the other way around
-- hit: it is on 4 may sorry
-- hit: two adults and one child, my bad
-- miss: What did the author mean?
-- miss: It means a lot to me, thanks
-- miss: [request] Two hats [reply] Which one shall I describe? [turn] the other one
-- miss: [request] Quiz me [reply] Who painted it? [turn] no idea, sorry
turn_words <= 120
and (
    says(' (?:i|we) (?:mean|meant|actually meant|was talking|am talking|m talking|was referring|am referring|m referring|was asking|am asking|m asking|was looking|am looking|m looking|was thinking|had in mind|intended|wanted to (?:say|ask|know)|was trying|am trying to) ')
    or opens('(?:no |sorry |but |oh |ok |hm+ |well |yes |yeah |and )*(?:i mean|i meant|meant|what i mean|what i meant|in other words|to clarify|to be clear|let me (?:clarify|rephrase|explain|be more|be clear)|clarification|correction|more specifically|specifically|my (?:question|point) (?:is|was)|the question is|i ?m asking|i am asking) ')
    or turn_words between 3 and 12 and not reply_asks and says(' (?:sorry|my bad|my mistake|oops) $')
    or turn_words <= 6 and not reply_asks and opens('(?:no |not that |not this |i mean |the |it s |it is )*(?:other one|other way (?:around|round)|not that one) ')
)
and not opens('(?:what|how|why) ')
