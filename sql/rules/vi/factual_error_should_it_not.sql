-- id: vi.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: a question of doubt: is it not otherwise?
-- hit: Không phải là Canberra sao?
-- hit: Chẳng phải phải chia cho hai à?
-- miss: Lima là thủ đô của Peru à?
-- miss: Chẳng phải nguy hiểm cho trẻ em sao?
turn_words <= 25
and is_question
and says(' (?:không phải|chẳng phải|phải là|đáng lẽ|lẽ ra) (?:[^ ]+ ){1,8}(?:sao|à|ư|hả|chứ|mà) $')
and not says(' (?:nguy hiểm|đắt|hại|tốt hơn|khó|muộn|tại|vì) ')
and not says(' (?:khách|sếp|họ) ')
