-- id: en.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 1.3
-- description: asks for more detail on what was given
-- hit: Can you be more specific?
-- hit: More detail please
-- miss: What is the general idea of relativity?
-- miss: Write a detailed plan for a garden
turn_words <= 60
and (
    says(' (?:more|further|greater|additional|extra|in|with|enough|any|much|deeper|some|lots of|lot of|lot more|full|be|very|little|bit) (?:detail|details|detailed|detailled|specifics|specificity|depth|explanation|explanations|explanatory|elaborate|elaborated|elaboration|thorough|thoroughly|comprehensive|in depth|indepth|context|substance|descriptive|technical|information about (?:it|this|that|these)) ')
    or says(' (?:be|get|make it|more|very|super|even|bit|little|s|is|too|so|really|still|being|as) (?:a bit |a little |more |even |very |as )*(?:specific|specifically|generic|vague|general|broad|high level|superficial|shallow|abstract|specifc) ')
    or opens('(?:more |in |with |give |give me |add |provide |please |i want |i need |need |can you |could you |ok |but )*(?:detail|details|detailed|depth|specific|specifics) ')
)
and not opens('(?:write (?:a|an|me)|create (?:a|an)|what|how|generate (?:a|an)|which) ')
