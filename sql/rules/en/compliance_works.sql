-- id: en.compliance.works
-- polarity: sat
-- kind: compliance
-- weight: 1.6
-- description: what was given works or is right
-- hit: It works now
-- hit: That fixed it, thank you
-- hit: yes that did it
-- miss: Explain how a lock works
-- miss: It works but the colours are off
-- miss: Who says that did it?
says(' (?:it|that|this|they|code|script|those|these|all|everything|which|now|one|ok|great|perfect|awesome|yes) (?:all |now |just |both |finally |really |actually |did |has |seems to |seem to |is |s |does |also )*(?:works|worked|working|fixed|solved|helped|helps|did the trick|did it|does the trick|resolved|works (?:great|perfectly|fine|well|now)|looks (?:good|great|perfect|fine)|sounds (?:good|great|perfect)|look good|look great|compiles|done) ')
and turn_words <= 80
and not says(' (?:but|however|except|though|although|wrong|not|doesn ?t|didn ?t|isn ?t|how|what|why|which|if|when|who|whether|still|no|error|once|until|explain|so that|where) ')
or opens('(?:ok |great |yes |thanks |perfect |nice |good |cool |awesome |thank you )*(?:works|it works|worked|it worked|that worked|that works|fixed|solved|looks good|looks great|sounds good|lgtm|success|working now|it s working|now it works|it does) ')
and not says(' (?:but|however|except|though|although|wrong|not|error|still|only|until) ')
