-- id: ar.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: a question of doubt: is it not otherwise?
-- hit: أليست العاصمة كانبرا؟
-- hit: لكن ألا يجب القسمة على اثنين؟
-- miss: هل ليما عاصمة بيرو؟
-- miss: أليس هذا خطيرا على الأطفال؟
turn_words <= 25
and is_question
and opens('(?:لكن |ولكن |بس |انتظر |لحظة |طيب )*(?:أليس|أليست|اليس|اليست|أليسوا|ألا (?:يجب|ينبغي|يفترض)|الا (?:يجب|ينبغي)|ألم (?:يكن|تكن)|الم (?:يكن|تكن)|(?:مش|مو) المفروض) ')
and not says(' (?:خطيرا|خطير|خطرا|ضارا|ضار|غاليا|أفضل|افضل|ممكنا|صعبا|متأخرا|كذلك) ')
