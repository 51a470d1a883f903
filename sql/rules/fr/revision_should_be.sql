-- id: fr.revision.should_be
-- polarity: dsat
-- kind: revision
-- weight: 2.2
-- description: says what the text should be instead, or that it has to be reworked
-- hit: mets plutôt un autre prénom
-- hit: Il faut que ça fasse deux pages maximum
-- hit: il faudrait que tu le changes, c'est trop enfantin
-- miss: Vaut-il mieux aller à la mer ou à la montagne ?
-- miss: Il faut que je parte demain
-- miss: Je veux que tu joues un guide de musée
turn_words <= 40
and (
    says(' (?:(?:devrait|doit|devait|il faut que|faut que|il faudrait que|faudrait que|je veux que|je voulais que|j aimerais que) (?:[^ ]+ )?(?:[eê]tre|avoir|faire|dire|commencer|finir|parler|rester|soit|ait|fasse|dise|commence|finisse|parle|reste) (?:[^ ]+ ){0,4}(?:pas|seulement|que|juste|plus|moins|maximum|max|minimum|au lieu|premi[eè]re|troisi[eè]me|pass[eé]|pr[eé]sent|mots|paragraphes?|lignes|pages?)|(?:il faut|faut|faudrait|il faudrait|tu dois|vous devez|j ai besoin|je veux|il faudrait que tu|faudrait que tu|il faut que tu|je veux que tu|j aimerais que tu|j ai besoin que tu)(?: que tu| que vous)? (?:me )?(?:le |la |les |l )?(?:r[eé][eé]cri[a-z]+|refai[a-z]+|refass[a-z]+|chang(?:es|iez|er)|corrig[a-z]+|modifi[a-z]+|raccourci[a-z]+|am[eé]lior[a-z]+|reformul[a-z]+)) ')
    or turn_words <= 20 and opens('(?:non |hm+ |ok |mais )*(?:plut[oô]t|mieux vaut|je pr[eé]f[eè]re|je pr[eé]f[eé]rerais|ce serait mieux|[cç]a serait mieux|[cç]a sonne(?:rait)? mieux|mets plut[oô]t|dis plut[oô]t) (?:mets|dis|avec|en|que|de|comme|sans|quelque|un|une|si|si tu|le|la|[aà]) ')
    or (turn_words <= 6 or turn_words <= 16 and overlap_reply > 0) and opens('(?:et |mais |non )*(?:ne serait ce pas mieux|[cç]a serait pas mieux|ce serait mieux|si tu (?:utilisais|mettais|faisais)|je pr[eé]f[eéè]re(?:rais|rai) (?:un|une|que|si|le|la|les)|[eé]vite|[eé]vitez) ')
    or turn_words <= 16 and overlap_reply > 0 and not is_question and says(' (?:[aà] la place|au lieu d[eu]?|plut[oô]t qu(?:e|un|une)?) ')
    or turn_words <= 20 and raw('["«“„][^"»”“]+["»”“]') and opens('(?:non |hm+ |ok )*(?:plut[oô]t|mieux vaut|je pr[eé]f[eè]re|je pr[eé]f[eé]rerais|ce serait mieux|[cç]a serait mieux|[cç]a sonne(?:rait)? mieux|mets plut[oô]t|dis plut[oô]t) ')
)
and not (is_question and opens('(?:et |maintenant |stp |svp |ok |bonjour )*(?:quels?|quelles?|comment|pourquoi|quand|qui|[eé]cris|cr[eé]e|r[eé]dige|g[eé]n[eè]re|imagine|invente|traduis|explique|raconte|r[eé]sume|corrige|fais (?:moi )?(?:un|une)|donne (?:moi )?(?:un|une)) '))
and not (reply_asks and turn_words <= 6)
