-- id: en.style.format
-- polarity: dsat
-- kind: style
-- weight: 1.0
-- description: asks for another form: table, list, paragraphs, code block
-- hit: Put it in a table
-- hit: As bullet points please
-- miss: How do I format a hard drive?
-- miss: What is a pivot table?
turn_words <= 40
and (
    says(' (?:in|into|as|to|using|with|make|make a|make it|put|format|use|by|on|of|not|like|it|this|that) (?:a |an |the |one |single |simple |separate |proper |nice |short |numbered |two |three |\d+ |markdown |same |code |plain |bullet |column |csv |clear |[a-z]+ )?(?:table|tables|tabular|chart|list|lists|bullet|bullets|bulleted|bullet points?|points|point form|json|csv|xml|yaml|html|markdown|latex|paragraph|paragraphs|prose|essay form|essay format|sentences?|code ?block|codeblock|code box|snippet|format|form|columns?|rows|headings?|headers?|subheadings|sections|steps|outline|dialogue form|script form|plain text|text form|copyable|ascii|first person|third person|second person|past tense|present tense|active voice|one line|single line|spreadsheet|excel|diagram|block|lowercase|uppercase|capital letters|italics|bold|quotes|brackets|pdf) ')
    or says(' (?:format|formatting|formatted|reformat|tabular|bullet points?|bulleted|numbered|indent|indented|indentation|line breaks?|spacing|capitali[sz]ed?|bold|italics|markdown|code ?block) ')
)
and not opens('(?:what|how|why|when|who|write (?:a|an|me)|create (?:a|an)|generate (?:a|an)|which) ')
and not has_url
