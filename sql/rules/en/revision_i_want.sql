-- id: en.revision.i_want
-- polarity: dsat
-- kind: revision
-- weight: 0.9
-- description: restates what is wanted
-- hit: I only want the titles
-- hit: But I need it to run on a phone
-- miss: I want to learn how to swim
-- miss: I would like to know more about whales
turn_words <= 60
and (
    opens('(?:no |but |sorry |hm+ |actually |well |yes but |ok but |yeah but )+(?:i|we) (?:just |only |actually |really |still |also |would |d |am |m |was |specifically )*(?:want|wanted|need|needed|prefer|like|looking|rather|hoping|expecting|trying|asking|mean|meant) ')
    or opens('(?:i|we) (?:just |only |actually |really |still |specifically )+(?:want|wanted|need|needed|prefer|asked) ')
    or opens('(?:i|we) (?:want|need|wanted|needed|d like|would like) (?:it|this|that|them|these|those|something|more|one|only|just|each|all|both|the (?:answer|code|list|whole|full|complete|same|exact|actual|output|result|table|text|title|names?)|to (?:change|remove|replace|see|add|modify|use|have|keep|check|get rid)) ')
    or says(' but (?:i|we) (?:just |only |actually |really |still |also |would |d )*(?:want|wanted|need|needed|prefer|would like|don ?t|can ?t) ')
)
