-- id: en.revision.different
-- polarity: dsat
-- kind: revision
-- weight: 0.7
-- description: wants a different one, as what was given will not do
-- hit: Something less obvious
-- hit: Can you find a different approach?
-- hit: something with fewer stairs
-- hit: maybe something cheaper
-- miss: How do two cultures differ?
-- miss: What is the name of that actor?
-- miss: Is there something without gluten in it?
turn_words <= 25
and (
    says(' (?:something|anything) (?:else|different|more|less|shorter|simpler|unique|catchy|similar) ')
    or says(' (?:different|better|unique|more) (?:one|ones|version|versions|way|approach|method|solution|answer|wording|title|titles|name|names|word|words|style|format|ending|options|ideas|structure|tone|suggestions) (?:please |instead |that |for |with )?$')
    or opens('(?:ok |no |but |hm+ |please |well |sorry )*(?:something|anything|any) (?:else|other|better|more|less|different) ')
    or turn_words <= 12 and opens('(?:ok |no |but |hm+ |please |well |sorry |maybe |i want |i need |give me |try )*(?:something|anything) (?:without|with|not|not so|a bit|a little|[a-z]+er) ')
)
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
and not opens('(?:and |so |ok |but |then )*(?:what|how|why|who|when|which|where|is|are|does|do|if|will|should i|can i|can we|write an?|create an?|i want to|i am|i ?m) ')
