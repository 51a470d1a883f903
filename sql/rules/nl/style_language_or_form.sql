-- id: nl.style.language_or_form
-- polarity: dsat
-- kind: style
-- weight: 2.0
-- description: asks for the reply in another language or form
-- hit: In het Nederlands graag
-- hit: antwoord in het nederlands
-- hit: Zet het in een tabel
-- miss: Hoe zeg je bedankt in het Fries?
-- miss: Vertaal deze mail naar het Engels: Geachte heer Bakker
-- miss: Vertaal naar het Engels: je bent het zout vergeten
-- miss: [request] Vertaal naar het Engels: goedendag [reply] Good day [turn] En nu in het Frans
turn_words <= 12
and opens('(?:nee |maar |ok |oké |oke |goed |prima |bedankt |en |nu |graag |alsjeblieft |aub |svp |kun je |kan je |kunt u |kan het |wil je |ik wil dat je |ik wil |liever |dan |alleen |het |dit |dat |de tekst |een beetje |iets |wat |veel |nog |maak |schrijf |zeg |hem |ze |mag het |nog eens )*(?:antwoord |praat |spreek |zet |geef |doe |alles |vertaal |het |dit |maar )*(?:in|als|naar|met) (?:het |een |de |vorm van |gewoon |simpel )*(?:nederlands|engels|duits|frans|tabel|lijst|opsomming|puntjes|bullet points|alinea s?|lopende tekst|json|ik vorm|één zin|een zin|zin|\d+ (?:woorden|zinnen|regels)) ')
and not says(' (?:mail|brief|geachte) ')
and not raw('[:：][ \n]*[^ \n][^\n]{3}')
and not (opens('(?:en )?nu (?:in|naar) ') and regexp_matches(lower(request), '(?:vertaal|translat)'))
