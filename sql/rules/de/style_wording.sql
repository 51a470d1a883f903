-- id: de.style.wording
-- polarity: dsat
-- kind: style
-- weight: 2.2
-- description: asks for other words, another person or tense, or says whom the text is for
-- hit: nimm weniger technische Begriffe
-- hit: schreib das aus der dritten Person
-- hit: das ist für Kinder ab fünf
-- hit: erzähl es aus Sicht des Hundes
-- miss: Märchen für Kinder über einen Bären
-- miss: In welcher Person ist der Roman geschrieben?
turn_words <= 25
and (
    says(' (?:(?:mit |in |nimm |verwende |benutz |benutze |bitte |etwas |viel )*(?:einfachere[rnms]?|leichtere[rnms]?|andere[rnms]?|kürzere[rnms]?|schönere[rnms]?|weniger [^ ]+|mehr [^ ]+) (?:wörter|worte|worten|wörtern|sprache|sätze|sätzen|begriffe|ausdrücke|deutsch|englisch|stil)) ')
    or turn_words <= 12 and reply_chars > 60 and says(' (?:(?:ist|soll|sei|geeignet|niveau) (?:[^ ]+ )?für (?:[^ ]+ )?(?:kinder|kind|schüler|grundschule|grundschüler|anfänger|jugendliche|laien|(?:die )?(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte) klasse|sohn|tochter|oma)) ')
    or turn_words <= 14 and says(' (?:(?:in|aus) (?:der )?(?:ich form|ich perspektive|ersten person|dritten person|du form|sie form|vergangenheit|gegenwart|vergangenheitsform)|im (?:präteritum|präsens|perfekt)|(?:duz|sieze?|duze)[^ ]* (?:mich|ihn|sie|die|den)?) ')
    or turn_words between 4 and 16 and overlap_request < 0.6 and says(' (?:aus (?:der |dem |einer )?(?:[^ ]+ )?(?:sicht|perspektive|blickwinkel)|als (?:ob|wenn|wäre|würde) (?:[^ ]+ ){1,4}(?:wäre|würde|hätte|erzählt|erzähle|schreibt)) ')
)
and not is_question
and (not opens('(?:und |jetzt |bitte |ok |hallo )*(?:was|wie|warum|wieso|wann|wo|wer|welche[rsmn]?|schreib(?:e)? (?:mir )?(?:ein|eine|einen)|erstelle|generiere|übersetze|erkläre|erzähl|nenne|fasse|erfinde|gib mir (?:ein|eine|einen)) ') or opens('(?:erzähl|erzähle|schreib|beschreib)(?:l[oaei])? (?:lieber |es |das |mal )*(?:aus (?:der |dem |einer )?(?:[^ ]+ )?(?:sicht|perspektive|blickwinkel)|als (?:ob|wenn|wäre|würde) (?:[^ ]+ ){1,4}(?:wäre|würde|hätte|erzählt|erzähle|schreibt)) '))
and not raw('[:：][ \n]*[^ \n][^\n]{8}')
and not says(' (?:danke) ')
