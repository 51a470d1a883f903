-- id: ko.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.0
-- description: asks for more detail on what was given, or does not understand it
-- hit: 더 자세히
-- hit: 좀 더 구체적으로 설명해줘
-- hit: 무슨 말인지 모르겠어
-- hit: 너무 추상적이야
-- miss: 광합성을 자세히 설명해줘
-- miss: 구체적인 계획이란 뭐야?
turn_chars <= 30
and (
    says('(?:더|조금 ?더|좀 ?더|좀|조금) ?(?:자세히|자세하게|구체적으로|구체적이게|상세히|상세하게|깊게|깊이|세부적으로)|(?:무슨|뭔) ?(?:말|소리|뜻)인지|이해가? ?(?:안|못|잘 안|되지)|이해를? ?못|모르겠(?:어|습|네|는데|다)|너무 ?(?:추상적|포괄적|일반적|모호|애매|두루뭉술)|설명이 ?(?:부족|너무)|(?:디테일|설명|내용)(?:를|을|가|이)? ?(?:더|부족)')
    or opens('(?:자세히|자세하게|구체적으로|상세하게|상세히) ?(?:설명|말|써|알려|해|다시|좀|$)')
)
and not says('(?:란 |이란|무엇|광합성)')
