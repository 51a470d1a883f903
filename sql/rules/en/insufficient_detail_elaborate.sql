-- id: en.insufficient_detail.elaborate
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 1.0
-- description: asks to go deeper into what was given
-- hit: Please elaborate
-- hit: Can you expand on the second point?
-- miss: What is the difference between a frog and a toad?
-- miss: Expanding universe: who found it?
turn_words <= 40
and (
    opens('(?:please |pls |can you |could you |would you |will you |can u |ok |okay |now |and |but |great |thanks |thank you |good |yes |also |nice |kindly |so |further |you |i want you to |i d like you to |i need you to |let s |could u |then |hmm )*(?:please )?(?:further |also )?(?:elaborate|eloborate|expand|expound|explain (?:it|this|that|more|further|in|better|the|each|point|step|what you|why|how|with|again|above)|clarify|go (?:into|deeper|in|further)|dive|dig|flesh|develop|describe (?:it|this|that|each|more|in)|tell me more|say more|deepen|break (?:it|this|that|down)) ')
    or says(' (?:elaborate|go (?:deeper|into (?:more|greater|further)|in depth|in more)|explain (?:more|further|better|in (?:more )?detail|it (?:more|better))|expand (?:on|more|this|it|the|each)) ')
)
and not opens('(?:[a-z]+ ){0,3}explain (?:the|how|why) (?:concept|difference|history|meaning|theory|importance|process) ')
