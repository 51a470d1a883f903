-- id: vi.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: says that something in the reply is wrong, or doubts it
-- hit: Sai rồi, thủ đô của Úc là Canberra
-- hit: Bạn nhầm rồi
-- hit: Bạn có chắc không?
-- hit: câu trả lời này chưa chính xác
-- miss: Đúng hay sai: nước sôi ở 100 độ
-- miss: Sai số chuẩn là gì?
-- miss: Tìm lỗi sai trong câu sau
turn_words <= 80
and (
    opens('(?:không |nhưng |ủa |cái này |câu này |câu trả lời |kết quả |đáp án |điều này |này |vẫn |bạn |đã |bị |trả lời |tính |hiểu |lại )*(?:sai|nhầm|không đúng|chưa đúng|không chính xác|chưa chính xác) ') and not is_question
    or opens('(?:bạn |có |thật )*(?:chắc không|chắc chắn không|đúng không|chắc chứ) $')
    or says(' bạn (?:đã |bị |lại |vẫn )*(?:sai rồi|nhầm rồi|nhầm lẫn|tính sai|trả lời sai|hiểu sai|bịa ra) ')
)
and not says(' (?:đúng hay sai|sai số|lỗi sai|sai lầm) ')
