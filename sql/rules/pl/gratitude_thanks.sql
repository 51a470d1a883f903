-- id: pl.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Dziękuję!
-- hit: ok dzięki, bardzo pomogłeś
-- hit: wielkie dzieki
-- hit: O, teraz działa, dzięki
-- hit: Super, dzięki! A teraz napisz drugi rozdział
-- miss: Dzięki, ale data jest zła
-- miss: Pomożesz mi? Z góry dziękuję
-- miss: Napisz kartkę z podziękowaniem dla nauczycielki
-- miss: Dzięki, zmień tylko tytuł
turn_words <= 60
and opens('(?:ok |okej |dobra |dobrze |super |świetnie |świetne |tak |o+ |ach |aha |wow |rozumiem |jasne |wielkie |bardzo |serdecznie |pięknie |fajnie |ślicznie |ładnie |cudownie |doskonale |idealnie |genialnie |właśnie |dokładnie |to |o to chodziło |teraz |już |działa |pomogło |udało się |i |no )*(?:dzięki|dzieki|dziękuję|dziekuje|dziękuje|dziękówka|dzięks|dzięx|wdzięczny|wdzięczna) ')
and not says(' (?:ale|jednak|niestety|z góry|z gory|błąd|błędy|źle|nie (?:działa|to|o|tak)|zmień|zła|złe|krócej|dłużej|zamiast) ')
