-- id: ko.style.no_such_form
-- polarity: dsat
-- kind: style
-- weight: 2.8
-- description: asks not to have the form that was given, such as a list
-- hit: 목록으로 쓰지 말고 줄글로
-- hit: 이모티콘 빼줘
-- hit: 번호 없이 써줘
-- miss: 번호 없이 로그인하는 방법
-- miss: 표 없이 버스 타면 벌금 얼마야?
turn_chars <= 30
and says('(?:번호|목록|리스트|표|글머리|이모지|이모티콘|마크다운|제목|소제목|존댓말|반말|기호|볼드)(?:은|는|를|을|로|으로)? ?(?:매기지|쓰지|하지|붙이지|넣지|만들지|빼|없이|말고|그만|금지)')
and not says('(?:방법|벌금|로그인|타면)')
and not is_question
