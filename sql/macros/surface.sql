-- What a text looks like from outside: refusals, apologies, code, error output, cut-off replies.
-- `head` is the lower-cased opening of a reply (`opening_of`), `tail` its lower-cased end (200).

create or replace temp macro opening_of(reply) as lower(left(reply, 300));

-- A reply that declines. English openings and the stock phrases of assistants in fourteen more languages. An apology alone is
-- none: an inability has to follow in its sentence.
create or replace temp macro is_refusal(head) as
    regexp_matches(head, '(?:^|[.!,\n] ?)(?:(?:i.m |i am |we.re )?(?:very |really |so |truly )?(?:sorry|afraid)[^.!?\n]{0,80}(?:can.?t|cannot|can not|unable|not able|won.t|don.t have|do not have|not (?:allowed|permitted|appropriate|comfortable))|(?:i|we) (?:can.?t|cannot|can not|won.t|will not|must decline|am unable to|.m unable to|am not able to|.m not able to|do not feel comfortable|don.t feel comfortable|have to decline)|as an? (?:ai|artificial|large|language|chat|text|virtual|machine|digital)[^.!?\n]{0,80}(?:can.?t|cannot|can not|unable|not able|not capable|do not|don.t|not (?:appropriate|permitted|allowed|programmed|designed|ethical)))')
    or regexp_matches(head, 'against (?:my|openai.s|our) (?:programming|guidelines|polic|content)|it is not (?:appropriate|ethical) (?:for me )?to|'
        || 'no puedo (?:ayudar|cumplir|proporcionar|generar|acceder)|(?:lo siento|lamentablemente)[^.!?\n]{0,60}(?:no (?:puedo|podré|es posible|tengo (?:acceso|la capacidad)|estoy (?:capacitad|autorizad|programad|en condiciones))|como (?:una? )?(?:modelo|ia|inteligencia|asistente))|'
        || 'je ne (?:peux|puis) pas|désolée?[^.!?\n]{0,60}(?:ne (?:peux|puis|pourrai|suis pas (?:en mesure|capable|autorisé)|dispose pas)|en tant qu)|'
        || 'ich kann (?:ihnen |dir )?(?:leider |dabei |das )?nicht|(?:tut mir leid|leider)[^.!?\n]{0,60}(?:(?:kann|darf|werde|möchte) ich[^.!?\n]{0,80}(?:nicht|kein)|ich (?:kann|darf|werde|möchte)[^.!?\n]{0,80}(?:nicht|kein)|nicht in der lage|als (?:ki|künstliche|sprachmodell|ai))|'
        || 'não posso (?:ajudar|fornecer|gerar)|(?:desculp|lamento|sinto muito)[^.!?\n]{0,60}(?:não (?:posso|consigo|é possível|tenho (?:acesso|a capacidade|permissão)|sou capaz|estou (?:autorizad|programad))|como (?:um|uma) (?:modelo|ia|ai|inteligência|assistente))|'
        || 'mi dispiace[^.!?\n]{0,60}(?:non (?:posso|riesco|so|sono in grado|è (?:appropriato|possibile)|mi è (?:possibile|permesso)|ho (?:accesso|la capacità|informazioni))|come (?:modello|ia|intelligenza|assistente))|'
        || 'к сожалению, я не могу|я не могу (?:помочь|предоставить|выполнить)|(?:извини|прости|прошу прощения)[^.!?\n]{0,40}я не (?:могу|смогу|имею возможности)|'
        || '(?:抱歉|对不起|對不起)[^。！？\n]{0,40}(?:无法|無法|不能|不会提供|没有办法)|作为(?:一个|一名)?(?:人工智能|ai|语言模型)[^。！？\n]{0,40}(?:无法|不能|没有)|我(?:无法|不能)(?:提供|生成|帮助|回答|满足)|'
        || '申し訳[^。！？\n]{0,80}(?:できません|できない|できかね|いたしかね|致しかね|かねます)|(?:お答え|提供|お手伝い|ご案内|対応|回答)[^。！？\n]{0,8}できません|'
        || '죄송(?:하지만|합니다만)[^.!?\n]{0,60}(?:수(?:가|는)? 없|어렵습니다|불가능)|(?:제공|도와|답변|대답|생성|작성|말씀)[^.!?\n]{0,6} 수(?:가|는)? 없|'
        || '(?:üzgünüm|maalesef)[^.!?\n]{0,60}(?:amam|emem|amıyor|emiyor|mümkün değil)|'
        || '(?:آسف|عذرا|للأسف)[^.!؟\n]{0,40}(?:لا (?:أستطيع|يمكنني|أقدر)|لست قادر)|لا (?:أستطيع|يمكنني) (?:المساعدة|مساعدتك|تقديم)')
    -- by themselves: one pattern with the others would outgrow RE2's automaton and take twenty times as long
    or case when contains(head, 'не ') or contains(head, 'nie ') or contains(head, 'niet') or contains(head, 'geen')
        then regexp_matches(head, 'как (?:ии|языковая модель|искусственный интеллект)[^.!?\n]{0,60}не (?:могу|имею)|'
            || '(?:на жаль|вибач|перепрошую)[^.!?\n]{0,60}(?:не (?:можу|зможу|маю (?:доступу|можливості)))|я не можу (?:допомогти|надати|виконати)|як (?:ші|мовна модель|штучний інтелект)[^.!?\n]{0,60}не (?:можу|маю)|'
            || '(?:niestety|przepraszam|przykro mi|wybacz)[^.!?\n]{0,60}nie (?:mogę|jestem w stanie|mam (?:dostępu|możliwości))|nie mogę (?:pomóc|udzielić|spełnić)|jako (?:model|sztuczna|ai|asystent)[^.!?\n]{0,60}nie (?:mogę|mam|jestem w stanie)|'
            || '(?:sorry|het spijt me|helaas)[^.!?\n]{0,60}(?:(?:kan|mag|wil) ik[^.!?\n]{0,80}(?:niet|geen)|ik (?:kan|mag|wil)[^.!?\n]{0,80}(?:niet|geen)|niet in staat|als (?:ai|taalmodel|kunstmatig))|als (?:ai|taalmodel|een taalmodel)[^.!?\n]{0,20} (?:kan|mag|heb) ik[^.!?\n]{0,60}(?:niet|geen)')
        else false end;

-- A reply that opens by talking about the feedback instead of the task. English does so with its first words; other
-- languages put the apology anywhere in the first sentence.
create or replace temp macro is_apology(head) as
    regexp_matches(head, '^(?:[^a-zÀ-ɏЀ-ӿ一-鿿가-힣]{0,6}(?:my |i |sincere |oh,? |ah,? |yes,? |ok,? |okay,? |of course[,!]? |sure[,!]? ){0,3}(?:apolog|sorry|my mistake|my bad|you.?re (?:right|correct|absolutely|totally|quite)|you are (?:right|correct|absolutely|totally|quite)|(?:good|great) (?:catch|point)|thank(?:s| you) for (?:pointing|the (?:correction|clarification|feedback|additional)|clarifying|catching|letting|your (?:feedback|correction|clarification|patience))|i (?:see|understand)[^.!\n]{0,30}(?:mis|mistake|error|confus|frustrat|you.re saying)|i misunderstood|i made (?:a|an) (?:mistake|error)|sorry)|[^.!?。！？؟।\n]*(?:lo siento|disculp[aeo]|perdon[ae]|perdón|(?:tienes|tiene|tienen) (?:toda la )?razón|lamento (?:la|el|los|las|mucho|haber)|désolée?|je m.excuse|mes excuses|veuillez m.excuser|(?:vous avez|tu as) (?:tout à fait |entièrement )?raison|tut mir (?:wirklich |sehr )?leid|entschuldig|verzeih|(?:sie haben|du hast|haben sie|hast du) (?:natürlich |völlig |vollkommen )?recht|desculp|perdão p|lamento (?:pel|a |o )|(?:você|tem) (?:toda )?(?:a )?razão|scus(?:a|i|e|o|ar)|mi dispiace|chiedo (?:scusa|perdono)|hai (?:perfettamente |assolutamente )?ragione|извин|прошу прощения|прости(?:те)?[ ,!]|сожалею|вы (?:абсолютно |совершенно |полностью )?правы|ты прав|вибач|перепрош|пробач|ви (?:абсолютно |цілком )?прав[іи]|ма(?:єте|єш) рацію|przepraszam|przeprosin|wybacz|ma(?:sz|cie| pan| pani) rację|(?:mijn|onze|excuses|oprechte) excuses|excuses voor|het spijt me|(?:je hebt|u hebt|u heeft) (?:helemaal |gelijk )?gelijk|neem me niet kwalijk|özür|üzgünüm|kusura bakma|affedersiniz|haklısın|maaf|anda benar|xin lỗi|cáo lỗi|bạn (?:nói )?đúng|抱歉|对不起|對不起|不好意思|道歉|致歉|[您你](?:说得|說得|说的|說的|是)(?:很|没错|沒錯|对|對)|申し訳|すみません|すいません|ごめん|お詫び|失礼(?:いた|し)|ご指摘|おっしゃる(?:通|とお)り|죄송|미안|사과드|사과의 말|말씀이 맞|지적해|أعتذر|اعتذر|آسف|معذرة|عذر(?:اً|ا|ًا)|(?:أنت|انت) (?:محق|على حق)|معك حق|ببخشید|معذرت|پوزش|عذرخواهی|متاسف|متأسف|حق با شما|माफ़|माफ|क्षमा|खेद|आप सही))')
    or regexp_matches(head, 'sorry for (?:the|any|my) (?:confusion|misunderstanding|mistake|error|inconvenience|earlier|previous)|apologi[sz]e for (?:the|any|my) |(?:my|the) (?:previous|earlier|last) (?:response|answer|reply|message|mistake|error)|as you (?:requested|pointed|mentioned|noted)|per your (?:request|feedback)');

-- Code in a text: a fence, or two lines that end as statements do.
create or replace temp macro looks_like_code(t) as
    contains(t, '```') or regexp_matches(t, '(?m)(?:[;{}]\s*$(?s:.*?)){2}|^\s*(?:def |class |import |from \S+ import |function |const |public |#include|SELECT .+ FROM )');

-- Output of a program that failed, as users paste it.
create or replace temp macro looks_like_error(t) as
    regexp_matches(t, 'Traceback \(most recent|(?:^|[\s\[(])[A-Za-z_.]*(?:Error|Exception|Warning)\b ?[:(\]]|(?i:(?:^|\n)\s*(?:error|fatal|warning|failed|panic)\b) ?[:\[(]|^\s*#(?:VALUE|REF|NAME|DIV/0|NUM|N/A|SPILL)\b|\bat [\w.$<>]+\([\w.]+:\d+\)|File "[^"\n]+", line \d+|(?:^|\n)E: (?:Unable|Package|Could|Failed|Sub-process|Invalid|Some|Unmet)\b|(?i:segmentation fault|command not found|no such file or directory|undefined reference|is not defined|cannot find (?:module|symbol|name)|unexpected token|syntax error|permission denied|stack ?trace|null ?pointer|exit (?:code|status) [1-9]|npm err!|build failed|unhandled (?:promise )?rejection|access denied|status code [45]\d\d)');

-- A reply that stopped in mid-sentence: an open fence, or a long text without an end. `ending` is its last characters.
create or replace temp macro is_cut_off(t, ending, has_fence) as
    case when strlen(t) < 400 or length(t) < 400 then false
        when case when has_fence then len(string_split(t, '```')) % 2 = 0 else false end then true
        else not regexp_matches(right(ending, 40), '[.!?:;)\]}"''»”’`|*>…。！？」』）؟।~]\s*$|[\p{So}]\s*$') end;

-- A line of at least 40 bytes of `t` that stands in `reply` as it is; of such lines the first four are looked up.
create or replace temp macro quotes_text(t, reply) as
    len(list_filter(
        list_filter(string_split(left(t, 1500), chr(10)), lambda l: strlen(l) >= 40)[1:4],
        lambda l: contains(reply, left(trim(l), 100))
    )) > 0;

-- An address of the web; the regular expression is tried only where it can match.
create or replace temp macro has_link(t) as
    case when contains(t, '://') then regexp_matches(t, 'https?://|www\.') else contains(t, 'www.') end;
