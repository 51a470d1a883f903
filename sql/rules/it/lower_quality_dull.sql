-- id: it.lower_quality.dull
-- polarity: dsat
-- kind: lower_quality
-- weight: 2.3
-- description: calls the text dull, vague or artificial, wants it livelier, or liked an earlier one better
-- hit: sembra tradotto con google
-- hit: un po' piatto il dialogo
-- hit: vorrei qualcosa con più sentimento
-- hit: la prima versione era migliore
-- hit: Rendila più scorrevole
-- miss: Scrivi una poesia con più emozione sull'autunno
-- miss: La lezione era noiosa, cosa faccio con i bambini?
-- miss: Come suona un violino?
-- miss: La prima versione era in latino
turn_words <= 40
and (
    opens('(?:no |ma |mah |boh |beh |insomma |mi (?:sembra|pare|suona) |lo trovo |la trovo |(?:il|la|questo|questa|l) (?:testo|risposta|storia|racconto|poesia|finale|inizio|dialogo|tono|lettera|mail|introduzione|conclusione|descrizione|risultato) |è |e |sono |suona |sembra |risulta |resta |ancora |un po |troppo |molto |davvero |abbastanza |piuttosto |così |tutto )*(?:generic[oahi]+|superficial[ei]|piatt[oaie]|noios[oaie]|fredd[oaie]|banal[ei]|scontat[oaie]|robotic[oahi]+|artificial[ei]|artefatt[oaie]|forzat[oaie]|ripetitiv[oaie]|meccanic[oahie]+|impersonal[ei]|poco (?:natural[ei]|original[ei]|creativ[oa]|credibil[ei]|realistic[oa]|uman[oa]|scorrevol[ei])|niente di (?:speciale|che|nuovo)|nulla di (?:speciale|nuovo)|la solita (?:roba|minestra|storia)) ') and (turn_words <= 15 or raw('^[^.!?\n]{2,60}[,.;!]'))
    or says(' (?:(?:sembra|suona|pare|risulta) (?:[^ ]+ ){0,3}(?:robot|robotic[oa]|macchina|ia|ai|chatgpt|intelligenza artificiale|tradott[oa]|traduttore|google|artificiale|forzat[oa]|copiat[oa])|(?:che|deve|dovrebbe) (?:non )?(?:sembri|sembrare|suoni|suonare|risulti|risultare) (?:[^ ]+ ){0,3}(?:uman[oa]|natural[ei]|ver[oa]|persona|robot|ai|ia)|(?:rendil[oaie]|falll?[oa]|fall[oa]|renderl[oa]|mettil[oa]) (?:un po |molto |ancora )*(?:pi[uù]|meno)) ')
    or says(' (?:(?:manca|mancano|ci vuole|ci vorrebbe|vorrei|volevo|voglio|mettici|metti|aggiungi|con|qualcosa (?:con|di)) (?:un po (?:di )?|qualcosa (?:con|di) )*(?:pi[uù]|meno|di)? ?(?:emozion[ei]|emozionante|sentiment[oi]|vita|anima|forza|pathos|grinta|profondit[aà]|originalit[aà]|naturalezza|clich[eé]|frasi fatte|luoghi comuni)) ')
    or says(' (?:(?:il|la|quell[oa]) (?:[^ ]+ )?(?:precedente|prim[oa]|altr[oa]|originale|di prima) (?:[^ ]+ )?(?:era|mi piaceva|suonava) (?:molto |decisamente )?(?:meglio|migliore|pi[uù]|di pi[uù])|peggio (?:di prima|del precedente|della precedente|del primo|della prima)|(?:preferisco|preferivo) (?:il|la|quell[oa]) (?:[^ ]+ )?(?:precedente|prim[oa]|di prima)|prima era (?:meglio|migliore)|era meglio (?:prima|il primo|la prima|quell[oa] di prima)) ')
)
and not is_question
and not opens('(?:e |ora |adesso |ok |ciao |per favore )*(?:cosa|qual|quale|quali|come|perch[eéè]|quando|dove|chi|scrivi(?:mi)? (?:un|una)|crea|genera|immagina|inventa|traduci|spiegami|raccontami|riassumi|correggi|fai (?:un|una)|fammi (?:un|una)|dammi (?:un|una)) ')
and not (reply_asks and turn_words <= 3)
