-- id: fr.style.make_it
-- polarity: dsat
-- kind: style
-- weight: 2.3
-- description: asks for another length or tone, or says that those given do not fit
-- hit: Plus court
-- hit: Fais-le plus formel
-- hit: peux tu le raccourcir
-- hit: C'est trop long
-- hit: Les exercices sont trop faciles
-- hit: pas assez de mots
-- hit: Le ton est trop guindé
-- hit: trop chargé, enlève la moitié
-- hit: trop sombre pour moi
-- miss: Quel est le chemin le plus court pour Lyon ?
-- miss: Comment devenir plus aimable ?
-- miss: Le japonais, c'est difficile à apprendre ?
-- miss: Trop tard pour réserver, que faire ?
-- miss: C'est trop marrant pour moi
turn_words <= 40
and (
    opens('(?:non |mais |ok |d accord |bon |bien |merci |parfait |super |et |maintenant |stp |svp |s il te pla[iî]t |s il vous pla[iî]t |peux tu |pouvez vous |tu peux |vous pouvez |pourrais tu |pourriez vous |est ce que tu peux |je veux que tu |je voudrais que tu |juste |plut[oô]t |alors |il faut )*(?:(?:en |de fa[cç]on |d une mani[eè]re |avec un ton |un peu |beaucoup |encore |bcp |quelque chose de |rends |rendre |rendez |fais |faire |faites |le |la |les |moi |[cç]a |c est |est |sont |reste |sonne |le texte |la r[eé]ponse |le ton |l histoire |les questions |les exercices |pour des (?:enfants|d[eé]butants) )*(?:plus|moins|trop) (?:court|courte|courts|courtes|long|longue|longs|longues|bref|br[eè]ve|formel|formelle|simple|simples|simplement|naturel|naturelle|professionnel|professionnelle|concis|concise|d[eé]contract[eé]e?|familier|dr[oô]le|clair|claire|direct|directe|humain|litt[eé]raire|soutenu|complexe|compliqu[eé]e?|technique|g[eé]n[eé]ral|vague|cr[eé]atif|chaleureux|original|percutant|fluide|po[eé]tique|po[eé]tiques|faciles?|difficiles?|[eé]vident|[eé]vidente|b[eê]te|enfantin|niais|scolaire|acad[eé]mique|guind[eé]|pr[eé]visible|s[eé]rieux|banal|soutenue|courant) )')
    or opens('(?:non |mais |ok |d accord |bon |bien |merci |parfait |super |et |maintenant |stp |svp |s il te pla[iî]t |s il vous pla[iî]t |peux tu |pouvez vous |tu peux |vous pouvez |pourrais tu |pourriez vous |est ce que tu peux |je veux que tu |je voudrais que tu |juste |plut[oô]t |alors |il faut )*(?:(?:le |la |les |me le |me la )?(?:raccourc(?:is|ir|issez)|rallong(?:e|er|ez)|simplif(?:ie|ier|iez)|r[eé]sum(?:er|ez)|am[eé]lior(?:er|ez)|abr[eé]g(?:e|er)|d[eé]velopp(?:er|ez)|allong(?:e|er)|condens(?:e|er)|raccourci)(?:s)?|am[eé]liore|r[eé]sume) (?:l|le|la|les|un|[cç]a|cela|tout|ce texte|cette|ta|votre|ton|encore|$)')
    or says(' (?:pas assez (?:long|longue|de mots|de texte|formel|formelle|simple)|(?:il n y a|[cç]a fait|c est) (?:que |pas )?\d+ mots|rallonge(?: le| la| un peu)?) ')
    or turn_words <= 7 and opens('(?:non |mais |c |est |c est |[cç]a fait |le texte |la r[eé]ponse |vraiment |un peu |beaucoup )*trop [^ ]+ (?:$|all[eè]ge|simplifie|fais|fai[st] |coupe|r[eé]dui[st]|change|adouci|mets|enl[eè]ve|rends|aère|un peu)') and not says(' trop (?:bien|fort|cool|beau|bon|tard|mignon|gentil|dr[oô]le) ') and not is_question
    or turn_words <= 7 and not is_question and opens('(?:c |c est |cest |[cç]a fait |le texte |la traduction |un peu |vraiment |beaucoup )*trop [^ ]+ (?:comme|pour|[aà] mon|je trouve|dans) ') and not says(' trop (?:bien|fort|cool|beau|bon|tard|mignon|gentil|dr[oô]le|marrant) ')
)
and not opens('(?:et |mais |alors |ok |bonjour |salut |dis |maintenant |donc )*(?:qu est ce|que|quoi|quels?|quelles?|comment|pourquoi|quand|o[uù]|qui|combien|est ce que (?:je|c|il|elle|on)|si|[eé]cris|[eé]crivez|cr[eé]e|r[eé]dige|g[eé]n[eè]re|imagine|traduis|explique|raconte|parle|corrige|r[eé]sume|c est quoi) ')
and not says(' (?:suivant|suivante|ci dessous) ')
