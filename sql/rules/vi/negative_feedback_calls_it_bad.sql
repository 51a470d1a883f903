-- id: vi.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: calls the reply bad, or says that it does not work
-- hit: Dở quá
-- hit: Câu trả lời này vô dụng
-- hit: Không chạy được, vẫn báo lỗi
-- hit: nghe không tự nhiên chút nào
-- hit: vẫn lỗi cũ
-- hit: chẳng khác gì cả
-- hit: Chưa ưng lắm, sửa lại giúp em
-- hit: nói dối
-- miss: Máy giặt nhà tôi không hoạt động, phải làm sao?
-- miss: Viết một câu chuyện về một ngày tồi tệ
-- miss: Không tốt cho gan thì nên kiêng món nào?
-- miss: Làng tôi trăm năm nay không có gì thay đổi
-- miss: [request] Bạn thế nào? [reply] Tôi ổn, còn bạn? [turn] tệ
turn_words <= 100
and (
    opens('(?:không |ồ |trời |câu |bài |đoạn |cái |này |trả lời |nghe |viết |đọc |vẫn |thật |quá |rất |hơi )*(?:dở|tệ|chán|kém|vớ vẩn|nhảm|nhảm nhí|vô dụng|vô ích|không hay|không ổn|không tự nhiên|chưa hay|chưa ổn) ')
    or opens('(?:nó |code |mã |vẫn |cũng |đoạn |này |mình |tôi |thử |rồi |nhưng )*(?:không chạy|chạy không được|không hoạt động|bị lỗi|báo lỗi|lỗi rồi|không có tác dụng) ')
    or opens('(?:vẫn |cũng )?không được (?:$|rồi |bạn ơi )') and not is_question
    or says(' (?:vẫn (?:bị lỗi|báo lỗi|lỗi|không được|không chạy|như cũ)|không (?:giúp được gì|giúp ích|thích câu trả lời)) ')
    or turn_words <= 15 and says(' vẫn (?:sai|y như cũ|y nguyên|lỗi đó|lỗi cũ|vậy|thế) ')
    or turn_words <= 12 and not is_question and says(' (?:vẫn (?:vậy|thế|y vậy|như (?:cũ|trước)|giống (?:cũ|trước|hệt|y))|(?:không|chẳng|chả|chưa) (?:có gì |hề |thấy |thấy gì )*thay đổi|(?:không|chẳng|chả) (?:có gì )?khác (?:gì|mấy)) ') and not says(' (?:tôi|mình|em|anh) ')
    or turn_words <= 12 and not is_question and opens('(?:nhưng |câu |bài |đoạn |cái |này |trả lời |nghe |viết |đọc |vẫn |thấy |thư )*(?:không|chưa|chẳng) (?:được |thật sự |thực sự )*(?:hay|ổn|tốt|đạt|tự nhiên|ưng|hài lòng|thuyết phục)(?: lắm| cho lắm| mấy)? (?:$|viết lại|làm lại|thử|sửa|dịch lại|bạn|cho tôi|rồi)')
    or turn_words <= 4 and opens('(?:rất |quá |thật |toàn |câu trả lời |bạn )*(?:dở|tệ|chán|kém|vớ vẩn|nhảm|vô dụng|vô ích|nói dối|nói láo|bịa đặt|rác)(?: quá| thật| rồi)* $')
)
and not (reply_asks and turn_words <= 2)
and not says(' (?:nhà tôi|xe tôi|máy giặt|điện thoại của tôi) ')
and not (says(' (?:năm|thế kỷ|làng|làng tôi|quê|quê tôi|nước|đời|cuộc đời|thế giới) ') and says(' (?:thay đổi) '))
