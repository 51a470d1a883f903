-- id: fa.revision.change_to
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: asks to rewrite, change, take out or leave out part of what was given
-- hit: پاراگراف آخر رو حذف کن
-- hit: اسمش رو عوض کن به سارا
-- hit: از لیست استفاده نکن
-- miss: چطور لاستیک را عوض کنم؟
-- miss: متن زیر را اصلاح کن:
turn_words <= 12
and (
    says(' (?:(?:رو|را|شو|ش) (?:حذف|عوض|اصلاح|پاک) کن|(?:حذفش|عوضش|اصلاحش|تغییرش) (?:کن|بده)|بدون (?:استفاده از )?[آ-ی]+ بنویس) ')
    or says(' (?:استفاده نکن|تکرار نکن|ننویس|به جاش|به جای این) ') and turn_words <= 8
)
and not says(' (?:زیر|کدام|کدوم|چطور|چگونه|چرا) ')
