-- id: es.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Muchas gracias!
-- hit: Ok, gracias, me ayudaste mucho
-- hit: te lo agradezco
-- hit: Ah, ahora sí, mil gracias
-- hit: Excelente, gracias. Ahora haz lo mismo con los verbos en pasado
-- hit: jaja qué bueno, gracias
-- hit: qué padre gracias
-- miss: Gracias, pero eso no es lo que pedí
-- miss: ¿Me ayudas con el horario? Gracias de antemano
-- miss: Escribe una carta para dar las gracias a mi profesora
-- miss: Gracias, hazlo más breve
-- miss: Gracias a Dios, ¿quién lo dijo?
turn_words <= 60
and (
    opens('(?:ok |okay |jaja |jajaja |vale |bueno |bien |muy bien |perfecto |genial |excelente |s[ií] |listo |ah+ |oh |wow |super |s[uú]per |buen[ií]simo |qu[eé] (?:bueno|bonito|bien|lindo) |muy |[uú]til |bonito |me encanta |me encant[oó] |me sirve |me sirvi[oó] |me ayud[oó] |mucho |eso (?:es|era) |justo |exacto |ya |entend[ií] |entiendo |entendido |funciona |funcion[oó] |ahora s[ií] |qued[oó] |claro |de verdad |pues |guay |incre[ií]ble |maravilloso |fant[aá]stico )*(?:mil |muchas |much[ií]simas |grax |muy |de nuevo )*(?:gracias|grax|agradecid[oa]|te (?:lo )?agradezco) ')
    or says(' (?:much[ií]simas|muchas|mil) gracias $') and turn_words <= 12
    or turn_words <= 5 and not is_question and says(' (?:muchas )?(?:gracias|grax) $') and not says(' (?:no|pero|sin|mal) ') and not opens('(?:di|d[ií]|escribe) ')
)
and not says(' (?:pero|aunque|sin embargo|de antemano|por adelantado|error|errores|mal|incorrect[oa]|equivocad[oa]|no (?:es|era|funciona|me|quiero)|cambia|m[aá]s (?:cort[oa]|larg[oa]|breve|formal|simple|sencill[oa])|en vez) ')
and not opens('gracias a (?:dios|que|la|los|las|un|una) ')
