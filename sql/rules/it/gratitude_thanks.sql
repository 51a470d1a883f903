-- id: it.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Grazie mille!
-- hit: ok grazie, sei stato utile
-- hit: Ti ringrazio
-- miss: Grazie ma la data è sbagliata
-- miss: Mi puoi aiutare? Grazie in anticipo
-- miss: Scrivi una lettera per dire grazie alla prof
turn_words <= 30
and (
    opens('(?:ok |okay |va bene |bene |molto bene |perfetto |ottimo |eccellente |s[iì] |ah |oh |wow |fantastico |capito |mille )*(?:tante |mille |molte )?(?:grazie|ti ringrazio|la ringrazio|vi ringrazio) ')
    or says(' (?:grazie mille|mille grazie|grazie infinite) $') and turn_words <= 12
)
and not says(' (?:ma|però|tuttavia|in anticipo|anticipatamente|errore|sbagliat[oa]|non (?:è|era|funziona|mi)|ora|adesso|puoi|potresti|più|cambia|scrivi|rifallo|a te) ')
