-- id: uk.factual_error.not_so
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: denies in a few words what the reply says
-- hit: [request] Хто написав Мону Лізу? [reply] Мону Лізу написав Рафаель у 1503 році. [turn] не рафаель
-- hit: [request] Столиця Австралії? [reply] Столиця Австралії — Сідней. [turn] Це не Сідней
-- miss: [request] Хто написав Мону Лізу? [reply] Її написав Леонардо. [turn] не завтра
-- miss: [request] Назви річку [reply] Потрібна довга річка? [turn] не довга
turn_words <= 8
and overlap_reply > 0
and not is_question
and not reply_asks
and opens('(?:(?:але|е|та|це|там|взагалі то|ж) )*не (?:був |була |було |в |у |на |називається )?')
and turn_words <= 5
and not says(' не (?:в |на )?[^ ]+(?:ю|у|ет|ит|ют|ат|ят|ешь|ишь|єш|їш|є|ть|л|ла|ло|ли|в|но|ся|сь|ай|уй|и) ')
