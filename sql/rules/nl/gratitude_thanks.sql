-- id: nl.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Dank je wel!
-- hit: oké bedankt, dat helpt
-- hit: Hartelijk dank
-- miss: Bedankt, maar de datum klopt niet
-- miss: Kun je me helpen? Alvast bedankt
-- miss: Schrijf een kaart om mijn juf te bedanken
turn_words <= 25
and opens('(?:ok |oké |oke |goed |heel goed |prima |perfect |super |top |ja |ah |oh |wow |mooi |heel erg |hartelijk |heel |hartstikke |echt )*(?:bedankt|dank|dankje|dankjewel|dankuwel|merci) ')
and not says(' (?:maar|echter|alvast|fout|klopt niet|niet (?:goed|wat)|nu|kun|kan|graag|nog|schrijf|verander) ')
