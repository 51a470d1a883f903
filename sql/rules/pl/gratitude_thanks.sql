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
-- hit: fajnie dzięki
-- miss: Dzięki, ale data jest zła
-- miss: Pomożesz mi? Z góry dziękuję
-- miss: Napisz kartkę z podziękowaniem dla nauczycielki
-- miss: Dzięki, zmień tylko tytuł
turn_words <= 60
and (
    opens('(?:ok |okej |dobra |dobrze |super |świetnie |świetne |tak |o+ |ach |aha |wow |rozumiem |jasne |wielkie |bardzo |serdecznie |pięknie |fajnie |ślicznie |ładnie |cudownie |doskonale |idealnie |genialnie |właśnie |dokładnie |to |o to chodziło |teraz |już |działa |pomogło |udało się |i |no )*(?:dzięki|dzieki|dziękuję|dziekuje|dziękuje|dziękówka|dzięks|dzięx|wdzięczny|wdzięczna) ')
    or turn_words <= 5 and not is_question and says(' (?:dzi[eę]ki|dzi[eę]kuj[eę]) $') and not says(' (?:nie|ale|bez|[zź]le) ') and not opens('(?:powiedz|napisz) ')
)
and not says(' (?:ale|jednak|niestety|z góry|z gory|błąd|błędy|źle|nie (?:działa|to|o|tak)|zmień|zła|złe|krócej|dłużej|zamiast) ')
