-- id: ar.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 2.5
-- description: has understood or learned from the reply
-- hit: الآن فهمت
-- hit: معلومة جديدة، منطقي
-- miss: فهمت، لكن لماذا سالب؟
-- miss: كيف أفهم ميكانيكا الكم؟
turn_words <= 12
and opens('(?:تمام |آه |اه |اها |أها |نعم |حسنا |الان |الآن |طيب |اوك )*(?:فهمت|الآن فهمت|مفهوم|واضح|منطقي|معلومة (?:جديدة|مفيدة|رائعة)|مثير للاهتمام|لم أكن أعرف|لم اكن اعرف|ما كنت اعرف|تعلمت) ')
and not says(' (?:لكن|ولكن|لماذا|ليش|كيف|غلط|خطأ|لم أفهم) ')
