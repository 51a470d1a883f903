-- id: de.negative_feedback.is_that_all
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: asks scornfully whether that is all or the best
-- hit: ist das alles?
-- hit: besser kannst du das nicht
-- miss: Das ist alles, danke
-- miss: Alles was ich weiß ist wenig
turn_words <= 14
and says(' (?:(?:mehr|was besseres|besser) (?:kannst|hast|fällt) du (?:[^ ]+ )?(?:nicht|wirklich nicht)|ist das (?:alles|dein bestes|dein ernst|schon alles)|das (?:ist|war) (?:alles|dein ernst)(?: was du)|geht (?:das|es) nicht besser|das kann ich ja besser|ist das dein ernst)(?: |$)')
and not says(' (?:danke) ')
