-- id: ja.style.no_such_form
-- polarity: dsat
-- kind: style
-- weight: 2.8
-- description: asks not to have the form that was given, such as a list
-- hit: 見出しはなしで
-- hit: 番号じゃなくて普通の文で
-- hit: 絵文字はやめて
-- miss: 番号を入力せずにログインする方法
-- miss: 表にしないで覚えるコツは？
turn_chars <= 30
and says('(?:箇条書き|リスト|表|番号|見出し|記号|絵文字|顔文字|マークダウン|太字)(?:じゃなくて|ではなく|じゃなく|はやめ|をやめ|はなし|なしで|は使わ|にしないで|にせず|はいら|いらな)')
and not says('方法|コツ|とは')
and not is_question
