-- id: vi.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 3.0
-- description: says that this is not what was asked for or meant
-- hit: Đó không phải điều tôi muốn
-- hit: không phải ý tôi
-- hit: Tôi không hỏi cái đó
-- hit: Bạn không hiểu ý tôi rồi
-- hit: Mình nhờ viết thơ chứ không phải truyện
-- hit: không cần giải thích, chỉ cần đáp số
-- hit: câu hỏi của mình là về giá
-- hit: cần bản tóm tắt chứ không phải cả bài
-- hit: ảnh màu chứ không phải đen trắng
-- miss: Tôi muốn biết điều gì khiến biển mặn
-- miss: Khách nói đó không phải điều họ muốn, tôi trả lời sao?
-- miss: Tôi muốn biết cá heo có phải cá không, không phải cá mập
-- miss: Dịch câu này: tôi gọi trà, không phải cà phê
-- miss: không phải ai cũng giàu chỉ có điều họ cố gắng, phân tích câu này
-- miss: sao người ta thích cà phê chứ không phải trà
turn_words <= 60
and (
    says(' không phải (?:là )?(?:điều|cái|thứ|ý|những gì) (?:mà )?(?:của )?(?:tôi|mình|em|anh) ')
    or says(' (?:tôi|mình|em) (?:có |đâu |đâu có |không )*(?:không hỏi|đâu có hỏi|không cần|không muốn|không yêu cầu) (?:cái đó|cái này|điều đó|điều này|như vậy|thế|như thế) ')
    or says(' bạn (?:vẫn |chưa |không |lại )*(?:không hiểu|chưa hiểu|hiểu nhầm|hiểu lầm|hiểu sai) (?:ý|câu|tôi|mình|rồi|đề) ')
    or says(' (?:lạc đề|không liên quan|không đúng yêu cầu|chưa đúng yêu cầu|không đúng ý) ')
    or turn_words <= 16 and not is_question and opens('(?:không |nhưng |ủa |ơ |này )*(?:tôi|mình|em|anh|tớ|chị) (?:đã |đang |chỉ |có )*(?:yêu cầu|cần|muốn|hỏi|nói|bảo|nhờ)(?: [^ ]+){1,7} (?:(?:chứ |mà |mà |và )?(?:không phải|đâu phải|không phải là)|chứ không)(?: [^ ]+){1,7} $') and not says(' (?:muốn hỏi|muốn biết|phải làm|không phải lúc) ')
    or turn_words <= 20 and not is_question and (says(' (?:chứ|chứ có) (?:không|ko|đâu|đâu có)(?: phải)?(?: là)? ') and says(' (?:tôi|mình|em|anh|hỏi|bảo|cần|nhờ|dịch|viết|là) ') or opens('(?:nhưng |thôi |ủa )*(?:không|ko|khỏi|đừng|không phải) (?:cần |phải |có )*(?:[^ ]+ ){1,4}(?:chỉ cần|chỉ|mà là|mà|hãy) ') or opens('(?:ủa |nhưng |trả lời |nói |viết |bạn )*(?:lạc đề|lạc đề rồi|sai đề|lệch đề|không đúng ý|ko đúng ý|không đúng câu hỏi|chưa đúng ý|chưa đúng câu hỏi|không liên quan)') or says(' (?:ý|yêu cầu|câu hỏi) (?:của )?(?:tôi|mình|em|tớ) là '))
    or turn_words <= 10 and not is_question and not reply_asks and says(' chứ (?:không|ko|đâu)(?: phải)?(?: là)? ') and not opens('(?:tại|vì|do) ')
)
and not says(' (?:khách|sếp) ')
and not says(' (?:phân tích câu|câu này nghĩa|nghĩa là gì) ')
and not raw('(?i)(?:dịch|tóm tắt|chỉnh|sửa|viết lại|trả lời|phân tích|rút gọn)[^:\n]{0,40}: ?[^ \n][^\n]{8}')
and not (raw('["“”「」『』«»„]') and says(' (?:viết tiếp|cảnh|đoạn tiếp|đoạn thoại|hội thoại) '))
and not (raw('^ *["“”„「『«]') and says(' (?:tiếng|nghĩa|dịch) '))
and not says(' (?:tại sao|người ta) ')
