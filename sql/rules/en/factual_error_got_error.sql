-- id: en.factual_error.got_error
-- polarity: dsat
-- kind: factual_error
-- weight: 1.0
-- description: running what was given ended in an error
-- hit: I get a syntax error when I run it
-- hit: It throws an exception on line 4
-- miss: How do I handle errors in Rust?
-- miss: Write a function that logs to a file
says(' (?:i|i m|i am|we|we re|im|it|and|but|still|now|then|this|code|that|which|keep|keeps|script|also|just|got|get) (?:am |m |are |re |also |now |just |still |only |again |then |keep |keeps |kept |have |ve |had |ran |run |did |it |and |i |this |but |on )*(?:get|got|gets|getting|receive|received|receiving|see|seeing|encountered|encountering|have|having|had|throws?|threw|throwing|gives?|gave|giving|returns?|returned|shows?|says?|raises?|raised|ran into|face|facing|hit|results? in|produces?) (?:me |an |a |the |this |these |that |another |following |some |below |same |new |different |now |of |one |many |[a-z]*error[a-z]* |[a-z]+ ){0,4}(?:[a-z]*errors?|[a-z]*exceptions?|warnings?|traceback|stack trace|segfault|segmentation fault|blank|null|undefined|nan) ')
or opens('(?:[a-z]+ ){0,3}(?:[a-z]*error|[a-z]*exception|traceback|fatal|warning|errno|err)(?: [a-z_0-9]+){0,4} (?:line|in|at|on|module|cannot|can|could|object|no|not|is|expected|unexpected|undefined|invalid|failed|missing|unable|property|attribute|argument|file|found|code|type|name|value) ')
or says(' (?:cannot|can t|could not|unable to|failed to) (?:find module|read propert(?:y|ies)|resolve|import|open file|be resolved|connect|compile|be found|set properties|convert|cast|parse|locate|assign) ')
or says(' (?:is not|isn t|was not|not) (?:defined|declared|recogni[sz]ed|a function|callable|iterable|subscriptable|assignable|found in|a valid|a member|supported|installed) ')
or says(' (?:syntax|type|value|key|name|import|attribute|index|runtime|compile|compilation|compiler|parse|reference|assertion|permission|build|linker|module not found|out of memory|null pointer|404|500|403|401|400|internal server) ?(?:error|errors|exception) ')
