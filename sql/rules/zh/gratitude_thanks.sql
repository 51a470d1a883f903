-- id: zh.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: 谢谢！
-- hit: 好的，非常感谢
-- hit: 太謝謝你了
-- hit: 多谢，帮大忙了
-- miss: 谢谢，但是日期不对
-- miss: 帮我看看这段话，先谢谢了
-- miss: 写一封感谢老师的信
turn_chars <= 30
and opens('(?:好的|好|ok|嗯|嗯嗯|明白了|懂了|行|可以|太好了|很好|太棒了|哇|对|非常|十分|太|真的|好滴| )*(?:谢谢|謝謝|感谢|感謝|多谢|多謝|谢啦|谢了|3q|感恩|辛苦了)')
and not says('但|不过|不過|可是|不对|不對|错|错误|如何|怎么|怎麼|写|寫|帮我|信|吗|嗎|再|改|还有|能不能|请|请问')
