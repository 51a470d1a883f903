-- id: en.ignored.you_forgot
-- polarity: dsat
-- kind: ignored
-- weight: 1.0
-- description: the assistant forgot, missed or did not do something
-- hit: You forgot the second part
-- hit: You didn't include the price
-- miss: How do I stop forgetting names?
-- miss: Write a song about what you can't forget
says(' (?:you|u|it|seems|younever) (?:also |still |just |have |ve |had |again |completely |totally |clearly |keep |kept |seem to have |re |are |must have |may have |might have |did |seem to |even )*(?:forgot|forgotten|forget|forgetting|missed|missing|ignored|ignoring|ignore|skipped|skipping|skip|left out|leave out|leaving out|omitted|overlooked|neglected|failed|misunderstood|misread|misinterpreted|misunderstand|misunderstanding|not listening|not following|not answering|stopped|never (?:answered|mentioned|gave|included|did|added|finished|used|reversed|said|told|explained)) ')
or says(' (?:you|u) (?:didn ?t|did not|haven ?t|have not|don ?t|do not|aren ?t|are not|re not|never|weren ?t|were not|can ?t|cannot|couldn ?t|won ?t|keep|kept|always|wasn ?t|hasn ?t|hadn ?t) (?:even |actually |really |fully |completely |just |seem to |to )?[a-z]+ ')
and turn_words <= 100
and not says(' (?:if|when|that|things|so that|unless|until|because|make sure|what|who) you (?:didn ?t|did not|haven ?t|have not|don ?t|do not|aren ?t|are not|never|can ?t|cannot|couldn ?t|won ?t|always) ')
and not says(' (?:do you|tell me|do not) (?:forget|understand) ')
