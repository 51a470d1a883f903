-- id: vi.ignored.i_said
-- polarity: dsat
-- kind: ignored
-- weight: 2.3
-- description: reminds of what was said before, or of what was left out
-- hit: Tôi đã nói là không dùng bảng mà
-- hit: Bạn quên phần kết luận rồi
-- hit: Tôi đã bảo viết ba câu thôi
-- hit: Như tôi đã viết, không dùng thư viện ngoài
-- hit: mình bảo là chỉ năm câu
-- miss: Tôi đã nói chuyện với sếp hôm qua, giờ nên làm gì?
-- miss: Tôi hay quên, làm sao để nhớ lâu?
turn_words <= 80
and (
    says(' (?:tôi|mình|em|anh|tao) (?:đã |vừa )+(?:nói là|nói rồi|bảo là|bảo rồi|bảo viết|bảo bạn|dặn|yêu cầu|yêu cầu bạn|nhắc) ')
    or says(' bạn (?:đã |lại |vẫn |còn )*(?:quên|bỏ sót|bỏ qua|thiếu|chưa trả lời|không trả lời|lờ đi) ') and not is_question
    or says(' (?:như (?:tôi|mình|em) (?:đã |vừa )*(?:nói|yêu cầu|viết|bảo)|(?:tôi|mình|em) (?:bảo|dặn) (?:là|bạn) (?:không|đừng|chỉ)|bạn (?:vừa |đã )*nói (?:rồi|điều này rồi)|đã nói rồi mà) ')
)
