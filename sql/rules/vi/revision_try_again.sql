-- id: vi.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.9
-- description: asks for the same once more
-- hit: Viết lại đi
-- hit: Thử lại lần nữa
-- hit: làm lại giúp mình
-- hit: không phải cái này, cái kia cơ
-- hit: ý tôi là con sông chứ không phải thành phố
-- hit: khô khan lắm, làm lại đi
-- hit: tạm thôi, gợi ý cái khác đi
-- hit: hơi sến, sửa lại nhé
-- hit: tạo lại theo tỉ lệ vuông
-- hit: trang đó không vào được, dùng cách khác đi
-- miss: Thử lại mật khẩu bao nhiêu lần thì bị khóa?
-- miss: Viết lại đoạn văn sau bằng lời của bạn: Trời mưa
-- miss: Tôi thi trượt rồi, tôi sẽ làm lại
-- miss: Tôi muốn thử việc khác
-- miss: Viết một cảnh ông chủ hét lên: làm lại đi!
-- miss: mình muốn dịch lại cuốn sách đó
-- miss: còn cách nào khác không cần cài thư viện không
turn_words <= 25
and (
    turn_words <= 12 and opens('(?:không |nhưng |ok |hãy |bạn |vui lòng |làm ơn |giúp |tôi |mình |em |có thể )*(?:viết lại|làm lại|thử lại|trả lời lại|tính lại|giải lại|dịch lại|kiểm tra lại|xem lại|tạo lại|vẽ lại|làm lại từ đầu) (?:$|đi |giúp |cho |nhé |lần |xem |bài này|câu này|câu trả lời|một lần|được không)')
    or opens('(?:không |ủa )*(?:không phải|đâu phải) (?:vậy|thế|như vậy|như thế|cái đó|cái này|cái kia|bài này|đoạn này) ') and not is_question
    or opens('(?:không |ủa |nhưng )*(?:ý (?:tôi|mình|em) là|(?:tôi|mình|em) (?:đang )?(?:muốn nói|hỏi|nói) (?:về|là)) ')
    or turn_words <= 10 and not is_question and says(' (?:viết lại|làm lại|dịch lại|thử lại)(?: đi| nhé| nha| cho (?:mình|tôi|em)| giúp (?:mình|tôi|em)| lần nữa)* $') and not opens('(?:tôi|mình|em) ') and not raw('[:：«"“„「『]')
    or turn_words <= 10 and not is_question and says(' (?:thử|viết|cho|đưa|gợi ý|nghĩ|tìm|đổi) (?:mình |tôi |em |sang )*(?:[^ ]+ )?(?:cái|món|bài|câu|ý|ý tưởng|tiêu đề|bản|phương án|kiểu|cách) khác(?: đi| nhé| nha| xem| giúp (?:mình|tôi|em))* $') and not opens('(?:tôi|mình|em) ') and not raw('[:：«"“„「『]')
    or turn_words <= 14 and not is_question and says(' (?:viết|làm|dịch|vẽ|tạo|sửa|chỉnh|tính) lại (?:$|đi|giúp|cho|nhé|nha|theo|bằng|với|thành) ?') and not opens('(?:tôi|mình|em) ') and not raw('[:：«"“„「『]')
    or turn_words <= 18 and says(' (?:cách|phương án|thư viện|hướng|phương pháp|công cụ) (?:khác|nào khác) ') and says(' (?:không|ko|chưa|chẳng) (?:[^ ]+ )?(?:được|cài|dùng|có|mở|vào|thích) ')
)
and not says(' (?:sau|sau đây|mật khẩu|dưới đây) ')
and not raw('(?i)(?:dịch|tóm tắt|chỉnh|sửa|viết lại|trả lời|phân tích|rút gọn)[^:\n]{0,40}: ?[^ \n][^\n]{8}')
and not opens('(?:có|còn) (?:[^ ]+ ){0,2}cách ')
