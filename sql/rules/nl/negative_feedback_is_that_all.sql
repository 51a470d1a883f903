-- id: nl.negative_feedback.is_that_all
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: asks scornfully whether that is all or the best
-- hit: is dit alles?
-- hit: beter kan je niet
-- miss: Dat is alles, bedankt
-- miss: Alles wat ik weet is weinig
turn_words <= 14
and says(' (?:is (?:dit|dat) (?:alles|je beste|het beste)(?: wat je)?|(?:meer|beter) kan(?: je)? (?:het )?niet|kan je niet (?:meer|beter)|meen je (?:dit|dat)|dat kan ik (?:zelf )?beter)(?: |$)')
and not says(' (?:bedankt) ')
