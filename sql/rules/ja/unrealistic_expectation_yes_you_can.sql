-- id: ja.unrealistic_expectation.yes_you_can
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.7
-- description: pushes back on a refusal or on disclaimers
-- hit: いや、できるでしょ
-- hit: 謝らなくていいから答えて
-- hit: これはフィクションです
-- miss: 宿題を手伝うことはできますか？
-- miss: 猫を飼うことはできる？
turn_chars <= 60
and says('(?:いや|でも|絶対|前は|昨日は|さっきは|あなたなら|君なら|本当は)[ ぁ-ん]{0,4}(?:できる|できます|出来る|出来ます)(?:でしょ|だろ|はず|よ|って|じゃ| |$)|(?:前|昨日|さっき)は(?:でき|出来)(?:た|て)|謝ら(?:なく|ない)|謝罪は(?:いい|不要|いら)|(?:ただの|これは|あくまで)(?:フィクション|創作|架空|小説|仮定|物語)|(?:注意書き|説教|免責|前置き)(?:は|を)?(?:いら|不要|なし|やめ|省)|言い訳(?:は|し)|推測でいい|予想でいい|いいから(?:答え|書|教え|やって)')
and not is_question
