-- id: vi.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- weight: 2.9
-- description: says that something in the reply is wrong, or doubts it
-- hit: Sai rồi, thủ đô của Úc là Canberra
-- hit: Bạn nhầm rồi
-- hit: Bạn có chắc không?
-- hit: câu trả lời này chưa chính xác
-- hit: Làm gì có hàm nào như thế
-- hit: quyển sách này không hề tồn tại
-- hit: quán này không còn nữa
-- hit: bước thứ hai sai rồi bạn
-- hit: hàm này chưa định nghĩa
-- hit: mình nhớ là không phải năm đó
-- hit: ủa có thật không
-- hit: chắc chưa bạn
-- hit: thời đó khác mà, lộn sang triều sau rồi
-- miss: Đúng hay sai: nước sôi ở 100 độ
-- miss: Sai số chuẩn là gì?
-- miss: Tìm lỗi sai trong câu sau
-- miss: Không có nhà như vậy thì người vô gia cư ngủ ở đâu?
-- miss: Tình yêu này không còn nữa thì phải làm sao?
-- miss: câu nào sau đây sai
-- miss: phát biểu nào sai trong các câu này
turn_words <= 80
and (
    opens('(?:không |nhưng |ủa |cái này |câu này |câu trả lời |kết quả |đáp án |điều này |này |vẫn |bạn |đã |bị |trả lời |tính |hiểu |lại )*(?:sai|nhầm|không đúng|chưa đúng|không chính xác|chưa chính xác) ') and not is_question
    or opens('(?:bạn |có |thật )*(?:chắc không|chắc chắn không|đúng không|chắc chứ) $')
    or says(' bạn (?:đã |bị |lại |vẫn )*(?:sai rồi|nhầm rồi|nhầm lẫn|tính sai|trả lời sai|hiểu sai|bịa ra) ')
    or turn_words <= 12 and not is_question and opens('(?:nhưng |không |ủa |ơ |làm gì |thực ra |hình như )*(?:[^ ]+ ){0,3}(?:đó|này|ấy|kia|đấy) (?:đâu |thực ra |vốn |hoàn toàn |làm gì )*(?:không (?:hề )?(?:tồn tại|có thật)|chẳng (?:hề )?tồn tại|không hề có|làm gì có|đâu có tồn tại) ')
    or turn_words <= 12 and not is_question and opens('(?:nhưng |ủa |ơ |thực ra )*(?:không|làm gì|đâu|chẳng|chả) có (?:[^ ]+ ){1,4}(?:như vậy|như thế|nào như (?:thế|vậy|này)|tên (?:đó|này|vậy|thế|như vậy|như thế)|nào tên [^ ]+|này đâu|đó đâu) ')
    or turn_words <= 12 and opens('(?:nhưng |ủa |ơ )*(?:[^ ]+ ){1,3}(?:đó|này|ấy) (?:đã |giờ |hiện )*không còn (?:tồn tại|nữa|hoạt động)') and not is_question
    or turn_words <= 25 and not is_question and (says(' (?:dòng|câu|đoạn|phần|bước|ý|mục|hàng|ô|chương|công thức) (?:số |thứ |cuối )?(?:\d+|cuối|đầu|một|hai|ba|bốn|tư|năm|trên|này|kia) (?:[^ ]+ ){0,3}(?:sai|nhầm|lỗi|thiếu|không đúng|chưa đúng|có vấn đề|ngược|trùng) ') or says(' (?:chưa|không|ko) (?:được )?(?:khai báo|định nghĩa|import|khởi tạo|cài) ') or opens('(?:nhưng |ủa |ơ |mà )*(?:[^ ]+ ){0,5}(?:hình như|có vẻ|nghe|tôi nghĩ|mình nghĩ|mình nhớ|tôi nhớ|theo mình biết) (?:là |nó |vẫn |bị |có )*(?:không đúng|chưa đúng|sai|nhầm|không phải|sai sai|ngược)'))
    or turn_words <= 7 and not reply_asks and opens('(?:ủa |ơ |thế |vậy |cái này |bạn |có )*(?:thật không|có thật không|thật à|thật hả|thật vậy sao|đúng không vậy|chắc không|chắc chưa|chắc không đó|đúng chưa|có đúng không|đúng vậy không) (?:$|bạn|vậy|đó)')
    or turn_words <= 16 and says(' (?:lộn|lộn rồi|nhầm|nhầm rồi|lẫn lộn|râu ông nọ)(?: rồi| sang| với| qua| thành)(?: [^ ]+){0,3} ') and not is_question and not says(' (?:tôi|mình|em) (?:lộn|nhầm) ')
)
and not says(' (?:đúng hay sai|sai số|lỗi sai|sai lầm) ')
and not raw('(?i)(?:dịch|tóm tắt|chỉnh|sửa|viết lại|trả lời|phân tích|rút gọn)[^:\n]{0,40}: ?[^ \n][^\n]{8}')
and not says(' (?:phát biểu|nào sau đây|câu nào|đáp án nào) ')
and not (raw('["“”「」『』«»„]') and says(' (?:viết tiếp|cảnh|đoạn tiếp|đoạn thoại|hội thoại) '))
