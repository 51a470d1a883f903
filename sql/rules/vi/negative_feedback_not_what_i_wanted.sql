-- id: vi.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.5
-- description: says that this is not what was asked for or meant
-- hit: Đó không phải điều tôi muốn
-- hit: không phải ý tôi
-- hit: Tôi không hỏi cái đó
-- hit: Bạn không hiểu ý tôi rồi
-- hit: Mình nhờ viết thơ chứ không phải truyện
-- miss: Tôi muốn biết điều gì khiến biển mặn
-- miss: Khách nói đó không phải điều họ muốn, tôi trả lời sao?
-- miss: Tôi muốn biết cá heo có phải cá không, không phải cá mập
-- miss: Dịch câu này: tôi gọi trà, không phải cà phê
turn_words <= 60
and (
    says(' không phải (?:là )?(?:điều|cái|thứ|ý|những gì) (?:mà )?(?:của )?(?:tôi|mình|em|anh) ')
    or says(' (?:tôi|mình|em) (?:có |đâu |đâu có |không )*(?:không hỏi|đâu có hỏi|không cần|không muốn|không yêu cầu) (?:cái đó|cái này|điều đó|điều này|như vậy|thế|như thế) ')
    or says(' bạn (?:vẫn |chưa |không |lại )*(?:không hiểu|chưa hiểu|hiểu nhầm|hiểu lầm|hiểu sai) (?:ý|câu|tôi|mình|rồi|đề) ')
    or says(' (?:lạc đề|không liên quan|không đúng yêu cầu|chưa đúng yêu cầu|không đúng ý) ')
    or turn_words <= 16 and not is_question and opens('(?:không |nhưng |ủa |ơ |này )*(?:tôi|mình|em|anh|tớ|chị) (?:đã |đang |chỉ |có )*(?:yêu cầu|cần|muốn|hỏi|nói|bảo|nhờ)(?: [^ ]+){1,7} (?:(?:chứ |mà |mà |và )?(?:không phải|đâu phải|không phải là)|chứ không)(?: [^ ]+){1,7} $') and not says(' (?:muốn hỏi|muốn biết|phải làm|không phải lúc) ')
)
and not says(' (?:khách|sếp) ')
