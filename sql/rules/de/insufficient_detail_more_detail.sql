-- id: de.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.0
-- description: asks for more detail on what was given, or does not understand it
-- hit: Mehr Details bitte
-- hit: Geht das genauer?
-- hit: das ist mir zu allgemein
-- hit: verstehe ich nicht, erkläre es besser
-- hit: Die Erklärung ist mir nicht ganz klar
-- miss: Erkläre ausführlich die Fotosynthese
-- miss: Was ist ein ausführlicher Plan?
-- miss: Mir ist nicht klar, wer bei der Wahl gewann: wer war es?
turn_words <= 25
and (
    opens('(?:nein |nee |aber |ok |okay |gut |super |danke |und |jetzt |nun |bitte |kannst du |könntest du |koenntest du |können sie |könnten sie |kann man |ich möchte |ich will |ich hätte |nur |lieber |dann |das |den text |es |sie |noch |mal |noch mal |nochmal |doch |schreib |schreibe |mach |mache |formulier |formuliere |sag |erkläre |erklär |machen |etwas |ein bisschen |ein wenig |viel |deutlich |die |den |diesen |diese |deine )*(?:geht das |gehts |gib mir |geben sie mir |gerne |brauche |ich brauche |sei |seien sie |werde |füge )*(?:mehr (?:details?|informationen|infos|einzelheiten|tiefe|kontext)|genauer|detaillierter|konkreter|konkreteres|spezifischer|präziser|ausführlicher|ins detail|näher erklären|näher erläutern|genauer erklären|besser erklären) ')
    or says(' (?:(?:verstehe?|versteh|kapiere?|begreife) (?:ich )?(?:das |es |immer noch |noch immer |noch |leider |gar |nicht so )*(?:nicht|nix|nichts)|zu (?:allgemein|vage|oberflächlich|ungenau|unkonkret)|nicht (?:genau|konkret|detailliert|ausführlich|klar) genug|was meinst du damit) ')
    or turn_words <= 10 and opens('(?:aber |das |es |ist |mir |die erklärung |der text |noch |immer |leider )*(?:(?:überhaupt |gar |noch |immer |so )*nicht (?:so |ganz |wirklich |sehr )*(?:klar|verständlich|eindeutig)|unklar|unverständlich) ') and not is_question
)
and not opens('(?:was|warum|wer) (?:ist|sind|bedeutet) ')
