-- id: en.revision.comparative
-- polarity: dsat
-- kind: revision
-- also: style
-- weight: 2.0
-- description: asks for shorter, longer, simpler, …
-- hit: Shorter please
-- hit: A bit more formal
-- hit: less emojis
-- hit: casual version for a text message
-- miss: Which planet is bigger, Mars or Venus?
-- miss: Why are winters longer in the north?
-- miss: Is less sleep bad for me?
-- miss: Is there a short version of the law?
turn_words <= 40
and (
    says(' (?:shorter|longer|simpler|briefer|conciser|funnier|clearer|smaller|bigger|larger|easier|faster|cleaner|softer|stronger|smoother|darker|lighter|brighter|catchier|punchier|snappier|wittier|nicer|friendlier|crisper|tighter|deeper|broader|wider|narrower|scarier|sexier|happier|sadder|cheaper|warmer|lower|higher|fewer|quicker|closer|thicker|thinner|older|younger|newer|harder|tougher|harsher|edgier|cooler|fancier|richer|prettier|meaner|angrier|kinder|safer|neater|sharper|slower|louder|quieter|weirder|crazier|spicier|juicier|milder|gentler) ')
    or says(' (?:more|less|bit|little|even|much|very) (?:concise|brief|succinct|formal|informal|casual|professional|friendly|natural|human|conversational|persuasive|creative|engaging|interesting|catchy|unique|specific|precise|detailed|technical|academic|scientific|simple|complex|complicated|elegant|efficient|readable|dramatic|emotional|serious|funny|humorous|poetic|realistic|modern|positive|negative|neutral|polite|aggressive|assertive|confident|direct|subtle|descriptive|compelling|exciting|original|accurate|relevant|practical|concrete|elaborate|comprehensive|thorough|clear|coherent|structured|organi[sz]ed|personal|romantic|sarcastic|witty|visual|colorful|generic|general|common|advanced|basic|robust|appealing|inspiring|powerful|impactful|sophisticated|trendy|violent|dark|fun|sad|cute|intense|mysterious|abstract|robotic|verbose|wordy|repetitive|random|diverse|varied|human like|in depth|to the point|like|explicit|logical|objective|balanced|impressive|memorable|attractive|fluent|simplified|compact|minimal|cheesy|flowery|edgy|sexy|vague|broad|focused|actionable|optimi[sz]ed|dynamic|fluid|lively|vivid|cohesive|consistent|tragic|graphic|rigorous|plausible|believable|authentic|respectful|diplomatic|empathetic|enthusiastic|upbeat|playful|whimsical|scary|spooky|epic|obscure|challenging|difficult|beautiful|lyrical|literal|mature|childish|vivid|crisp|polished|refined|punchy|snappy|salesy|bold|harsh|honest|critical) ')
    or turn_words <= 10 and says(' (?:formal|informal|casual|polite|funny|short|simple|simplified|professional|friendly|concise|brief|detailed) version ')
    or turn_words <= 6 and opens('(?:use |with |and |but |please |way |much |even |add )*(?:less|fewer) [a-z]')
)
and not opens('(?:what|which|how|why|who|is|are|does|do|will|when|if) ')
