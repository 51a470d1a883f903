-- id: ja.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: ありがとう！
-- hit: ありがとうございます、助かりました
-- hit: わかりました、感謝です
-- miss: ありがとう、でも日付が違います
-- miss: 手伝ってくれますか？よろしくお願いします
-- miss: 先生にありがとうを伝える手紙を書いて
turn_chars <= 40
and opens('(?:なるほど|わかりました|分かりました|了解|了解です|はい|おお|すごい|すごく|いいね|いいですね|完璧|ok|とても|大変|本当に|どうも|うん| )*(?:ありがと|有難う|有り難う|感謝|助かった|助かりました|助かります|サンキュー|thanks|thank you|あざす)')
and not says('でも|ですが|だけど|けど|しかし|ただ|違|間違|書いて|教えて|もう|もっと|手紙|を伝える|次|では|あと|か$|ください')
