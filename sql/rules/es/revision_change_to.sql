-- id: es.revision.change_to
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: asks to rewrite, change, take out or leave out part of what was given
-- hit: Cambia el nombre a Lucía
-- hit: reescribelo sin usar adjetivos
-- hit: Quita el último párrafo
-- hit: Lo mismo pero sin emojis
-- hit: sácale los emojis
-- miss: ¿Cómo cambio una rueda pinchada?
-- miss: Reescribe el siguiente texto:
-- miss: ¿Cómo quito una mancha de vino?
-- miss: Sin embargo, mi hermana prefiere el mar
-- miss: Haz lo mismo con la segunda tabla
-- miss: Sin gluten y sin lactosa, ¿qué desayuno me recomiendas?
-- miss: Saca la raíz cuadrada de 81
turn_words <= 40
and (
    opens('(?:no |pero |ok |vale |bueno |gracias |perfecto |muy bien |y |ahora |por favor |porfa |porfavor |pf |puedes |podes |podés |podrias |podrías |puede |podria |podría |quiero que |necesito que |me gustaria que |me gustaría que |solo |mejor |ahora si |hola )*(?:cambi(?:a|e|ar|ale|arle|alo|ala|alos|arlo|arla)|c[aá]mbi(?:alo|ala|ale|alos|e)|reempla(?:za|zar|ce|zalo)|reempl[aá]zal[oa]|sustitu(?:ye|ir|ya)|modif(?:ica|icar|[ií]cal[oa]|icarl[oa])|quit(?:a|ar|ale|al[oa]s?|arl[oa]s?|e)|qu[ií]tal[oa]s?|elimin(?:a|ar|al[oa]s?|arl[oa]s?|e)|elim[ií]nal[oa]s?|borra|b[oó]rral[oa]|rehaz|rehazl[oa]|rehacerl[oa]|reescr(?:[ií]bel[oa]|ibirl[oa]|ibe eso|ibe esto|[ií]bemel[oa])|reform[uú]l[ao]l[oa]|c[oó]rr[ií]gel[oa]|corr[ií]gel[oa]|corregirl[oa]|arr[eé]glal[oa]) ')
    or says(' (?:lo mismo|igual|la misma (?:historia|respuesta|lista)|el mismo (?:texto|c[oó]digo|poema)|otra vez|de nuevo|reescr[ií]bel[oa]|hazl[oa]|hacerl[oa]|rep[ií]tel[oa]) (?:sin|pero (?:sin|con|en|usando|cambiando|m[aá]s)) ')
    or opens('(?:no |pero |ok |vale |bueno |gracias |perfecto |muy bien |y |ahora |por favor |porfa |porfavor |pf |puedes |podes |podés |podrias |podrías |puede |podria |podría |quiero que |necesito que |me gustaria que |me gustaría que |solo |mejor |ahora si |hola )*(?:sin|no (?:uses|pongas|incluyas|menciones|repitas|agregues|añadas|cambies|hagas|utilices|empieces|escribas)) ')
    or says(' en (?:vez|lugar) de (?:eso|esto|decir|poner|usar) ')
    or turn_words <= 14 and not is_question and opens('(?:no |ok |pero |por favor |y |et |e )*(?:s[aá]cal[oae]s?|saca|s[aá]cale|qu[ií]t[ae]l[eoa]s?|qu[ií]tame|elim[ií]nal[eoa]s?|borra|suprime|omite) ') and not says(' (?:ra[ií]z) ')
    or turn_words <= 20 and not is_question and opens('(?:[^ ]+ ){2,7}y (?:qu[ií]ta(?:le|la|lo)?|s[aá]ca(?:le|la|lo)?|elimina|borra|cambia|mejora|acorta|al[aá]rgalo|que no) ')
)
and not opens('(?:y |pero |entonces |ahora |oye |hola |disculpa |ok |bueno )*(?:qu[eé]|c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|cu[aá]nt[oa]s?|si|escribe|crea|redacta|genera|imagina|traduce|expl[ií]came|dime|h[aá]blame|resume|corrige|act[uú]a) ')
and not says(' (?:siguiente|a continuaci[oó]n) ')
and not opens('(?:ok |bueno )*sin (?:embargo|duda|problemas?) ')
and not (is_question and turn_words > 6 and opens('(?:sin) '))
