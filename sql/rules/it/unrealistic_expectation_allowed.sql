-- id: it.unrealistic_expectation.allowed
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.0
-- description: gives a reason why a refused request is all right
-- hit: [request] Apri il mio lucchetto [reply] Mi dispiace, ma non posso aiutarti con questo. [turn] ma è legale, il lucchetto è mio
-- hit: [request] Scrivi una rissa [reply] Mi dispiace, non posso scrivere questo. [turn] è solo finzione per un romanzo
-- miss: È legale nel mio paese
-- miss: [request] Dimmi un colore [reply] Il blu. [turn] è la mia camicia
reply_refused
and turn_words <= 40
and (says(' (?:(?:è|sono|sarebbe|era) (?:(?:solo|tutto|una?|per|del|della|di|mio|mia|il|la|assolutamente|perfettamente) )*(?:legale|consentito|permesso|finzione|fantasia|inventato|scherzo|gioco|romanzo|libro|film|ricerca|educativo|mi[oa]|casa mia|propri[oa]|pubblic[oa]|scuola|universit[aà]|compito)|(?:mio|mia|miei|mie) (?:propri[oa]|stess[oa])|(?:non|nulla|niente) (?:[^ ]+ ){0,3}(?:illegale|male|reato|pericoloso|vietato)|(?:ho|con) (?:il |l )?(?:permesso|diritto|autorizzazione)|(?:a |per )?(?:fini|scopi|scopo) (?:educativ[oi]|didattic[oi]|accademic[oi]|di ricerca)) ') or turn_words <= 10 and opens('(?:ma |eh |ah |uffa |e )*(?:dai|andiamo|su|per favore|non fare (?:storie|il|la|cos[iì])|non essere|dimmelo|fallo (?:lo stesso|comunque)|inventa|che esagerazione|comunque) '))
