-- id: vi.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Cảm ơn bạn nhiều!
-- hit: ok cám ơn nhé
-- hit: Dạ em cảm ơn ạ
-- hit: Ồ chạy được rồi, cảm ơn bạn
-- hit: Hay quá, cảm ơn! Viết tiếp chương hai đi
-- hit: học được nhiều, cám ơn bạn
-- miss: Cảm ơn nhưng ngày bị lệch
-- miss: Viết thư cảm ơn thầy giáo
-- miss: Cảm ơn, bạn có thể viết ngắn hơn không?
-- miss: Cảm ơn, sửa lại tiêu đề giúp mình
-- miss: Cảm ơn trong tiếng Nhật nói thế nào?
-- miss: cảm ơn tiếng nga nói sao
turn_words <= 60
and opens('(?:học được nhiều điều |học được nhiều |học hỏi được nhiều |đã |ngon |ngon rồi |chạy |chạy ngon |chạy ok |xong rồi |ổn rồi |ổn |ok |oke |okay |dạ |vâng |ừ |à |ồ |tốt |hay |hay quá |hay lắm |tuyệt vời |tuyệt |quá |rất |xin |chân thành |tôi |mình |em |anh |chị |được rồi |hiểu rồi |chạy được rồi |đúng rồi |rõ rồi |hữu ích |giờ |thì |bạn |giỏi |giỏi quá )*(?:cảm ơn|cám ơn|cảm ơn|thank you|thank|tks|thks|tk|thanks|tks) ')
and not says(' (?:nhưng|tuy nhiên|mà chưa|sai|chưa|thư|hơn|viết lại|làm lại|sửa|đổi|trước|vẫn) ')
and not says(' trong tiếng ')
and not says(' (?:viết sao|nói sao|viết thế nào|nói thế nào|là gì|viết như nào) ')
