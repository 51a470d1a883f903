-- id: en.praise.great
-- polarity: sat
-- kind: praise
-- weight: 5.1
-- description: praises the reply
-- hit: Perfect!
-- hit: These are great, now do the same for autumn
-- hit: thats actually good
-- hit: omg so cute
-- hit: Great, what is next?
-- miss: Great but shorten it
-- miss: Is it good for my skin?
-- miss: Best phone under 300?
-- miss: Cute names for a hamster
-- miss: Great names for a bakery
(
    opens('(?:ok |okay |oh |wow |yes |yeah |ah |haha |that |this |it |these |those |they |all |is |are |s |was |were |looks |look |sounds |sound |really |very |so |pretty |absolutely |just |a |an |what a |you |did |the |content |super |simply |such |re |thats |its |hey |well |actually |omg |lol )*(?:great|awesome|perfect|excellent|amazing|fantastic|wonderful|brilliant|superb|beautiful|lovely|incredible|impressive|love it|loved it|nice|good job|well done|great job|nice job|nice work|great work|good work|bravo|outstanding|terrific|fabulous|good|cool|neat|very good|excelent|perfecto|greqt|exactly|spot on|nailed it|hilarious|magnificent|splendid|phenomenal|helpful|good answer|good start|good stuff|great stuff) ')
    and not opens('good (?:morning|evening|afternoon|night|day)')
    -- good for what? no praise, unless a sign parts the two
    and (not opens('(?:great|good|nice|beautiful|amazing|lovely) (?:[a-z]+ ){0,2}(?:for|in|to|of|are|is|that are|places|ideas for|names)') or raw('^\W*[A-Za-z]+[.,!]'))
    and not opens('(?:is|are|was|were|did) (?:this|that|it|these|those|you|the|there) ')
    or opens('(?:(?:omg|wow|aww+|lol|haha|so|too|really|that ?s|thats|this is|it s|its|they are|these are) )+(?:the )?(?:cute|adorable|sweet|best|dope|gorgeous|stunning|genius) ')
)
and not says(' (?:but|however|except|though|although|instead|wrong|error|errors|doesn ?t|didn ?t|not|can ?t|don ?t|without|too|shorter|longer|rewrite|change|remove|isn ?t|more (?:detail|details|specific|detailed|like|of)|less) ')
