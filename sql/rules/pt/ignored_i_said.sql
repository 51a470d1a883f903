-- id: pt.ignored.i_said
-- polarity: dsat
-- kind: ignored
-- weight: 2.3
-- description: repeats what was said or asked before, or what was forgotten
-- hit: Eu disse para não usar lista
-- hit: já pedi isso duas vezes
-- hit: Você esqueceu a segunda parte
-- hit: faltou a conclusão
-- hit: isso você já disse
-- hit: Como eu já disse, sem bibliotecas externas
-- hit: faltam as legendas
-- miss: Minha mãe disse que pediu ajuda ontem, escreva uma resposta para ela
-- miss: O que faço se esqueci minha senha?
-- miss: Faltam os dedos da mão para contar: qual a origem da frase?
turn_words <= 60
and (
    says(' (?:voc[eê]|vc|tu) j[aá] (?:me |tinha )?(?:disse|falou|disseste|escreveu|falado) | est[aá] se repetindo ')
    or says(' (?:eu (?:j[aá] |te |lhe |tinha |havia |n[aã]o )*(?:disse|falei|pedi|perguntei|mencionei|especifiquei|dito|pedido|falado)|j[aá] (?:te |lhe |eu )*(?:disse|falei|pedi|perguntei|expliquei)|como (?:eu |j[aá] |te )*(?:disse|falei|pedi|mencionei)|(?:pedi|falei|disse) (?:que|para|pra|s[oó]|sem|\d+|dez|cinco)|minha pergunta (?:era|[eé]|foi)|o que eu (?:pedi|perguntei|quero (?:dizer|[eé])|queria)) ')
    or says(' (?:voc[eê]|vc|tu|se|te) (?:se |me |te |s[oó] |tamb[eé]m |ainda |n[aã]o )*(?:esqueceu|esqueceste|ignorou|omitiu|pulou|deixou de|incluiu|colocou|respeitou|seguiu|leu|mencionou|s[oó] (?:deu|fez|colocou|listou)|me deu s[oó]) ')
    or says(' (?:faltou|faltaram|est[aá] faltando|t[aá] faltando|ainda falta|cad[eê] (?:o|a)|esqueceu (?:de|do|da|o|a)) ')
    or turn_words <= 12 and says(' (?:faltaram|faltou|faltam|est[aã]o faltando|t[aã]o faltando) (?:o|a|os|as|um|uma|alguns|algumas|\d+) ') and not is_question
)
and (not opens('(?:e |mas |ent[aã]o |agora |ol[aá] |oi |ok )*(?:o que|que|qual|quais|como|por ?qu[eê]|quando|onde|quem|quant[oa]s?|se|escreva|escreve|crie|cria|gere|imagine|traduza|explique|me (?:fale|diga|conte|explique)|fale|resuma|corrija|liste|elabore|redija) ') or opens('(?:mas |e |n[aã]o )*como (?:eu |j[aá] |te |lhe )*(?:disse|falei|pedi|mencionei|tinha) '))
and not says(' (?:minha|meu|sua|seu) (?:m[aã]e|pai|chefe|amig[oa]|namorad[oa]|irm[aã]o?|filh[oa]|senha) ')
