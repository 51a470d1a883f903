-- id: es.revision.should_be
-- polarity: dsat
-- kind: revision
-- weight: 2.2
-- description: says what the text should be instead, or that it has to be reworked
-- hit: mejor usa otro nombre
-- hit: Tiene que tener solo dos páginas
-- hit: necesito que lo cambies porque es muy infantil
-- miss: ¿Es mejor el mar o la montaña?
-- miss: Tiene que llover mañana
-- miss: Quiero que actúes como un guía de museo
turn_words <= 40
and (
    says(' (?:(?:deber[ií]a|debe|deb[ií]a|tiene que|ten[ií]a que|hay que|tendr[ií]a que|necesito que|quiero que|quer[ií]a que) (?:de )?(?:ser|estar|tener|llevar|decir|empezar|terminar|ir|quedar|sonar|haber|sea|tenga|lleve|diga|empiece|termine|quede|suene|hable) (?:[^ ]+ ){0,4}(?:no|s[oó]lo|solo|nada m[aá]s|m[aá]s|menos|m[aá]ximo|m[ií]nimo|en (?:lugar|vez)|primera|tercera|pasado|presente|palabras|p[aá]rrafos?|l[ií]neas|p[aá]ginas|hojas)|(?:necesito|hay que|tienes que|ten[eé]s que|quiero|debes|podr[ií]as|puedes|toca|quiero que lo|necesito que lo|quiero que la) (?:reescrib[a-z]+|rehac[a-z]+|rehagas|cambi(?:ar|es|arl)[a-z]*|correg[a-z]+|corrij[a-z]+|modific[a-z]+|modifiqu[a-z]+|acort[a-z]+|mejor(?:es|arl)[a-z]*)) ')
    or turn_words <= 20 and opens('(?:no |hm+ |ok |pero )*(?:mejor|m[aá]s bien|prefiero|yo (?:pondr[ií]a|dir[ií]a)|ser[ií]a mejor|quedar[ií]a mejor|suena mejor|sonar[ií]a mejor) (?:pon|ponlo|di|as[ií]|con|en|que|usa|como|sin|solo|algo|una|un|dej[ae]l[oa]|quit[ae]) ')
    or (turn_words <= 6 or turn_words <= 16 and overlap_reply > 0) and opens('(?:y |pero |no )*(?:(?:si )?mejor (?:usas|que|si|usa|ponle|pon|hazlo)|no ser[ií]a mejor|ser[ií]a mejor|evita|no (?:puedes|debes|hay que) (?:poner|usar|escribir|decir)) ')
    or turn_words <= 16 and overlap_reply > 0 and not is_question and says(' (?:en (?:vez|lugar) de) ')
    or turn_words <= 20 and raw('["«“„][^"»”“]+["»”“]') and opens('(?:no |hm+ |ok )*(?:mejor|m[aá]s bien|prefiero|yo (?:pondr[ií]a|dir[ií]a)|ser[ií]a mejor|quedar[ií]a mejor|suena mejor|sonar[ií]a mejor) ')
)
and not (is_question and opens('(?:y |ahora |por favor |ok |hola )*(?:c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|escribe|escr[ií]beme|crea|redacta|genera|imagina|inventa|traduce|expl[ií]came|dime|resume|corrige|act[uú]a|haz (?:un|una)|hazme (?:un|una)|dame (?:un|una)) '))
and not (reply_asks and turn_words <= 6)
