-- id: fa.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 2.5
-- description: has understood or learned from the reply
-- hit: آها، الان فهمیدم
-- hit: متوجه شدم، جالبه
-- miss: فهمیدم ولی چرا منفیه؟
-- miss: چطور شعر حافظ را بفهمم؟
turn_words <= 15
and opens('(?:آها |آهان |اوکی |باشه |خب |الان |حالا |آره |بله |تازه |کاملا )*(?:فهمیدم|متوجه شدم|گرفتم چی شد|چه جالب|نمیدونستم|نمی دونستم) ')
and not says(' (?:ولی|اما|چرا|چطور|نفهمیدم|متوجه نشدم|چی|آیا|که) ')
