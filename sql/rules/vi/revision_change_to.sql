-- id: vi.revision.change_to
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: asks to rewrite, change, take out or leave out part of what was given
-- hit: Bỏ đoạn cuối đi
-- hit: Thay tên thành Lan
-- hit: đừng dùng bảng
-- miss: Thay lốp xe như thế nào?
-- miss: Sửa câu sau cho đúng ngữ pháp: Tôi đi chợ
turn_words <= 30
and (
    opens('(?:không |nhưng |ok |hãy |bạn |có thể |làm ơn |giúp |tôi |mình )*(?:bỏ|xóa|xoá|loại bỏ|bỏ bớt|thay|đổi|sửa) (?:đi |lại |hết |phần |đoạn |câu |từ |tên |chữ |tiêu đề )+')
    or opens('(?:đừng|không cần|không được) (?:dùng|viết|thêm|nhắc|lặp|sử dụng|ghi) ')
)
and not says(' (?:sau đây|dưới đây|câu sau|đoạn sau|bài sau|lốp xe|thế nào|làm sao|cách) ')
