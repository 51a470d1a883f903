-- id: vi.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.8
-- description: calls the reply bad, or says that it does not work
-- hit: Dở quá
-- hit: Câu trả lời này vô dụng
-- hit: Không chạy được, vẫn báo lỗi
-- hit: nghe không tự nhiên chút nào
-- hit: vẫn lỗi cũ
-- hit: chẳng khác gì cả
-- hit: Chưa ưng lắm, sửa lại giúp em
-- hit: nói dối
-- hit: bấm nút mà chả hiện gì
-- hit: ảnh ko lên
-- hit: mình làm theo mà vẫn không ra
-- hit: ko mở đc bạn ơi
-- hit: toàn lan man
-- hit: viết nhạt nhẽo
-- hit: bản dịch chưa mượt
-- hit: lời thoại nghe hơi gượng
-- hit: mở lên là văng
-- hit: chạy xong đơ luôn
-- hit: viết cứ như robot
-- miss: Máy giặt nhà tôi không hoạt động, phải làm sao?
-- miss: Viết một câu chuyện về một ngày tồi tệ
-- miss: Không tốt cho gan thì nên kiêng món nào?
-- miss: Làng tôi trăm năm nay không có gì thay đổi
-- miss: [request] Bạn thế nào? [reply] Tôi ổn, còn bạn? [turn] tệ
-- miss: máy in không in được phải làm sao
-- miss: xe đạp chạy không êm thì chỉnh chỗ nào
-- miss: viết review chê khách sạn: phòng dở, nhân viên tệ
-- miss: dịch: món này dở tệ, tôi không thích chút nào
-- miss: bài không hay thì có được đăng báo không
-- miss: treo tranh lên tường thế nào
-- miss: trời mưa không ra ngoài được thì nên làm gì
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
    or turn_words <= 14 and not is_question and (opens('(?:vẫn |nhưng |mà |code |nó |mình |tôi |em |đã |thử |rồi |bấm |chạy |xong |làm |thì |cũng |đoạn code |cái |này |file |link |nút |hình |ảnh |bảng |biểu đồ |kết quả |màn hình |âm thanh |bạn ơi )*(?:không|ko|k|kg|hông|chẳng|chả|chưa|khong) (?:thấy |hề |có )*(?:chạy|hiện|ra|lên|mở|xem|lưu|load|hoạt động|xuất hiện|thấy gì|có gì|được gì|in ra)(?: |$)') or says(' (?:thử|làm theo|làm|chạy|bấm|cài|copy) (?:[^ ]+ ){0,4}(?:mà |vẫn |thì |nhưng |cũng )+(?:không|ko|k|kg|hông|chẳng|chả|chưa|khong) (?:được|ra|chạy|hiện|thấy|lên|ăn) ') or opens('(?:vẫn |nó |bạn ơi |code )*(?:không|ko|k|kg|hông|chẳng|chả|chưa|khong) (?:chạy |dùng |xài |mở |xem )?(?:được|đc|dc) (?:$|bạn|ad|nha|ơi|luôn|rồi)'))
    or turn_words <= 10 and opens('(?:bạn |mày |nói |viết |trả lời |toàn |làm |lại |cứ |gì |cái |dịch |văn |truyện |thơ |code )*(?:linh tinh|nhảm|xàm|xạo|tào lao|vớ vẩn|chung chung|lan man|lung tung|bậy bạ|vòng vo|dở tệ|dở ẹc|tệ quá|dở quá|nhạt|nhạt nhẽo|nhạt quá|cứng ngắc|máy móc|rập khuôn|lặp lại|lặp đi lặp lại|y như cũ|như không|cái gì vậy|gì vậy trời|gì đây) ')
    or turn_words <= 20 and not is_question and says(' (?:dịch|văn|câu|câu văn|giọng|giọng văn|lời thoại|đoạn|bài|nghe|đọc|từ ngữ|cách viết|cách dịch|bản dịch|cốt truyện|cái kết) (?:nghe |thế này |vậy |này |vẫn |còn |như |nó |thấy |hơi |quá |có vẻ |rất )*(?:(?:không|ko|chưa|chẳng) (?:được |hề |thật |thực sự )?(?:sát|sát nghĩa|đúng|hay|tự nhiên|chuẩn|mượt|ổn|hợp lý|chính xác)|cứng|gượng|sáo|khô khan|sượng|giả tạo|giả trân|thô|vô lý|kỳ cục|lủng củng|đột ngột|nhạt) ')
    or turn_words <= 12 and not is_question and says(' (?:treo|bị treo|đơ|bị đơ|đứng hình|văng|văng ra|crash|trắng xoá|trắng xóa|trắng bóc|lỗi font|lag|quay vòng|xoay vòng|sập)(?: luôn| rồi| máy| ra| hết| mãi)* ') and opens('(?:[^ ]+ ){0,7}(?:treo|bị|đơ|đứng|văng|crash|trắng|lỗi|lag|quay|xoay|sập)') and not says(' (?:điện thoại|laptop|tủ|tranh|ảnh lên) ')
    or turn_words <= 10 and not is_question and says(' (?:như|giống|giống như|y như|kiểu|cứ như|toàn) (?:google|gg|máy|robot|rô bốt|ai|chatbot|văn mẫu|copy|bot|bằng máy)(?: dịch| viết| nói| vậy| translate)* ')
)
and not (reply_asks and turn_words <= 2)
and not says(' (?:nhà tôi|xe tôi|máy giặt|điện thoại của tôi) ')
and not (says(' (?:năm|thế kỷ|làng|làng tôi|quê|quê tôi|nước|đời|cuộc đời|thế giới) ') and says(' (?:thay đổi) '))
and not says(' (?:thì có|thì sao|làm sao|phải làm|cách|thì sửa|thì chỉnh|khiếu nại|đánh giá|review|máy tính|máy in|máy lạnh|máy giặt|tủ lạnh|cảm thấy mình) ')
and not raw('(?i)(?:dịch|tóm tắt|chỉnh|sửa|viết lại|trả lời|phân tích|rút gọn)[^:\n]{0,40}: ?[^ \n][^\n]{8}')
and not (raw('["“”「」『』«»„]') and says(' (?:viết tiếp|cảnh|đoạn tiếp|đoạn thoại|hội thoại) '))
and not (raw('^ *["“”„「『«]') and says(' (?:tiếng|nghĩa|dịch) '))
and not says(' (?:làm gì|nên|ngủ) ')
