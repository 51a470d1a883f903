-- id: pt.factual_error.for_me_it
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: tells what the code that was given does, other than it should
-- hit: [request] Some [reply] ```python\nprint(1)\n``` [turn] pra mim fica tudo vazio
-- hit: [request] Some [reply] ```python\nprint(1)\n``` [turn] seu script retorna zero
-- miss: Pra mim fica claro que chove
-- miss: [request] Some [reply] ```python\nprint(1)\n``` [turn] explique o codigo
reply_has_code
and turn_words <= 30
and not has_code
and not is_question
and (opens('(?:[^ ]+ ){0,3}(?:pra mim|para mim|aqui|no meu (?:pc|computador|notebook)|quando (?:eu )?(?:rodo|executo|abro|testo|uso|clico)|ao (?:rodar|executar|abrir|testar)|(?:o|seu|esse|este|teu) (?:c[oó]digo|script|programa)) (?:[^ ]+ ){0,3}(?:s[oó]|so|aparece|aparecem|d[aá]|deu|mostra|retorna|imprime|fica|ficou|n[aã]o|sai|pede|apaga|faz|vem|t[aá]) ') or opens('(?:mas |e )?(?:quando (?:eu )?(?:rodo|executo|abro|testo|uso|clico|inicio)|ao (?:rodar|executar|abrir|testar|clicar|iniciar)) [^ ]+ ') or opens('(?:mas )?(?:fala|diz|disse|t[aá] falando|t[aá] dizendo|aparece|d[aá]) que [^ ]+ '))
and (opens('(?:mas |e )?(?:quando (?:eu )?(?:rodo|executo|abro|testo|uso|clico|inicio)|ao (?:rodar|executar|abrir|testar|clicar|iniciar)) ') or not opens('(?:e |agora |por favor |ok |oi |ol[aá] )*(?:o que|qual|quais|como|por ?qu[eê]|quando|onde|quem|escrev[ae]|crie|cria|gere|imagine|invente|traduza|explique|resuma|corrija|elabore|redija|fa[cç]a (?:um|uma)|faz (?:um|uma)|me d[aáeê] (?:um|uma)) '))
and (opens('(?:mas |e )?(?:quando (?:eu )?(?:rodo|executo|abro|testo|uso|clico|inicio)|ao (?:rodar|executar|abrir|testar|clicar|iniciar)) ') and not is_question or not says(' (?:qu[eé] (?:hago|puedo)|was (?:tun|kann)|o que (?:fa[cç]o|fazer)|como|cosa (?:faccio|posso)|wat (?:nu|kan)) '))
