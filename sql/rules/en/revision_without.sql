-- id: en.revision.without
-- polarity: dsat
-- kind: revision
-- weight: 1.0
-- description: the same without something
-- hit: Same thing without the emojis
-- hit: Without using a loop please
-- miss: How do I live without a car?
-- miss: What would the world be without bees?
turn_words <= 50
and (
    opens('(?:no |please |but |ok |and |now |same |can you |could you |do |write |rewrite |make |give |show |it |this |that |them |me |again |try |list |explain |say |the same )*(?:without|with no|with out|w o|no more|minus|excluding|except) ')
    or says(' (?:without|with out|w o|excluding|except) (?:the|any|using|all|a|an|mentioning|changing|adding|my|your|it|these|those|that|this|repeating|including|having|so|being|making|explanation|explanations|comments|code|emojis?|hashtags?|numbers?|bullet|bullets) ')
    or says(' (?:no|zero) (?:need for |more )?(?:emojis?|hashtags?|explanations?|comments?|lists?|bullets?|bullet points?|numbers?|quotes|quotation marks|introduction|intro|conclusion|code|text|titles?|headings?|markdown|disclaimers?|repetition|repeats?|rhymes?|names?) ')
)
and not opens('(?:what|why|how|when|who|is it|can i|write (?:a|an|me)|create) ')
