-- id: en.revision.i_want
-- polarity: dsat
-- kind: revision
-- weight: 1.0
-- description: restates what is wanted
-- hit: I only want the titles
-- hit: But I need it to run on a phone
-- miss: I want to learn how to swim
-- miss: I would like to know more about whales
turn_words <= 100
and (
    opens('(?:no |but |ok |okay |yes |yeah |well |hm+ |sorry |so |also |and |please |good |great |nice |thanks |hey |actually |now |you know )*(?:i|we) (?:just |only |actually |really |still |also |would |d |am |m |was |specifically |want|wanted |need )*(?:want|wanted|need|needed|prefer|like|looking for|looking|rather|hoping|expecting|expect|trying|asking)(?: for)? (?:it|this|that|them|the|you|to|only|just|something|more|these|those|your|each|all|one|a more|an actual|real|actual|another|my|them|some|specific|someone|there|not|both|every|exactly|full|complete) ')
    or says(' (?:but|so|and|because|no) (?:i|we) (?:just |only |actually |really |still |also |would |d )*(?:want|wanted|need|needed|prefer|would like) ')
)
and not opens('(?:i|we) (?:want|would like|need) (?:you )?to (?:know|learn|understand|write|create|build|start|make|become|buy|sell|ask|act) ')
