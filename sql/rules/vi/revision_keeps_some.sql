-- id: vi.revision.keeps_some
-- polarity: dsat
-- kind: revision
-- weight: 2.8
-- description: praises or keeps a part and asks to change another
-- hit: nhìn chung được nhưng đoạn giữa hơi dài, bạn cắt bớt
-- hit: phần đầu giữ nguyên, phần sau viết vui hơn
-- hit: cơ bản là ổn, chỉ sửa lời chào thôi
-- miss: nhìn chung ổn
-- miss: đoạn 1 tả cảnh, đoạn 2 tả người, viết bài văn
-- miss: nhà này nhìn chung ổn nhưng đắt quá, có nên mua không
turn_words <= 70
and says(' (?:nhìn chung|nói chung|về cơ bản|cơ bản|tổng thể|còn lại|phần còn lại|mấy phần kia|đoạn \d+|phần \d+|phần đầu|đoạn đầu|phần sau|đoạn cuối|mọi thứ|nội dung|ý tưởng) (?:thì |là |cũng |khá |đã |bạn |có vẻ )*(?:ổn|ok|oke|được|tốt|hay|đẹp|giữ nguyên|giữ|để nguyên|giữ lại|đúng) ')
and says(' (?:nhưng|riêng|chỉ|tuy nhiên|đừng|xoá|xóa|bỏ|phần|đoạn|mỗi tội) ')
and says(' (?:hơi|quá|sửa|bỏ|xoá|xóa|thêm|cắt|đổi|viết|làm|đừng|bớt|thay|chỉnh) ')
and not says(' (?:nhà|mua|giá|review|đánh giá|khách) ')
and not is_question
