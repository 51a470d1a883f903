-- id: de.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 1.4
-- description: a question of doubt: is it not otherwise?
-- hit: Ist die Hauptstadt nicht Canberra?
-- hit: Müsste es nicht durch zwei geteilt werden?
-- miss: Ist die Hauptstadt von Peru Lima?
-- miss: Ist das nicht gefährlich für Kinder?
turn_words <= 25
and is_question
and opens('(?:aber |und |moment |warte |hm+ |nein |also |doch |eigentlich )*(?:ist|sind|war|waren|heißt|liegt|hat|hatte|gehört|müsste|müssten|sollte|sollten|wäre) (?:[a-zäöüß0-9]+ ){0,3}nicht ')
and not says(' (?:gefährlich|schädlich|teuer|schlimm|ungesund|besser|schwer|verboten|langweilig|nicht (?:auch|mehr|möglich|noch|jeder|alle)) ')
