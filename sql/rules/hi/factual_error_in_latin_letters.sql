-- id: hi.factual_error.in_latin_letters
-- polarity: dsat
-- kind: factual_error
-- weight: 2.8
-- description: says in Latin letters that the reply is wrong, or doubts it
-- hit: galat hai bhai
-- hit: ye sahi nahi hai
-- hit: pakka sahi hai?
-- hit: aap galat bata rahe ho
-- miss: sahi ya galat batao
-- miss: galat sangat se kaise bache
turn_words <= 12
and (
    opens('(?:nahi |nhi |bhai |ye |yeh |to |toh |answer |jawab |ans |aap |tum |sab |bilkul |abhi bhi |fir se |phir se )*(?:galat|glt|galt|wrong) (?:$|hai|h |he |bata|bol|jawab|answer|ans|diya|likha|bhai)')
    or says(' (?:sahi|correct|thik|theek|sach) (?:nahi|nahin|nhi|nai|nahee|nhin) (?:hai|h|he|bata) ')
    or is_question and not reply_asks and opens('(?:kya |are |arre |bhai |pakka |sach me |sach mein |ye |yeh )*(?:pakka|sure|sahi hai|sahi h|sach me|sach mein|sach hai|confirm) (?:$|na|kya|hai|ho|sahi)')
)
and not says(' (?:ya galat|kaise|kyu|kyun|me galat kya|find|dhundo) ')
