-- id: vi.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 3.4
-- description: has understood or learned from the reply
-- hit: À, tôi hiểu rồi
-- hit: Ra là vậy, thú vị thật
-- hit: hóa ra là vậy
-- miss: Tôi hiểu rồi nhưng tại sao lại âm?
-- miss: Làm sao để hiểu thơ cổ?
turn_words <= 15
and opens('(?:à |ồ |ừ |ok |oke |vâng |dạ |giờ |bây giờ |tôi |mình |em |thì )*(?:giờ mới biết|nay mới biết|giờ mới hiểu|mới biết luôn|chưa biết luôn|thì ra|thì ra là vậy|hóa ra là vậy|hoá ra|hóa ra|vỡ lẽ|hiểu rồi|đã hiểu|hiểu rồi ạ|ra là vậy|ra vậy|ra là thế|ra thế) ')
and not says(' (?:nhưng|tại sao|sao|chưa|không|thế nào|vậy còn|gì) ')
