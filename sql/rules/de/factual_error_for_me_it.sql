-- id: de.factual_error.for_me_it
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: tells what the code that was given does, other than it should
-- hit: [request] Addiere [reply] ```python\nprint(1)\n``` [turn] bei mir bleibt alles leer
-- hit: [request] Addiere [reply] ```python\nprint(1)\n``` [turn] dein skript liefert null
-- miss: Bei mir ist es kalt
-- miss: [request] Addiere [reply] ```python\nprint(1)\n``` [turn] erklär den code
reply_has_code
and turn_words <= 30
and not has_code
and not is_question
and (opens('(?:[^ ]+ ){0,3}(?:bei mir|auf meinem (?:pc|rechner|mac|laptop)|wenn ich (?:es|das|ihn|den code) |(?:der|dein|dieser) (?:code|skript|script|programm)|das (?:skript|script|programm)) (?:[^ ]+ ){0,3}(?:kommt|kommen|steht|zeigt|gibt|liefert|erscheint|macht|bleibt|druckt|sagt|ist|wird|löscht|startet|ausführe|starte|teste|öffne) ') or opens('(?:aber |und )?(?:wenn|sobald) ich (?:es|das|ihn|den code|das skript|das script)? ?(?:[^ ]+ )?(?:ausführe|starte|teste|öffne|laufen lasse|probiere|nutze) [^ ]+ ') or opens('(?:aber )?(?:da steht|es steht|er sagt|es heißt|es sagt|python sagt|mir wird) [^ ]+ '))
and (opens('(?:aber |und )?(?:wenn|sobald) ich (?:es|das|ihn|den code|das skript|das script)? ?(?:[^ ]+ )?(?:ausführe|starte|teste|öffne|laufen lasse|probiere|nutze) ') or not opens('(?:und |jetzt |bitte |ok |hallo )*(?:was|wie|warum|wieso|wann|wo|wer|welche[rsmn]?|schreib(?:e)? (?:mir )?(?:ein|eine|einen)|erstelle|generiere|übersetze|erkläre|erzähl|nenne|fasse|erfinde|gib mir (?:ein|eine|einen)) '))
and (opens('(?:aber |und )?(?:wenn|sobald) ich (?:es|das|ihn|den code|das skript|das script)? ?(?:[^ ]+ )?(?:ausführe|starte|teste|öffne|laufen lasse|probiere|nutze) ') and not is_question or not says(' (?:qu[eé] (?:hago|puedo)|was (?:tun|kann)|wie|o que (?:fa[cç]o|fazer)|cosa (?:faccio|posso)|wat (?:nu|kan)) '))
