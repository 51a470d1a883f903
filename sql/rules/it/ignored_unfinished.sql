-- id: it.ignored.unfinished
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: the reply is not complete, or part of it is missing
-- hit: Hai messo solo la metà
-- hit: dammi il codice completo
-- hit: si è interrotto a metà
-- hit: E il resto?
-- miss: Continua
-- miss: Come finisco gli studi?
-- miss: Scrivi un elenco di verbi irregolari
turn_words <= 30
and says(' (?:(?:manca|mancano|mancava) (?:[^ ]+ ){0,2}(?:met[aà]|parte|resto|la fine|il finale|codice|seconda|ultima|tutto il)|(?:solo|soltanto) (?:(?:hai |mi |messo|dato|scritto|fatto|c è) ?)*(?:la )?(?:met[aà]|una parte|l inizio|un pezzo)|dov è (?:il resto|la fine|l altra|finit[oa])|e (?:il resto|gli altri|le altre|tutto il resto) $|(?:è|è rimast[oa]|era|risulta) (?:[^ ]+ )?(?:incomplet[oa]|tagliat[oa]|troncat[oa]|interrott[oa]|a met[aà])|non (?:è|hai) (?:[^ ]+ )?(?:complet[oa]|finit[oa]|terminat[oa]|completat[oa])|(?:si è|ti sei) (?:[^ ]+ )?(?:interrott[oa]|fermat[oa]|bloccat[oa]|tagliat[oa])|(?:dammi|scrivi|mandami|voglio|mi serve|metti|mostrami|scrivimi) (?:tutto )?(?:il |la |l )?(?:codice|testo|risposta|elenco|lista|file|script)? ?(?:complet[oa]|inter[oa]|per intero|intera))(?: |$)')
