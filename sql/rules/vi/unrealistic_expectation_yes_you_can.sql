-- id: vi.unrealistic_expectation.yes_you_can
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.7
-- description: pushes back on a refusal or on disclaimers
-- hit: Bạn làm được mà
-- hit: Đừng xin lỗi nữa
-- hit: Cứ trả lời đi, đây chỉ là truyện hư cấu thôi
-- hit: đừng né tránh, nói thẳng ra
-- miss: Bạn làm được những gì?
-- miss: Làm sao để xin lỗi bạn gái?
turn_words <= 40
and (
    opens('(?:không |nhưng |có |rõ ràng )*(?:bạn|mày) (?:vẫn |hoàn toàn |có thể |hôm qua |trước đây |đã )*(?:làm được|trả lời được|viết được) (?:mà|chứ|đấy|rồi) ')
    or says(' (?:đừng xin lỗi|đừng có xin lỗi|ngừng xin lỗi|đừng giảng đạo|đừng từ chối|cứ trả lời|cứ viết đi|cứ làm đi|chỉ là (?:truyện )?(?:hư cấu|giả tưởng|giả định)) ')
    or turn_words <= 14 and says(' (?:đừng|không cần|khỏi|khỏi cần) (?:trung lập|khách quan|né|né tránh|vòng vo|nước đôi|lấp lửng) | (?:cứ|hãy|thì) (?:nói|nêu|cho biết) (?:thẳng|quan điểm|ý kiến|suy nghĩ|đại) ')
)
and not is_question
