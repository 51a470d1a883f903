-- id: hi.praise.in_latin_letters
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises in Latin letters, or says that it works
-- hit: bahut badhiya bhai
-- hit: chal gaya
-- hit: mast hai
-- hit: maza aa gaya
-- miss: bahut badhiya par thoda chota karo
-- miss: mast jagah batao ghumne ke liye
turn_words <= 12
and opens('(?:ok |wah |waah |haan |ha |are |arre |bhai |bahut |bohot |ekdum |kya |ab |abhi |ye |yeh |thanks |haha+ |bilkul |bilkul sahi |yahi |ye to )*(?:badhiya|badiya|mast|zabardast|jabardast|shandar|kamal|sahi hai|acha hai|accha hai|achha hai|accha|achha|acha|perfect hai|chal gaya|chal gya|ho gaya|ho gya|kaam kar gaya|kam kar gya|maza aa gaya|mja aa gya|samajh gaya|samajh gya|samaj gaya|samajh aa gaya|shukriya|dhanyavad|dhanyawad|yahi chahiye tha|yahi chahie tha) (?:$|bhai|yaar|yar|hai|h |he |thanks|thank|sir|ji|ab |bro|tha|likha|kiya)')
and not says(' (?:par|lekin|but|nahi|nhi|galat|thoda|chota|kaise|kya) ')
and not is_question
