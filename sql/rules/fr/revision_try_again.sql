-- id: fr.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks for the same once more, or says no to it
-- hit: Recommence
-- hit: essaie encore
-- hit: Non, l'autre
-- hit: je parlais de la ville, pas du fleuve
-- hit: bof, refais tout
-- hit: bof, propose autre chose
-- miss: Non merci
-- miss: Encore une question : quand est le marché ?
-- miss: [request] Aide-moi à cuisiner [reply] Volontiers. As-tu un four ? [turn] Non, seulement une poêle
-- miss: Mon fils veut que l'école recommence en août, c'est possible ?
-- miss: Donne-moi autre chose à visiter à Lyon que les musées et les parcs
-- miss: Écris une scène où le chef crie : recommence !
turn_words <= 50
and (
    opens('(?:non |mais |ok |d accord |bon |bien |merci |parfait |super |et |maintenant |stp |svp |s il te pla[iî]t |s il vous pla[iî]t |peux tu |pouvez vous |tu peux |vous pouvez |pourrais tu |pourriez vous |est ce que tu peux |je veux que tu |je voudrais que tu |juste |plut[oô]t |alors |il faut )*(?:recommence|recommencez|r[eé]essaye|r[eé]essaie|r[eé]essayez|essaie|essaye|essayez|refais|refaites|r[eé]p[eè]te) (?:encore|[aà] nouveau|de nouveau|le|la|une fois|depuis|tout|[cç]a|$)')
    or opens('(?:non|nn|nan|mais non|ah non|bah non) ') and turn_words <= 25 and not reply_asks
    or opens('(?:non |mais |pardon |en fait |nan )*(?:je (?:parle|parlais|voulais (?:dire|parler)|veux dire|pensais [aà])) ')
    or turn_words <= 10 and says(' (?:recommence[rz]?|refai(?:s|tes) (?:le|la|les|tout|[cç]a)|r[eé]essa(?:ie|ye|yez)|r[eé][eé]cri(?:s|vez) (?:le|la)) (?:stp |svp |s il te pla[iî]t |s il vous pla[iî]t |de z[eé]ro )*$') and not raw('[:：«"“„「『]')
    or turn_words <= 9 and not is_question and opens('(?:non |bof |mouais |mwais |hm+ |bah |mais |plut[oô]t |pas convaincue? |alors )*(?:essaie|essaye|essayez|propose|proposez|donne|donnez|trouve|trouvez|fais|mets|dis) (?:moi |nous )?(?:plut[oô]t )?(?:autre chose|(?:une|un) autre (?:[^ ]+ )?$|quelque chose d autre|mieux)')
)
and not opens('(?:non |nn )*(?:non (?:merci|c est (?:bon|tout|parfait)|pas de souci|rien|je n ai)|merci)')
