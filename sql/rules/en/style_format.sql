-- id: en.style.format
-- polarity: dsat
-- kind: style
-- weight: 1.5
-- description: asks for another form: table, list, paragraphs, code block
-- hit: Put it in a table
-- hit: As bullet points please
-- miss: How do I format a hard drive?
-- miss: What is a pivot table?
turn_words <= 30
and (
    says(' (?:in|into|as|to|using|with) (?:a |an |the |one |single |simple |separate |proper |nice |short |numbered |two |three |\d+ |markdown |same |code |plain |bullet |column |csv |clear )*(?:table|tabular form|tabular format|bullet points?|bullets|bulleted list|numbered list|points|point form|json|csv|markdown|latex|paragraphs?|prose|essay form|essay format|one sentence|code ?block|columns?|headings|subheadings|dialogue form|plain text|ascii|first person|third person|second person|past tense|present tense|active voice|one line|single line|spreadsheet|lowercase|uppercase|capital letters|italics|bold|quotes|brackets|detailed steps) ')
    or says(' (?:format|formatting|formatted|reformat|tabular|bulleted|indent|indented|indentation|line breaks?|capitali[sz]ed?|italics|markdown|code ?block) ')
    or opens('(?:no |please |but |ok |and |now |as |in |use |make |with |only |just |give |give me |put )*(?:a )?(?:table|bullet points?|bullets|list form|paragraph form) ')
)
and not opens('(?:what|how|why|when|who|which|is|are|write (?:a|an|me)|create|generate|translate) ')
and not has_url
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
and not opens('(?:can you |please |now |could you |for each |ok )*(?:write (?:me|the|our|all)|expand on|summari[sz]e|compare|extract|list|show me|explain|say|using|use the|based|if|system|convert|describe|tell me|for each|play) ')
and not says(' (?:following|steps to|come up with) ')
