-- id: pt.negative_feedback.stop_it
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: tells the assistant to stop, or calls it a liar
-- hit: para de usar emojis
-- hit: vc tá mentindo
-- miss: Como paro de fumar?
-- miss: Meu namorado mentiu, o que faço?
turn_words <= 25
and opens('(?:no |não |por favor |ok |mas |te |me )*(?:para de|pare de|chega de|n[aã]o (?:invente|inventa|minta|mente)|(?:voc[eê]|vc|tu) (?:est[aá] |t[aá] |s[oó] )*(?:mentindo|mente|inventando|inventa|alucinando|viajando|delirando)|t[aá] (?:mentindo|inventando|viajando|de sacanagem)|mentiros[oa])(?: |$)')
and not is_question
and not (reply_asks and turn_words <= 2)
