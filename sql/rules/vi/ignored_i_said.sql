-- id: vi.ignored.i_said
-- polarity: dsat
-- kind: ignored
-- weight: 2.9
-- description: reminds of what was said before, or of what was left out
-- hit: Tôi đã nói là không dùng bảng mà
-- hit: Bạn quên phần kết luận rồi
-- hit: Tôi đã bảo viết ba câu thôi
-- hit: Như tôi đã viết, không dùng thư viện ngoài
-- hit: mình bảo là chỉ năm câu
-- hit: em nói là tiếng Nhật cơ
-- hit: mình cần bảng so sánh cơ
-- hit: đã nói là viết hoa tên rồi mà
-- hit: như em đã nêu, không tính thuế
-- hit: chưa có phần mở bài
-- hit: thiếu mất địa chỉ rồi
-- hit: sao lại dùng tiếng anh vậy
-- hit: câu cuối chưa giải kìa
-- hit: mình có bảo đổi tên đâu
-- miss: Tôi đã nói chuyện với sếp hôm qua, giờ nên làm gì?
-- miss: Tôi hay quên, làm sao để nhớ lâu?
-- miss: "Bạn quên ô rồi" tiếng Anh nói thế nào?
-- miss: Tôi nói tiếng Anh chưa tốt, luyện thế nào?
-- miss: Dịch câu này: bạn quên vé rồi
-- miss: em muốn đi chơi mà mẹ không cho phải làm sao
-- miss: đã nói lời chia tay thì nên làm gì
-- miss: thiếu ngủ thì hại gì
-- miss: tại sao người ta viết thư tay
-- miss: em chưa làm xong bài
turn_words <= 80
and (
    says(' (?:tôi|mình|em|anh|tao) (?:đã |vừa )+(?:nói là|nói rồi|bảo là|bảo rồi|bảo viết|bảo bạn|dặn|yêu cầu|yêu cầu bạn|nhắc) ')
    or says(' bạn (?:đã |lại |vẫn |còn )*(?:quên|bỏ sót|bỏ qua|thiếu|chưa trả lời|không trả lời|lờ đi) ') and not is_question
    or says(' (?:như (?:tôi|mình|em) (?:đã |vừa )*(?:nói|yêu cầu|viết|bảo)|(?:tôi|mình|em) (?:bảo|dặn) (?:là|bạn) (?:không|đừng|chỉ)|bạn (?:vừa |đã )*nói (?:rồi|điều này rồi)|đã nói rồi mà) ')
    or turn_words <= 10 and not is_question and opens('(?:nhưng |đã |ủa |ơ |không )*(?:tôi|mình|em|anh|tớ) (?:đã |có |vừa |rõ ràng )*(?:nói|bảo|dặn|yêu cầu|nhờ) (?:là |rồi |rõ |phải |viết |trả lời |dịch |sang )*(?:bằng )?(?:tiếng) [^ ]+ ')
    or turn_words <= 30 and not is_question and (says(' (?:tôi|mình|em|anh|tớ) (?:đã |vừa |mới |chỉ |đang |có )*(?:cần|muốn|bảo|kêu|nhờ|hỏi|nói|dặn|yêu cầu) (?:[^ ]+ ){1,8}(?:cơ|mà|cơ mà|chứ|kia) $') or opens('(?:nhưng |ủa |ơ |thì |mình |tôi |em )*(?:đã|vừa|mới|rõ ràng) (?:bảo|nói|dặn|kêu|nhắc|yêu cầu) (?:là |rồi |[^ ]+ )') or says(' như (?:tôi|mình|em|đã|anh) (?:đã |vừa |có )*(?:nói|yêu cầu|viết|bảo|đề cập|trình bày|nêu|kể) '))
    or turn_words <= 10 and not is_question and opens('(?:nhưng |vẫn |còn |bị |bạn |viết |sao )*(?:thiếu|sót|quên|bỏ sót|bỏ quên|chưa có|không có|không thấy|chưa thấy|chưa nhắc|chưa đề cập) (?:mất |mấy |cái |nhắc |đến |tới )*(?:phần|đoạn|câu|mục|ý|thông tin|tên|số|tiêu đề|ảnh|nội dung|chi tiết|lời|giá|ngày|kết luận|mở bài|địa chỉ)')
    or turn_words <= 16 and (says(' (?:sao|tại sao|sao lại|mắc gì|tự nhiên|mà) (?:bạn |lại |cứ |nó )*(?:ghi|viết|dùng|dịch|đổi|thêm|bỏ|xoá|xóa|cho|đưa|vẽ|tính|xài) ') and not says(' (?:người ta|họ|mẹ|anh ấy) ') or not is_question and turn_words <= 8 and says(' (?:chưa|không|ko|quên) (?:được )?(?:dịch|viết|trả lời|làm|giải|tính|sửa|vẽ|đổi|thêm|nói tới) (?:$|hết|xong|kìa|luôn|mà|gì|bạn)') and not says(' (?:tôi|mình|em|tớ) (?:chưa|không) '))
    or turn_words <= 14 and not is_question and (says(' (?:có|đâu có|đâu) (?:nhờ|bảo|kêu|yêu cầu|cần|hỏi|kêu) (?:[^ ]+ ){0,4}đâu ') or says(' (?:đâu có|có ai|ai) (?:nhờ|bảo|kêu|yêu cầu|cần|mượn|khiến) '))
)
and not says(' (?:nói thế nào|nói sao|nói như thế nào|dịch là gì|là gì|chưa tốt|luyện|nên làm gì|phải làm|làm sao|chia tay) ')
and not opens('(?:hãy |bạn )*(?:dịch|phiên dịch) ')
and not raw('(?i)(?:dịch|tóm tắt|chỉnh|sửa|viết lại|trả lời|phân tích|rút gọn)[^:\n]{0,40}: ?[^ \n][^\n]{8}')
and not (raw('["“”「」『』«»„]') and says(' (?:viết tiếp|cảnh|đoạn tiếp|đoạn thoại|hội thoại) '))
and not (raw('^ *["“”„「『«]') and says(' (?:tiếng|nghĩa|dịch) '))
