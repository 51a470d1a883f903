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
-- miss: Nie, dziękuję
-- miss: Jeszcze jedno pytanie: kiedy jest Wielkanoc?
-- miss: [request] Pomóż mi gotować [reply] Jasne. Masz piekarnik? [turn] Nie, tylko kuchenkę
-- miss: Nie mogę spać w nocy
turn_words <= 40
and (
    opens('(?:nie |ale |ok |okej |dobra |dobrze |super |dzięki |dzieki |i |a |teraz |proszę |prosze |możesz |mozesz |może |czy możesz |mógłbyś |chcę żebyś |chcę |tylko |raczej |to |tekst |odpowiedź |trochę |troche |nieco |dużo |znacznie |jeszcze |zrób |zrob |napisz |niech będzie |go |ją |wszystko )*(?:spróbuj|sprobuj|zrób|napisz|policz|przelicz|pomyśl|powtórz|wygeneruj|odpowiedz) ?(?:to )?(?:jeszcze raz|ponownie|znowu|od nowa|od początku) ')
    or opens('(?:jeszcze raz|od nowa|ponownie) (?:$|proszę|ale|spróbuj)')
    or opens('(?:nie|nieee|niee) ') and raw('^ *[Nn][Ii][Ee]+ ?[,.;:!…\n]') and turn_words <= 20 and not reply_asks and not is_question
    or opens('nie (?:ten|ta|to|tamten|tak) ') and turn_words <= 20 and not reply_asks and not is_question
    or opens('(?:nie |ale |przepraszam )*(?:(?:mia[łl][ae]m na my[śs]li|chodzi mi o|chodziło mi o|mówię o|mówiłem o|mówiłam o)) ')
)
and not opens('nie (?:dziękuję|dziekuje|dzięki|dzieki|trzeba|ma (?:sprawy|za co|problemu)|wiem|szkodzi|mam|rozumiem|potrzebuję|martw) ?')
