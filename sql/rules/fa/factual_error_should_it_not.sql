-- id: fa.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: a question of doubt: is it not otherwise?
-- hit: مگه پایتختش کانبرا نیست؟
-- hit: ولی نباید تقسیم بر دو بشه؟
-- miss: لیما پایتخت پروئه؟
-- miss: مگه برای بچه‌ها خطرناک نیست؟
turn_words <= 25
and is_question
and opens('(?:ولی |اما |خب |صبر کن )*(?:مگه|مگر|نباید) ')
and not says(' (?:خطرناک|مضر|گرون|گران|بهتر|سخت|بد|دیر|میشه|می شه|میشود) ')
