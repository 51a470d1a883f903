-- id: pl.lower_quality.dull
-- polarity: dsat
-- kind: lower_quality
-- weight: 2.3
-- description: calls the text dull, vague or artificial, wants it livelier, or liked an earlier one better
-- hit: brzmi jak tłumaczenie z translatora google
-- hit: trochę drewniany ten dialog
-- hit: Chciałabym więcej emocji
-- hit: pierwsza wersja była lepsza
-- hit: napisz to naturalniej
-- miss: Napisz wiersz z większymi emocjami o jesieni
-- miss: Lekcja była nudna, co robić z dziećmi?
-- miss: Jak brzmi wiolonczela?
-- miss: Pierwsza wersja była po łacinie
turn_words <= 40
and (
    opens('(?:nie |ale |hm+ |no |kurde |szczerze |jako[sś] |to |(?:ten|ta|tw[oó]j|twoja|to) (?:tekst|odpowied[zź]|historia|opowiadanie|wiersz|zako[nń]czenie|pocz[aą]tek|dialog|ton|list|mail|wst[eę]p|opis|wynik) |jest |s[aą] |wysz[lł]o |brzmi |wygl[aą]da |wydaje si[eę] |troch[eę] |bardzo |zbyt |za |takie |ca[lł]y czas |dalej |do[sś][cć] |strasznie |mega |jaki[eś]+ )*(?:og[oó]ln(?:e|y|a|ie|ikowo|ikowe)|powierzchown(?:e|y|a|ie)|p[lł]ytk(?:ie|i|a|o)|p[lł]ask(?:ie|i|a|o)|nudn(?:e|y|a|o|awe)|such(?:e|o|y)|sztuczn(?:e|y|a|ie)|drewnian(?:e|y|a|o)|sztywn(?:e|y|a|o)|oklepan(?:e|y|a)|banaln(?:e|y|a|ie)|bezosobow(?:e|y|a|o)|przewidywaln(?:e|y|a)|nienaturaln(?:e|y|a|ie)|wymuszon(?:e|y|a)|ma[lł]o (?:oryginaln(?:e|y|a|ie)|kreatywn(?:e|y|a|ie)|naturaln(?:e|y|a|ie)|konkretn(?:e|y|a|ie)|wiarygodn(?:e|y|a|ie))|nic (?:specjalnego|nowego|ciekawego|konkretnego)|lanie wody) ') and (turn_words <= 15 or raw('^[^.!?\n]{2,60}[,.;!]'))
    or says(' (?:(?:brzmi|wygl[aą]da|czuć|czuc) (?:[^ ]+ ){0,3}(?:robot|robota|robotem|maszyna|maszyny|ai|chatgpt|t[lł]umaczenie|t[lł]umaczone|sztucznie|google|reklama|wymuszone)|(?:[zż]eby|ma|niech|powinno) (?:[^ ]+ ){0,2}(?:brzmia[lł]o|brzmie[cć]|brzmi|by[lł]o|wygl[aą]da[lł]o) (?:[^ ]+ ){0,2}(?:ludzk[oi]|naturaln(?:ie|iej|e)|jak cz[lł]owiek|mniej|bardziej)|bardziej (?:po ludzku|naturalnie|ludzko|emocjonalnie|obrazowo)|naturalniej|(?:[zż]ywszym|lu[zź]niejszym) j[eę]zykiem) ')
    or says(' (?:(?:brakuje|brak|chc[eę]|chcia[lł][ao]?bym|chcia[lł][ea]m|prosz[eę]|daj|dodaj|z|co[sś] z) (?:mi |tu |troch[eę] |co[sś] z |tutaj )*(?:wi[eę]cej |wi[eę]kszymi |wi[eę]ksz[aą] |mniej )?(?:emocji|emocjami|uczu[cć]|uczuciami|uczucia|[zż]ycia|duszy|g[lł][eę]bi|polotu|napi[eę]cia|banał[oó]w|klisz|frazes[oó]w)) ')
    or says(' (?:(?:poprzedni[aey]?|pierwsz[aey]|tamt[aoe]n?|star[aey]|oryginaln[aey])(?: wersja| tekst| odpowied[zź]| tytu[lł])? (?:by[lł][ao]? |podoba[lł][ao]? mi si[eę] |brzmia[lł][ao]? )+(?:du[zż]o |o wiele |znacznie )?(?:lepsz[aey]|lepiej|bardziej)|gorsz[aey] ni[zż]|gorzej ni[zż] (?:wcze[sś]niej|przedtem|poprzedni[ao]?|poprzednio)|wcze[sś]niej by[lł]o lepiej|wol[eę] (?:poprzedni|pierwsz|tamt)[aąeę][^ ]*) ')
)
and not is_question
and not opens('(?:a |i |teraz |ok |cze[sś][cć] |prosz[eę] )*(?:co|jak|jaki|jaka|jakie|kt[oó]r[yae]|dlaczego|czemu|kiedy|gdzie|kto|ile|czy|napisz (?:mi )?(?:opowiadanie|list|wiersz|tekst|artyku[lł]|esej|rozprawk[eę])|stw[oó]rz|przet[lł]umacz|wyja[sś]nij|opowiedz|wymy[sś]l|podaj) ')
and not (reply_asks and turn_words <= 3)
