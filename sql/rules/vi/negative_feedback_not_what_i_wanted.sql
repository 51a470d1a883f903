-- id: vi.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.5
-- description: says that this is not what was asked for or meant
-- hit: Đó không phải điều tôi muốn
-- hit: không phải ý tôi
-- hit: Tôi không hỏi cái đó
-- hit: Bạn không hiểu ý tôi rồi
-- miss: Tôi muốn biết điều gì khiến biển mặn
-- miss: Khách nói đó không phải điều họ muốn, tôi trả lời sao?
turn_words <= 60
and (
    says(' không phải (?:là )?(?:điều|cái|thứ|ý|những gì) (?:mà )?(?:của )?(?:tôi|mình|em|anh) ')
    or says(' (?:tôi|mình|em) (?:có |đâu |đâu có |không )*(?:không hỏi|đâu có hỏi|không cần|không muốn|không yêu cầu) (?:cái đó|cái này|điều đó|điều này|như vậy|thế|như thế) ')
    or says(' bạn (?:vẫn |chưa |không |lại )*(?:không hiểu|chưa hiểu|hiểu nhầm|hiểu lầm|hiểu sai) (?:ý|câu|tôi|mình|rồi|đề) ')
    or says(' (?:lạc đề|không liên quan|không đúng yêu cầu|chưa đúng yêu cầu|không đúng ý) ')
)
and not says(' (?:khách|sếp) ')
