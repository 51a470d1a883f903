-- id: hi.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: a question of doubt: is it not otherwise?
-- hit: क्या राजधानी कैनबरा नहीं है?
-- hit: इसे दो से भाग नहीं देना चाहिए?
-- miss: क्या पेरू की राजधानी लीमा है?
-- miss: क्या यह बच्चों के लिए खतरनाक नहीं है?
turn_words <= 20
and is_question
and says(' (?:नहीं|नही) (?:है|हैं|था|थी|थे|होना चाहिए|होनी चाहिए|देना चाहिए|होता|होती) (?:क्या )?$')
and not says(' (?:खतरनाक|मुफ्त|फ्री|जरूरी|हानिकारक|महंगा|बेहतर|मुश्किल|कोई|और|बुरा|क्यों|संभव|मेरे|मेरा|मुझे) ')
