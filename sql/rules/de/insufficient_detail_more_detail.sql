-- id: de.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.2
-- description: asks for more detail on what was given, or does not understand it
-- hit: Mehr Details bitte
-- hit: Geht das genauer?
-- hit: das ist mir zu allgemein
-- hit: verstehe ich nicht, erkläre es besser
-- hit: Die Erklärung ist mir nicht ganz klar
-- hit: gehe bitte genauer auf die Kosten ein
-- hit: beschreib das genauer
-- hit: über den hund steht da fast nichts drin
-- hit: check ich nicht
-- miss: Erkläre ausführlich die Fotosynthese
-- miss: Was ist ein ausführlicher Plan?
-- miss: Mir ist nicht klar, wer bei der Wahl gewann: wer war es?
-- miss: Wo kann ich genauer messen lernen?
-- miss: Ich verstehe Ableitungen nicht, erklär mal
turn_words <= 25
and (
    opens('(?:nein |nee |aber |ok |okay |gut |super |danke |und |jetzt |nun |bitte |kannst du |könntest du |koenntest du |können sie |könnten sie |kann man |ich möchte |ich will |ich hätte |nur |lieber |dann |das |den text |es |sie |noch |mal |noch mal |nochmal |doch |schreib |schreibe |mach |mache |formulier |formuliere |sag |erkläre |erklär |machen |etwas |ein bisschen |ein wenig |viel |deutlich |die |den |diesen |diese |deine )*(?:geht das |gehts |gib mir |geben sie mir |gerne |brauche |ich brauche |sei |seien sie |werde |füge )*(?:mehr (?:details?|informationen|infos|einzelheiten|tiefe|kontext)|genauer|detaillierter|konkreter|konkreteres|spezifischer|präziser|ausführlicher|ins detail|näher erklären|näher erläutern|genauer erklären|besser erklären) ')
    or says(' (?:(?:verstehe?|versteh|kapiere?|begreife) (?:ich )?(?:das |es |immer noch |noch immer |noch |leider |gar |nicht so )*(?:nicht|nix|nichts)|zu (?:allgemein|vage|oberflächlich|ungenau|unkonkret)|nicht (?:genau|konkret|detailliert|ausführlich|klar) genug|was meinst du damit) ')
    or turn_words <= 10 and opens('(?:aber |das |es |ist |mir |die erklärung |der text |noch |immer |leider )*(?:(?:überhaupt |gar |noch |immer |so )*nicht (?:so |ganz |wirklich |sehr )*(?:klar|verständlich|eindeutig)|unklar|unverständlich) ') and not is_question
    or turn_words <= 14 and says(' (?:geh|gehe|gehen sie|eingehen|gehst du|könntest du|kannst du)(?: [^ ]+){0,4} (?:näher|genauer|tiefer|mehr|stärker|ausführlicher)(?: [^ ]+){0,3} (?:ein|eingehen) ')
    or turn_words <= 10 and not is_question and opens('(?:nein |bitte |noch |mal |etwas |beschreib |beschreibe |erklär |erkläre |erläutere |schildere |das |es |den |die |ein bisschen |viel )*(?:näher|genauer|tiefer|ausführlicher|detaillierter|im detail)(?: bitte| beschreiben| erläutern| ausführen| erklären| darauf eingehen)* $')
    or turn_words <= 16 and not is_question and says(' (?:(?:fast (?:nichts|gar nichts|nix|kaum)|kaum (?:etwas|was|noch)?|viel zu wenig|zu wenig|so gut wie nichts) (?:[^ ]+ ){0,2}(?:über|zu|zum|zur|von|vom|erfährt|gesagt|steht)|(?:über|zu|zum|zur|von) (?:[^ ]+ ){1,4}(?:fast nichts|kaum (?:was|etwas)?|zu wenig|so gut wie nichts)) ')
    or turn_words <= 14 and not is_question and says(' (?:(?:(?:kapier|kapiere|versteh|verstehe|check|checke|raff|raffe|blick|begreife) (?:ich )?(?:das |es |da |hier )*(?:nicht|nich|nix|nichts|ned)|(?:hab|habe) (?:ich )?(?:nichts|nix|nicht) (?:verstanden|kapiert|gecheckt)|für (?:dumme|dummies|laien|doofe|fünfjährige)|wie (?:einem|für ein) kind|als wär(?:e)? ich))(?: |$)')
)
and not opens('(?:was|warum|wer) (?:ist|sind|bedeutet) ')
and not opens('(?:(?:schreib|schreibe|weiter|jetzt|mach|erstelle|bitte) )*(?:(?:das |ein |eine |die |im )?(?:nächste[sn]?|neue[sn]?|zweite[sn]?|dritte[sn]?) (?:kapitel|szene|teil|absatz)|kapitel|szene|(?:einen |den |ein )?(?:dialog|gespräch|streit)|spiel|spiele|tu so|stell dir|sei ein|du bist (?:ein|eine|jetzt)|verhalte dich) ')
and not (turn_words between 4 and 14 and overlap_reply = 0 and says(' verstehe [a-zäöüß]{6,} nicht '))
