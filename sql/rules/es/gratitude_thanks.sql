-- id: es.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Muchas gracias!
-- hit: Ok, gracias, me ayudaste mucho
-- hit: te lo agradezco
-- miss: Gracias, pero eso no es lo que pedí
-- miss: ¿Me ayudas con el horario? Gracias de antemano
-- miss: Escribe una carta para dar las gracias a mi profesora
turn_words <= 30
and (
    opens('(?:ok |okay |vale |bueno |bien |muy bien |perfecto |genial |excelente |s[ií] |listo |ah |oh |wow |super |s[uú]per |buen[ií]simo )*(?:mil |muchas |much[ií]simas |grax |muy |de nuevo )?(?:gracias|grax|agradecid[oa]|te (?:lo )?agradezco) ')
    or says(' (?:much[ií]simas|muchas|mil) gracias $') and turn_words <= 12
)
and not says(' (?:pero|aunque|sin embargo|de antemano|por adelantado|error|no (?:es|era|funciona|me|quiero)|ahora|puedes|podr[ií]as|m[aá]s|haz|hazlo|cambia|escribe) ')
