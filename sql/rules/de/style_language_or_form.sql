-- id: de.style.language_or_form
-- polarity: dsat
-- kind: style
-- weight: 2.0
-- description: asks for the reply in another language or form
-- hit: Auf Deutsch bitte
-- hit: antworte auf deutsch
-- hit: Als Tabelle
-- hit: in Stichpunkten bitte
-- miss: Wie sagt man danke auf Schweizerdeutsch?
-- miss: Übersetze diese Mail auf Englisch: Sehr geehrter Herr Braun
-- miss: Ins Englische übersetzen: du hast das Salz vergessen
-- miss: [request] Übersetze ins Englische: guten Tag [reply] Good day [turn] Und jetzt auf Italienisch
turn_words <= 15
and opens('(?:nein |nee |aber |ok |okay |gut |super |danke |und |jetzt |nun |bitte |kannst du |könntest du |koenntest du |können sie |könnten sie |kann man |ich möchte |ich will |ich hätte |nur |lieber |dann |das |den text |es |sie |noch |mal |noch mal |nochmal |doch |schreib |schreibe |mach |mache |formulier |formuliere |sag |erkläre |erklär |machen |etwas |ein bisschen |ein wenig |viel |deutlich |die |den |diesen |diese |deine )*(?:antworte |antworten sie |sprich |rede |gib |gib mir |stell |stelle |schreib mir |übersetze |alles |bitte |noch |mir |dar |das ganze )*(?:auf|in|als|ins|mit) (?:einfachem |einem |einer |eine |ein |der |reiner |form einer |form von |stichpunkt )*(?:deutsch|deutsche|englisch|französisch|spanisch|tabelle|liste|stichpunkten|stichpunkte|stichworten|fließtext|aufzählung|json|html|markdown|du form|sie form|ich form|prosa|reimen|einem satz|satz|\d+ (?:wörtern|worten|sätzen|zeilen)) ')
and not says(' (?:mail|text|brief|satz) ')
and not has_url
and not raw('[:：][ \n]*[^ \n][^\n]{3}')
and not (opens('(?:und )?(?:jetzt|nun) (?:auf|ins|in) ') and regexp_matches(lower(request), '(?:übersetz|translat)'))
