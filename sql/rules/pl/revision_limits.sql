-- id: pl.revision.limits
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: names a limit that the reply does not keep: what cannot be used, what must not happen
-- hit: [request] Posortuj listę [reply] Z numpy:\n```python\nimport numpy\n``` [turn] nie mogę zainstalować numpy
-- hit: [request] Napisz o kapitanie [reply] Kapitan utonął w jeziorze. [turn] kapitan ma nie utonąć
-- miss: Nie mogę spać
-- miss: Minister nie powinien odejść, napisz felieton na ten temat
turn_words <= 14
and not is_question
and not reply_asks
and (
    reply_has_code and opens('(?:ale |nie |hm+ )*(?:nie (?:mog[eę]|mo[zż]emy|mo[zż]na|wolno|chc[eę]|mam)(?: mi)? (?:[^ ]+ )?(?:u[zż]ywa[cć]|u[zż]y[cć]|instalowa[cć]|zainstalowa[cć]|korzysta[cć]|wstawia[cć]|dost[eę]pu)|(?:bez|tylko z|tylko) [^ ]+) ') and length_ratio < 3
    or overlap_reply > 0 and opens('(?:ale |nie |hm+ |i |a )*(?:[^ ]+ ){1,2}(?:ma|powinien|powinna|mo[zż]e|maj[aą]) nie [^ ]+(?:[cć])|nie (?:mo[zż]e|powinien|powinna|ma) [^ ]+(?:[cć])|ma nie by[cć] [^ ]+ ')
)
