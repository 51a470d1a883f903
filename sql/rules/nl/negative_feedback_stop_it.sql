-- id: nl.negative_feedback.stop_it
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: tells the assistant to stop, or calls it a liar
-- hit: stop met emoji's
-- hit: je liegt
-- miss: Hoe stop ik met roken?
-- miss: Mijn vriend liegt altijd, wat doe ik?
turn_words <= 25
and opens('(?:nee |ok |maar )*(?:(?:hou|houd|stop)(?: [^ ]+)? (?:op|met|eens)|stop met|verzin (?:niets|niks|geen|het niet)|lieg niet|je (?:liegt|verzint|hallucineert|kletst|lult)|genoeg (?:met|van))(?: |$)')
and not is_question
and not (reply_asks and turn_words <= 2)
