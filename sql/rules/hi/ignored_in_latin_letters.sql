-- id: hi.ignored.in_latin_letters
-- polarity: dsat
-- kind: ignored
-- weight: 2.8
-- description: reminds in Latin letters of what was said or asked before
-- hit: maine bola tha table mat banana
-- hit: mene hindi me pucha tha
-- hit: jaisa pehle bataya tha budget kam hai
-- miss: maine dost ko bola tha aaunga ab sorry kaise bolu
-- miss: maine kal chutti li thi, application likho
turn_words <= 16
and (
    says(' (?:maine|mene|meine|maine to|main ne) (?:[^ ]+ ){0,6}(?:bola|kaha|kha|pucha|poocha|manga|likha|bataya) (?:tha|thi|hai|na) ')
    or says(' (?:jaisa|jaise) (?:maine|mene|ki|pehle|upar) (?:[^ ]+ ){0,3}(?:bola|kaha|bataya|likha) ')
    or says(' (?:bhul|bhool) (?:gaye|gye|gaya|gya) ') and not says(' (?:main|mai|mein|password) ')
)
and not says(' (?:kaise|dost|sorry|kya karu) ')
and not is_question
