-- id: en.revision.different
-- polarity: dsat
-- kind: revision
-- weight: 1.0
-- description: wants a different one, as what was given will not do
-- hit: Something less obvious
-- hit: Can you find a different approach?
-- miss: How do two cultures differ?
-- miss: What is the name of that actor?
turn_words <= 40
and (
    says(' (?:something|anything|someone) (?:else|different|more|less|other|new|like|that|with|a bit|shorter|simpler|unique|better|catchy|along|similar) ')
    or says(' (?:different|other|alternative|another|new|better|unique) (?:one|ones|version|versions|way|approach|method|solution|answer|example|wording|title|titles|name|names|word|words|style|format|angle|ending|option|options|idea|ideas|topic|structure|tone|suggestion|suggestions) ')
    or opens('(?:ok |no |but |hm+ |please |can you |could you |give me |any |what |are there |is there |do you have |got )*(?:something|anything|any|another|other|others|different|alternatives?) ')
    or says(' (?:what about|how about|what if (?:we|you|i)|why not|can it be|could it be|could we|can we|lets|let s) ')
)
and not opens('(?:what is another|write another|tell me another) ')
