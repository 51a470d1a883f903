-- id: zh.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 3.4
-- description: has understood or learned from the reply
-- hit: 明白了
-- hit: 原来如此，学到了
-- hit: 又学到了
-- miss: 明白了，但是为什么是负数？
-- miss: 怎么弄懂量子力学？
turn_chars <= 20
and opens('(?:哦|噢|喔|啊|嗯|好的|好|ok|我|终于|现在|这下| )*(?:学到很多|学到不少|学习了|又学到了|涨姿势|明白了|懂了|了解了|理解了|知道了|原来如此|原來如此|原来是这样|学到了|學到了|受教了|有道理|清楚了|瞭解|涨知识|长知识)')
and not says('但|不过|可是|为什么|怎么|那|如果|吗|呢|什么|请|不')
