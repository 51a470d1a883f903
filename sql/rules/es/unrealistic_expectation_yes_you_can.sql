-- id: es.unrealistic_expectation.yes_you_can
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.0
-- description: pushes back on a refusal or on disclaimers
-- hit: Sí puedes
-- hit: claro que puedes hacerlo
-- hit: No me des sermones, solo responde
-- miss: ¿Puedes ayudarme con mi tarea?
-- miss: ¿Si puedes volar, adónde irías?
turn_words <= 40
and (
    opens('(?:pero |que |claro |no |yo s[eé] |s[eé] )*(?:s[ií]|claro que|que s[ií]|por supuesto que) (?:s[ií] )?(?:que )?(?:puedes?|pod[eé]s|podr[ií]as|sabes|tienes acceso|lo (?:hiciste|has hecho)) ')
    or says(' (?:no (?:me des|quiero|te ped[ií]|necesito) (?:m[aá]s |tus |un |una |el )*(?:sermon|serm[oó]n|sermones|advertencias?|disculpas|opini[oó]n|moral|lecci[oó]n|consejos)|deja de (?:disculparte|repetir|decir|sermonear)|solo (?:hazlo|responde|imag[ií]nal[oa]|finge)|es (?:solo |s[oó]lo )?ficci[oó]n|hazlo (?:igual|de todos modos|de todas formas)|antes (?:s[ií] )?pod[ií]as) ')
)
and not is_question
