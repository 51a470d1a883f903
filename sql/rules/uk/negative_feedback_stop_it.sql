-- id: uk.negative_feedback.stop_it
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: tells the assistant to stop, or calls it a liar
-- hit: досить ставити смайли
-- hit: ти вигадуєш
-- miss: Як перестати курити?
-- miss: Досить цікава книга, порадь схожу
turn_words <= 25
and opens('(?:ні |ну |будь ласка |але )*(?:досить|припини|перестань|годі|не (?:вигадуй|бреши|обманюй|придумуй|фантазуй|гони)|(?:ти )?(?:брешеш|вигадуєш|обманюєш|мариш|галюцинуєш|придумуєш))(?: |$)')
and not is_question
and not (reply_asks and turn_words <= 2)
and not opens('досить (?:[^ ]+(?:ий|а|е|і|о)) ')
