-- id: nl.unrealistic_expectation.yes_you_can
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.0
-- description: pushes back on a refusal or on disclaimers
-- hit: Jawel, dat kun je wel
-- hit: natuurlijk kun je dat
-- hit: Stop met sorry zeggen
-- miss: Kun je me helpen met mijn huiswerk?
-- miss: Als je kon vliegen, waar ging je heen?
turn_words <= 30
and (
    opens('(?:maar |nee |jawel |natuurlijk |tuurlijk |wel )+(?:dat |het )?(?:kun|kan|kon|mag|weet|kunt) (?:je|jij|u) ')
    or opens('(?:maar |nee )*(?:je|jij|u) (?:kunt|kan|kon|weet) (?:dat|het) (?:wel|best|toch|gewoon) ')
    or says(' (?:(?:stop|hou op) met (?:sorry|je excuses|excuses|preken|herhalen|dat)|zonder (?:preek|waarschuwingen|disclaimer|excuses)|het is (?:maar |gewoon |slechts )*(?:fictie|een verhaal|een spel|hypothetisch)|doe het toch|doe alsof|gok maar) ')
)
and not is_question
