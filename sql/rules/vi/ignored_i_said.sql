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
-- hit: em nói là tiếng Nhật cơ
-- miss: Tôi đã nói chuyện với sếp hôm qua, giờ nên làm gì?
-- miss: Tôi hay quên, làm sao để nhớ lâu?
-- miss: "Bạn quên ô rồi" tiếng Anh nói thế nào?
-- miss: Tôi nói tiếng Anh chưa tốt, luyện thế nào?
-- miss: Dịch câu này: bạn quên vé rồi
turn_words <= 80
and (
    says(' (?:tôi|mình|em|anh|tao) (?:đã |vừa )+(?:nói là|nói rồi|bảo là|bảo rồi|bảo viết|bảo bạn|dặn|yêu cầu|yêu cầu bạn|nhắc) ')
    or says(' bạn (?:đã |lại |vẫn |còn )*(?:quên|bỏ sót|bỏ qua|thiếu|chưa trả lời|không trả lời|lờ đi) ') and not is_question
    or says(' (?:như (?:tôi|mình|em) (?:đã |vừa )*(?:nói|yêu cầu|viết|bảo)|(?:tôi|mình|em) (?:bảo|dặn) (?:là|bạn) (?:không|đừng|chỉ)|bạn (?:vừa |đã )*nói (?:rồi|điều này rồi)|đã nói rồi mà) ')
    or turn_words <= 10 and not is_question and opens('(?:nhưng |đã |ủa |ơ |không )*(?:tôi|mình|em|anh|tớ) (?:đã |có |vừa |rõ ràng )*(?:nói|bảo|dặn|yêu cầu|nhờ) (?:là |rồi |rõ |phải |viết |trả lời |dịch |sang )*(?:bằng )?(?:tiếng) [^ ]+ ')
)
and not says(' (?:nói thế nào|nói sao|nói như thế nào|dịch là gì|là gì|chưa tốt|luyện) ')
and not opens('(?:hãy |bạn )*(?:dịch|phiên dịch) ')
