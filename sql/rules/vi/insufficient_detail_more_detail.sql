-- id: vi.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.7
-- description: wants more detail than the reply gave
-- hit: Chi tiết hơn đi
-- hit: Bạn giải thích rõ hơn được không?
-- hit: Chung chung quá, nói cụ thể hơn
-- hit: Ngắn quá bạn ơi
-- hit: giải thích chưa rõ lắm
-- hit: viết đầy đủ hơn
-- hit: sơ sài thế
-- hit: chỉ thế thôi hả
-- hit: ít vậy?
-- hit: đưa ví dụ thực tế hơn
-- hit: chỗ nguyên nhân phân tích kỹ hơn
-- miss: Giá chi tiết của gói này là bao nhiêu?
-- miss: Màn hình nào hiển thị rõ hơn?
-- miss: Thầy bảo bài văn của em ngắn quá, em nên thêm gì?
turn_words <= 25
and (
    opens('(?:không |nhưng |hãy |bạn |có thể |cho |tôi |mình |em |giải thích |trả lời |viết |nói |mô tả |phân tích |trình bày |nêu |làm |thêm |cần |phải )*(?:chi tiết hơn|cụ thể hơn|rõ hơn|rõ ràng hơn|kỹ hơn|sâu hơn|thêm chi tiết) ')
    or says(' (?:chung chung quá|quá chung chung|sơ sài quá|quá sơ sài|ngắn quá|quá ngắn) ')
    or turn_words <= 9 and opens('(?:nhưng |cái này |phần này |vẫn |đọc |giải thích |nghe |còn )*(?:không|chưa|chẳng) (?:được )?(?:rõ ràng|rõ|hiểu gì|hiểu lắm|dễ hiểu)(?: gì| lắm| cho lắm| cả)* $|(?:vẫn )?khó hiểu quá $') and not is_question
    or turn_words <= 12 and not is_question and (says(' (?:ví dụ|dẫn chứng|số liệu|chi tiết|thông tin) (?:[^ ]+ )?(?:hơn|ít quá|quá ít|chưa đủ|còn thiếu) ') or opens('(?:bạn |hãy |cho |mình |em |giải thích |phân tích |nói |viết |trả lời |thêm )*(?:đầy đủ|chi tiết|cụ thể|kĩ|kỹ|sâu|rõ|tỉ mỉ) hơn ') or says(' (?:chung chung|sơ sài|mơ hồ|hời hợt)(?: quá| thế| vậy)* '))
    or turn_words <= 5 and opens('(?:ủa |ơ |chỉ |có |vậy |mỗi )*(?:vậy thôi|thế thôi|bấy nhiêu thôi|nhiêu đó thôi|vậy|thế|nhiêu đây|hết rồi|vậy là hết|ít vậy|ít thế)(?: thôi)? (?:à|hả|sao|ư|á)? ?$') and (is_question or says(' (?:à|hả|sao|ư|á) $'))
    or turn_words <= 10 and not is_question and says(' (?:ví dụ|dẫn chứng) (?:[^ ]+ ){0,3}hơn ')
    or turn_words <= 10 and not is_question and opens('(?:phần|đoạn|ý|chỗ) (?:[^ ]+ ){1,3}(?:nói|viết|giải thích|phân tích|trình bày) (?:kỹ|rõ|sâu|thêm|chi tiết|nhiều)')
)
and not says(' (?:sếp|thầy|cô giáo|khách hàng|đồng nghiệp|mẹ tôi|bố tôi|bạn tôi) ')
