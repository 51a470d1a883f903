-- id: en.acknowledgment.agrees
-- polarity: sat
-- kind: acknowledgment
-- weight: -1.0
-- description: confirms or accepts the reply
-- hit: That's right
-- hit: Exactly, good point
-- miss: Correct the grammar of this letter
-- miss: You're right but you left out the tax
opens('(?:oh |ok |okay |ah |yes |yeah |well |right )*(?:that s (?:right|correct|true|it|a good (?:point|idea|one|question)|fair|fine|ok|okay|a great (?:idea|point|question)|the one|all right)|that is (?:right|correct|true|a good (?:point|idea)|fine)|correct|exactly|indeed|i agree|agreed|true|right on|fair enough|fair point|good (?:point|idea|call|thinking|suggestion)|you re right|you are right|you re correct|you are correct|well said|absolutely|sounds (?:good|great|fun|interesting|delicious|nice)|very well) ')
and not opens('(?:correct (?:the|this|my|it|any|grammar|all|spelling|following|that|me|and|your|these|please|in)|true or|exactly (?:how|what|why|which|where)|right (?:now|click|to)|indeed (?:how|what))')
and not says(' (?:but|however|except|though|although|wrong|not|don t|doesn t|didn t|isn t|why|so why|then why|still|forgot) ')
