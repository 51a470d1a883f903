-- Personal data out of text: e-mail addresses, phone numbers, IP addresses, card numbers and API keys.
--
-- has_pii(text)          -> BOOLEAN: one pass of a cheap regular expression; true wherever redact changes anything.
-- redact(text)           -> VARCHAR: with [EMAIL], [PHONE], [IP], [CARD], [API_KEY] in their places.
-- redaction_counts(text) -> STRUCT(email, phone, ip, card, api_key) of INTEGER: what redact replaces.
-- Everything named redact_… is private to this file.
--
-- One global replace puts marks around every candidate together with the neighbours that would speak against it
-- (RE2 has no lookaround: "v" before a version, "." before decimals), then each candidate is judged alone.
-- A candidate with such a neighbour fails its full match and stays. All of it is linear in the text.
--
-- In JSON text, and in code that a chat quotes, a line break is written \n: its n would stand right before what follows. So
-- behind every such escape comes a mark (U+FDD3), which goes again once all is replaced.

create or replace temp macro redact_escape() as '\\(?:[bfnrt]|u[0-9A-Fa-f]{4})';

-- The cores. Each ends at a group's end, so that two hits never need the same separator.
create or replace temp macro redact_domain() as
    '@(?:[0-9A-Za-z\x{c0}-\x{24f}\x{370}-\x{5ff}\x{3040}-\x{9fff}\x{ac00}-\x{d7af}-]+\.)+'
        || '(?:[A-Za-z][0-9A-Za-z_-]*|[\x{c0}-\x{24f}\x{370}-\x{5ff}]+|[\x{3040}-\x{9fff}\x{ac00}-\x{d7af}]+)';

create or replace temp macro redact_key() as
    '\b(?:sk-[0-9A-Za-z_][0-9A-Za-z_-]{19,}|[spr]k_(?:live|test)_[0-9A-Za-z]{16,}|whsec_[0-9A-Za-z]{20,}'
        || '|gh[pousr]_[0-9A-Za-z]{30,}|github_pat_[0-9A-Za-z_]{22,}|glpat-[0-9A-Za-z_-]{20,}|npm_[0-9A-Za-z]{30,}'
        || '|A[KS]IA[0-9A-Z]{16}\b|AIza[0-9A-Za-z_-]{30,}|ya29\.[0-9A-Za-z_-]{20,}|xox[a-z]-[0-9A-Za-z-]{10,}'
        || '|hf_[0-9A-Za-z]{20,}|SG\.[0-9A-Za-z_-]{16,}\.[0-9A-Za-z_-]{16,}'
        || '|eyJ[0-9A-Za-z_-]{8,}\.[0-9A-Za-z_-]{8,}(?:\.[0-9A-Za-z_-]+)?)';

create or replace temp macro redact_key_block() as
    '-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----(?:[0-9A-Za-z+/=\s\\:,.()\x{fdd3}]|-[0-9A-Za-z])*?-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----'
        || '|-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----(?:(?:\s|\\[nr]\x{fdd3})*[0-9A-Za-z+/=]{16,})+';

create or replace temp macro redact_bearer() as '\b[Bb](?:earer|EARER) +[0-9A-Za-z._~+/=-]{20,}';

create or replace temp macro redact_ipv4() as '[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\b';

create or replace temp macro redact_ipv6() as '\b[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{0,4}){2,7}';

-- 13 to 19 digits as the issuers print them: in one run, in fours, or 4-6-5 and 4-6-4.
create or replace temp macro redact_card() as
    '[2-6][0-9]{12,18}\b|[2-6][0-9]{3}(?:[ -][0-9]{4}){2}[ -][0-9]{1,4}(?:[ -][0-9]{3})?\b'
        || '|3[0-9]{3}[ -][0-9]{6}[ -][0-9]{4,5}\b';

-- International, North American, with an area code in parentheses, and national numbers that start with 0.
create or replace temp macro redact_phone() as
    '\+[0-9](?:[ ./()-]{0,3}[0-9]){7,14}\b'
        || '|(?:\b1[ .-])?(?:\([2-9][0-9]{2}\)[ -]?|[2-9][0-9]{2}[.-])[0-9]{3}[ .-][0-9]{4}\b'
        || '|\([0-9]{2,5}\) ?[0-9]{3,5}[ -]?[0-9]{3,5}\b'
        || '|0[1-9][0-9]{0,2}-[0-9]{3,4}-[0-9]{4}\b|1[3-9][0-9]-[0-9]{4}-[0-9]{4}\b'
        || '|0[1-9][0-9]{1,3}(?:/| / |-)[0-9]{5,8}\b'
        || '|0[1-9][0-9]{1,3} [0-9]{5,8}\b|0[1-9][0-9]{0,3} [0-9]{3,4} [0-9]{3,4}\b';

-- Groups of digits as five pairs (France), after an 8 (Russia), 3-3-4 (North America), 3-4-4 (China), 5-5 (India); more
-- numbers before or behind are a list.
create or replace temp macro redact_pairs() as
    '0[1-9](?: [0-9]{2}){4}\b|0[1-9](?:\.[0-9]{2}){4}\b|0[1-9](?:-[0-9]{2}){4}\b'
        || '|8(?: ?\(9[0-9]{2}\) ?| 9[0-9]{2} |-9[0-9]{2}-)[0-9]{3}[ -][0-9]{2}[ -][0-9]{2}\b'
        || '|[2-9][0-9]{2} [2-9][0-9]{2} [0-9]{4}\b|1[3-9][0-9] [0-9]{4} [0-9]{4}\b|[6-9][0-9]{4} [0-9]{5}\b';

-- A word that says that digits are a phone number.
create or replace temp macro redact_phone_word() as
    '(?:\b(?i:tel|tel no|telephone|phone|mobile|cell|cellphone|fax|whatsapp|handy|telefon|tel[eé]fono|celular|m[oó]vil|telefone|telemóvel|cellulare|t[eé]l[eé]phone|cep telefonu(?:m)?)'
        || '(?i:[ _]?(?:number|no|nr|n[uú]mero|num))?[.:=#]{0,2}["'']? ?(?i:is |es |é |è |ist |est )?["'']?|(?:手机|电话|手机号|电话号码|联系方式|微信|電話(?:番号)?|携帯(?:番号|電話)?|전화(?:번호)?|휴대폰|핸드폰|هاتف|الهاتف|هاتفي|جوال|جوالي)(?:号码?| ?번호)?[是为は는은]?[:： ]{0,2}'
        || '|(?:[Тт]елефон(?:а|у|ы)?|[Мм]обильный|[Тт]ел\.?|номер(?:у|а)?(?: телефона)?)[: -]{1,2})';

-- What speaks against a number when it stands right before or behind it.
create or replace temp macro redact_version_word() as
    '(?:(?i:\b(?:v|ver|version|versions|release|build|rev|revision|firmware|section|chapter)(?: is| number)?[ .:=]{0,2})'
        || '|[A-Za-z]/|==|[<>~^]=? ?|[A-Za-z]-|[\w.+])';

create or replace temp macro redact_before() as '(?:[0-9]\.|[A-Za-z0-9]-|[\w./*^%+-])';

create or replace temp macro redact_after() as '(?:[./:-]?[0-9]|[./_-]?[A-Za-z_])';

-- The part before the @ is `times` long: '+' is fast; in a very long message an open end would read one long line
-- again for every hit in it, so there it is bounded as the standard has it.
create or replace temp macro redact_candidates(times) as
    redact_key_block() || '|' || redact_bearer() || '|' || redact_key()
        || '|[0-9A-Za-z\x{c0}-\x{24f}\x{370}-\x{5ff}._%+-]' || times || redact_domain()
        || '|' || redact_phone_word() || '\(?\+?[0-9](?:[ ./()-]{0,2}[0-9]){6,14}\b'
        || '|' || redact_version_word() || '?' || redact_ipv4() || '(?:\.[0-9]|[-_]?[A-Za-z_])?'
        || '|[\w:]?' || redact_ipv6() || '[0-9A-Za-z_:]*'
        || '|' || redact_before() || '?(?:' || redact_card() || ')(?:\.[0-9]|-?[A-Za-z_])?'
        || '|(?:[0-9] |' || redact_before() || ')?(?:' || redact_pairs() || ')(?: [0-9]|' || redact_after() || ')?'
        || '|' || redact_before() || '?(?:' || redact_phone() || ')' || redact_after() || '?';

-- Few states, so that one pass runs at the speed of reading: 3 % of messages get through.
create or replace temp macro redact_suspects() as
    '[0-9](?:[ ./()-]{0,3}[0-9]){6}|[^\s@]@[^\s@.]+\.|[0-9]\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]'
        || '|[0-9A-Fa-f]{4}:[0-9A-Fa-f]{0,4}:|[0-9A-Fa-f]:[0-9A-Fa-f]{1,4}:[0-9A-Fa-f]{1,4}:[0-9A-Fa-f]{1,4}:'
        || '|(?:\b|' || redact_escape() || ')sk-[0-9A-Za-z_]|k_live_|k_test_|whsec_|gh[pousr]_|github_pat_|glpat-|npm_[0-9A-Za-z]{9}|A[KS]IA[0-9A-Z]{6}'
        || '|AIza|ya29\.|xox[a-z]-|hf_[0-9A-Za-z]{9}|SG\.[0-9A-Za-z_-]{9}|eyJ[0-9A-Za-z_-]'
        || '|[Bb](?:earer|EARER) +[0-9A-Za-z._~+/=-]{9}|PRIVATE KEY';

create or replace temp macro redact_proof_of_email() as '[0-9A-Za-z\x{c0}-\x{24f}\x{370}-\x{5ff}._%+-]' || redact_domain();

-- Of everything but e-mail addresses, whose letters of all scripts would make this pass a third slower.
create or replace temp macro redact_proofs() as
    'PRIVATE KEY|' || redact_bearer() || '|' || redact_key()
        || '|' || redact_phone_word() || '\(?\+?[0-9](?:[ ./()-]{0,2}[0-9]){6}'
        || '|' || redact_ipv4()
        || '|[0-9A-Fa-f]{4}(?::[0-9A-Fa-f]{0,4}){2}|[0-9A-Fa-f](?::[0-9A-Fa-f]{1,4}){7}'
        || '|' || redact_card() || '|' || redact_pairs() || '|' || redact_phone();

create or replace temp macro redact_marked(text) as (
    case
        when contains(text, '\') then regexp_replace(text, redact_escape(), '\0' || chr(64979), 'g')
        else text
    end
);

create or replace temp macro redact_unmarked(text) as
    regexp_replace(text, '(' || redact_escape() || ')\x{fdd3}', '\1', 'g');

create or replace temp macro has_pii(text) as (
    case
        when not regexp_matches(text, redact_suspects()) then false
        when regexp_matches(redact_marked(text), redact_proofs()) then true
        when contains(text, '@') then regexp_matches(text, redact_proof_of_email())
        else false
    end
);

-- Luhn's check sum: from the right, every second digit doubled and its digits added.
create or replace temp macro redact_luhn(digits) as (
    list_sum(list_transform(range(length(digits)), lambda i: case
        when i % 2 = 0 then ord(digits[length(digits) - i]) - 48
        else [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][ord(digits[length(digits) - i]) - 47]
    end)) % 10 = 0
);

create or replace temp macro redact_is_card(c) as (
    case
        when not regexp_full_match(c, redact_card()) then false
        when not regexp_full_match(regexp_replace(c, '[ -]', '', 'g'),
            '4[0-9]{12}(?:[0-9]{3}){0,2}|5[1-5][0-9]{14}|2[2-7][0-9]{14}|3[47][0-9]{13}|3(?:0[0-5]|[689][0-9])[0-9]{11}'
            || '|35[0-9]{14}|6[0-9]{15,18}|50[0-9]{14}') then false
        when regexp_full_match(c, '(?:[0-9])[0 -]*') then false
        else redact_luhn(regexp_replace(c, '[ -]', '', 'g'))
    end
);

create or replace temp macro redact_is_ip(c) as (
    case
        when contains(c, ':') then
            regexp_matches(c, '[0-9]') and (
                regexp_full_match(c, '(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}')
                or regexp_full_match(c, '(?i)(?:[23][0-9a-f]{3}|f[c-f][0-9a-f]{2})(?::[0-9a-f]{1,4}){0,5}::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5})?')
            )
        else
            regexp_full_match(c, '(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(?:\.|$)){4}')
            and not regexp_matches(c, '^(?:127|0|255)\.')
    end
);

create or replace temp macro redact_is_email(c) as (
    not regexp_matches(c, '(?i)^git@|@v?[0-9]+(?:\.[0-9]+)*(?:[.-][a-z0-9]+)*\.[a-z]{1,5}$|@[0-9]x\.|[@.](?:png|jpe?g|gif|svg|webp)$')
    and regexp_matches(c, '[@.](?:\pL{2,}[0-9_-]?[0-9A-Za-z_-]*|xn--[0-9A-Za-z-]+)$')
    and regexp_matches(c, '^[^@]*[\pL\pN][^@]*@')
);

create or replace temp macro redact_is_phone(c) as (
    case
        when regexp_full_match(c, redact_pairs()) then true
        when not regexp_full_match(c, redact_phone()) then false
        when regexp_matches(c, '^\([0-9]{4}\)') and not starts_with(c, '(0') then false
        else true
    end
);

create or replace temp macro redact_phone_said(c) as (
    regexp_full_match(c, redact_phone_word() || '\(?\+?[0-9](?:[ ./()-]{0,2}[0-9]){6,14}')
    and not regexp_matches(c, '[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{4}$')
);

-- What stands in a candidate's place: itself, or its label behind the word that gave it away.
create or replace temp macro redact_one(c) as (
    case
        when starts_with(c, '-----BEGIN') then '[API_KEY]'
        when regexp_matches(c, '^[Bb](?:earer|EARER) ')
            then case when regexp_matches(c, '[0-9]') then regexp_extract(c, '^\S+ +') || '[API_KEY]' else c end
        when regexp_full_match(c, redact_key())
            then case when regexp_matches(c, '[0-9]') and regexp_matches(c, '[A-Za-z]') then '[API_KEY]' else c end
        when contains(c, '@') then case when redact_is_email(c) then '[EMAIL]' else c end
        when redact_phone_said(c) then regexp_extract(c, '^[^0-9(+]*') || '[PHONE]'
        when redact_is_card(c) then '[CARD]'
        when redact_is_ip(c) then '[IP]'
        when redact_is_phone(c) then '[PHONE]'
        else c
    end
);

-- Characters that Unicode keeps out of text (U+FDD0 to U+FDD2) mark where a candidate starts and ends.
create or replace temp macro redact_pieces(text) as (
    string_split(
        case
            when length(text) > 50000
                then regexp_replace(redact_marked(text), redact_candidates('{1,64}'), chr(64976) || chr(64977) || '\0' || chr(64978), 'g')
            else regexp_replace(redact_marked(text), redact_candidates('+'), chr(64976) || chr(64977) || '\0' || chr(64978), 'g')
        end,
        chr(64976) || chr(64977)
    )
);

create or replace temp macro redact(text) as redact_unmarked(
    array_to_string(list_transform(redact_pieces(text), lambda piece, i: case
        when i = 1 then piece
        when contains(piece, chr(64978)) then
            redact_one(left(piece, strpos(piece, chr(64978)) - 1)) || substr(piece, strpos(piece, chr(64978)) + 1)
        else chr(64976) || chr(64977) || piece
    end), '')
);

-- The same, and cheap for a text without any: for single texts; a table of many is filtered first (turns/redacted.sql).
create or replace temp macro without_pii(text) as
    case when has_pii(text) then redact(text) else text end;

create or replace temp macro redact_label(c) as (
    case when redact_one(c) = c then '' else regexp_extract(redact_one(c), '\[([A-Z_]+)\]$', 1) end
);

create or replace temp macro redact_labels(text) as (
    list_transform(
        list_filter(redact_pieces(text)[2:], lambda piece: contains(piece, chr(64978))),
        lambda piece: redact_label(left(piece, strpos(piece, chr(64978)) - 1))
    )
);

create or replace temp macro redaction_counts(text) as (
    list_transform([redact_labels(text)], lambda labels: {
        'email': len(list_filter(labels, lambda x: x = 'EMAIL'))::integer,
        'phone': len(list_filter(labels, lambda x: x = 'PHONE'))::integer,
        'ip': len(list_filter(labels, lambda x: x = 'IP'))::integer,
        'card': len(list_filter(labels, lambda x: x = 'CARD'))::integer,
        'api_key': len(list_filter(labels, lambda x: x = 'API_KEY'))::integer
    })[1]
);
