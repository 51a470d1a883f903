-- id: en.praise.well_done
-- polarity: sat
-- kind: praise
-- weight: 3.0
-- description: says that the assistant did well
-- hit: Great job
-- hit: That's exactly what I needed
-- hit: Wow, you did it!
-- hit: You nailed it this time
-- hit: 👍 so far
-- miss: You did it yesterday
-- miss: How do I write a good story?
-- miss: The first part is a good idea but the end is wrong
(
    says(' (?:you nailed it|you (?:are|re|did|have done|ve done|nailed|got it) (?:the |a |an |so |very |really |truly |doing |done |such a |such an )*(?:best|awesome|amazing|great|genius|good|well|smart|brilliant|helpful|fantastic|excellent|wonderful|right|star|legend|lifesaver|incredible|perfect|correct|excellent)|(?:good|great|nice|excellent|amazing|fantastic|awesome|wonderful|incredible) (?:job|work|one|answer|idea|ideas|stuff|point|suggestion|suggestions|story|thinking|question|list|start|response|explanation|advice|tips|effort)|well done|good bot|impressed|blown away|exactly what i (?:need|needed|want|wanted|was looking|asked|meant)|just what i (?:need|needed|wanted)) ')
    -- `you did it yesterday` goes on
    or raw('(?i)\byou (?:have |''ve )?(?:did|done) it\s*(?:[!.,;:)]|$)')
    or raw('^\s*[👍👏💯🎉👌🔥]')
)
and turn_words <= 60
and not says(' (?:but|however|except|though|although|wrong|not|don ?t|didn ?t|isn ?t|write|give|make|more|need a|how|which|who|better) ')
