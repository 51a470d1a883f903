-- id: en.revision.do_not
-- polarity: dsat
-- kind: revision
-- weight: 1.3
-- description: tells the assistant not to do what it did
-- hit: Don't use the word delve
-- hit: Stop apologising
-- miss: What do people do when they do not sleep?
-- miss: Why do cats stop eating?
turn_words <= 100
and (
    says(' (?:don ?t|dont|do not|never|stop|avoid|no need to|quit|please refrain from) (?:you |ever |just |please |even |also )?(?:use|using|include|including|mention|mentioning|write|writing|say|saying|add|adding|give|giving|put|putting|repeat|repeating|change|changing|start|starting|explain|explaining|be|being|show|showing|ask|asking|apologi[sz]e|apologi[sz]ing|make|making|need|tell|telling|call|skip|stop|talk|talking|number|list|listing|rhyme|break|translate|summari[sz]e|end|answer|respond|assume|shorten|generate|output|generali[sz]e|create|describe|cut|provide|return|rewrite|remove|forget|do|let|go|have|try|worry|print|modify|copy|mix|lecture|lie|pretend) ')
)
and not opens('(?:what|how|why|when|who|if|i) ')
and not opens('(?:do you|you are|act as|i want you to act|imagine|from now|your task|ignore) ')
