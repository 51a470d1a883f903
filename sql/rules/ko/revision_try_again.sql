-- id: ko.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks for the same once more, or says that something else was meant
-- hit: 다시 해봐
-- hit: 다시 한번 해줘
-- hit: 아니, 다른 거
-- hit: 내 말은 애플 회사 말이야
-- hit: 음 다른 걸로 부탁해
-- miss: 아니요, 괜찮아요
-- miss: 다시 만나고 싶은 사람에 대한 시를 써줘
-- miss: 하나 더 질문할게: 추석이 언제야?
-- miss: 아니 진짜 대단하다
-- miss: 다른 도시로 이사 가면 뭐가 좋을까
turn_chars <= 50
and (
    opens('(?:아니 |좀 |제발 |그럼 |처음부터 )*(?:다시 ?(?:해|한번|한 번|시도|생각|답|대답|생성|계산|확인|설명|말|찾아|하)|재시도|다시 $|처음부터 다시)')
    or opens('(?:아니|아뇨|아니요|아니야|노노|ㄴㄴ) ') and not reply_asks and turn_chars >= 5
    or opens('(?:아니 |그러니까 )*(?:내 ?말은|제 ?말은|내가 말(?:한|하는) ?(?:건|것은|거)|제가 말(?:한|씀드린) ?(?:건|것은)|내가 (?:묻는|원하는|물어본) ?(?:건|것은)|제가 (?:묻는|원하는|여쭤본) ?(?:건|것은))')
    or turn_chars <= 25 and not is_question and says('(?:다른|딴|더 나은|새로운) ?(?:걸로|거로|거|걸|것|것으로|안|버전|방식으로|아이디어|예시|제목)(?:을|를|로)? ?(?:해|줘|부탁|제안|추천|보여|알려|다시|써|내)(?:줘|주세요|해|해줘|해주세요|드려요|봐|봐줘)? ?$') and not raw('[:：«"“„「『]')
)
and not says('(?:괜찮|대단하|최고|좋네|좋다|신기|됐어|없어요|없습니다|고마|감사|만나)')
