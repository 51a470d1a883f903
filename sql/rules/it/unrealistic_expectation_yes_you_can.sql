-- id: it.unrealistic_expectation.yes_you_can
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.0
-- description: pushes back on a refusal or on disclaimers
-- hit: Sì che puoi
-- hit: certo che puoi farlo
-- hit: Smettila di scusarti
-- miss: Puoi aiutarmi con i compiti?
-- miss: Se potessi volare, dove andresti?
-- miss: Fai finta di essere un cavaliere
turn_words <= 40
and (
    opens('(?:ma |no |invece )*(?:(?:s[iì] |certo |ovvio |certamente )(?:che )?(?:lo )?(?:puoi|può|sai|hai accesso)|invece (?:s[iì] )?puoi) ')
    or says(' (?:smetti(?:la)? di (?:scusarti|ripetere|fare|dirmi|dire|farmi)|(?:non voglio|senza|basta) (?:la )?(?:morale|prediche|scuse|avvertenze|ramanzine|disclaimer)|è (?:solo |soltanto )?(?:una )?(?:finzione|storia inventata|opera di fantasia)|fallo (?:lo stesso|comunque)|fai finta (?:che sia|di poter)|prima (?:lo facevi|ci riuscivi|potevi)) ')
)
and not is_question
