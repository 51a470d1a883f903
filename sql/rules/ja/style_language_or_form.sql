-- id: ja.style.language_or_form
-- polarity: dsat
-- kind: style
-- weight: 2.7
-- description: asks for the reply in another language or form
-- hit: 日本語で答えて
-- hit: 日本語でお願いします
-- hit: 表にまとめて
-- hit: 箇条書きにして
-- miss: 日本語で海の詩を書いて
-- miss: 日本語と中国語の違いは？
-- miss: 英語に訳して：塩を忘れていますよ
turn_chars <= 20
and opens('(?:これ|それ|全部|すべて|あの|すみません|を|は|じゃあ|いや| )*(?:日本語|英語|中国語|韓国語|関西弁|敬語|標準語|ひらがな|表|表形式|箇条書き|リスト|マークダウン|一文|文章|json|csv|会話形式|一人称|ですます調|である調|一行|\d+文字以内|\d+字以内|\d+字)(?:で|に|形式で)(?:答え|お願い|回答|説明|書いて(?:$| |くだ)|話し|喋|しゃべ|返|言って|して|まとめ|直し|訳し|出力|表示|変換|翻訳|整理|も| |$)')
and not raw('[:：][ \n]*[^ \n][^\n]{3}')
