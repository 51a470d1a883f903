-- id: it.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Grazie mille!
-- hit: ok grazie, sei stato utile
-- hit: Ti ringrazio
-- hit: Ah ora funziona, grazie!
-- hit: Ottimo, grazie! Adesso fammi lo stesso per il latino
-- hit: che forza grazie
-- miss: Grazie ma la data è sbagliata
-- miss: Mi puoi aiutare? Grazie in anticipo
-- miss: Scrivi una lettera per dire grazie alla prof
-- miss: Grazie, rendilo più breve
turn_words <= 60
and (
    opens('(?:ok |okay |va bene |bene |molto bene |molto |perfetto |ottimo |eccellente |s[iì] |ah+ |oh |wow |fantastico |capito |ho capito |bello |bellissimo |che bello |utile |utilissimo |mi piace |ora |adesso |funziona |ha funzionato |è |sei stat[oa] |gentilissimo |esatto |proprio |quello che cercavo |giusto |chiaro |tutto chiaro |davvero |mille )*(?:tante |mille |molte )?(?:grazie|ti ringrazio|la ringrazio|vi ringrazio) ')
    or says(' (?:grazie mille|mille grazie|grazie infinite) $') and turn_words <= 12
    or turn_words <= 5 and not is_question and says(' grazie(?: mille)? $') and not says(' (?:no|non|ma|senza|sbagliato) ') and not opens('(?:scrivi) ')
)
and not says(' (?:ma|però|tuttavia|in anticipo|anticipatamente|errore|errori|sbagliat[oa]|non (?:è|era|funziona|mi|va)|cambia|rifallo|a te|invece di|più (?:cort[oa]|lung[oa]|breve|semplice|formale)) ')
