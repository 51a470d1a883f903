-- id: vi.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks for the same once more
-- hit: Viết lại đi
-- hit: Thử lại lần nữa
-- hit: làm lại giúp mình
-- miss: Thử lại mật khẩu bao nhiêu lần thì bị khóa?
-- miss: Viết lại đoạn văn sau bằng lời của bạn: Trời mưa
turn_words <= 12
and opens('(?:không |nhưng |ok |hãy |bạn |vui lòng |làm ơn |giúp |tôi |mình |em |có thể )*(?:viết lại|làm lại|thử lại|trả lời lại|tính lại|giải lại|dịch lại|kiểm tra lại|xem lại|tạo lại|làm lại từ đầu) (?:$|đi |giúp |cho |nhé |lần |xem |bài này|câu này|câu trả lời|một lần|được không)')
and not says(' (?:sau|sau đây|mật khẩu|dưới đây) ')
