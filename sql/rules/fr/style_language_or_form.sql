-- id: fr.style.language_or_form
-- polarity: dsat
-- kind: style
-- weight: 2.0
-- description: asks for the reply in another language or form
-- hit: En français svp
-- hit: réponds en francais
-- hit: Mets-le dans un tableau
-- hit: sous forme de liste
-- miss: Comment dit-on merci en français du Québec ?
-- miss: Traduis ce mail en anglais : Cher Monsieur
-- miss: En anglais : tu as oublié le sel
-- miss: [request] Traduis en anglais : bonne nuit [reply] Good night [turn] Maintenant en italien
turn_words <= 15
and opens('(?:non |mais |ok |d accord |bon |bien |merci |parfait |super |et |maintenant |stp |svp |s il te pla[iî]t |s il vous pla[iî]t |peux tu |pouvez vous |tu peux |vous pouvez |pourrais tu |pourriez vous |est ce que tu peux |je veux que tu |je voudrais que tu |juste |plut[oô]t |alors |il faut )*(?:(?:r[eé]pond(?:s|ez|re)?|r[eé]pond(?:s|ez)? moi|parle(?:z)?|parle moi|[eé]cris le|dis le|mets|met|mettre|mets le|mets les|fais le|refais le|donne le moi|tout|mais|la m[eê]me chose|le|la|[cç]a) )*(?:en|dans|sous|au) (?:forme de |forme d |format |un |une |simple |m[eê]me )*(?:fran[cç]ais|anglais|allemand|espagnol|italien|arabe|tableau|liste|puces|paragraphes?|prose|json|html|markdown|vers|points|bullet points|premi[eè]re personne|une phrase|\d+ (?:mots|lignes|phrases)) ')
and not has_url
and not raw('[:：][ \n]*[^ \n][^\n]{3}')
and not (opens('(?:et )?maintenant en ') and regexp_matches(lower(request), '(?:tradu|translat)'))
