-- id: it.negative_feedback.stop_it
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: tells the assistant to stop, or calls it a liar
-- hit: smetti di mettere emoji
-- hit: stai mentendo
-- miss: Come smetto di fumare?
-- miss: Il mio ragazzo mente sempre, che faccio?
turn_words <= 25
and opens('(?:no |per favore |ok |ma |te |me )*(?:smett(?:i|ila|etela|a) (?:di|con)|piantala|finiscila|basta (?:con |inventare|emoji)|non (?:inventare|mentire|dire bugie|prendermi in giro)|(?:stai|ti stai) (?:mentendo|inventando|delirando|sparando)|dici (?:bugie|cavolate|cazzate|sciocchezze)|mi prendi in giro)(?: |$)')
and not is_question
and not (reply_asks and turn_words <= 2)
