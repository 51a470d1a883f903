-- id: en.acknowledgment.agrees
-- polarity: sat
-- kind: acknowledgment
-- weight: 2.1
-- description: confirms or accepts the reply
-- hit: That's right
-- hit: Exactly, good point
-- hit: thats right
-- miss: Correct the grammar of this letter
-- miss: You're right but you left out the tax
opens('(?:oh |ok |okay |ah |yes |yeah |well |right )*(?:that ?s (?:right|correct|true|fair|a good (?:point|idea)|a great (?:idea|point))|that is (?:right|correct|true)|correct|exactly|indeed|i agree|agreed|fair enough|fair point|good (?:point|idea|call|thinking|suggestion)|(?:you ?|u )re right|(?:you|u) are right|(?:you ?|u )re correct|(?:you|u) are correct|well said|absolutely|sounds (?:good|great|fun|interesting|delicious|nice)) ')
and not opens('(?:correct (?:the|this|my|it|any|grammar|all|spelling|following|that|me|and|your|these|please|in)|exactly (?:how|what|why|which|where)|indeed (?:how|what))')
and not says(' (?:but|however|except|though|although|wrong|not|don ?t|doesn ?t|didn ?t|isn ?t|why|still|forgot) ')
