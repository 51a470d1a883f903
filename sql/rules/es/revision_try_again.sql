-- id: es.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks for the same once more, or says no to it
-- hit: Inténtalo de nuevo
-- hit: hazlo otra vez
-- hit: No, el otro
-- hit: no me refiero al rio sino al banco
-- hit: no así, con viñetas
-- hit: demasiado seco, vuelve a escribirlo
-- hit: mmm, prueba algo distinto
-- hit: otra vez
-- miss: No, gracias
-- miss: Otra pregunta: ¿cuándo es la Semana Santa?
-- miss: [request] ¿Me ayudas a cocinar? [reply] Claro. ¿Tienes horno? [turn] No, solo una sartén
-- miss: No puedo dormir por las noches
-- miss: Si el bizcocho sale mal, ¿lo hago otra vez con menos harina?
-- miss: Quiero otra cosa en la vida: ¿cómo cambio de carrera?
-- miss: Escribe una escena en la que el jefe grita: ¡rehazlo!
-- miss: [request] Canta [reply] ¿Otra vez? [turn] otra vez
turn_words <= 50
and (
    opens('(?:no |pero |ok |vale |bueno |gracias |perfecto |muy bien |y |ahora |por favor |porfa |porfavor |pf |puedes |podes |podés |podrias |podrías |puede |podria |podría |quiero que |necesito que |me gustaria que |me gustaría que |solo |mejor |ahora si |hola )*(?:int[eé]ntal[oa]|int[eé]nta|prueba|hazl[oa]|hacel[oa]|escr[ií]bel[oa]|rep[ií]tel[oa]|rehazl[oa]|vuelve a|vu[eé]lvel[oa] a) (?:a )?(?:de nuevo|otra vez|nuevamente|intentar|intentarl[oa]|hacer|hacerl[oa]|escribir|escribirl[oa]|generar|empezar|$)')
    or opens('(?:no|nop|noo+|nel) ') and raw('^[ ¡¿]*(?:[Nn][Oo]+|[Nn]op|[Nn]el) ?[,.;:!…\n]') and turn_words <= 25 and not reply_asks
    or opens('no (?:el otro|la otra|es[eoa]|as[ií]|lo otro) ') and not reply_asks and not is_question
    or says(' no (?:me refiero|me refer[ií]a|quiero|quer[ií]a|era|es|hablo|quise decir) (?:[a-zñáéíóú]+ ){1,6}sino ')
    or opens('(?:pero |no |yo )*(?:quise decir|me refer[ií]a|me refiero|quer[ií]a decir|hablo de|hablaba de) ')
    or turn_words <= 12 and says(' (?:(?:hazl[oa]s?|hacel[oa]|escr[ií]bel[oa]|int[eé]ntal[oa]|red[aá]ctal[oa]) (?:de nuevo|otra vez|nuevamente)|rehazl[oa]|vu[eé]lvel[oa] a (?:hacer|escribir|redactar|intentar)|vuelve a (?:hacer|escribir|redactar|intentar)l[oa]) (?:por favor |porfa )*$') and not raw('[:：«"“„「『]')
    or turn_words <= 9 and not is_question and opens('(?:no |meh |bah |nada |mmm |regular |bueno |pues |mejor |y si |otra vez |m[aá]s o menos |no me convence |ninguno |ninguna )*(?:prueba|intenta|inténtalo|int[eé]ntalo|dame|dime|pon|busca|propon|haz|sug[ié]ereme|quiero) (?:con )?(?:otr[oa] (?:cosa|distint[oa]|diferente|opci[oó]n|versi[oó]n|idea|propuesta)|algo (?:distinto|diferente|mejor)|otr[oa]s? $)')
    or turn_words <= 4 and not reply_asks and opens('(?:no |hazlo |por favor |y |una vez )*(?:otra vez|de nuevo|nuevamente)(?: por favor)? $')
)
and not opens('no (?:gracias|hay (?:problema|de qu[eé])|te preocupes|pasa nada|s[eé] |tengo|entiendo|importa|solo|nada m[aá]s|es (?:necesario|nada)) ?')
and not opens('(?:ok |bueno )*(?:y |pero |entonces |ahora |oye |hola |disculpa |ok |bueno )*(?:qu[eé]|c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|cu[aá]nt[oa]s?|si|escribe|crea|redacta|genera|imagina|traduce|expl[ií]came|dime|h[aá]blame|resume|corrige|act[uú]a) ')
