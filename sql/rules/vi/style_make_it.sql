-- id: vi.style.make_it
-- polarity: dsat
-- kind: style
-- weight: 2.8
-- description: asks for another length or tone, or says that those given do not fit
-- hit: Ngắn gọn hơn
-- hit: Viết lại ngắn hơn giúp tôi
-- hit: dài quá, rút gọn lại
-- hit: Viết dài hơn đi
-- hit: Bài tập quá khó
-- hit: chưa đủ chữ
-- hit: rối quá, bớt một nửa đi
-- hit: viết vui tươi hơn xíu
-- hit: màu mè quá bạn ơi
-- hit: cắt bớt còn ba dòng
-- hit: giọng điệu cứng rắn hơn
-- hit: nữ chính hiền quá, để cô ấy nóng tính
-- miss: Đường nào về Vinh ngắn hơn?
-- miss: Rút gọn phân số 12/18
-- miss: Tiếng Nhật có khó không?
-- miss: dài quá trình phát triển của nấm thế nào
turn_words <= 30
and (
    opens('(?:không |nhưng |ok |hãy |bạn |có thể |làm ơn |giúp |cho |tôi |mình |em |nó |viết lại |viết |làm |nói |sửa |trả lời |đoạn văn |cho nó |một chút |chút )*(?:ngắn hơn|ngắn gọn hơn|ngắn lại|dài hơn|đơn giản hơn|dễ hiểu hơn|hay hơn|tự nhiên hơn|trang trọng hơn|lịch sự hơn|chuyên nghiệp hơn|thân thiện hơn|hài hước hơn|súc tích hơn|rút gọn lại|dài thêm|thân mật hơn|dí dỏm hơn|vui hơn|mềm mại hơn) ')
    or opens('(?:không |nhưng |nó |hơi |vẫn |còn |nghe |đọc |bài này |câu này |câu hỏi |bài tập |đoạn này |giọng văn |giọng |với trẻ em |cho học sinh )*(?:dài quá|quá dài|dài dòng quá|quá dài dòng|phức tạp quá|quá phức tạp|khó hiểu quá|khó quá|quá khó|dễ quá|quá dễ|trang trọng quá|quá trang trọng|cứng nhắc quá|quá cứng nhắc|sáo rỗng quá|quá sáo rỗng|nhàm chán quá|quá nhàm chán|hiển nhiên quá|quá hiển nhiên) ')
    or says(' (?:chưa đủ|không đủ|thiếu|ít) (?:số )?(?:chữ|từ) | (?:chưa đủ|không đủ|mới có) \d+ (?:chữ|từ) ')
    or turn_words <= 10 and opens('(?:nhưng |cái này |bài này |lịch |kế hoạch |vẫn |hơi )*(?:[^ ]+ ){1,2}quá (?:làm|viết|sửa|giảm|bớt|bỏ|chỉnh|rút|cho nó) ') and not says(' (?:hay|tuyệt|tốt|giỏi|đẹp|xuất sắc|cảm ơn) quá | quá (?:hay|tuyệt|tốt|giỏi|đẹp) ') and not is_question
    or turn_words <= 14 and not is_question and (opens('(?:không |nhưng |ok |hãy |bạn |có thể |làm ơn |giúp |cho |tôi |mình |em |nó |viết lại |viết |làm |nói |sửa |dịch |trả lời |đoạn văn |một chút |chút |nghe |giọng |văn phong |lại )*(?:[^ ]+ ){1,3}hơn (?:tí|chút|một chút|xíu|tẹo|nữa|đi|nhé|nha|với|giúp|$)') and opens('(?:không |nhưng |ok |hãy |bạn |có thể |làm ơn |giúp |cho )*(?:viết|làm|nói|sửa|dịch|trả lời|cho|nghe|giọng|văn|văn phong|lời) ') or opens('(?:hơi |vẫn |còn |nghe |đọc |viết |bài |câu |đoạn |này |văn |giọng )*(?:[^ ]+ ){1,2}quá (?:$|bạn ơi |viết|làm|nói|sửa|rút|bớt|cho|chỉ|đổi)') and says(' (?:dài|ngắn|trang trọng|cứng|khô|nhiều|ít|phức tạp|đơn giản|khó|dễ|sến|nghiêm túc|to|nhỏ|tối|sáng|rườm rà|lê thê|già|trẻ con|công nghiệp|máy móc|người|chữ|màu mè) (?:[^ ]+ )?quá ') or says(' (?:rút gọn|rút ngắn|tóm gọn|cắt bớt|cắt|rút|thu gọn|viết gọn|giảm)(?: lại)? (?:còn|xuống|xuống còn|lại còn|lại|bớt) '))
    or turn_words <= 14 and not is_question and (says(' (?:giọng|văn|lời|giọng điệu|câu chữ|màu|nét|giọng văn|cách nói|thái độ) (?:[^ ]+ ){0,3}(?:hơn|chút|lên|lại) ') or opens('(?:nhân vật |nhân vật chính |nam chính |nữ chính |câu |đoạn |bài |lời thoại |hình |ảnh |nền )+(?:[^ ]+ ){0,4}quá (?:[^ ]+ )')) and not says(' (?:hay|đẹp|tuyệt) quá ')
)
and not says(' (?:sau đây|dưới đây|câu sau|đoạn sau|bài sau|phân số|lốp xe|quá trình|thế nào|làm sao|cách) ')
and not raw('(?i)(?:dịch|tóm tắt|chỉnh|sửa|viết lại|trả lời|phân tích|rút gọn)[^:\n]{0,40}: ?[^ \n][^\n]{8}')
and not (raw('^ *["“”„「『«]') and says(' (?:tiếng|nghĩa|dịch) '))
