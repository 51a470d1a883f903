-- id: en.insufficient_detail.examples
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 1.0
-- description: asks for the examples, numbers or sources that were missing
-- hit: Give me a concrete example
-- hit: Can you add sources?
-- miss: How do I set an example for my team?
-- miss: What are examples of marsupials?
turn_words <= 40
and (
    says(' (?:give|show|provide|with|add|include|need|want|see|have|any|some|more|specific|real|actual|concrete|code|practical|use) (?:me |us |a |an |some |more |any |the |few |real |actual |concrete |specific |code |practical |better |clear |detailed |life |world |at least |one |two |three |numerical |simple |good |full |working |of )*(?:example|examples|exemple|numbers|figures|sources?|references?|citations?|links?|quotes?|evidence|statistics|stats|data|case studies|calculations?|steps|screenshots?|code|implementation|snippets?|names) ')
    or says(' (?:real (?:life|world)|concrete|actual|specific) (?:example|examples|case|cases|code|names|numbers|data|steps) ')
)
and not opens('(?:write (?:a|an)|create|what are|how (?:do|to|can)|generate (?:a|an)|i will give|summari[sz]e|using the) ')
