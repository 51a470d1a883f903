-- id: en.factual_error.output_differs
-- polarity: dsat
-- kind: factual_error
-- weight: 1.0
-- description: reports what the code given does instead of what it should
-- hit: [request] Write code that prints the sum [reply] Here it is: ```python\nprint(1)\n``` [turn] It only prints the last value
-- hit: [request] Make me a page with a button [reply] ```html\n<button>Go</button>\n``` [turn] When I click the button the text disappears
-- hit: [request] Write code that moves the car [reply] ```js\ncar.x += 1;\n``` [turn] the car hardly turns
-- hit: [request] Write css that aligns both cards [reply] ```css\n.card { float: left; }\n``` [turn] only aligns the first
-- miss: [request] Write code that prints the sum [reply] ```python\nprint(1)\n``` [turn] Now write one for the product
-- miss: It gives me joy to sing
reply_has_code
and turn_words <= 150
and (
    says(' (?:it|that|this|code|output|result|results|script|function|formula|query|page|button|image|text|program|app|now|value|they|command|table|loop|window|screen) (?:is |s |are |just |still |only |now |keeps? |always |also |doesn ?t |does not |isn ?t |not |all |does |starts? |seems to )*(?:gives?|returns?|shows?|prints?|says?|outputs?|displays?|produces?|throws?|crash(?:es)?|fails?|breaks?|ends?|stops?|returning|showing|printing|giving|getting|missing|empty|blank|repeating|repeats?|disappears?|overlap(?:s|ping)?|overflow(?:s|ing)?|undefined|null|happening|stuck|slow|duplicated?|moves?|goes|appears?|became|becomes) ')
    or says(' (?:instead of|rather than|not|no longer|never) (?:the |a |an |being |getting |showing |just |only )?(?:[a-z]+ing|centered|updated|displayed|shown|visible|called|defined|used|sorted|saved|selected|aligned|rendered|executed|applied|changing|updating|printing) ')
    or turn_words <= 25 and says(' (?:barely|hardly) ')
    or turn_words <= 12 and opens('(?:now |but |and |it |this |that |the [a-z]+ )*(?:only|just|barely|hardly|always|never) [a-z]+s ')
    or says(' when (?:i|we|you) (?:try|run|click|press|open|execute|compile|call|use|test|submit|enter|add|start|do|change|type|refresh|scroll|print) ')
)
and not opens('(?:ok |okay |oh |wow |yes |that ?s |this is |very |really |pretty |these are )*(?:great|perfect|thanks|thank|awesome|nice|excellent|good|amazing|fantastic|cool|correct|wonderful|brilliant|right|i like|i love) ')
