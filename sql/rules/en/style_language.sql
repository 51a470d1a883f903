-- id: en.style.language
-- polarity: dsat
-- kind: style
-- weight: 1.0
-- description: asks for the reply in another language
-- hit: In English please
-- hit: Answer in French
-- hit: why are you answering in spanish?
-- hit: why do u write in german
-- miss: Which languages are spoken in Spain?
-- miss: Tell me about English history
-- miss: Why is tea so popular in English homes?
turn_words <= 15
and (
    opens('(?:please |pls |can you |could you |no |now |and |but |ok |i want |i need |give me |give |write |say |answer |reply |respond |speak |talk |translate |explain |tell me |it |this |that |the answer |to me |back |only |again |me |the same |all |the above )*(?:in|into|to|use|speak) (?:simple |plain |proper |british |american |us |uk )?(?:english|spanish|french|german|italian|portuguese|chinese|japanese|korean|russian|arabic|hindi|dutch|turkish|polish|indonesian|vietnamese|thai|persian|farsi|urdu|bengali|hebrew|greek|swedish|ukrainian|simplified chinese|traditional chinese) ')
    or turn_words <= 10 and opens('(?:but |ok |hey |wait )*why (?:is it |is this |is that |are (?:you|u) |did (?:you|u) |do (?:you|u) |answering |answer |answered |reply |replying |respond |responding |write |writing |written |switch |speak |speaking |talking |it |this |all )*(?:in|to) (?:english|spanish|french|german|italian|portuguese|chinese|japanese|korean|russian|arabic|hindi|dutch|turkish|polish|indonesian|vietnamese|thai|persian|farsi|urdu|bengali|hebrew|greek|swedish|ukrainian|simplified chinese|traditional chinese) ')
)
