-- id: en.ignored.reminds
-- polarity: dsat
-- kind: ignored
-- weight: 1.0
-- description: reminds of a constraint or tells to follow the instructions
-- hit: Remember that it has to fit on one page
-- hit: It should still be in the first person
-- miss: How do I make sure that my plants survive?
-- miss: What should I cook tonight?
turn_words <= 120
and (
    says(' (?:remember|don ?t forget|do not forget|keep in mind|bear in mind|make sure|be sure|ensure|note that|please note|pay attention|stick to|stay in character|follow (?:the|my|all|these|those)|re ?read|read (?:the|my|it|what|again)|listen|as requested|as instructed|i repeat|once again|again i) (?:that |to |you |the |it |all |this |not |i |is |there |in |we |he |she |they |your |my |each |every |of |a )?')
    or says(' (?:must|have to|need to|needs to|has to|should) (?:still |also |only |always |not |never )*(?:be|have|include|contain|start|end|use|follow|answer|write|say|match|keep|show|return|work|look|sound|rhyme|mention|come|stay|focus|happen|go|make|take|increase|decrease|output|fit|add|get|only) ')
)
and not opens('(?:what|how|when|who|which|why|where|do i|should|if|can i|i will|i am going) ')
and request is not null and reply_chars > 0 and turn_words <= 60
