-- id: it.style.wording
-- polarity: dsat
-- kind: style
-- weight: 2.2
-- description: asks for other words, another person or tense, or says whom the text is for
-- hit: usa un linguaggio meno tecnico
-- hit: mettilo in terza persona
-- hit: è per bambini di cinque anni
-- hit: raccontalo dal punto di vista del cane
-- miss: Favola su un orso per i miei nipoti
-- miss: In che persona è scritto il romanzo?
turn_words <= 25
and (
    says(' (?:(?:con |usa(?:ndo)? |usare |utilizza |metti |in |un |una |delle )*(?:(?:parole|termini|linguaggio|frasi|vocabolario|italiano|inglese|tono|lessico) (?:un po |molto )?(?:pi[uù]|meno) [^ ]+)) ')
    or turn_words <= 12 and reply_chars > 60 and says(' (?:(?:è|sia|sono|sarà|livello|adatto|adatta) (?:per |a )?(?:un |una |mio |mia |il |la |i |gli |le |dei )*(?:bambin[oiae]|ragazzi|alunn[oi]|student[ei]|adolescenti|principianti|elementari|medie|figli[oa]|nonna|nonno)) ')
    or turn_words <= 14 and says(' (?:in (?:prima|seconda|terza) persona|(?:al|all) (?:passato|presente|futuro|imperfetto)|(?:dammi|dare|dando) del (?:tu|lei)) ')
    or turn_words between 4 and 16 and overlap_request < 0.6 and says(' (?:(?:dal|da un|col) (?:altro )?punto di vista|dalla prospettiva|come se (?:lo |la )?(?:raccontasse|scrivesse|parlasse|fosse|fossi|dicesse|avessi)|con gli occhi d) ')
)
and not is_question
and (not opens('(?:e |ora |adesso |ok |ciao |per favore )*(?:cosa|qual|quale|quali|come|perch[eéè]|quando|dove|chi|scrivi(?:mi)? (?:un|una)|crea|genera|immagina|inventa|traduci|spiegami|raccontami|riassumi|correggi|fai (?:un|una)|fammi (?:un|una)|dammi (?:un|una)) ') or opens('(?:racconta|narra|scrivi)(?:l[oaei])? (?:meglio |lo |ora )*(?:(?:dal|da un|col) (?:altro )?punto di vista|dalla prospettiva|come se (?:lo |la )?(?:raccontasse|scrivesse|parlasse|fosse|fossi|dicesse|avessi)|con gli occhi d) '))
and not raw('[:：][ \n]*[^ \n][^\n]{8}')
and not says(' (?:grazie) ')
