-- id: hi.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 2.5
-- description: has understood or learned from the reply
-- hit: अच्छा, अब समझ गया
-- hit: समझ में आ गया
-- miss: समझ गया लेकिन ऋणात्मक क्यों?
-- miss: पुरानी कविता कैसे समझें?
turn_words <= 15
and opens('(?:अच्छा |ओके |ठीक है |ठीक |हां |हाँ |ओह |अब |मैं |मुझे |सब |ओ )*(?:समझ गया|समझ गई|समझ गयी|समझ आ गया|समझ में आ गया|समझ में आया|समझ आया|पता चल गया) ')
and not says(' (?:लेकिन|मगर|पर|क्यों|कैसे|नहीं|नही|क्या|कि) ')
