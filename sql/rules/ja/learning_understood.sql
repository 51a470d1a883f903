-- id: ja.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 2.5
-- description: has understood or learned from the reply
-- hit: なるほど
-- hit: わかりました、勉強になります
-- miss: なるほど、でもなぜ負になるの？
-- miss: 量子力学を理解するには？
turn_chars <= 26
and opens('(?:あー|ああ|へえ|へー|はい|うん|やっと|よく|そういうこと|そうなんだ| )*(?:なるほど|納得|理解しました|理解した|理解できました|わかりました|分かりました|わかった|分かった|勉強になり|勉強になっ|知らなかった|知りませんでした|面白い話|腑に落ち|そういうことか|そうだったのか)')
and not says('でも|ですが|だけど|けど|なぜ|では|じゃあ|どう|ください|して|なら|教え|次|か $')
