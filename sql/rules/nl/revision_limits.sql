-- id: nl.revision.limits
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: names a limit that the reply does not keep: what cannot be used, what must not happen
-- hit: [request] Sorteer een lijst [reply] Met numpy:\n```python\nimport numpy\n``` [turn] ik kan geen numpy installeren
-- hit: [request] Schrijf over een kapitein [reply] De kapitein verdronk in het meer. [turn] de kapitein mag niet verdrinken
-- miss: Ik kan niet slapen
-- miss: De minister mag niet vertrekken, schrijf een column over dit onderwerp
turn_words <= 14
and not is_question
and not reply_asks
and (
    reply_has_code and opens('(?:maar |nee |hm+ )*(?:(?:ik |we |wij )?(?:mag|kan|wil|mogen|kunnen) (?:ik |we |hier |helaas )*(?:geen|niet|niks) (?:[^ ]+ ){0,2}(?:gebruiken|installeren|nemen|inzetten|hebben)|(?:zonder|alleen met|alleen) [^ ]+) ') and length_ratio < 3
    or overlap_reply > 0 and opens('(?:maar |nee |hm+ |en )*(?:de|het) (?:[^ ]+ ){1,3}mag (?:er )?niet (?:in|staan|voorkomen)|(?:de|het|hij|zij|ze) (?:[^ ]+ )?(?:mag|moet|hoort|hoeft) (?:[^ ]+ ){0,4}(?:niet|geen|nooit) (?:[^ ]+ ){0,3}[^ ]+(?:en|an|aan) ')
)
