-- id: es.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: says that something in the reply is wrong, or doubts it
-- hit: Eso es incorrecto, la capital es Sucre
-- hit: te equivocas
-- hit: ¿Estás seguro?
-- hit: esa funcion no existe
-- miss: ¿Qué está mal en mi código?
-- miss: Dime si cada frase es verdadera o falsa
-- miss: Corrige los errores de este texto
turn_words <= 100
and (
    says(' (?:eso|esto|est[aá]|estan|es|son|respuesta|resultado|resultados|c[oó]digo|sigue|todo|informaci[oó]n|fecha) (?:es |est[aá] |son |siendo |estando |todo |toda |muy |totalmente |completamente |todav[ií]a )*(?:mal|incorrect[oa]s?|equivocad[oa]s?|err[oó]ne[oa]s?|fals[oa]s?|mentira) ')
    or says(' no (?:es|son|est[aá]|fue|era) (?:del todo |tan |eso )?(?:ciert[oa]|correct[oa]s?|verdad|as[ií]|exact[oa]|real) ')
    or says(' (?:te (?:equivocas|equivocaste|has equivocado|est[aá]s equivocando|confundes|confundiste|has confundido|lo (?:inventaste|est[aá]s inventando|has inventado|inventas))|est[aá]s (?:equivocad[oa]|mal|confundiendo|inventando)|cometiste un error|(?:(?:ese|esa|eso|esos|esas)(?: [a-zñóíáéú]+)? )?(?:no|tampoco) existen?|est[aá]s segur[oa]|segur[oa] de (?:eso|que)|rev[ií]sa(?:lo)? (?:otra vez|de nuevo|bien)|hay (?:un|varios) error(?:es)? en tu) ')
    or opens('(?:no )?(?:incorrecto|falso|mentira|eso no|mal hecho) ')
)
and not opens('(?:y |pero |entonces |ahora |oye |hola |disculpa |ok |bueno )*(?:qu[eé]|c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|cu[aá]nt[oa]s?|si|escribe|crea|redacta|genera|imagina|traduce|expl[ií]came|dime|h[aá]blame|resume|corrige|act[uú]a) ')
and not says(' (?:si|que|cual|cu[aá]l) (?:es|est[aá]|esta|son|cada) | verdader[oa]s? o fals[oa]s? ')
