-- id: de.revision.i_want
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: restates what is wanted, against what was given
-- hit: aber ich brauche nur die Namen
-- hit: der ist rot, ich will einen blauen
-- miss: Ich will schwimmen lernen
-- miss: Hallo, ich will einen Diätplan
turn_words <= 25
and not is_question
and (
    turn_words <= 20 and opens('(?:(?:aber|nein|nur|eigentlich|doch) )+(?:ich )?(?:will|möchte|wollte|brauche|suche|hätte gern|hätte gerne|bevorzuge|brauch)(?: ich)? ')
    or turn_words <= 16 and says(' (?:ich )?(?:will|möchte|wollte|brauche|suche|hätte gern|hätte gerne|bevorzuge|brauch)(?: ich)? (?:[^ ]+ )?(?:nur|bloß|lediglich) ')
    or turn_words <= 12 and raw('^[^,.:;\n]{5,60}, ?') and says(' ist ') and says(' (?:ich )?(?:will|möchte|wollte|brauche|suche|hätte gern|hätte gerne|bevorzuge|brauch)(?: ich)? ')
)
and not opens('(?:und )*(?:jetzt|nun) ')
and not opens('(?:hallo|hi|hey) ')
and not says(' nur (?:fragen|wissen|sagen) ')
and not opens('(?:und |jetzt |bitte |ok |hallo )*(?:was|wie|warum|wieso|wann|wo|wer|welche[rsmn]?|schreib(?:e)? (?:mir )?(?:ein|eine|einen)|erstelle|generiere|übersetze|erkläre|erzähl|nenne|fasse|erfinde|gib mir (?:ein|eine|einen)) ')
and not (reply_asks and turn_words <= 12)
