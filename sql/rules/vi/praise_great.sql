-- id: vi.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Tuyệt vời!
-- hit: hay quá
-- hit: Chạy được rồi!
-- hit: Bạn viết hay lắm
-- miss: Tuyệt vời nhưng hơi dài
-- miss: Món nào tuyệt vời nhất ở Huế?
turn_words <= 20
and opens('(?:ok |wow |ồ |vâng |dạ |rất |quá |thật |thật là |bạn |làm |viết |trả lời |code |bây giờ |giờ )*(?:tuyệt vời|tuyệt quá|tuyệt lắm|tuyệt|hay quá|hay lắm|hay đấy|giỏi quá|giỏi lắm|giỏi thật|xuất sắc|hoàn hảo|tốt lắm|tốt quá|rất tốt|chạy được rồi|chạy rồi|đỉnh quá|đỉnh) (?:$|quá|rồi|lắm|luôn|thật|bạn|ạ|nhé|cảm ơn|cám ơn)')
and not says(' (?:nhưng|tuy nhiên|không|chưa|hơn|sai|lỗi|thêm|đừng|thay) ')
and not is_question
