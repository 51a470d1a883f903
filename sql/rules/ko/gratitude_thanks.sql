-- id: ko.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: 고마워!
-- hit: 네, 정말 감사합니다
-- hit: 도움이 많이 됐어요
-- miss: 고마운데 날짜가 틀렸어
-- miss: 도와줄 수 있어? 미리 감사합니다
-- miss: 선생님께 감사 편지를 써줘
turn_chars <= 40
and opens('(?:네 |넵 |오 |와 |응 |어 |알겠습니다 |알겠어 |알겠어요 |아하 |정말 |진짜 |너무 |매우 |대단히 |좋아 |좋아요 |굿 |ok |오케이 |완벽해 |많은 |이해했어 |그렇군요 |아 )*(?:고마워|고맙|감사|땡큐|ㄱㅅ|ㄳ|도움이? ?(?:많이 |정말 |되었|됐|됩|돼))')
and not says('(?:지만|는데|그런데|근데|하지만|틀렸|미리|편지|써 ?줘|알려|말고|다시|더 |그럼|해줘|주세요|감사(?:의|일기|하는|한 |를))')
