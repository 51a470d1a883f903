-- id: nl.lower_quality.dull
-- polarity: dsat
-- kind: lower_quality
-- weight: 2.3
-- description: calls the text dull, vague or artificial, wants it livelier, or liked an earlier one better
-- hit: klinkt alsof een robot het schreef
-- hit: beetje vlak die dialoog
-- hit: Ik wil meer gevoel
-- hit: de eerste versie was beter
-- hit: Schrijf het wat losser
-- miss: Schrijf een gedicht met meer gevoel over de herfst
-- miss: De les was saai, wat doe ik met de kinderen?
-- miss: Hoe klinkt een viool?
-- miss: De eerste versie was in het latijn
turn_words <= 40
and (
    opens('(?:nee |maar |hm+ |mwah |nou |tja |eerlijk |ik vind (?:het |dit |dat )?|dit |dat |het |(?:de|het|je|deze|dit) (?:tekst|antwoord|verhaal|gedicht|einde|begin|dialoog|toon|brief|mail|inleiding|conclusie|beschrijving|resultaat|titel) |is |zijn |blijft |klinkt |leest |voelt |oogt |vind ik |nog |steeds |veel |te |erg |heel |wel |beetje |een beetje |best |nogal |wat |zo |vrij |allemaal |allemaal wat )*(?:algemeen|generiek|oppervlakkig|vlak|saai|saaie|droog|stijf|houterig|robotachtig|robotisch|kunstmatig|onnatuurlijk|onpersoonlijk|nietszeggend|clich[eé](?:matig)?|afgezaagd|voorspelbaar|geforceerd|plat|niet (?:echt |heel |erg |zo )?(?:origineel|creatief|natuurlijk|geloofwaardig|realistisch|persoonlijk)|weinig (?:origineel|creatief|persoonlijk|concreet)|niks bijzonders|niets bijzonders) ') and (turn_words <= 15 or raw('^[^.!?\n]{2,60}[,.;!]'))
    or says(' (?:(?:klinkt|leest|voelt|oogt|lijkt) (?:[^ ]+ ){0,3}(?:robot|robotachtig|machine|ai|chatgpt|kunstmatig|vertaald|google|geforceerd|gekunsteld|reclame)|(?:moet|mag|kan) (?:[^ ]+ ){0,2}(?:menselijker|natuurlijker|echter|persoonlijker|levendiger|losser|spannender)|(?:maak|schrijf|formuleer)(?: het| dit| dat| de tekst)? (?:wat |iets |een beetje |veel )*(?:menselijker|natuurlijker|persoonlijker|levendiger|losser|spannender|emotioneler|vlotter)) ')
    or says(' (?:(?:ik mis|er mist|mist|ik wil|ik wilde|wil|graag|ik had graag|er moet|er mag|met|doe) (?:nog |wat |iets (?:met )?|een beetje |graag )*(?:meer|minder) (?:gevoel|emotie|emoties|leven|ziel|diepgang|pit|spanning|humor|originaliteit|clich[eé]s?)|(?:ik mis|er mist|mist) (?:nog |wat |iets |een beetje )*(?:gevoel|emotie|leven|ziel|diepgang|pit|spanning|humor|originaliteit)) ')
    or says(' (?:(?:de|het) (?:eerste|vorige|andere|oude|originele|oorspronkelijke)(?: versie| tekst| antwoord| variant| titel)? (?:was|vond ik|klonk|beviel) (?:veel |toch |eigenlijk )?(?:beter|mooier|leuker|fijner)|slechter dan (?:eerst|net|daarvoor|de vorige|het vorige|de eerste)|(?:eerst|net|daarvoor) was (?:het|dit|ie) beter) ')
)
and not is_question
and not opens('(?:en |nu |ok |hoi |graag )*(?:wat (?:is|zijn|was|kan|doe|moet|betekent|voor|vind)|hoe|waarom|wanneer|waar|wie|welke?|schrijf (?:me )?(?:een)|maak een|vertaal|leg uit|vertel|verzin|bedenk|geef (?:me )?een) ')
and not (reply_asks and turn_words <= 3)
