-- id: de.negative_feedback.stop_it
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: tells the assistant to stop, or calls it a liar
-- hit: hör auf Emojis zu benutzen
-- hit: du lügst
-- miss: Wie höre ich mit dem Rauchen auf?
-- miss: Mein Freund lügt ständig, was tun?
turn_words <= 25
and opens('(?:nein |bitte |ok |aber )*(?:hör(?:t|e)? (?:bitte |endlich |doch )?auf|lass das|lass den (?:quatsch|unsinn|mist)|erfinde (?:nichts|nicht|keine)|denk dir (?:nichts|nicht|keine)|lüg (?:mich )?nicht|du (?:lügst|erfindest|halluzinierst|spinnst|redest unsinn|denkst dir das)|schluss mit)(?: |$)')
and not is_question
and not (reply_asks and turn_words <= 2)
