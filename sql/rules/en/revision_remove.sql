-- id: en.revision.remove
-- polarity: dsat
-- kind: revision
-- weight: 1.5
-- description: asks to take something out of what was given
-- hit: Remove the last sentence
-- hit: Please get rid of the headings
-- miss: How do I remove a stain from a shirt?
-- miss: Why do trees drop their leaves?
turn_words <= 30
and (
    opens('(?:please |pls |can you |could you |can we |could we |would you |now |ok |okay |no |then |so |and |but |also |great |good |nice |just |let ?s |lets |you can |we can |kindly |thanks |i want to |i want you to |i d like to |maybe |yes )*(?:remove|delete|omit|drop|exclude|eliminate|get rid of|take (?:out|away|off)|cut (?:out|the|down|it|this|that|off)|leave out|leave off|strip|skip the|erase|clear out|ditch|filter out|minus|trim) ')
    or says(' (?:and|please|also|but|then|just|you|to) (?:remove|delete|omit|exclude|eliminate|get rid of|take out|leave out|cut out) (?:the|all|any|those|these|this|that|it|them|your|from|every|some|my|one|number) ')
)
and not has_url
and not says(' (?:what|how|following|below) ')
