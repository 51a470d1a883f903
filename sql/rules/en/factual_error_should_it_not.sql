-- id: en.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 1.0
-- description: a negative question: should it not be otherwise?
-- hit: Shouldn't it be divided by two?
-- hit: But isn't that the same as before?
-- miss: Should I bring an umbrella?
-- miss: Why can birds fly?
turn_words <= 80
and (
    says(' (?:shouldn ?t|wouldn ?t|isn ?t|wasn ?t|aren ?t|weren ?t|doesn ?t|didn ?t|hasn ?t|haven ?t|couldn ?t|won ?t) (?:it|that|this|there|you|they|the|we|he|she|these|those|i|your|my|all) ')
    or opens('(?:but |so |wait |and |hmm+ )*(?:shouldn ?t|isn ?t|wasn ?t|aren ?t|weren ?t|doesn ?t|didn ?t|hasn ?t|wouldn ?t) ')
    or says(' (?:right|correct|no|isn ?t it|is it|doesn ?t it|huh) $') and opens('(?:but|so|wait|hmm+|i thought|i think) ')
)
