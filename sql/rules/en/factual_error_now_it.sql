-- id: en.factual_error.now_it
-- polarity: dsat
-- kind: factual_error
-- weight: 1.3
-- description: reports what happens now, in place of what should
-- hit: Now it prints everything twice
-- hit: It just closes when I start it
-- hit: crashes when the list is empty
-- hit: now prints the header twice
-- miss: I was told that it gives joy to sing
-- miss: What happens when it stops?
-- miss: Failed states in history, list five please? No more than five
-- miss: What crashes a car?
turn_words <= 50
and (
    opens('(?:now |but |and |ok |ok now |still |hmm |well )*(?:it|this|that|the (?:code|script|app|page|program|function|output|result|button|window|image|formula|query|test|tests)) (?:just |now |still |only |always |all )*(?:says|shows|gives|returns|prints|outputs|displays|crashes|closes|keeps|stops|starts|fails|breaks|throws|freezes|hangs|ends|disappears|became|becomes|looks the same|stays|comes out|came out|turned|overlaps|overflows) ')
    or turn_words <= 15 and opens('(?:now |but |and |ok |ok now |still |just |only |hmm |well )*(?:(?:says|gives|returns|prints|outputs|crashes|closes|keeps|fails|breaks|throws|freezes|hangs|disappears) |(?:crashed|failed|broke|froze) (?:on|at|when|with|after|if|again|in|because|$))')
    or says(' (?:but|and|now) (?:now )?(?:it|nothing|this|that) (?:just |now |still |only |always )*(?:says|shows|gives|returns|prints|outputs|crashes|closes|keeps|stops|fails|breaks|throws|freezes|hangs|disappears) ')
)
and not opens('(?:and |so |ok |but |then )*(?:what|how|why|who|when|which|where|is|are|does|do|if|will|should i|can i|can we|write an?|create an?|i want to|i am|i ?m) ')
and not opens('(?:ok |okay |oh |wow |yes |that ?s |this is |very |really |pretty |these are )*(?:great|perfect|thanks|thank|awesome|nice|excellent|good|amazing|fantastic|cool|correct|wonderful|brilliant|right|i like|i love) ')
