-- id: nl.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Dank je wel!
-- hit: oké bedankt, dat helpt
-- hit: Hartelijk dank
-- hit: Ah, zo werkt het, dank je
-- hit: Super, bedankt! Schrijf nu het tweede hoofdstuk
-- hit: tof bedankt
-- miss: Bedankt, maar de datum klopt niet
-- miss: Kun je me helpen? Alvast bedankt
-- miss: Schrijf een kaart om mijn juf te bedanken
-- miss: Bedankt, verander alleen de titel
turn_words <= 60
and (
    opens('(?:ok |oké |oke |okay |goed |heel goed |prima |perfect |super |top |ja |ah+ |oh |zo |wow |mooi |leuk |fijn |duidelijk |helder |geweldig |fantastisch |precies |dit is |dat is |het |werkt |gelukt |nu |handig |heel erg |hartelijk |heel |hartstikke |echt |heel veel |veel )*(?:bedankt|dank|dank je wel|dankje|dankjewel|dankuwel|merci|thanks) ')
    or turn_words <= 5 and not is_question and says(' (?:bedankt|dankjewel|dank je|thanks) $') and not says(' (?:nee|niet|geen|maar|zonder|fout) ') and not opens('(?:zeg|schrijf) ')
)
and not says(' (?:maar|echter|helaas|alvast|fout|fouten|klopt niet|niet (?:goed|wat|dat)|verander|korter|langer|in plaats) ')
