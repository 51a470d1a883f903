-- id: de.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: calls the reply bad, does not like it, or insults
-- hit: Das gefällt mir nicht
-- hit: das ist Quatsch
-- hit: Das klingt zu sehr nach Roboter
-- hit: du bist echt nutzlos
-- hit: nicht so toll, mach es nochmal
-- hit: nutzlos
-- hit: bin damit nicht ganz zufrieden
-- hit: der schluss klingt irgendwie unlogisch
-- miss: Übersetze: das Essen schmeckt schlecht und gefällt mir nicht
-- miss: Ist es schlecht, spät zu essen?
-- miss: Schreib eine Geschichte über einen langweiligen Tag
-- miss: Nicht besonders gut im Kopfrechnen: welche Übungen helfen?
-- miss: [request] Wie war dein Tag? [reply] Gut! Und wie war deiner? [turn] schlecht
-- miss: Mein Chef ist nicht zufrieden, was nun?
-- miss: Warum klingt mein Auto komisch?
-- miss: Sie schreit: du bist dumm
turn_words <= 50
and (
    says(' (?:gefällt|gefallen|gefaellt|hilft|hilfst|bringt|überzeugt|passt) mir (?:(?:gar |so |noch |leider |überhaupt |auch |aber )*nicht|nichts|nicht weiter) | (?:hilft|nützt|bringt) mir nichts | (?:hilft|helfen|bringt|bringen) (?:[a-zäöüß]+ ){0,4}nicht weiter | (?:mag|finde) ich (?:nicht (?:gut|so gut|schön|passend|hilfreich)|schlecht|blöd|doof) ')
    or opens('(?:nein |aber |also |hm+ |ist |das |dies |sie |es |die antwort |deine antwort |der text |der titel |das ende |der code |klingt |klingen |sind |wirkt |immer noch |noch immer |alles |ja |echt |ziemlich |sehr |viel |total |einfach |zu |sehr nach |nach |nur |so |was für ein |was ein )+(?:schlecht|mies|schrecklich|furchtbar|langweilig|nutzlos|quatsch|unsinn|blödsinn|bloedsinn|müll|mist|scheiße|scheisse|lächerlich|unbrauchbar|schwachsinn|holprig|roboter|seltsam|komisch|kitschig|hässlich|enttäuschend|nichtssagend|nicht (?:gut|hilfreich|brauchbar|schön|überzeugend|zufriedenstellend)) ')
    or says(' (?:du bist|sie sind|bist du) (?:ein |so |echt |wirklich |ja |total |zu )*(?:nutzlos|dumm|blöd|doof|idiot|unfähig|lügner|schlecht) | (?:so ein mist|was soll der (?:mist|scheiß)|zeitverschwendung|verarschst du mich) ')
    or turn_words <= 15 and opens('(?:nein |aber |hm+ |ist |das |dies |es |die antwort |der text |die mail |das gedicht |klingt |wirkt |finde ich |leider |noch )*(?:nicht|nich|ned) (?:so |besonders |wirklich |gerade |sehr |ganz |unbedingt )+(?:gut|toll|gelungen|schön|überzeugend|prickelnd|hilfreich|berauschend|doll|dolle|passend|natürlich) (?:$|mach|schreib|versuch|bitte|nochmal|noch|geht|kannst|formulier|überarbeite)')
    or turn_words <= 4 and not reply_asks and opens('(?:sehr |total |so |echt |einfach |nur |völlig |ziemlich |wie |ganz |also )*(?:schlecht|mies|schrecklich|furchtbar|langweilig|nutzlos|unnütz|quatsch|unsinn|blödsinn|bloedsinn|schwachsinn|müll|mist|scheiße|scheisse|lächerlich|unbrauchbar|peinlich|erbärmlich|enttäuschend|nichtssagend|schwach|öde|(?:schlechte|miese|dumme|blöde|schwache|nutzlose) (?:antwort|ausrede|idee)) $')
    or turn_words <= 12 and not is_question and says(' (?:(?:überzeugt|begeistert|gefällt|befriedigt|passt|taugt) (?:mich |mir |das |so |noch |leider |irgendwie )*(?:nicht|nich|nix)|(?:bin|ich bin) (?:noch |davon |damit |hiervon |nicht |ganz |so |wirklich )*nicht (?:ganz |so |wirklich )?(?:überzeugt|zufrieden|begeistert|glücklich)|geht (?:das )?(?:auch )?besser|nicht überzeugend|da geht (?:noch )?mehr) ')
    or turn_words <= 16 and not is_question and says(' (?:(?:klingt|liest sich|hört sich|wirkt|klingen) (?:[^ ]+ ){0,4}(?:komisch|seltsam|merkwürdig|falsch|schlecht|unnatürlich|holprig|schräg|unlogisch|leer)|(?:kaum|schlecht|zu wenig|nicht genug|nicht gut|unzureichend|ungenau) (?:beschrieben|erklärt|geschrieben|übersetzt|formuliert|ausgearbeitet|erzählt|begründet|gemacht)) ') and not says(' (?:auto) ')
)
and not is_question
and not opens('(?:übersetz[a-z]*) ')
and not opens('(?:(?:schreib|schreibe|weiter|jetzt|mach|erstelle|bitte) )*(?:(?:das |ein |eine |die |im )?(?:nächste[sn]?|neue[sn]?|zweite[sn]?|dritte[sn]?) (?:kapitel|szene|teil|absatz)|kapitel|szene|(?:einen |den |ein )?(?:dialog|gespräch|streit)|spiel|spiele|tu so|stell dir|sei ein|du bist (?:ein|eine|jetzt)|verhalte dich) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:übersetz|translat)'))
and not opens('(?:und )*(?:wie (?:sagt man|heißt|schreibt man|übersetzt man)|was (?:heißt|bedeutet)) ')
and not raw('(?:schreit|ruft|antwortet|br[uü]llt)[^\n:«“"]{0,12}[:«“"]')
