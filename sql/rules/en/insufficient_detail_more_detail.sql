-- id: en.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 1.5
-- description: asks for more detail on what was given
-- hit: Can you be more specific?
-- hit: More detail please
-- miss: What is the general idea of relativity?
-- miss: Write a detailed plan for a garden
turn_words <= 40
and (
    says(' (?:more|further|greater|additional|extra|in|with|enough|any|much|deeper|some|lots of|lot of|lot more|full|be|very|little|bit) (?:detail|details|detailed|detailled|specifics|specificity|depth|explanation|explanations|explanatory|elaborate|elaborated|elaboration|thorough|thoroughly|comprehensive|in depth|indepth|context|substance|descriptive|technical|information about (?:it|this|that|these)) ')
    or says(' (?:be|get|make it|more|very|super|even|bit|little|s|is|too|so|really|still|being|as) (?:a bit |a little |more |even |very |as )*(?:specific|specifically|generic|vague|general|broad|high level|superficial|shallow|abstract|specifc) ')
    or opens('(?:more |in |with |give |give me |add |provide |please |i want |i need |need |can you |could you |ok |but )*(?:detail|details|detailed|depth|specific|specifics) ')
)
and not opens('(?:write (?:a|an|me)|create (?:a|an)|what|how|generate (?:a|an)|which) ')
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
and not opens('(?:can you |please |now |could you |ok )*(?:write (?:me|the|explicit)|explain (?:me|the|type)|describe (?:in|how)|list|using|play|the next) ')
and not opens('(?:ok |okay |oh |wow |yes |that ?s |this is |very |really |pretty |these are )*(?:great|perfect|thanks|thank|awesome|nice|excellent|good|amazing|fantastic|cool|correct|wonderful|brilliant|right|i like|i love) ')
