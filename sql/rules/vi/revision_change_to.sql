-- id: vi.revision.change_to
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: asks to rewrite, change, take out or leave out part of what was given
-- hit: Bỏ đoạn cuối đi
-- hit: Thay tên thành Lan
-- hit: đừng dùng bảng
-- hit: không có chữ mùa hè
-- miss: Thay lốp xe như thế nào?
-- miss: Sửa câu sau cho đúng ngữ pháp: Tôi đi chợ
-- miss: Không dùng được thẻ ngân hàng ở nước ngoài
turn_words <= 30
and (
    opens('(?:không |nhưng |ok |hãy |bạn |có thể |làm ơn |giúp |tôi |mình )*(?:bỏ|xóa|xoá|loại bỏ|bỏ bớt|thay|đổi|sửa) (?:đi |lại |hết |phần |đoạn |câu |từ |tên |chữ |tiêu đề )+')
    or opens('(?:đừng|không cần|không được) (?:dùng|viết|thêm|nhắc|lặp|sử dụng|ghi) ')
    or turn_words <= 9 and not is_question and opens('(?:nhưng |hãy |làm ơn |xin |nhớ |lần này |mà |và )*(?:không|đừng|chớ|không được|tránh|cấm) (?:dùng|sử dụng|nhắc|viết|thêm|ghi|chứa|kèm|lặp|có (?:từ|chữ|emoji|tiêu đề)) (?:[^ ]+ ?){1,6}$') and not says(' (?:dùng|sử dụng|viết|ghi) được ')
)
and not says(' (?:sau đây|dưới đây|câu sau|đoạn sau|bài sau|lốp xe|thế nào|làm sao|cách) ')
