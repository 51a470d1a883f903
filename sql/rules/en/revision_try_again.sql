-- id: en.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: asks for the same once more
-- hit: Try again
-- hit: Do it again but in German
-- hit: Did I make a mistake? Try again
-- miss: What happens when you play the same note again and again?
-- miss: Tell me about the repeat sign in music
-- miss: If the upload breaks off, does it try again?
turn_words <= 40
and (
    says(' (?:try|do|write|explain|create|generate|give|make|say|answer|list|repeat|check|show|run|start|send|read|draw|redo|rewrite|look|think|go|calculate|count|solve) (?:it |that |this |me |them |the [a-z]+ |us |all |at it |from the beginning |over )?(?:once )?(?:again|once more|one more time) ')
    or opens('(?:no |nope |ok |please |pls |now |but |again |well |sorry |hm+ )*(?:try again|again|one more time|once more|repeat|retry|redo|start over|start again|another try|same (?:thing|but|again|with|code|story|prompt)|try) ')
    or says(' (?:start over|from scratch|one more try|another try|same but|same thing but|again but|once more but) ')
)
and not says(' (?:thanks|thank you) again ')
and not says(' (?:does|do|did|will|would|should|must|may|might) (?:it|they|he|she|i) (?:just |then |always |ever )?(?:try|do|make|read|start|run|check|send) (?:it |that |this )?(?:again|once more|one more time) ')
