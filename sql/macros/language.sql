-- The language of a user turn: scripts first, then stop words, as ISO 639-1 codes.
--
-- lang_of(lang_clip(text)) -> VARCHAR: 'en', 'zh', … or 'und' (too short, code, no words that tell).
-- language_code(name)      -> VARCHAR: what a log calls a language ('English', 'zh-CN', 'pt_BR') as its code, or NULL.
-- Everything else named lang_… is private to this file. Only the first 400 characters count, without fenced code. Give
-- lang_of a column: an expression would be planned again at each of its many places.
-- The steps are branches of one CASE, cheapest first, because CASE is lazy and `and` is not: most English turns
-- end at the second regular expression, and only what is undecided is normalised and scored.

create or replace temp macro language_code(name) as (
    case
        when name is null or trim(name) = '' then null
        when regexp_full_match(trim(name), '[A-Za-z]{2}(?:[-_].*)?')
            then case lower(left(trim(name), 2)) when 'iw' then 'he' when 'in' then 'id' when 'nb' then 'no' when 'nn' then 'no'
                else lower(left(trim(name), 2)) end
        else map {
            'english': 'en', 'chinese': 'zh', 'mandarin': 'zh', 'cantonese': 'zh', 'chinese (simplified)': 'zh',
            'chinese (traditional)': 'zh', 'simplified chinese': 'zh', 'traditional chinese': 'zh', 'chineset': 'zh',
            'russian': 'ru', 'french': 'fr', 'spanish': 'es', 'german': 'de', 'portuguese': 'pt', 'italian': 'it',
            'japanese': 'ja', 'korean': 'ko', 'turkish': 'tr', 'arabic': 'ar', 'vietnamese': 'vi', 'polish': 'pl',
            'dutch': 'nl', 'indonesian': 'id', 'persian': 'fa', 'farsi': 'fa', 'ukrainian': 'uk', 'czech': 'cs',
            'swedish': 'sv', 'greek': 'el', 'hebrew': 'he', 'hindi': 'hi', 'thai': 'th', 'romanian': 'ro',
            'hungarian': 'hu', 'finnish': 'fi', 'danish': 'da', 'norwegian': 'no', 'norwegian bokmal': 'no',
            'bokmal': 'no', 'nynorsk': 'no', 'norwegian nynorsk': 'no', 'catalan': 'ca', 'bulgarian': 'bg',
            'croatian': 'hr', 'serbian': 'sr', 'bosnian': 'bs', 'slovak': 'sk', 'slovenian': 'sl', 'slovene': 'sl',
            'lithuanian': 'lt', 'latvian': 'lv', 'estonian': 'et', 'malay': 'ms', 'tagalog': 'tl', 'filipino': 'tl',
            'bengali': 'bn', 'bangla': 'bn', 'urdu': 'ur', 'tamil': 'ta', 'telugu': 'te', 'marathi': 'mr',
            'gujarati': 'gu', 'kannada': 'kn', 'malayalam': 'ml', 'punjabi': 'pa', 'nepali': 'ne', 'sinhala': 'si',
            'burmese': 'my', 'khmer': 'km', 'lao': 'lo', 'georgian': 'ka', 'armenian': 'hy', 'azerbaijani': 'az',
            'kazakh': 'kk', 'uzbek': 'uz', 'mongolian': 'mn', 'belarusian': 'be', 'macedonian': 'mk', 'albanian': 'sq',
            'icelandic': 'is', 'irish': 'ga', 'welsh': 'cy', 'basque': 'eu', 'galician': 'gl', 'latin': 'la',
            'esperanto': 'eo', 'swahili': 'sw', 'somali': 'so', 'yoruba': 'yo', 'zulu': 'zu', 'xhosa': 'xh',
            'afrikaans': 'af', 'amharic': 'am', 'kurdish': 'ku', 'pashto': 'ps', 'tibetan': 'bo', 'yiddish': 'yi',
            'maori': 'mi', 'shona': 'sn', 'sotho': 'st', 'tswana': 'tn', 'tsonga': 'ts', 'ganda': 'lg', 'maltese': 'mt',
            'bihari': 'bh', 'sundanese': 'su', 'javanese': 'jv', 'hausa': 'ha', 'igbo': 'ig', 'kyrgyz': 'ky', 'tajik': 'tg'
        }[strip_accents(lower(trim(name)))]
    end
);

-- What counts: 400 characters, fenced code taken out first.
create or replace temp macro lang_clip(text) as (
    lower(case
        when contains(left(text, 1200), '```')
            then left(regexp_replace(left(text, 1200), '(?s)```.*?(?:```|\z)', ' ', 'g'), 400)
        else left(text, 400)
    end)
);

-- Words that hardly an English sentence has; two of them, or a request that opens in another language, make an
-- English hint doubtful.
create or replace temp macro lang_hints_foreign(h) as (
    regexp_matches(h, '(?s)(?:^|[\s"''(¿¡,.:])(?:'
        || 'el|los|las|una|por|para|esta|qué|cómo|pero|hola|avec|dans|pour|une|vous|je|mais|sont|'
        || 'bonjour|les|des|est|und|ist|ich|nicht|eine|für|kannst|bitte|wir|auf|mit|não|nao|você|'
        || 'voce|uma|meu|che|gli|della|sono|perché|het|een|voor|niet|ik|zijn|bir|ve|bu|için|nedir|'
        || 'bana|nasıl|jest|nie|się|czy|jak|dla|là|của|không|cho|viết|yang|untuk|dengan|adalah|apa|'
        || 'tidak|saya|och|att|inte|jag|og|ikke|jeg|hvordan|mitä|että|miten|și|pentru|este|hogy|és|'
        || 'egy|ang|mga|ako|kako|sam|že|jsem|jsou'
        || ')[\s"'')?!,.:;](?:.*[\s"''(¿¡,.:])??(?:'
        || 'el|los|las|una|por|para|esta|qué|cómo|pero|hola|avec|dans|pour|une|vous|je|mais|sont|'
        || 'bonjour|les|des|est|und|ist|ich|nicht|eine|für|kannst|bitte|wir|auf|mit|não|nao|você|'
        || 'voce|uma|meu|che|gli|della|sono|perché|het|een|voor|niet|ik|zijn|bir|ve|bu|için|nedir|'
        || 'bana|nasıl|jest|nie|się|czy|jak|dla|là|của|không|cho|viết|yang|untuk|dengan|adalah|apa|'
        || 'tidak|saya|och|att|inte|jag|og|ikke|jeg|hvordan|mitä|että|miten|și|pentru|este|hogy|és|'
        || 'egy|ang|mga|ako|kako|sam|že|jsem|jsou'
        || ')(?:$|[\s"'')?!,.:;])'
        || '|^\s*(?:bitte|kannst|übersetze|übersetz|korrigiere|schreibe|schreib|erkläre|traduce|corrige|'
        || 'escribe|haz|hazme|puedes|traduis|traduisez|corrigez|peux|écris|traduza|corrija|escreva|'
        || 'traduci|correggi|scrivi|puoi|vertaal|schrijf|kun|przetłumacz|popraw|napisz|terjemahkan|'
        || 'buatkan|dịch|översätt|skriv|oversæt|oversett|přelož|napiš|prelož|käännä|kirjoita|'
        || 'fordítsd|írj|tradu|traducere)[\s,:]')
);

-- Frequent words of the other languages, for turns without an English hint.
create or replace temp macro lang_words_foreign(h) as (
    regexp_matches(h, '(?:^|[\s"''(¿¡,.:])(?:'
        || 'el|los|las|una|por|para|esta|este|qué|que|como|cómo|pero|hola|del|con|les|des|du|une|'
        || 'dans|pour|est|sur|avec|pas|vous|je|mais|sont|bonjour|la|un|de|et|der|das|und|ist|ich|'
        || 'nicht|ein|eine|für|fuer|mit|den|dem|wie|kannst|bitte|wir|auf|die|um|uma|não|nao|você|'
        || 'voce|em|da|dos|meu|il|che|di|gli|della|per|sono|nel|cosa|ho|het|een|van|'
        || 'voor|niet|ik|dat|zijn|wat|maar|bir|bu|için|icin|ile|nedir|bana|nasıl|nasil|olarak|'
        || 'jest|nie|na|się|sie|czy|jak|dla|như|nhu|là|của|cua|và|không|khong|cho|trong|viết|viet|'
        || 'yang|dan|untuk|dengan|adalah|apa|ini|tidak|saya|dari|pada|och|att|det|som|jag|för|inte|'
        || 'är|og|ikke|jeg|ett|hvad|hva|hvordan|kan|ja|mitä|mita|ei|ole|että|miten|și|si|pentru|din|'
        || 'cum|jako|az|egy|hogy|nem|és|es|els|amb|ang|mga|ng|ko|ako|sam|ali|kako|'
        || 'moj|moja|aby|ya|wa|kwa|dhe|në|nje|'
        || 'eso|esto|muy|mucho|hazlo|sigue|isso|ainda|palavra|faltou|cette|trop|dit|bedeutet|keine|geht|'
        || 'nog|niets|niks|geen|steeds|hetzelfde|zonder|detto|troppo|senza|scrivi|apakah|bagaimana|masih|bukan'
        || ')(?:$|[\s"'')?!,.:;])')
);

-- Words that tell English from code and from the rest.
create or replace temp macro lang_hints_english(h) as (
    regexp_matches(h, '(?:^|[\s"''(¿¡,.:])(?:'
        || 'the|i''ve|i''ll|i''d|now|new|what|how|why|who|which|you|your|my|i''m|please|could|can|would|should|write|give|'
        || 'explain|tell|describe|does|did|are|were|has|that|this|these|those|there|they|their|'
        || 'about|it|it''s|our|need|want|thanks|thank|hello|rewrite|summarize|generate|suggest|'
        || 'because|some|when|another|continue|translate|and|don''t|isn''t|think|know'
        || ')(?:$|[\s"'')?!,.:;])')
);

-- Words of English that code has as well, for turns that do not look like code.
create or replace temp macro lang_words_english(h) as (
    regexp_matches(h, '(?:^|[\s"''(¿¡,.:])(?:'
        || 'i|me|an|we|was|had|have|hi|more|mean|is|to|of|in|for|on|with|from|as|at|by|or|be|not|all|make|create|list|add|use|show|find|'
        || 'do|no|next|go|new|first|last|one|two|give|same|like|great|good|nice|well|done|work|'
        || 'works|worked|working|yeah|yes|yep|right|wrong|correct|still|any|other|also|very|let''s|'
        || 'cool|maybe|define|modify|study|using|only|even|out|up|too|much|than|then|so|if|now|'
        || 'where|after|before|into|over|again|better|keep|change|remove|replace|fix|improve|check|'
        || 'implement|include|example|code|job|name|description|data|full|short|long|shorter|longer|'
        || 'simple|every|perfect|awesome|thx|thanks|wonderful|product|business|each|both|such|while|'
        || 'between|line|word|words|sentence|sentences|finish|print|page|part|step|above|below|'
        || 'compare|versus|regenerate|response|build|clear|prevent|expand'
        || ')(?:$|[\s"'')?!,.:;])')
);

create or replace temp macro lang_words(h) as (
    '  ' || trim(regexp_replace(nfc_normalize(h), '[^\p{L}\p{M}¿¡]+', '  ', 'g')) || '  '
);

create or replace temp macro lang_hits(w, pattern) as (
    length(regexp_extract_all(w, pattern))
);

-- Hits of every language's frequent words (and letters that only it has), as hits * 32 + rank: the greatest one
-- says both who won and by how many; equal scores go to the language that stands first.
create or replace temp macro lang_best(w) as (
    greatest(
        -- one hit is none: und
        32 + 26,
        -- en
        lang_hits(w, ' (?:'
            || 'the|new|create|called|ve|'
            || 'of|and|to|in|is|that|for|with|as|are|this|it|you|be|on|what|how|my|can|not|or|an|have|'
            || 'from|by|do|your|please|write|was|would|which|give|me|we|could|should|about|does|if|they|'
            || 'there|so|more|at|all|will|has|make|use|no|but|when|like|its|one|some|let|i''m|again|wrong|'
            || 'right|good|great|work|works|worked|thanks|thank|yes|ok|sure|very|any|still|well|done'
            || ') ') * 32 + 25,
        -- es
        lang_hits(w, ' (?:'
            || 'el|la|los|las|de|que|en|un|una|por|para|con|no|se|es|lo|como|cómo|más|su|al|del|me|mi|qué|'
            || 'pero|este|esta|esto|está|son|muy|sobre|puedes|puede|hacer|tengo|quiero|cuál|cuáles|dónde|'
            || 'cuando|si|ya|también|sin|hay|ser|les|le|tu|te|porque|entre|todo|hola|gracias|dame|hazme|haz|'
            || 'crea|dime|ley|existe|tampoco|opcion|opción|solo|ejemplo|necesito|explica|cual|'
            || 'eso|esa|ese|mucho|nada|hazlo|sigue|igual|vuelve|ahora|palabra|dicho|pedí|quería|falta|escribe'
            || ') |ñ|¿|¡') * 32 + 24,
        -- fr
        lang_hits(w, ' (?:'
            || 'le|la|les|de|des|du|un|une|et|en|est|que|qui|pour|dans|sur|avec|pas|ce|cette|ces|je|tu|il|'
            || 'elle|nous|vous|ne|se|au|aux|par|plus|ou|mais|comment|quel|quelle|quels|quelles|sont|mon|ma|'
            || 'mes|ton|ta|tes|votre|vos|notre|être|avoir|fait|faire|peux|explique|écris|donne|résume|'
            || 'rédige|moi|dis|aussi|ça|dit|déjà|trop|toujours|très|sans|mot|rien|chose|oublié|demandé|voulais|refais|anglais|français|veut|dire'
            || ') |œ|ê|è|ù|û|ë|î') * 32 + 23,
        -- de
        lang_hits(w, ' (?:'
            || 'der|die|das|und|ist|ich|nicht|ein|eine|einen|einem|einer|zu|mit|auf|für|den|dem|des|von|wie|'
            || 'was|kannst|du|sie|es|im|am|in|an|als|auch|oder|bitte|mir|mich|wir|sind|war|haben|hat|kann|'
            || 'werden|wird|aber|wenn|noch|nach|bei|aus|über|nur|so|dass|man|zum|zur|um|mein|meine|schreib|'
            || 'gib|mal|habe|diese|dieser|dieses|welche|'
            || 'bedeutet|keine|geht|gibt|dasselbe|fehlt|immer'
            || ') |ß') * 32 + 22,
        -- pt
        lang_hits(w, ' (?:'
            || 'os|as|de|que|em|um|uma|para|com|não|no|na|nos|nas|do|da|dos|das|se|é|por|mais|como|você|meu|'
            || 'minha|eu|ele|ela|isso|este|esta|esse|essa|são|foi|ser|tem|ao|à|pelo|pela|mas|ou|qual|quais|'
            || 'quando|onde|está|também|já|sobre|explique|nosso|nossa|reescreva|crie|forma|pra|vc|'
            || 'ainda|agora|palavra|faltou|ficou|mesma|coisa|nada|muito|quero|queria|pedi|faça|escreva|significa|tudo|estiver|igual|mudou|continua|me|dá|sem|faltaram|demais'
            || ') |ã|õ') * 32 + 21,
        -- it
        lang_hits(w, ' (?:'
            || 'il|lo|la|gli|le|di|che|è|un|una|per|con|non|del|della|dei|delle|nel|nella|sono|si|in|da|su|'
            || 'come|cosa|ho|ha|ma|più|mi|ti|questo|questa|quale|quali|anche|al|alla|ai|dal|sul|sulla|puoi|'
            || 'può|fare|essere|perché|dove|quando|io|se|ed|dimmi|scrivimi|crea|devo|vuoi|genera|stile|'
            || 'ora|adesso|scrivi|scrivine|spiega|senza|troppo|bene|parola|storia|detto|chiesto|volevo|quanti|quante|'
            || 'voglio|vorrei|fammi|dammi|riscrivi|sempre|niente|nulla|quello|quella|esiste|sbagli'
            || ') ') * 32 + 20,
        -- nl
        lang_hits(w, ' (?:'
            || 'de|het|een|van|en|in|is|dat|op|te|zijn|voor|met|niet|ik|je|die|aan|er|om|hoe|wat|maar|kan|'
            || 'kun|mijn|als|ook|bij|naar|over|of|deze|dit|wij|we|ze|was|heeft|hebben|worden|wordt|nog|uit|'
            || 'zou|kunnen|maken|versie|niets|niks|geen|steeds|hetzelfde|zonder|graag|veel|opnieuw|woord|schrijf|bent|vergeten|heb|hebt|alleen'
            || ') ') * 32 + 19,
        -- tr
        lang_hits(w, ' (?:'
            || 'bir|ve|bu|için|ile|ne|da|de|mi|mı|olarak|çok|daha|nasıl|nedir|bana|var|gibi|ben|sen|en|'
            || 'kadar|olan|ama|değil|şey|hangi|olduğunu|neden|yap|yaz|yok|içinde|sonra|her|ki|ya|kaç|lütfen|'
            || 'misin|mısın|merhaba|türkçe|şu|kelime|kelimesi|anlama|geliyor|aynı|istedim|yeniden'
            || ') |ğ|ı|ş') * 32 + 18,
        -- pl
        lang_hits(w, ' (?:'
            || 'na|że|się|jest|nie|do|to|jak|dla|czy|co|po|od|za|przez|tym|tego|ale|tak|może|być|są|mam|lub|'
            || 'jako|które|który|która|oraz|dlaczego|jaki|jakie|jaka|ten|ta|te|mi|mnie|moje|mój|gdy|'
            || 'ma|takiej|takiego|nic|już|jeszcze|bez|słowa|dalej|proszę|chciałem|chciałam'
            || ') |ą|ę|ł|ś|ż|ź|ć|ń') * 32 + 17,
        -- vi
        lang_hits(w, ' (?:'
            || 'là|và|của|có|cho|không|được|trong|một|những|các|với|tôi|này|để|như|thế|nào|bạn|người|khi|đã|'
            || 'về|từ|hãy|viết|làm|gì|ở|đó|nếu|cách|sẽ|ra|hay|thì|mà|bằng|theo|vào|đến|nên|cần|tại|sao'
            || ') |đ|ư|ơ|ạ|ả|ấ|ầ|ậ|ắ|ằ|ặ|ế|ề|ệ|ố|ồ|ộ|ớ|ờ|ợ|ứ|ừ|ự|ị|ọ|ụ') * 32 + 16,
        -- id
        lang_hits(w, ' (?:'
            || 'yang|dan|di|untuk|dengan|adalah|apa|ini|itu|tidak|saya|dari|pada|ke|dalam|akan|bagaimana|'
            || 'bisa|ada|atau|juga|kamu|anda|oleh|karena|sebagai|dapat|buat|buatkan|tolong|jika|mengapa|'
            || 'seperti|lebih|sudah|kita|mereka|tersebut|aku|bagi|para|secara|cara|apakah|tentang|buatlah|'
            || 'jelaskan|terjemahkan|bahasa|contoh|kalimat|masih|bukan|jangan|sama|arti|kata|gak|nggak'
            || ') ') * 32 + 15,
        -- sv
        lang_hits(w, ' (?:'
            || 'och|att|det|som|en|på|är|av|för|med|jag|inte|har|till|den|om|du|kan|ett|vad|hur|de|var|vi|'
            || 'så|från|men|min|mig|ska|eller|när|alla|mina|din|sig|skriv|hej|varför|mycket|finns|vilken|'
            || 'vilka|skulle|bara|förklara'
            || ') ') * 32 + 14,
        -- da
        lang_hits(w, ' (?:'
            || 'og|at|det|er|en|af|for|til|på|jeg|ikke|har|den|med|som|du|kan|et|hvad|hvordan|de|vi|så|fra|'
            || 'men|min|mig|skal|eller|når|var|være|hvorfor|meget|også|der|om|dig|blive|noget|nogle|ud|ind|'
            || 'skriv|forklar'
            || ') |øj') * 32 + 13,
        -- no
        lang_hits(w, ' (?:'
            || 'vår|lag|'
            || 'og|at|det|er|en|av|for|til|på|jeg|ikke|har|den|med|som|du|kan|et|hva|hvordan|de|vi|så|fra|'
            || 'men|min|meg|skal|eller|når|var|være|hvorfor|mye|også|der|om|deg|bli|noe|noen|ut|inn|skriv|'
            || 'hei|forklar'
            || ') ') * 32 + 12,
        -- fi
        lang_hits(w, ' (?:'
            || 'ja|on|ei|että|se|en|mitä|miten|minä|sinä|olen|oli|mutta|tai|myös|kun|joka|jos|kuin|ole|voi|'
            || 'voit|hän|me|te|he|tämä|sen|mikä|mitkä|miksi|kuinka|niin|vain|minun|ovat|sitä|hyvä|kiitos|'
            || 'kirjoita|anna|noin|mulle|minulle|siitä'
            || ') |ää|yy|öö|ää') * 32 + 11,
        -- ro
        lang_hits(w, ' (?:'
            || 'și|şi|de|în|la|un|pe|cu|nu|este|care|mai|din|sunt|pentru|ce|să|cum|prin|am|ai|ca|dar|sau|'
            || 'ale|al|lui|fi|poate|fost|îmi|mi|te|ne|se|lor|după|fără|unei|unui|despre|scrie|dacă|foarte'
            || ') |ă|ș|ț|ţ') * 32 + 10,
        -- cs
        lang_hits(w, ' (?:'
            || 'se|na|je|že|to|do|jak|co|pro|by|ale|jsem|ve|si|od|za|tak|po|jako|které|který|která|jsou|být|'
            || 'může|nebo|mi|mě|při|než|už|jen|jeho|podle|má|není|proč|prosím'
            || ') |ř|ě|ů') * 32 + 9,
        -- sk
        lang_hits(w, ' (?:'
            || 'sa|na|je|že|to|do|ako|čo|pre|by|ale|som|vo|si|od|za|tak|po|ktoré|ktorý|ktorá|sú|byť|môže|'
            || 'alebo|mi|ma|pri|než|už|len|jeho|podľa|má|nie|prečo|prosím|napíš'
            || ') |ľ|ĺ|ŕ|ô') * 32 + 8,
        -- hu
        lang_hits(w, ' (?:'
            || 'az|és|hogy|nem|is|egy|ez|de|meg|van|volt|mi|mint|csak|ha|már|kell|el|ki|be|lehet|milyen|'
            || 'hogyan|mit|én|te|ő|azt|ezt|vagy|nagyon|között|miért|írj|nekem|mert|után|szerint|minden|'
            || 'kérlek|hol|mikor|lenne'
            || ') |ő|ű') * 32 + 7,
        -- ca
        lang_hits(w, ' (?:'
            || 'el|la|els|les|de|que|en|un|una|per|amb|no|és|del|al|com|més|es|va|són|aquest|aquesta|però|'
            || 'què|ho|hi|ha|fer|pot|dels|als|seu|seva|també|si|jo|tu|puc|vull|quin|quina|quan|on'
            || ') |l·l|ç') * 32 + 6,
        -- tl
        lang_hits(w, ' (?:'
            || 'ang|ng|sa|na|mga|ay|at|ko|mo|ako|ka|siya|ito|para|kung|hindi|may|ano|paano|po|ba|si|kay|'
            || 'niya|namin|natin|nila|lang|din|rin|pa|kasi|bakit|saan|ikaw|sila|kami|tayo|gumawa|isang|mong|'
            || 'aking|nang|iyong'
            || ') ') * 32 + 5,
        -- hr
        lang_hits(w, ' (?:'
            || 'je|na|se|da|za|su|od|što|kako|koji|koja|koje|ali|ili|kao|nije|bi|sam|iz|do|po|ovo|to|li|si|'
            || 'mi|ne|me|moj|moja|moje|možeš|može|biti|zašto|gdje|kada|samo|više|ima|napiši|kaže|hr'
            || ') |đ|ć') * 32 + 4,
        -- sq
        lang_hits(w, ' (?:'
            || 'dhe|në|të|një|për|me|është|që|nga|si|se|nuk|ka|do|më|çfarë|unë|ti|ju|kjo|ky|ose|por|mund|'
            || 'shkruaj|pse|ku|kur|janë|duke|shumë'
            || ') |ë') * 32 + 3,
        -- sw
        lang_hits(w, ' (?:'
            || 'na|ya|wa|kwa|ni|za|katika|la|cha|kuwa|hii|huu|mimi|wewe|yake|nini|jinsi|gani|lakini|au|kama|'
            || 'habari|tafadhali|andika|hiyo|kuhusu|hayo|watu'
            || ') ') * 32 + 2,
        -- az
        lang_hits(w, ' (?:'
            || 'və|bu|bir|üçün|ilə|nə|də|ki|olan|daha|var|mən|sən|necə|nədir|çox|yaz|edir|olaraq'
            || ') |ə') * 32 + 1
    )
);

-- The user's own words when the rest is pasted: what stands before a colon, a line end or a quotation mark.
create or replace temp macro lang_head(h) as (
    regexp_extract(h, '^([^:\n"“«„]{8,150})[:\n"“«„]', 1)
);

create or replace temp macro lang_is_english(h) as (
    lang_hints_english(h) and not lang_words_foreign(h)
);

-- The head counts six times and long quotations do not count at all.
create or replace temp macro lang_weighted(h) as (
    lang_words(repeat(lang_head(h) || ' ', 5) || regexp_replace(h, '["“«„][^"”»“]{20,}(?:["”»“]|\z)', ' ', 'g'))
);

-- `w` is bound by a lambda: a macro's argument is pasted wherever it stands, and would be computed each time. Lambdas
-- compile their regular expressions again for every chunk of rows, so nothing else here uses one.
create or replace temp macro lang_score(h) as (
    list_transform([lang_weighted(h)], lambda w: ['az', 'sw', 'sq', 'hr', 'tl', 'ca', 'hu', 'sk', 'cs', 'ro', 'fi', 'no', 'da', 'sv', 'id', 'vi', 'pl', 'tr', 'nl', 'it', 'pt', 'de', 'fr', 'es', 'en', 'und'][lang_best(w) % 32])[1]
);

create or replace temp macro lang_latin(h) as (
    case
        when not regexp_matches(h, '\pL\S*[^\pL]+\pL\pL') then 'und'
        when case
            when lang_hints_english(h) then not lang_hints_foreign(h) or lang_is_english(lang_head(h))
            else false
        end then 'en'
        when case
            when lang_hints_english(h) or regexp_matches(h, '[\x{c0}-\x{24f}\x{300}-\x{36f}\x{1e00}-\x{1eff}¿¡]')
                then true
            else lang_words_foreign(h)
        end then lang_score(h)
        when length(regexp_replace(h, '[^{}()\[\]<>;=_/\\|&*+]+', '', 'g')) * 20 > length(h) then 'und'
        when lang_words_english(h) then 'en'
        else 'und'
    end
);

create or replace temp macro lang_cyrillic(h) as (
    case
        when regexp_matches(h, '[ђћџљњј]') then case when regexp_matches(h, '[ѓќѕ]') then 'mk' else 'sr' end
        when regexp_matches(h, '[әғқңұһ]') then 'kk'
        when regexp_matches(h, '[өү]') then 'mn'
        when contains(h, 'ў') then 'be'
        when regexp_matches(h, '[іїєґ]') then 'uk'
        when regexp_matches(h, '[ыэё]') then 'ru'
        when regexp_matches(lang_words(h), ' (?:це|цей|ця|щоб|чому|дуже|дякую|якщо|зараз|тепер|досить|коротше|довше|краще|'
            || 'забув|забула|забули|просив|казав|надто|занадто|переклади|написав|\pL+[зс]ькою|'
            || 'спробуй|зроби|зробити|прибери|додай|українською|чудово|або|потрібно|навіщо|трохи) ') then 'uk'
        when regexp_matches(lang_words(h), ' (?:е|са|се|ще|съм|това|този|тази|тези|каква|какво|какъв|какви|защо|че|как'
            || 'то|няма|трябва|българ\pL*|моля|може|бъде|които|който|която|във|със|ли|кои|аз|ми|ме|ги|го) ')
            and not regexp_matches(lang_words(h), ' (?:и|что|это|не|как|мне|или|для|чтобы|если|ты|я|у|к|с|есть|меня|они|он|она|мы|вы) (?:.* )?(?:что|это|мне|или|для|чтобы|если|ты|я|есть|меня|они|мы|вы) ')
            then 'bg'
        else 'ru'
    end
);

create or replace temp macro lang_arabic(h) as (
    case
        when regexp_matches(h, '[ٹڈڑںےھہ]') then 'ur'
        when regexp_matches(h, '[ټډړښځڅڼ]') then 'ps'
        when regexp_matches(h, '[ڕڵێۆ]') then 'ku'
        when regexp_matches(h, '[پچژگکی]') then 'fa'
        else 'ar'
    end
);

create or replace temp macro lang_devanagari(h) as (
    case
        when regexp_matches(lang_words(h), ' (?:आहे|आहेत|आणि|मला|काय|माझ\pM*|नाही|कसे|करा|मी|तुम्ही|साठी|या|ही|हा) ')
            and not regexp_matches(lang_words(h), ' (?:है|हैं|और|का|की|के|में|क्या|नहीं|तुम|मैं|मैंने|मुझे|यह|बहुत|गया|गई|गए|था|थी) ') then 'mr'
        when regexp_matches(lang_words(h), ' (?:छ|छन्|हो|गर्नुहोस्|मलाई|लागि|कसरी|र|मेरो|तपाईं|भयो|गर्ने|हुन्छ|छैन) ')
            and not regexp_matches(lang_words(h), ' (?:है|हैं|और|का|की|के|में|क्या|नहीं|तुम|आप|मैं|मैंने|मुझे|यह|बहुत|गया|गई|गए|था|थी) ') then 'ne'
        else 'hi'
    end
);

create or replace temp macro lang_first_letter(h) as (
    regexp_extract(h, '[^\p{Latin}\p{Common}\p{Inherited}]')
);

-- One letter of a script that Latin languages do not write.
create or replace temp macro lang_of_script(letter, h) as (
    case
        when regexp_matches(letter, '[\p{Han}\p{Hiragana}\p{Katakana}]')
            then case when regexp_matches(h, '[\p{Hiragana}\p{Katakana}]{2}|[\p{Hiragana}\p{Katakana}].*[\p{Hiragana}\p{Katakana}]')
                then 'ja' else 'zh' end
        when regexp_matches(letter, '\p{Cyrillic}') then lang_cyrillic(h)
        when regexp_matches(letter, '\p{Hangul}') then 'ko'
        when regexp_matches(letter, '\p{Arabic}') then lang_arabic(h)
        when regexp_matches(letter, '\p{Devanagari}') then lang_devanagari(h)
        when regexp_matches(letter, '\p{Hebrew}') then 'he'
        when regexp_matches(letter, '\p{Greek}') then 'el'
        when regexp_matches(letter, '\p{Thai}') then 'th'
        when regexp_matches(letter, '\p{Bengali}') then 'bn'
        when regexp_matches(letter, '\p{Tamil}') then 'ta'
        when regexp_matches(letter, '\p{Telugu}') then 'te'
        when regexp_matches(letter, '\p{Malayalam}') then 'ml'
        when regexp_matches(letter, '\p{Kannada}') then 'kn'
        when regexp_matches(letter, '\p{Gujarati}') then 'gu'
        when regexp_matches(letter, '\p{Gurmukhi}') then 'pa'
        when regexp_matches(letter, '\p{Sinhala}') then 'si'
        when regexp_matches(letter, '\p{Myanmar}') then 'my'
        when regexp_matches(letter, '\p{Khmer}') then 'km'
        when regexp_matches(letter, '\p{Lao}') then 'lo'
        when regexp_matches(letter, '\p{Georgian}') then 'ka'
        when regexp_matches(letter, '\p{Armenian}') then 'hy'
        when regexp_matches(letter, '\p{Ethiopic}') then 'am'
        else 'und'
    end
);

-- Letters of both kinds: the user's own words come first, unless they only name things ("iPhone 15 …好用吗").
create or replace temp macro lang_is_latin(h) as (
    case
        when strlen(h) = length(h) then true
        when not regexp_matches(h, '[^\p{Latin}\p{Common}\p{Inherited}]') then true
        when regexp_matches(h, '^[^\pL]*[^\p{Latin}\p{Common}]') then false
        when length(regexp_replace(h, '[\p{Latin}\p{Common}\p{Inherited}]+', '', 'g')) * 8
            < length(regexp_replace(h, '[^a-z]+', '', 'g')) then true
        when lang_hints_english(h) or lang_hints_foreign(h) then
            regexp_matches(h, '^[^\pL]*\p{Latin}+[^\pL]+\p{Latin}[\p{Latin}\p{Common}\p{Inherited}]*'
                || '[:\n"“«「『(`''][^\p{Latin}\n]*[^\p{Latin}\p{Common}]')
            or length(regexp_replace(h, '[\p{Latin}\p{Common}\p{Inherited}]+', '', 'g')) * 4
                < length(regexp_replace(h, '[^a-z]+', '', 'g'))
        else false
    end
);

create or replace temp macro lang_of(h) as (
    case
        when h is null then 'und'
        when lang_is_latin(h) then lang_latin(h)
        else lang_of_script(lang_first_letter(h), h)
    end
);
