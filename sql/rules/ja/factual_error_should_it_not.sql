-- id: ja.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: a question of doubt: is it not otherwise?
-- hit: 首都はキャンベラではないですか？
-- hit: それは1961年のはずですが
-- hit: それは宗教改革であって産業革命じゃないのでは
-- miss: ペルーの首都はリマですか？
-- miss: それは子供に危険ではないですか？
turn_chars <= 60
and (
    is_question and says('(?:では|じゃ)(?:ない|なかった|ありません)(?:です|の|ん|でしょう)*か?(?:です|でしょう)?か? $')
    or not is_question and says('(?:はずです(?:が|けど|よね)|はずだけど|はずなのに|はずなんですが|はずですよ)')
    or turn_chars <= 50 and says('(?:じゃない|ではない|じゃなく)(?:の)?(?:では|んじゃ|かな|のでは|でしょうか)? $') and says('(?:年|人|世紀|は|って|が)') and not opens('(?:私|僕|俺)')
)
and not says('危険|危な|高(?:い|く)|悪(?:い|く)|いいん|良いん|方が|ほうが|他に|ほか|難し|もったいな|問題|届く|来る')
