-- id: pl.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Dziękuję!
-- hit: ok dzięki, bardzo pomogłeś
-- hit: wielkie dzieki
-- miss: Dzięki, ale data jest zła
-- miss: Pomożesz mi? Z góry dziękuję
-- miss: Napisz kartkę z podziękowaniem dla nauczycielki
turn_words <= 25
and opens('(?:ok |okej |dobra |dobrze |super |świetnie |tak |o |wow |rozumiem |jasne |wielkie |bardzo |serdecznie |pięknie |fajnie |ślicznie )*(?:dzięki|dzieki|dziękuję|dziekuje|dziękuje|dziękówka|dzięks|podziękował|wdzięczny|wdzięczna) ')
and not says(' (?:ale|jednak|z góry|z gory|błąd|źle|nie (?:działa|to|o)|teraz|możesz|jeszcze|napisz|zmień|zła|a) ')
