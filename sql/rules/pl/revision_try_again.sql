-- id: pl.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks for the same once more, or says no to it
-- hit: Spróbuj jeszcze raz
-- hit: jeszcze raz
-- hit: Nie, ten drugi
-- hit: miałem na myśli rzekę, nie miasto
-- hit: Nie tak, w punktach
-- hit: za sztywno, napisz od nowa
-- hit: hm, wymyśl coś lepszego
-- miss: Nie, dziękuję
-- miss: Jeszcze jedno pytanie: kiedy jest Wielkanoc?
-- miss: [request] Pomóż mi gotować [reply] Jasne. Masz piekarnik? [turn] Nie, tylko kuchenkę
-- miss: Nie mogę spać w nocy
-- miss: Trener mówi, że muszę zacząć od nowa, jak się zmotywować?
-- miss: Chcę robić coś innego w życiu, od czego zacząć?
-- miss: Napisz scenę, w której szef krzyczy: zrób to jeszcze raz!
turn_words <= 40
and (
    opens('(?:nie |ale |ok |okej |dobra |dobrze |super |dzięki |dzieki |i |a |teraz |proszę |prosze |możesz |mozesz |może |czy możesz |mógłbyś |chcę żebyś |chcę |tylko |raczej |to |tekst |odpowiedź |trochę |troche |nieco |dużo |znacznie |jeszcze |zrób |zrob |napisz |niech będzie |go |ją |wszystko )*(?:spróbuj|sprobuj|zrób|napisz|policz|przelicz|pomyśl|powtórz|wygeneruj|odpowiedz) ?(?:to )?(?:jeszcze raz|ponownie|znowu|od nowa|od początku) ')
    or opens('(?:jeszcze raz|od nowa|ponownie) (?:$|proszę|ale|spróbuj)')
    or opens('(?:nie|nieee|niee) ') and raw('^ *[Nn][Ii][Ee]+ ?[,.;:!…\n]') and turn_words <= 20 and not reply_asks and not is_question
    or opens('nie (?:ten|ta|to|tamten|tak) ') and turn_words <= 20 and not reply_asks and not is_question
    or opens('(?:nie |ale |przepraszam )*(?:(?:mia[łl][ae]m na my[śs]li|chodzi mi o|chodziło mi o|mówię o|mówiłem o|mówiłam o)) ')
    or turn_words <= 10 and says(' (?:zr[óo]b|napisz|spr[óo]buj|popraw) (?:to |go |j[ąa] )?(?:jeszcze raz|od nowa|ponownie|od pocz[ąa]tku) (?:prosz[ęe] )*$') and not raw('[:：«"“„「『]')
    or turn_words <= 9 and not is_question and opens('(?:nie |no |hm+ |eh |meh |takie sobie |tak sobie |średnio |raczej |lepiej |może )*(?:spróbuj|sprobuj|zaproponuj|daj|podaj|wymyśl|wymysl|napisz|znajdź) (?:mi |może )*(?:czegoś|czegos|coś|cos) (?:innego|lepszego|nowego) ')
)
and not opens('nie (?:dziękuję|dziekuje|dzięki|dzieki|trzeba|ma (?:sprawy|za co|problemu)|wiem|szkodzi|mam|rozumiem|potrzebuję|martw) ?')
