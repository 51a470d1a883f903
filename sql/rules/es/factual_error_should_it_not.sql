-- id: es.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 1.4
-- description: a question of doubt: is it not otherwise?
-- hit: ¿No es Canberra?
-- hit: pero ¿no debería ser menor que cero?
-- miss: ¿No es peligroso para los niños?
-- miss: ¿Es Lima la capital de Perú?
turn_words <= 25
and is_question
and opens('(?:pero |y |espera |oye |entonces |mmm |perd[oó]n )*no (?:es|era|fue|son|eran|ser[ií]a|deber[ií]an?|hab[ií]a|ten[ií]a|tendr[ií]a|se llamaba|naci[oó]|estaba|est[aá] en|gan[oó]|muri[oó]) ')
and not says(' (?:peligros[oa]|mal[oa]|car[oa]|posible|mejor|importante|necesari[oa]|suficiente|lo mismo|tarde) ')
