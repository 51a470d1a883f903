-- id: en.revision.use_x
-- polarity: dsat
-- kind: revision
-- weight: 1.3
-- description: tells to use something for what was given
-- hit: Use tabs, please
-- hit: Do it using recursion
-- miss: What can I use for cleaning glass?
-- miss: In what year did the war end?
turn_words <= 40
and opens('(?:please |pls |can you |could you |can we |would you |now |ok |okay |no |and |but |also |great |good |nice |just |let ?s |lets |you can |you should |we should |we can |yes |instead |actually |then |only |always |try |do it |do this |do that |write it |write this |make it |can this be done |is it possible |could this be done |do the same |rewrite |rewrite it |explain |solve |implement (?:it|this) )*(?:use|using|utilize|assume) ')
and not says(' (?:how|what|which|explain the|tell me|write an?|create an?|give me|generate|summari[sz]e|following|move on|build|calculate) ')
and not is_question
