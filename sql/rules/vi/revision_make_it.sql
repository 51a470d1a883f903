-- id: vi.revision.make_it
-- polarity: dsat
-- kind: revision
-- weight: 2.2
-- description: asks to make what was given different, or to change a part of it
-- hit: Ngắn gọn hơn
-- hit: Viết lại ngắn hơn giúp tôi
-- hit: Bỏ đoạn cuối đi
-- hit: Thay tên thành Lan
-- hit: dài quá, rút gọn lại
-- miss: Đường nào về Vinh ngắn hơn?
-- miss: Thay lốp xe như thế nào?
-- miss: Rút gọn phân số 12/18
turn_words <= 30
and (
    opens('(?:không |nhưng |ok |hãy |bạn |có thể |làm ơn |giúp |cho |tôi |mình |em |nó |viết lại |viết |làm |nói |sửa |trả lời |đoạn văn |cho nó |một chút |chút )*(?:ngắn hơn|ngắn gọn hơn|ngắn lại|dài hơn|đơn giản hơn|dễ hiểu hơn|hay hơn|tự nhiên hơn|trang trọng hơn|lịch sự hơn|chuyên nghiệp hơn|thân thiện hơn|hài hước hơn|súc tích hơn|rút gọn lại) ')
    or opens('(?:không |nhưng |ok |hãy |bạn |có thể |làm ơn |giúp |tôi |mình )*(?:bỏ|xóa|xoá|loại bỏ|bỏ bớt|thay|đổi|sửa) (?:đi |lại |hết |phần |đoạn |câu |từ |tên |chữ |tiêu đề )+')
    or opens('(?:không |nhưng |nó |hơi |bài này |câu này )*(?:dài quá|quá dài|dài dòng quá|phức tạp quá|quá phức tạp|khó hiểu quá) ')
    or opens('(?:đừng|không cần|không được) (?:dùng|viết|thêm|nhắc|lặp|sử dụng|ghi) ')
)
and not says(' (?:sau đây|dưới đây|câu sau|đoạn sau|bài sau|phân số|lốp xe|thế nào|làm sao|cách) ')
