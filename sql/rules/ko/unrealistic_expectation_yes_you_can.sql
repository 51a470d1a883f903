-- id: ko.unrealistic_expectation.yes_you_can
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.7
-- description: pushes back on a refusal or on disclaimers
-- hit: 너 할 수 있잖아
-- hit: 사과 그만하고 답이나 해
-- hit: 이건 그냥 소설이야
-- miss: 숙제 도와줄 수 있어?
-- miss: 고양이를 키울 수 있을까?
turn_chars <= 60
and says('(?:수 ?있)(?:잖|으면서|는 거 알|다니까|었잖|었는데|는데 왜|다고 했)|(?:전에는|아까는|어제는|저번에는) ?(?:됐|되었|했|해줬|가능)|(?:사과|변명|훈계|설교|경고|미안)(?:는|은|하지|도|다는 말)? ?(?:그만|필요 ?없|하지 ?마|마|말고|빼)|(?:그냥|단지|이건|어차피) ?(?:소설|허구|가상|가정|픽션|상상|장난)|그냥 ?(?:해|대답해|추측해|지어내)(?:줘|라|봐| |$)|일단 해')
and not is_question
