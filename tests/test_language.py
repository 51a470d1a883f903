"""Languages: three sentences and more for each, and the traps (mixed turns, code, one word, quoted text)."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from dsat_miner.data import sql_dir
from dsat_miner.engine import connect

CON = connect()

SENTENCES = {
    "en": [
        "Could you please shorten the second paragraph of this letter?",
        "That is not what I asked for, try again with fewer words.",
        "Great work as usual, thank you very much!",
        "finish the code above",
    ],
    "de": [
        "Kannst du mir bitte erklären, wie das funktioniert?",
        "Das ist leider falsch, ich wollte eine andere Lösung haben.",
        "Schreib einen kurzen Brief an meinen Vermieter wegen der Heizung.",
        "Wie geht es dir heute?",
        "Was bedeutet Ironie?",
    ],
    "fr": [
        "Peux-tu m'expliquer comment cette fonction est utilisée dans le code ?",
        "Ce n'est pas ce que je voulais, recommence avec une autre idée.",
        "Écris une lettre pour mon propriétaire au sujet du chauffage.",
        "tu as oublié la fin",
    ],
    "es": [
        "¿Puedes explicarme cómo funciona este programa paso a paso?",
        "Eso no es lo que te pedí, hazlo de nuevo por favor.",
        "Escribe una carta para mi casero sobre la calefacción.",
        "haz un resumen de la ley de aguas de la ciudad",
        "eso no tiene sentido",
    ],
    "pt": [
        "Você pode me explicar como isso funciona em poucas palavras?",
        "Não foi isso que eu pedi, faça de novo com mais detalhes.",
        "Escreva uma carta para o meu senhorio sobre o aquecimento.",
        "me dá uma receita de pão de queijo",
    ],
    "it": [
        "Puoi spiegarmi come funziona questa cosa con un esempio?",
        "Non è quello che ti ho chiesto, prova di nuovo.",
        "Scrivi una lettera al mio padrone di casa per il riscaldamento.",
        "scrivi una storia su un lupo e spiega il finale",
        "ora scrivine una su un orso",
    ],
    "nl": [
        "Kun je mij uitleggen hoe dit werkt met een voorbeeld?",
        "Dat is niet wat ik bedoel, probeer het nog een keer.",
        "Schrijf een korte brief aan mijn huisbaas over de verwarming.",
        "nog steeds hetzelfde, er is niets anders",
    ],
    "tr": [
        "Bana bunun nasıl çalıştığını bir örnek ile açıklar mısın?",
        "Bu istediğim şey değil, lütfen daha kısa bir metin yaz.",
        "Ev sahibim için kalorifer hakkında bir mektup yaz.",
    ],
    "pl": [
        "Czy możesz mi wyjaśnić, jak to działa na przykładzie?",
        "To nie jest to, o co prosiłem, spróbuj jeszcze raz.",
        "Napisz krótki list do właściciela mieszkania w sprawie ogrzewania.",
    ],
    "vi": [
        "Bạn có thể giải thích cho tôi cách nó hoạt động không?",
        "Đó không phải là điều tôi muốn, hãy viết lại ngắn hơn.",
        "Viết một bức thư cho chủ nhà của tôi về hệ thống sưởi.",
    ],
    "id": [
        "Bisakah kamu jelaskan bagaimana cara kerja program ini dengan contoh?",
        "Itu bukan yang saya minta, tolong tulis lebih singkat lagi.",
        "Buatkan surat untuk pemilik rumah tentang pemanas yang rusak.",
    ],
    "sv": [
        "Kan du förklara för mig hur det här fungerar med ett exempel?",
        "Det var inte det jag bad om, försök igen och skriv kortare.",
        "Skriv ett brev till min hyresvärd om värmen i lägenheten.",
    ],
    "da": [
        "Kan du forklare mig, hvordan det virker, med et eksempel?",
        "Det var ikke det, jeg bad om, prøv igen og skriv noget kortere.",
        "Hvad er forskellen på de to, og hvorfor bliver det langsommere uden?",
    ],
    "no": [
        "Hva er forskjellen på de to, og hvorfor blir det tregere uten?",
        "Det var ikke det jeg ba om, skriv noe kortere etter min mening.",
        "Hvordan kan jeg bli bedre til å skrive brev til noen?",
    ],
    "fi": [
        "Voitko selittää minulle, miten tämä toimii esimerkin avulla?",
        "Se ei ole sitä mitä pyysin, kirjoita se uudelleen lyhyemmin.",
        "Mikä on ero näiden kahden välillä ja miksi se on tärkeää?",
    ],
    "ro": [
        "Poți să îmi explici cum funcționează acest program cu un exemplu?",
        "Nu este ceea ce am cerut, scrie din nou mai scurt.",
        "Scrie o scrisoare pentru proprietarul meu despre căldură.",
    ],
    "cs": [
        "Můžeš mi prosím vysvětlit, jak to funguje na příkladu?",
        "To není to, co jsem chtěl, zkus to ještě jednou.",
        "Napiš krátký dopis, který bych mohl poslat kvůli topení.",
    ],
    "sk": [
        "Môžeš mi prosím vysvetliť, ako to funguje na príklade?",
        "To nie je to, čo som chcel, skús to ešte raz.",
        "Prečo sú tieto dve riešenia rôzne a ktoré je podľa teba lepšie?",
    ],
    "hu": [
        "El tudnád magyarázni, hogy ez hogyan működik egy példán?",
        "Nem ezt kértem, írj egy rövidebb szöveget.",
        "Mi a különbség a két megoldás között és miért?",
    ],
    "ca": [
        "Pots explicar-me com funciona això amb un exemple?",
        "Això no és el que volia, torna-ho a fer amb menys text, gràcies.",
        "Què és aquest programa i per què no puc fer servir els seus fitxers?",
    ],
    "hr": [
        "Možeš li mi objasniti kako to radi na jednom primjeru?",
        "To nije ono što sam tražio, napiši ponovno kraće.",
        "Koja je razlika između ova dva rješenja i zašto?",
    ],
    "tl": [
        "Paano ito gumagana, ipaliwanag mo sa akin ang mga hakbang.",
        "Hindi ito ang gusto ko, gumawa ka ng mas maikli para sa akin.",
        "Ano ang pagkakaiba ng dalawang ito at bakit ba ganito?",
    ],
    "zh": [
        "请帮我把这段话改得短一点。",
        "这不是我想要的，请重新写一遍。",
        "用Python写一个排序函数，并解释一下",
        "iPhone 15 Pro Max 好用吗",
    ],
    "ja": [
        "この文章をもう少し短くしてください。",
        "それは私が頼んだものではありません。",
        "Pythonでソート関数を書いてください",
    ],
    "ko": ["이 문장을 조금 더 짧게 써 주세요.", "내가 원한 것은 이게 아니에요.", "Python으로 정렬 함수를 작성해 줘"],
    "ru": [
        "Объясни, пожалуйста, как это работает.",
        "Это не то, что я просил, напиши короче.",
        "Напиши письмо хозяину",
        "Сестра просила карту, а не открытку",
    ],
    "uk": [
        "Поясни, будь ласка, як це працює на прикладі.",
        "Це не те, що я просив, напиши коротше її.",
        "Що це і навіщо її міняти?",
        "Зроби текст трохи коротше",  # no letter that Russian lacks
        "Чому це не так?",
        "я просив карту",
    ],
    "bg": [
        "Моля, обясни ми как работи това.",
        "Това не е, което поисках, напиши го отново.",
        "Каква е разликата и защо е така?",
    ],
    "sr": [
        "Објасни ми како ово ради на једном примеру.",
        "То није оно што сам тражио, љубазно.",
        "Ђаче, која је разлика између њих?",
    ],
    "ar": ["هل يمكنك أن تشرح لي كيف يعمل هذا؟", "هذا ليس ما طلبته، حاول مرة أخرى.", "اكتب رسالة قصيرة إلى صاحب البيت"],
    "fa": [
        "لطفا توضیح بده این برنامه چطور کار می‌کند",
        "این چیزی نیست که می‌خواستم",
        "یک نامه کوتاه برای صاحبخانه بنویس",
    ],
    "ur": [
        "مجھے بتائیں یہ کیسے کام کرتا ہے",
        "یہ وہ نہیں ہے جو میں نے مانگا تھا",
        "ایک مختصر خط لکھیں جو میرے مالک مکان کے لیے ہو",
    ],
    "he": ["תסביר לי בבקשה איך זה עובד", "זה לא מה שביקשתי, נסה שוב", "כתוב מכתב קצר לבעל הבית"],
    "el": ["Εξήγησέ μου πώς λειτουργεί αυτό.", "Δεν είναι αυτό που ζήτησα.", "Γράψε ένα σύντομο γράμμα"],
    "th": ["ช่วยอธิบายวิธีการทำงานให้หน่อย", "นี่ไม่ใช่สิ่งที่ฉันต้องการ", "เขียนจดหมายสั้นๆ"],
    "hi": [
        "कृपया मुझे समझाइए कि यह कैसे काम करता है",
        "यह वह नहीं है जो मैंने माँगा था",
        "एक छोटा पत्र लिखो और मुझे दो",
        "तुम गलत हो",
    ],
    "mr": ["मला हे कसे काम करते ते सांगा", "हे मला नको आहे, परत करा", "माझ्या घरासाठी पत्र लिहा आणि द्या"],
    "bn": ["এটা কীভাবে কাজ করে বুঝিয়ে দাও", "আমি এটা চাইনি", "একটি ছোট চিঠি লেখো"],
    "ta": ["இது எப்படி வேலை செய்கிறது", "நான் கேட்டது இதுவல்ல", "ஒரு கடிதம் எழுது"],
    "ka": ["ამიხსენი როგორ მუშაობს ეს", "ეს არ არის ის რაც ვთხოვე", "დაწერე წერილი"],
}
CASES = [(language, text) for language, texts in SENTENCES.items() for text in texts]

TRAPS = [
    # too little to tell
    *[
        ("und", text)
        for text in ("", "ok", "no", "42", "12 + 3 = 15", "👍", "???", "si", "https://example.com/a/b", "Hi!")
    ],
    # code alone
    ("und", "def f(x):\n    return x + 1"),
    ("und", "```python\nfor the_word in words:\n    print(the_word)\n```"),
    ("und", "const a = {b: [1, 2]}; a.b.map((x) => x * 2);"),
    ("und", "SELECT id, name FROM users JOIN orders USING (id);"),
    # code with a request
    ("en", "fix this please:\n```\nfor (int i = 0; i < n; i++) {}\n```"),
    ("de", "```\nprint('hello')\n```\nWarum geht das nicht? Bitte erklär es mir."),
    ("zh", "def f(x): return x\n\n这段代码为什么报错，请解释一下原因"),
    # English that mentions other languages
    ("en", "What does 'por favor' mean in Spanish?"),
    ("en", "What does 你好 mean?"),
    ("en", "Is the café on Rue de la Paix still open, and what does it cost?"),
    ("en", "Why is it der Tisch and not das Tisch in German?"),
    ("en", "How did the Volkswagen and the Citroën become so popular?"),
    # somebody else's text behind the user's own words
    ("en", "translate this: 你好，世界，今天天气很好，我们一起去公园散步吧"),
    ("en", "Please translate into English: Das ist ein sehr schöner Tag und ich gehe mit dir in den Park."),
    ("en", "Translate the following text into English:\n\nМеня зовут Анна, и я живу в Москве уже много лет."),
    ("en", 'Proofread this for me "Je ne sais pas ce que je veux faire dans la vie, mais je suis content"'),
    ("de", "Bitte korrigiere diesen Text: I has went to the store and buyed some milk."),
    ("zh", "请翻译成中文：The quick brown fox jumps over the lazy dog and runs away."),
    ("ru", "Переведи на русский: The quick brown fox jumps over the lazy dog and runs away."),
    ("ko", "번역해줘: The quick brown fox jumps over the lazy dog."),
    # decomposed letters, capitals, curly quotes
    ("es", "¿Co\u0301mo esta\u0301s? Necesito una carta para mi casa."),
    ("en", "PLEASE STOP SHOUTING AT ME"),
    ("fr", "JE NE COMPRENDS PAS CE QUE VOUS VOULEZ DIRE"),
    ("en", "Let’s try that again — it isn’t what I meant…"),
]


@pytest.fixture(scope="module")
def detected():
    texts = sorted({text for _, text in [*CASES, *TRAPS]})
    sql = "select t, lang_of(h) from (select t, lang_clip(t) as h from (select unnest($texts::varchar[]) as t))"
    return dict(CON.execute(sql, {"texts": texts}).fetchall())


@pytest.mark.parametrize(("language", "text"), CASES)
def test_a_sentence_is_told(detected, language, text):
    assert detected[text] == language


@pytest.mark.parametrize(("language", "text"), TRAPS)
def test_a_trap_is_avoided(detected, language, text):
    assert detected[text] == language


def test_there_are_twenty_languages_and_three_sentences_of_each():
    assert len(SENTENCES) >= 20
    assert min(map(len, SENTENCES.values())) >= 3


def detect(*texts):
    sql = "select lang_of(h) from (select lang_clip(t) as h from (select unnest($texts::varchar[]) as t))"
    return [code for (code,) in CON.execute(sql, {"texts": list(texts)}).fetchall()]


def test_null_is_undetermined():
    assert detect(None) == ["und"]


def test_only_the_first_400_characters_count():
    english = "Please tell me what you think about the following text. " * 8
    assert len(english) > 400
    assert detect(english + "это по-русски " * 500) == ["en"]


def test_case_and_surrounding_space_do_not_matter():
    texts = [text for language, text in CASES if language != "tr"]  # İ and ı have cases of their own
    assert detect(*texts) == detect(*(f"  {text.upper()}\n" for text in texts))


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60), max_size=30))
@settings(max_examples=20, deadline=None)
def test_any_text_has_a_code(texts):
    assert all(code.isalpha() and len(code) in {2, 3} for code in detect(*texts))


CODES = [
    *[("English", "en"), ("english ", "en"), ("Chinese", "zh"), ("Portuguese", "pt"), ("Korean", "ko")],
    *[("en", "en"), ("zh-CN", "zh"), ("pt_BR", "pt"), ("ZH", "zh"), ("nb", "no"), ("Norwegian Bokmål", "no")],
    *[("unknown", None), ("Unknown", None), ("", None), (None, None), ("Nolang", None), ("x", None)],
]


@pytest.mark.parametrize(("name", "code"), CODES)
def test_a_logs_name_of_a_language_becomes_its_code(name, code):
    assert CON.execute("select language_code($name::varchar)", {"name": name}).fetchone()[0] == code


def test_the_contract_names_the_macros_and_their_types():
    contract = yaml.safe_load((sql_dir() / "macros" / "language.yaml").read_text(encoding="utf-8"))
    for macro in contract["macros"]:
        assert CON.execute(f"select typeof({macro['name']}('en'))").fetchone()[0] == macro["type"]
