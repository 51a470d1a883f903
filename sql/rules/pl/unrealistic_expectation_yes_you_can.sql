-- id: pl.unrealistic_expectation.yes_you_can
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.0
-- description: pushes back on a refusal or on disclaimers
-- hit: Przecież możesz
-- hit: oczywiście, że możesz
-- hit: Przestań przepraszać
-- miss: Możesz mi pomóc w lekcjach?
-- miss: Gdybyś mógł latać, dokąd byś poleciał?
turn_words <= 30
and (
    opens('(?:nie |ale |tak |no |jasne |wiem |oczywiście |pewnie )*(?:przecież |że |ty )+(?:możesz|mozesz|potrafisz|umiesz|mogłeś|wiesz) ')
    or says(' (?:przestań (?:przepraszać|moralizować|powtarzać|pouczać)|bez (?:moralizowania|pouczania|ostrzeżeń|przeprosin)|to (?:jest )?(?:tylko )?(?:fikcja|fikcyjne|zmyślone|zabawa)|i tak to (?:zrób|napisz)|po prostu (?:odpowiedz|zgadnij|napisz)|wczoraj mogłeś|wcześniej (?:mogłeś|potrafiłeś)) ')
)
and not is_question
