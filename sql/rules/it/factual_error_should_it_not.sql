-- id: it.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 1.4
-- description: a question of doubt: is it not otherwise?
-- hit: Ma non è Canberra?
-- hit: Non dovrebbe essere diviso per due?
-- miss: Non è pericoloso per i bambini?
-- miss: È Lima la capitale del Perù?
turn_words <= 25
and is_question
and opens('(?:ma |e |aspetta |scusa |quindi |mmm |però |veramente )*(?:[a-zàèéìòù]+ (?:[a-zàèéìòù]+ )?)?non (?:è|era|fu|sono|erano|sarebbe|dovrebbe|dovrebbero|si chiamava|nacque|aveva|doveva|è nat[oa]) ')
and not opens('(?:perch[eéè]|come|cosa|che|chi|quando|dove|quale|quali|se|quanto) ')
and not says(' (?:pericolos[oa]|dannos[oa]|mal[ei]|car[oa]|possibile|meglio|necessari[oa]|sufficiente|importante|la stessa cosa|tardi|vero che) ')
