-- id: de.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.5
-- description: says that this is not what was asked for or meant
-- hit: Das ist nicht das, was ich wollte
-- hit: das habe ich nicht gefragt
-- hit: Du hast meine Frage nicht beantwortet
-- hit: so meinte ich das nicht
-- miss: Was muss ich beim Bürgeramt fragen?
-- miss: Mein Kunde schreibt, das sei nicht, was er wollte. Wie antworte ich?
turn_words <= 80
and (
    says(' (?:nicht|nich|ned|nix) (?:ganz |wirklich |genau |wirklich genau |mal )?(?:das |die antwort |dass )?(?:was|wonach|worum) (?:ich )(?:[a-zäöüß]+ ){0,3}(?:wollte|will|möchte|brauche|suche|suchte|meine|meinte|gemeint|gefragt|fragte|gesagt|verlangt|erwartet|wissen) ')
    or says(' (?:das|danach|so|dies) (?:hab|habe|hatte|wollte|meinte|meine|war|ist) (?:ich |doch |aber )*(?:ja |doch |das |es )*(?:nicht|nich|gar nicht|auch nicht) (?:gefragt|gemeint|gesagt|gewollt|verlangt|wissen|meine frage|die frage|die antwort|gewünscht|gefordert) ')
    or says(' (?:meine|die) frage (?:[a-zäöüß]+ )?(?:nicht|immer noch nicht|noch nicht) (?:beantwortet|verstanden|richtig verstanden) ')
    or says(' (?:beantwortet|verstehst|verstehen sie|beantwortest) (?:nicht |du )*(?:meine|die) frage(?: nicht)? ')
    or says(' (?:so meinte ich (?:das|es) nicht|so war das nicht gemeint|das meinte ich nicht|das meine ich nicht|du hast mich (?:falsch|nicht) verstanden|du verstehst mich (?:falsch|nicht)|thema verfehlt|hat nichts mit (?:meiner|der) frage) ')
)
