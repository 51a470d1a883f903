-- id: vi.revision.change_to
-- polarity: dsat
-- kind: revision
-- weight: 2.7
-- description: asks to rewrite, change, take out or leave out part of what was given
-- hit: Bỏ đoạn cuối đi
-- hit: Thay tên thành Lan
-- hit: đừng dùng bảng
-- hit: không có chữ mùa hè
-- hit: đổi màu nền đi bạn
-- hit: xoá câu chào giúp mình
-- hit: thay ông lão bằng cô bé
-- hit: đừng liệt kê kiểu đó
-- hit: chỉ giữ hai câu thôi
-- hit: bớt dùng dấu chấm than
-- miss: Thay lốp xe như thế nào?
-- miss: Sửa câu sau cho đúng ngữ pháp: Tôi đi chợ
-- miss: Không dùng được thẻ ngân hàng ở nước ngoài
-- miss: đổi tiền đô thành tiền việt
-- miss: sửa xe máy thành xe điện tốn bao nhiêu
-- miss: đừng buồn nữa viết thơ tặng bạn tôi
-- miss: "xoá câu cuối đi" tiếng lào là gì
-- miss: đổi chủ đề đi, kể về phim
turn_words <= 30
and (
    opens('(?:không |nhưng |ok |hãy |bạn |có thể |làm ơn |giúp |tôi |mình )*(?:bỏ|xóa|xoá|loại bỏ|bỏ bớt|thay|đổi|sửa) (?:đi |lại |hết |phần |đoạn |câu |từ |tên |chữ |tiêu đề )+')
    or opens('(?:đừng|không cần|không được) (?:dùng|viết|thêm|nhắc|lặp|sử dụng|ghi) ')
    or turn_words <= 9 and not is_question and opens('(?:nhưng |hãy |làm ơn |xin |nhớ |lần này |mà |và )*(?:không|đừng|chớ|không được|tránh|cấm) (?:dùng|sử dụng|nhắc|viết|thêm|ghi|chứa|kèm|lặp|có (?:từ|chữ|emoji|tiêu đề)) (?:[^ ]+ ?){1,6}$') and not says(' (?:dùng|sử dụng|viết|ghi) được ')
    or turn_words <= 20 and not is_question and (opens('(?:thôi |nhưng |ok |hãy |bạn |có thể |làm ơn |giúp |tôi |mình |em |à )*(?:bỏ|xóa|xoá|cắt|đổi|thay|sửa|chỉnh|gỡ) (?:[^ ]+ ){1,6}(?:đi|nhé|nha|giúp|thành|bằng|sang|lại) ') or opens('(?:thôi |nhưng |ok |hãy |bạn |có thể |giúp |mình )*(?:bỏ|xóa|xoá|cắt|đổi|thay|sửa|chỉnh) (?:cái |phần |đoạn |câu |lại |giúp )*(?:kết|kết bài|mở đầu|mở bài|tên|tiêu đề|nhân vật|màu|nền|phông|câu cuối|câu đầu|bối cảnh|giọng|xưng hô) ') or opens('(?:thôi |nhưng |bạn |xin )*(?:đừng|không cần|khỏi|không được|hạn chế) (?:có )?(?:để|gạch|cho|làm|liệt kê|chia|đánh số|xin lỗi|giải thích|xuống dòng|in đậm|chèn|đưa|lặp|quá|viết kiểu|dài) ') or says(' chỉ (?:để|cần|lấy|giữ|viết|cho|vẽ) (?:[^ ]+ ){0,3}(?:thôi|là được|là đủ) '))
    or turn_words <= 12 and not is_question and opens('(?:bạn |thôi |làm ơn |nhưng )*(?:bớt|hạn chế|đừng có|thôi đừng|đừng) (?:cái |kiểu |toàn |cứ |suốt ngày |hở tí |mở mồm )*[^ ]+ ')
)
and not says(' (?:sau đây|dưới đây|câu sau|đoạn sau|bài sau|lốp xe|usd|vnd|đô la|km|đừng buồn|đừng khóc|thơ tặng|tiền|tốn|bao nhiêu|xe máy|thế nào|làm sao|cách) ')
and not raw('(?i)(?:dịch|tóm tắt|chỉnh|sửa|viết lại|trả lời|phân tích|rút gọn)[^:\n]{0,40}: ?[^ \n][^\n]{8}')
and not (raw('["“”「」『』«»„]') and says(' (?:viết tiếp|cảnh|đoạn tiếp|đoạn thoại|hội thoại) '))
and not (raw('^ *["“”„「『«]') and says(' (?:tiếng|nghĩa|dịch) '))
and not says(' (?:chủ đề|chuyện khác) ')
