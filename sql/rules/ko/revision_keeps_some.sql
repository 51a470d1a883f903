-- id: ko.revision.keeps_some
-- polarity: dsat
-- kind: revision
-- weight: 2.8
-- description: praises or keeps a part and asks to change another
-- hit: 전체적으로 좋은데 대사가 너무 딱딱하니까 좀 풀어줘
-- hit: 첫 문단은 그대로 두고 두번째는 더 짧게 해줘
-- hit: 다 괜찮은데 끝부분만 고쳐줘
-- miss: 전체적으로 좋은 식당이었는데 리뷰 써줘
-- miss: 내용 좋다
-- miss: 첫 문단은 봄, 둘째 문단은 여름으로 글 써줘
turn_chars <= 220
and says('(?:전체적(?:으로|인)|대체로|나머지|내용|분위기|느낌|구성|다른 ?(?:건|부분)|다|[첫두세]번째 ?(?:문단|문장|줄|부분)|[첫두세] ?(?:번째)? ?(?:문단|문장)|앞부분|뒷부분|도입)(?:은|는|이|가|도|의|을|를)? ?(?:[^ ]{1,6} )?(?:괜찮|좋은데|좋으니|좋지만|좋고|마음에 드|맘에 드|그대로|놔두|살리|유지|오케이|ok)')
and says('(?:너무|줘|주세요|바꿔|고쳐|삭제|빼|줄여|넣|수정|부탁)')
and says('(?:데 |지만|니까 |고 |되 )')
and not says('(?:리뷰|후기|추천|식당|제품|회사)')
and not is_question
