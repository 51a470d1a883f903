-- id: nl.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 1.4
-- description: a question of doubt: is it not otherwise?
-- hit: Is de hoofdstad niet Canberra?
-- hit: Moet dat niet gedeeld worden door twee?
-- miss: Is Lima de hoofdstad van Peru?
-- miss: Is dat niet gevaarlijk voor kinderen?
turn_words <= 25
and is_question
and opens('(?:maar |en |wacht |hm+ |nee |dus |eigenlijk )*(?:is|zijn|was|waren|heet|ligt|had|heeft|moet|moeten|zou|hoort) (?:[a-zëïé0-9]+ ){0,3}niet ')
and not says(' (?:gevaarlijk|schadelijk|duur|erg|ongezond|beter|moeilijk|verboden|saai|niet (?:ook|meer|mogelijk|nog|iedereen|alle)) ')
