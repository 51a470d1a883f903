-- id: de.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.5
-- description: says that this is not what was asked for or meant
-- hit: Das ist nicht das, was ich wollte
-- hit: das habe ich nicht gefragt
-- hit: Du hast meine Frage nicht beantwortet
-- hit: so meinte ich das nicht
-- hit: Ich wollte ein Gedicht, keine Geschichte
-- hit: darum hab ich dich nicht gebeten
-- hit: von dem Schiff sieht man gar nichts
-- miss: Was muss ich beim Bürgeramt fragen?
-- miss: Mein Kunde schreibt, das sei nicht, was er wollte. Wie antworte ich?
-- miss: Ich wollte nur fragen, ob es regnet, nicht mehr
-- miss: Übersetze diese Mail: Ich wollte Tee, keinen Kaffee
turn_words <= 80
and (
    says(' (?:nicht|nich|ned|nix) (?:ganz |wirklich |genau |wirklich genau |mal )?(?:das |die antwort |dass )?(?:was|wonach|worum) (?:ich )(?:[a-zäöüß]+ ){0,3}(?:wollte|will|möchte|brauche|suche|suchte|meine|meinte|gemeint|gefragt|fragte|gesagt|verlangt|erwartet|wissen) ')
    or says(' (?:das|danach|so|dies) (?:hab|habe|hatte|wollte|meinte|meine|war|ist) (?:ich |doch |aber )*(?:ja |doch |das |es )*(?:nicht|nich|gar nicht|auch nicht) (?:gefragt|gemeint|gesagt|gewollt|verlangt|wissen|meine frage|die frage|die antwort|gewünscht|gefordert) ')
    or says(' (?:meine|die) frage (?:[a-zäöüß]+ )?(?:nicht|immer noch nicht|noch nicht) (?:beantwortet|verstanden|richtig verstanden) ')
    or says(' (?:beantwortet|verstehst|verstehen sie|beantwortest) (?:nicht |du )*(?:meine|die) frage(?: nicht)? ')
    or says(' (?:so meinte ich (?:das|es) nicht|so war das nicht gemeint|das meinte ich nicht|das meine ich nicht|du hast mich (?:falsch|nicht) verstanden|du verstehst mich (?:falsch|nicht)|thema verfehlt|hat nichts mit (?:meiner|der) frage) ')
    or turn_words <= 14 and opens('(?:nein |aber |nee |doch |sorry )*ich (?:wollte|wollt|brauchte|suchte|hätte gern|bat um)(?: [^ ]+){1,6} (?:und )?(?:nicht|nich|kein(?:e|en|er|es)?)(?: [^ ]+){1,4} $') and raw('[,;.–-] *(?:und )?(?:nicht|nich|kein)| und (?:nicht|kein)') and not is_question and not says(' (?:ich wollte (?:dich |sie |mal |nur )*(?:fragen|wissen)|nicht (?:kann|können|weiß)) ')
    or says(' (?:darum|danach|darüber|davon|dafür) (?:hab|habe|hatte) ich (?:dich |sie |doch |gar |überhaupt )*(?:nicht|nich) (?:gebeten|gefragt|gesprochen|geredet|verlangt) ')
    or turn_words between 4 and 16 and not is_question and not reply_asks and raw('[,;]| (?:und) ') and says(' (?:(?:das|so viel|sowas|das alles) (?:will|brauch|brauche|möchte|wollte) ich (?:[^ ]+ )?nicht|will ich nicht|brauche ich nicht|brauch ich nicht|ich (?:will|brauche) das nicht) $')
    or turn_words <= 9 and not is_question and reply_chars > 60 and says(' (?:(?:sieht|sehe|seh|erkennt|erkenne|findet|merkt) (?:man |ich )?(?:da |dort |gar |überhaupt |davon |vom |leider )*(?:nichts|nix|kein|keine|keinen|nicht)|(?:ist|sind) (?:[^ ]+ ){0,4}(?:nicht|nichts|nix) (?:zu sehen|zu erkennen|zu finden))(?: |$)') and not reply_asks and not says(' (?:brille) ')
)
and not opens('(?:(?:schreib|schreibe|weiter|jetzt|mach|erstelle|bitte) )*(?:(?:das |ein |eine |die |im )?(?:nächste[sn]?|neue[sn]?|zweite[sn]?|dritte[sn]?) (?:kapitel|szene|teil|absatz)|kapitel|szene|(?:einen |den |ein )?(?:dialog|gespräch|streit)|spiel|spiele|tu so|stell dir|sei ein|du bist (?:ein|eine|jetzt)|verhalte dich) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:übersetz|translat)'))
and not raw('(?:schreit|ruft|antwortet|br[uü]llt)[^\n:«“"]{0,12}[:«“"]')
