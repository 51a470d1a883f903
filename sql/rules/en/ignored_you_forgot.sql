-- id: en.ignored.you_forgot
-- polarity: dsat
-- kind: ignored
-- also: negative_feedback
-- weight: 1.8
-- description: the assistant forgot, missed or did not do something
-- hit: You forgot the second part
-- hit: You didn't include the price
-- miss: How do I stop forgetting names?
-- miss: Write a song about what you can't forget
turn_words <= 60
and (
    says(' (?:you|u|it seems you|younever) (?:also |still |just |have |ve |had |again |completely |totally |clearly |keep |kept |seem to have |re |are |must have |may have |might have |did |seem to |even )*(?:forgot|forgotten|forget|forgetting|missed|missing|ignored|ignoring|ignore|skipped|skipping|left out|leave out|leaving out|omitted|overlooked|neglected|failed|misunderstood|misread|misinterpreted|misunderstand|misunderstanding|not listening|not following|not answering|stopped|never (?:answered|mentioned|gave|included|did|added|finished|used|said|told|explained)) ')
    or says(' (?:you|u) (?:didn ?t|did not|haven ?t|have not|never|weren ?t|were not|couldn ?t|won ?t|keep|kept|wasn ?t|hasn ?t|hadn ?t) (?:even |actually |really |fully |completely |just |seem to |to )?[a-z]+ ')
)
and not says(' (?:if|when|that|things|so that|unless|until|because|make sure|what|who|and) you (?:didn ?t|did not|haven ?t|have not|never|couldn ?t|won ?t|keep|kept) ')
and not says(' (?:do you|tell me|do not) (?:forget|understand) ')
