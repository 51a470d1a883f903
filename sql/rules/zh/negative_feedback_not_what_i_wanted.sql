-- id: zh.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.5
-- description: says that this is not what was asked for or meant
-- hit: 这不是我想要的
-- hit: 我问的不是这个
-- hit: 答非所问
-- hit: 你沒有回答我的問題
-- miss: 我想要的礼物是什么？
-- miss: 客户说这不是他想要的，我该怎么回复？
says('(?:不是|并非|不符合)(?:我)?(?:想要|要|需要|问|想问|想|说|想说|要求|期待|期望)?的?(?:这个|意思|答案|问题|東西|东西|我想|我要|我问|我的|我需要|要求)')
and turn_chars <= 80
and not says('(?:客户|老板|老师|他|她|客戶|老闆)(?:说|說|觉得)')
or turn_chars <= 80 and says('答非所问|答非所問|牛头不对马嘴|文不对题|跑题了|没(?:有)?回答(?:我的|这个)?(?:问题|提问)|沒(?:有)?回答我|没(?:有)?理解我|没(?:有)?听懂|没看懂我|理解错了|理解有误|你没明白|沒有理解|误解了我|我不是(?:这个|這個|那个)意思|不是(?:这个|這個)意思|我(?:问|問|说|說|要|指)的(?:不)?是(?:这|這|那)?')
and not opens('(?:什么|为什么|怎么)')
