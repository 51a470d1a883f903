-- id: en.revision.rewrite_it
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks to write what was given anew
-- hit: Rewrite it in the past tense
-- hit: Can you rephrase that?
-- miss: How do editors approach a rewrite?
-- miss: What does paraphrase mean?
-- miss: Rephrase: the shop opens at nine
turn_words <= 40
and (
    opens('(?:please |pls |plz |can you |could you |can u |could u |would you |will you |can we |could we |lets |let ?s |let us |now |ok |okay |no |then |so |and |but |also |great |good |nice |perfect |thanks |thank you |kindly |you |maybe |i want you to |i d like you to |i need you to |just |sorry |hmm |yes |actually |try to |try |once more |again )*(?:re ?write|redo|re do|regenerate|re ?phrase|rephase|reprase|rewite|re word|reword|rework|redraft|re draft|redraw|restructure|reformulate|re ?organi[sz]e|organi[sz]e|reformat|re format|re ?create|re ?make|re ?generate|restate|re ?evaluate|re ?calculate|re ?design|redesign|refactor|revise|re ?arrange|re ?send|re ?order|re ?explain|rewriting|re ?title|rename|re ?draw|retry|refine|polish|tweak|refresh) ')
    or says(' (?:please|can you|could you|you|just|to|and|then|so) (?:re ?write|redo|regenerate|re ?phrase|reword|rework|redraft|restructure|reformulate|reorgani[sz]e|reformat|recreate|refactor|revise|rearrange|refine|redraw) (?:it|this|that|these|those|them|the|your|all|everything|above|in|as|with|to|using|for) ')
)
-- a label and a text of its own behind it: the next input, no second try
and not raw('^\s*(?:[A-Za-z-]+ ){0,3}[A-Za-z-]+ ?:\s*\S')
and not says(' (?:following|the text i |below|how hard) ')
