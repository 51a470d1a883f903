-- id: en.ignored.wanted
-- polarity: dsat
-- kind: ignored
-- also: revision
-- weight: 2.0
-- description: opens with what was wanted or asked for, in the past
-- hit: i wanted rhyming couplets
-- hit: we asked for two options
-- hit: bro i specified metric units
-- hit: I was expecting a list of museums
-- miss: I wanted to ask you about tides
-- miss: I asked my doctor about it and he agreed
-- miss: [request] Play a shop with me [reply] Welcome! What did you order last week? [turn] I requested a blue coat
turn_words <= 25
and not reply_asks
and opens('(?:(?:but|no|hey|and|well|sorry|bro|dude|man|um|yes|ok|lol|hmm) )*(?:i|we) (?:(?:just|only|actually|really|literally|specifically|clearly|had|have|ve) )*(?:(?:wanted|needed|asked for|asked you|asked u|expected|requested|specified|ordered)|(?:was|were) (?:expecting|hoping for|looking for|asking for)) ')
and not opens('(?:[a-z]+ ){0,3}(?:wanted|needed) to (?:ask|tell|say|thank|share|know|talk|discuss) ')
