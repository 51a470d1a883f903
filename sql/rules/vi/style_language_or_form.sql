-- id: vi.style.language_or_form
-- polarity: dsat
-- kind: style
-- weight: 2.7
-- description: asks for the reply in another language or form
-- hit: Trả lời bằng tiếng Việt
-- hit: Viết dưới dạng bảng đi
-- hit: tiếng Việt đi bạn
-- miss: Tiếng Việt có mấy thanh điệu?
-- miss: Viết một bài luận bằng tiếng Anh về biển
-- miss: Dịch sang tiếng Anh: bạn quên muối rồi
turn_words <= 12
and opens('(?:không |nhưng |ok |hãy |bạn |vui lòng |làm ơn |giúp |tôi |mình |trả lời |nói |viết |viết lại |trình bày |chuyển |dịch |dịch ra |sang |bằng |dưới |theo |lại |thành |nó |ra )*(?:tiếng việt|tiếng anh|tiếng pháp|tiếng nhật|tiếng trung|tiếng hàn|dạng đoạn văn|đoạn văn|văn xuôi|dạng bảng|bảng|dạng danh sách|danh sách|gạch đầu dòng|dạng gạch đầu dòng|một đoạn văn|một câu) (?:$|đi |thôi |nhé |giúp |cho |được không|có dấu)')
and not is_question
and not raw('[:：][ \n]*[^ \n][^\n]{3}')
