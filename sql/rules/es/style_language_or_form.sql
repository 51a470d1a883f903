-- id: es.style.language_or_form
-- polarity: dsat
-- kind: style
-- weight: 2.0
-- description: asks for the reply in another language or form
-- hit: En español por favor
-- hit: respóndeme en castellano
-- hit: Ponlo en una tabla
-- hit: en formato lista
-- miss: ¿Cómo se dice gracias en español de Chile?
-- miss: Tradúceme este correo al inglés: Estimado señor Ruiz
-- miss: En inglés: olvidaste la sal, por favor
-- miss: [request] Traduce al inglés: buenos días [reply] Good morning [turn] Ahora en francés
turn_words <= 15
and opens('(?:no |pero |ok |vale |bueno |gracias |perfecto |muy bien |y |ahora |por favor |porfa |porfavor |pf |puedes |podes |podés |podrias |podrías |puede |podria |podría |quiero que |necesito que |me gustaria que |me gustaría que |solo |mejor |ahora si |hola )*(?:(?:resp[oó]nde(?:me)?|contesta(?:me)?|cont[eé]sta(?:me)?|h[aá]bla(?:me)?|dilo|d[ií]melo|escr[ií]belo|ponlo|ponl[oa]s|hazlo|hacerlo|ponerl[oa]s?|expl[ií]ca(?:lo|melo)|todo|pero|lo mismo|d[aá]melo) )*(?:en|al|a|como|con) (?:formato |un |una |forma |forma de |solo |idioma |lista |prosa )*(?:espa[ñn]ol|castellano|ingl[eé]s|franc[eé]s|alem[aá]n|catal[aá]n|portugu[eé]s|tabla|lista|vi[ñn]etas|p[aá]rrafos?|puntos|json|html|markdown|prosa|verso|primera persona|tercera persona|pasado|presente|\d+ palabras|menos palabras|una frase) ')
and not has_url
and not raw('[:：][ \n]*[^ \n][^\n]{3}')
and not (opens('(?:y )?ahora (?:en|al) ') and regexp_matches(lower(request), '(?:tradu|translat)'))
