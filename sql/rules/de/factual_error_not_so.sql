-- id: de.factual_error.not_so
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: denies in a few words what the reply says
-- hit: [request] Wer malte die Mona Lisa? [reply] Die Mona Lisa malte Raffael im Jahr 1503. [turn] das war nicht raffael
-- hit: [request] Hauptstadt von Australien? [reply] Die Hauptstadt Australiens ist Sydney. [turn] Das ist nicht Sydney
-- miss: [request] Wer malte die Mona Lisa? [reply] Sie stammt von Leonardo. [turn] das ist nicht für morgen
-- miss: [request] Nenn einen Fluss [reply] Soll der Fluss lang sein? [turn] das ist nicht lang
turn_words <= 8
and overlap_reply > 0
and not is_question
and not reply_asks
and opens('(?:(?:aber|ähm|nein|doch) )*(?:(?:das|es|er|sie) (?:ist|war|sind|waren|heißt|hieß) (?:doch |aber |gar )*(?:nicht|kein|keine) |[^ ]+ (?:[^ ]+ )?(?:war|ist) (?:das|es) (?:doch |aber |gar )*nicht )')
