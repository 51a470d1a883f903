-- id: vi.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks for the same once more
-- hit: Viết lại đi
-- hit: Thử lại lần nữa
-- hit: làm lại giúp mình
-- hit: không phải cái này, cái kia cơ
-- hit: ý tôi là con sông chứ không phải thành phố
-- miss: Thử lại mật khẩu bao nhiêu lần thì bị khóa?
-- miss: Viết lại đoạn văn sau bằng lời của bạn: Trời mưa
turn_words <= 25
and (
    turn_words <= 12 and opens('(?:không |nhưng |ok |hãy |bạn |vui lòng |làm ơn |giúp |tôi |mình |em |có thể )*(?:viết lại|làm lại|thử lại|trả lời lại|tính lại|giải lại|dịch lại|kiểm tra lại|xem lại|tạo lại|vẽ lại|làm lại từ đầu) (?:$|đi |giúp |cho |nhé |lần |xem |bài này|câu này|câu trả lời|một lần|được không)')
    or opens('(?:không |ủa )*(?:không phải|đâu phải) (?:vậy|thế|như vậy|như thế|cái đó|cái này|cái kia|bài này|đoạn này) ') and not is_question
    or opens('(?:không |ủa |nhưng )*(?:ý (?:tôi|mình|em) là|(?:tôi|mình|em) (?:đang )?(?:muốn nói|hỏi|nói) (?:về|là)) ')
)
and not says(' (?:sau|sau đây|mật khẩu|dưới đây) ')
