-- id: en.getting_there.better
-- polarity: sat
-- kind: getting_there
-- weight: 0.5
-- description: better than before, closer to the aim, and no more said
-- hit: Much better!
-- hit: We are getting closer
-- miss: What is better than chocolate?
-- miss: Much better, but the second verse is still too long
turn_words <= 6
and opens('(?:ok |yes |great |good |that ?s |it s |this is |we are |we re |now )*(?:much better|way better|a lot better|closer|getting (?:there|closer|better)|good start|a good start|nice start|great start|on the right track|good progress) ')
and not says(' (?:but|than|however|still|not|can|could|please|make|add) ')
