-- id: en.factual_error.got_error
-- polarity: dsat
-- kind: factual_error
-- weight: 1.3
-- description: running what was given ended in an error
-- hit: I get a syntax error when I run it
-- hit: It throws an exception on line 4
-- miss: How do I handle errors in Rust?
-- miss: Write a function that logs to a file
turn_words <= 120
and (
    says(' (?:get|got|gets|getting|receive|received|receiving|see|seeing|encountered|have|having|throws?|threw|throwing|gives?|gave|giving|returns?|returned|shows?|says?|raises?|raised|ran into|face|facing|hit|produces?|there ?s|there is|with|same|this|following|another|new|an) (?:me |an |a |the |this |these |that |another |following |some |below |same |new |different |now |of |one |many )*(?:[a-z]+ ){0,2}(?:error|errors|exception|exceptions|warning|warnings|traceback|stack trace|segfault|segmentation fault|typeerror|valueerror|syntaxerror|keyerror|nameerror|attributeerror|importerror|indexerror|modulenotfounderror) ')
    or says(' (?:cannot|can ?t|could not|unable to|failed to) (?:find module|read propert(?:y|ies)|resolve|import|open file|connect|compile|convert|cast|parse|locate|assign) ')
    or says(' (?:is not|isn ?t|was not|not) (?:defined|declared|recogni[sz]ed|callable|iterable|subscriptable|assignable|supported|installed) ')
    or says(' (?:syntax|type|value|key|name|import|attribute|index|runtime|compile|compilation|compiler|parse|reference|assertion|permission|build|linker|500|404|403) (?:error|errors|exception) ')
)
and not opens('(?:how|what is|what are|write|create|explain|add|list|give|can you (?:write|explain|add)) ')
and not opens('(?:ok |okay |oh |wow |yes |that ?s |this is |very |really |pretty |these are )*(?:great|perfect|thanks|thank|awesome|nice|excellent|good|amazing|fantastic|cool|correct|wonderful|brilliant|right|i like|i love) ')
