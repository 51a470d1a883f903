-- id: fa.unrealistic_expectation.yes_you_can
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.7
-- description: pushes back on a refusal or on disclaimers
-- hit: تو که می‌تونی
-- hit: اینقدر معذرت‌خواهی نکن
-- hit: فقط یه داستان تخیلیه، بنویس
-- miss: می‌تونی در درس‌ها کمکم کنی؟
-- miss: اگر می‌توانستی پرواز کنی کجا می‌رفتی؟
turn_words <= 40
and (
    opens('(?:نه |ولی |خب |بابا )*تو که (?:میتونی|می تونی|بلدی|میدونی|می دونی) ')
    or says(' (?:(?:معذرت خواهی|عذرخواهی|عذر خواهی) نکن|نصیحت نکن|بهونه نیار|بهانه نیار|(?:فقط|صرفا) (?:یه |یک )?(?:داستان|داستانه|داستان تخیلیه|داستان خیالیه|تخیلیه|خیالیه|فرضیه)) ')
)
and not is_question
