-- id: vi.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Tuyệt vời!
-- hit: hay quá
-- hit: Chạy được rồi!
-- hit: Bạn viết hay lắm
-- hit: Ồ hay lắm, mình thích lắm
-- hit: Tuyệt vời! Bây giờ viết phần kết đi
-- hit: xịn quá bạn
-- hit: chuẩn luôn
-- hit: cảm động quá bạn
-- miss: Tuyệt vời nhưng hơi dài
-- miss: Món nào tuyệt vời nhất ở Huế?
-- miss: Tuyệt vời nhưng cho tôi bản khác
turn_words <= 60
and (opens('(?:ok |okay |oke |quá |haha+ |hihi |wow |ồ |ôi |vâng |dạ |à |rất |quá |thật |thật là |bạn |làm |viết |trả lời |code |bây giờ |giờ |cảm ơn )*(?:tuyệt vời|tuyệt quá|tuyệt lắm|tuyệt|hay quá|hay lắm|hay đấy|hay thật|đẹp quá|giỏi quá|giỏi lắm|giỏi thật|xuất sắc|hoàn hảo|tốt lắm|tốt quá|rất tốt|chạy được rồi|chạy rồi|đỉnh quá|đỉnh|mình thích lắm|tôi thích lắm) (?:$|quá|rồi|lắm|luôn|thật|bạn|ạ|nhé|cảm ơn|cám ơn|giờ |bây giờ |tiếp |hãy |viết tiếp |còn |vậy |mình |tôi )') or turn_words <= 8 and opens('(?:ok |okay |oke |ồ |ôi |wow |haha+ |hihi |ha |à |giờ |quá |đã |code |bài |rất )*(?:ngon|ngon lành|ngon rồi|đẹp đấy|đẹp|đẹp thật|ổn|ổn rồi|ổn áp|chuẩn|chuẩn rồi|chuẩn luôn|chuẩn không cần chỉnh|hay thật|hay thế|hay vậy|hay ghê|hay|chạy ngon|chạy ngon lành|được rồi|xong rồi|đúng rồi|đúng ý|đúng ý mình|hài ghê|buồn cười quá|vui ghê|thích quá|xịn|xịn quá|mượt|mượt luôn|mượt mà|chạy mượt|khóc luôn|cảm động|cảm động quá|đọc mà khóc|rơi nước mắt|đọc mà rơi nước mắt|viết đỉnh|viết đỉnh thật|quá đã) (?:$|đấy|đó|rồi|thật|bạn|nha|nhé|ạ|quá|luôn|cảm ơn|cám ơn|thanks)'))
and not says(' (?:nhưng|tuy nhiên|không (?:phải|đúng|hay|ổn)|chưa|hơn|hơi|sai|lỗi|đừng|thay|sửa|nhất) ')
and (not is_question or turn_words >= 5 and not opens('(?:bạn|rất|thật|làm|code) '))
