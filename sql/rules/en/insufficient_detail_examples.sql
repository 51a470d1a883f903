-- id: en.insufficient_detail.examples
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 0.6
-- description: asks for the examples, numbers or sources that were missing
-- hit: Can you show a real example?
-- hit: Please add sources
-- miss: How do I set an example for my team?
-- miss: What are examples of marsupials?
turn_words <= 25
and (
    says(' (?:real|actual|concrete|more specific) (?:life |world |code )?(?:examples?|cases|code|names|numbers|data|steps|sources?|references?|links?|implementation) ')
    or says(' (?:full|complete|whole|entire|working|actual|real) (?:code|implementation|example|list|text|script|file|version|expansion|recipe|solution|thing) ')
    or says(' (?:add|include|cite|provide) (?:[a-z]+ )?(?:sources?|references?|citations?|evidence|statistics) ')
)
and not opens('(?:what|how|is|are|create|write) ')
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
