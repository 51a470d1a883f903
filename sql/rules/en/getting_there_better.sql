-- id: en.getting_there.better
-- polarity: sat
-- kind: getting_there
-- weight: 0.5
-- description: better than before, closer to the aim
-- hit: Much better!
-- hit: We are getting closer
-- miss: What is better than chocolate?
-- miss: Is it better to rent or to buy?
turn_words <= 60
and (
    says(' (?:that|this|it|much|way|lot|far|looks|is|s|sounds|looking|getting|these|those|are|bit|even|already|now|so|slightly) (?:much |way |a lot |so much |far |even |already |a bit |is |s |looks |are |getting |slightly )*(?:better|closer|there|improved|nicer) (?:now |thanks |thank |already |but |than |yes |please |and |this |i |can |$)')
    or opens('(?:ok |yes |great |good |hm+ |ah |oh |that s |it s |this is |we are |we re |now )*(?:much better|better|way better|almost|close|closer|getting (?:there|closer|better)|good start|a good start|nearly|not bad|nice start|great start|on the right track|good progress|improved) ')
)
and not opens('(?:what|which|how|who|why|is|are|better (?:than|to|way|ways|ideas|names|options)|almost (?:all|every|any)|close (?:the|this|all|to)) ')
