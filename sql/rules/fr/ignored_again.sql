-- id: fr.ignored.again
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: says that the reply does again what it should not
-- hit: encore des chiens dans le texte
-- hit: tu continues de mettre ce mot
-- miss: encore une question sur Lyon
-- miss: Bonjour encore
turn_words between 4 and 18
and not is_question
and not reply_asks
and opens('(?:mais |non )*(?:encore (?:des|les|le|la|cette|ces|ce)|(?:tu|t|vous) (?:as|avez|es) encore|tu continues|vous continuez|tu (?:remets|refais|r[eé]p[eè]tes|mets|utilises|[eé]cris) (?:encore|toujours))(?: |$)')
and not says(' (?:question) ')
