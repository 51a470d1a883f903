-- id: es.negative_feedback.stop_it
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: tells the assistant to stop, or calls it a liar
-- hit: deja de poner emojis
-- hit: no me mientas
-- miss: ¿Cómo dejo de fumar?
-- miss: Mi novio me mintió, ¿qué hago?
turn_words <= 25
and opens('(?:no |no ya |ya |por favor |ok |pero |te |me )*(?:deja(?:te)? de|para de|no (?:inventes|me inventes|mientas|me mientas|te inventes|digas mentiras|alucines)|basta (?:de|ya)|ya no (?:pongas|uses|digas)|est[aá]s (?:mintiendo|inventando|alucinando|delirando)|me (?:est[aá]s |sigues )?(?:mint(?:iendo|iste)|mientes|engañ[^ ]+)|puras mentiras)(?: |$)')
and not is_question
and not (reply_asks and turn_words <= 2)
