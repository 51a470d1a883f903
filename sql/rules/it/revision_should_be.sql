-- id: it.revision.should_be
-- polarity: dsat
-- kind: revision
-- weight: 2.2
-- description: says what the text should be instead, or that it has to be reworked
-- hit: meglio usare un altro nome
-- hit: Deve essere di due pagine massimo
-- hit: dovresti cambiarlo perché è troppo infantile
-- miss: È meglio il mare o la montagna?
-- miss: Deve piovere domani
-- miss: Voglio che tu faccia la guida di un museo
turn_words <= 40
and (
    says(' (?:(?:dovrebbe|deve|doveva|devono|dovrebbero|dovevano|bisogna che|voglio che|volevo che|vorrei che) (?:[^ ]+ )?(?:essere|avere|dire|iniziare|finire|restare|parlare|sia|abbia|dica|inizi|finisca|siano) (?:[^ ]+ ){0,4}(?:non|solo|soltanto|pi[uù]|meno|massimo|minimo|invece|prima persona|terza persona|passato|presente|parole|paragrafi|paragrafo|righe|pagine|pagina)|(?:devi|dovresti|puoi|potresti|bisogna|ho bisogno che|mi serve che|vorrei che|voglio che) (?:tu )?(?:me )?(?:lo |la |li |le )?(?:riscriv[a-z]+|rifar[a-z]+|rifai|rifaccia|rifarl[oa]|cambiarl[oaie]|cambi|modificarl[oa]|modifichi|corregg[a-z]+|accorciarl[oa]|accorci|migliorarl[oa]|riformul[a-z]+)) ')
    or turn_words <= 20 and opens('(?:no |hm+ |ok |ma )*(?:meglio|piuttosto|preferirei|preferisco|sarebbe meglio|suona meglio|suonerebbe meglio|direi piuttosto) (?:metti|mettere|mettilo|di|dire|con|in|che|come|senza|solo|qualcosa|un|una|usa|usare|se|così|togli|togliere) ')
    or (turn_words <= 6 or turn_words <= 16 and overlap_reply > 0) and opens('(?:e |ma |no )*(?:(?:non )?sarebbe meglio|meglio se|e se (?:usassi|mettessi|facessi)|se (?:usassi|mettessi|facessi)|evita|evitare|preferirei) ')
    or turn_words <= 16 and overlap_reply > 0 and not is_question and says(' (?:invece (?:di|che|del|della)|al posto (?:di|del|della)) ')
    or turn_words <= 20 and raw('["«“„][^"»”“]+["»”“]') and opens('(?:no |hm+ |ok )*(?:meglio|piuttosto|preferirei|preferisco|sarebbe meglio|suona meglio|suonerebbe meglio|direi piuttosto) ')
)
and not (is_question and opens('(?:e |ora |adesso |ok |ciao |per favore )*(?:cosa|qual|quale|quali|come|perch[eéè]|quando|dove|chi|scrivi(?:mi)? (?:un|una)|crea|genera|immagina|inventa|traduci|spiegami|raccontami|riassumi|correggi|fai (?:un|una)|fammi (?:un|una)|dammi (?:un|una)) '))
and not (reply_asks and turn_words <= 6)
