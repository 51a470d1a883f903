-- id: pt.factual_error.not_so
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: denies in a few words what the reply says
-- hit: [request] Quem pintou a Mona Lisa? [reply] A Mona Lisa foi pintada por Rafael em 1503. [turn] nao foi rafael
-- hit: [request] Capital da Austrália? [reply] A capital da Austrália é Sydney. [turn] Não é Sydney
-- miss: [request] Quem pintou a Mona Lisa? [reply] Foi pintada por Leonardo. [turn] não é para amanhã
-- miss: [request] Diga um rio [reply] Quer um rio longo? [turn] não é um longo
turn_words <= 8
and overlap_reply > 0
and not is_question
and not reply_asks
and opens('(?:(?:mas|u[eé]|opa|ei|que) )*n[aã]o (?:[eé]|era|foi|s[aã]o|foram|se chama|nasceu|morreu|est[aá]|fica|tem|tinha|ganhou|pertence|existe|significa) ')
