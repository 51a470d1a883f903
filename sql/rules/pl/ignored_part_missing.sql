-- id: pl.ignored.part_missing
-- polarity: dsat
-- kind: ignored
-- weight: 2.0
-- description: asks where a part of the text is: sources, paragraphs, accents
-- hit: a gdzie źródła
-- hit: gdzie są akapity
-- miss: Gdzie jest Kraków?
-- miss: A gdzie przykłady z życia pomagają w nauce najbardziej
turn_words <= 7
and opens('(?:ale )*(?:gdzie (?:s[aą] |jest )?|a gdzie |brakuje |zapomnia[lł]e[sś] o |zapomniales o )(?:polskie |moje )?(?:znaki|przecinki|akapity|[zź]r[oó]d[lł]a|odniesienia|cytaty|przyk[lł]ad(?:y|[oó]w)?|tytu[lł]u?|rymy|podpis|wniosek|wnioski|wst[eę]p|emotki|komentarze|linki?|obraz(?:ek|ki)|tabela|imporcie|importu?)(?: vergeten| olvid[^ ]*| oubli[^ ]*| nicht| bitte| por favor| stp)* $')
and not reply_asks
