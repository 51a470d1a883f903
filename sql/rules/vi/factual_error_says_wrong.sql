-- id: vi.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: says that something in the reply is wrong, or doubts it
-- hit: Sai rồi, thủ đô của Úc là Canberra
-- hit: Bạn nhầm rồi
-- hit: Bạn có chắc không?
-- hit: câu trả lời này chưa chính xác
-- hit: Làm gì có hàm nào như thế
-- hit: quyển sách này không hề tồn tại
-- hit: quán này không còn nữa
-- miss: Đúng hay sai: nước sôi ở 100 độ
-- miss: Sai số chuẩn là gì?
-- miss: Tìm lỗi sai trong câu sau
-- miss: Không có nhà như vậy thì người vô gia cư ngủ ở đâu?
-- miss: Tình yêu này không còn nữa thì phải làm sao?
turn_words <= 80
and (
    opens('(?:không |nhưng |ủa |cái này |câu này |câu trả lời |kết quả |đáp án |điều này |này |vẫn |bạn |đã |bị |trả lời |tính |hiểu |lại )*(?:sai|nhầm|không đúng|chưa đúng|không chính xác|chưa chính xác) ') and not is_question
    or opens('(?:bạn |có |thật )*(?:chắc không|chắc chắn không|đúng không|chắc chứ) $')
    or says(' bạn (?:đã |bị |lại |vẫn )*(?:sai rồi|nhầm rồi|nhầm lẫn|tính sai|trả lời sai|hiểu sai|bịa ra) ')
    or turn_words <= 12 and not is_question and opens('(?:nhưng |không |ủa |ơ |làm gì |thực ra |hình như )*(?:[^ ]+ ){0,3}(?:đó|này|ấy|kia|đấy) (?:đâu |thực ra |vốn |hoàn toàn |làm gì )*(?:không (?:hề )?(?:tồn tại|có thật)|chẳng (?:hề )?tồn tại|không hề có|làm gì có|đâu có tồn tại) ')
    or turn_words <= 12 and not is_question and opens('(?:nhưng |ủa |ơ |thực ra )*(?:không|làm gì|đâu|chẳng|chả) có (?:[^ ]+ ){1,4}(?:như vậy|như thế|nào như (?:thế|vậy|này)|tên (?:đó|này|vậy|thế|như vậy|như thế)|nào tên [^ ]+|này đâu|đó đâu) ')
    or turn_words <= 12 and opens('(?:nhưng |ủa |ơ )*(?:[^ ]+ ){1,3}(?:đó|này|ấy) (?:đã |giờ |hiện )*không còn (?:tồn tại|nữa|hoạt động)') and not is_question
)
and not says(' (?:đúng hay sai|sai số|lỗi sai|sai lầm) ')
