-- id: de.unrealistic_expectation.yes_you_can
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.0
-- description: pushes back on a refusal or on disclaimers
-- hit: Doch, das kannst du
-- hit: natürlich kannst du das
-- hit: Hör auf, dich zu entschuldigen
-- miss: Kannst du mir bei den Hausaufgaben helfen?
-- miss: Wenn du fliegen könntest, wohin?
turn_words <= 40
and (
    opens('(?:aber |nein )*(?:doch|natürlich|klar|sicher|selbstverständlich) (?:das |die |es )?(?:kannst|können|konntest|darfst|könntest|weißt|hast) (?:du|sie) ')
    or opens('(?:aber |nein )*(?:doch (?:das |es )?(?:kannst|geht|weißt|konntest)|(?:du kannst|sie können) (?:das|es) (?:doch|sehr wohl|wohl)) ')
    or says(' (?:hör(?:t|en sie)? auf (?:dich|mich|mir|mit|ständig|immer)|ohne (?:moralpredigt|belehrung|belehrungen|disclaimer|warnhinweis|warnhinweise|hinweise)|keine (?:moralpredigt|belehrung|belehrungen|entschuldigungen)|(?:es )?ist (?:doch |ja )?nur (?:fiktion|eine geschichte|fiktiv|hypothetisch|ein spiel)|mach es trotzdem|tu (?:einfach )?so als|vorhin (?:konntest|ging)|gestern konntest du) ')
)
and not is_question
