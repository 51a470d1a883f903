-- id: de.lower_quality.dull
-- polarity: dsat
-- kind: lower_quality
-- weight: 2.3
-- description: calls the text dull, vague or artificial, wants it livelier, or liked an earlier one better
-- hit: liest sich wie von einer Maschine
-- hit: irgendwie hölzern der Dialog
-- hit: ich hätte gern mehr Gefühl
-- hit: Die erste Version war besser
-- hit: wirkt total aufgesetzt
-- miss: Schreib ein Gedicht mit mehr Gefühl über den Herbst
-- miss: Der Unterricht war langweilig, was mache ich mit den Kindern?
-- miss: Wie klingt eine Geige?
-- miss: Die erste Version war auf Latein
turn_words <= 40
and (
    opens('(?:nein |aber |hm+ |naja |na ja |also |ehrlich |irgendwie |das |es |(?:der|die|das|dein|deine|dieser|diese) (?:text|antwort|geschichte|gedicht|schluss|ende|anfang|dialog|ton|brief|mail|e mail|einleitung|ergebnis|titel) |ist |sind |bleibt |klingt |liest sich |wirkt |hört sich |finde ich |find ich |mir |noch |immer |viel |zu |sehr |etwas |ein bisschen |bisschen |ziemlich |total |recht |so |ganz |doch |leider |eher |alles )*(?:allgemein|generisch|oberflächlich|flach|fad|fade|langweilig|hölzern|steif|gestelzt|robotisch|künstlich|unnatürlich|unpersönlich|nichtssagend|abgedroschen|klischeehaft|platt|plump|lieblos|beliebig|austauschbar|kitschig|unrealistisch|wenig (?:kreativ|originell|persönlich|konkret)|nicht (?:sehr |besonders |wirklich )?(?:kreativ|originell|natürlich|authentisch|glaubwürdig)|nichts (?:besonderes|neues|konkretes)) ') and (turn_words <= 15 or raw('^[^.!?\n]{2,60}[,.;!]'))
    or says(' (?:(?:klingt|liest sich|wirkt|hört sich) (?:[^ ]+ ){0,3}(?:ki|roboter|robotisch|maschine|chatgpt|künstlich|übersetzt|google|aufgesetzt|gestelzt|werbung|abgeschrieben)|(?:soll|sollte|muss|damit es) (?:[^ ]+ ){0,3}(?:menschlicher|natürlicher|echter|persönlicher|lebendiger|authentischer|lockerer)|(?:schreib|formulier|mach)e? (?:es |das |den text |bitte |mal |etwas |ein bisschen |viel )*(?:natürlicher|menschlicher|persönlicher|lebendiger|lockerer|emotionaler|spannender|authentischer)) ')
    or says(' (?:(?:es fehlt|da fehlt|fehlt|ich will|ich möchte|möchte|ich wollte|hätte gern|hätte gerne|ich brauche|brauche|mit|bitte) (?:mir |da |noch |etwas |gern |gerne |ein bisschen |was mit )*(?:mehr|weniger|das|die|der) (?:gefühl|gefühle|emotion|emotionen|leben|seele|tiefe|pepp|schwung|spannung|herz|originalität|klischees?|floskeln|kitsch|witz)) ')
    or says(' (?:(?:die|der|das) (?:erste|vorige|vorherige|letzte|andere|alte|ursprüngliche)(?: version| variante| text| antwort| entwurf| titel)? (?:war|hat mir|fand ich|gefiel mir|klang) (?:viel |deutlich |doch )?(?:besser|mehr)|schlechter als (?:vorher|davor|die|der|das) (?:erste|vorige|vorherige|alte)?|schlechter als (?:vorher|davor|zuvor)|vorher war (?:es|das) besser) ')
)
and not is_question
and not opens('(?:und |jetzt |bitte |ok |hallo )*(?:was|wie|warum|wieso|wann|wo|wer|welche[rsmn]?|schreib(?:e)? (?:mir )?(?:ein|eine|einen)|erstelle|generiere|übersetze|erkläre|erzähl|nenne|fasse|erfinde|gib mir (?:ein|eine|einen)) ')
and not (reply_asks and turn_words <= 3)
