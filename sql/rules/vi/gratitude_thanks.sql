-- id: vi.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Cảm ơn bạn nhiều!
-- hit: ok cám ơn nhé
-- hit: Dạ em cảm ơn ạ
-- miss: Cảm ơn nhưng ngày bị lệch
-- miss: Viết thư cảm ơn thầy giáo
-- miss: Cảm ơn, bạn có thể viết ngắn hơn không?
turn_words <= 25
and opens('(?:ok |oke |dạ |vâng |tốt |hay |tuyệt vời |tuyệt |rất |xin |chân thành |tôi |mình |em |anh |chị |được rồi |hiểu rồi )*(?:cảm ơn|cám ơn) ')
and not says(' (?:nhưng|tuy nhiên|sai|chưa|thư|viết|hơn|lại|trước|vẫn) ')
