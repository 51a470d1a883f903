-- id: hi.revision.in_latin_letters
-- polarity: dsat
-- kind: revision
-- weight: 2.8
-- description: asks in Latin letters to change, shorten or redo what was given, or for another language
-- hit: hindi me batao
-- hit: isko chota karo
-- hit: fir se likho
-- hit: naam hata do
-- hit: aur simple bhasha me samjhao
-- hit: bas do line rakho
-- hit: thoda professional tone me likho
-- miss: ek kavita likho hindi me samudra par
-- miss: tire kaise badle
-- miss: hindi me kitne akshar hote hain
turn_words <= 10
and not is_question
and (
    opens('(?:pls |please |plz |bhai |isko |ise |isse |ye |yeh |sab |mujhe |answer |reply |ab )*(?:hindi|hinglish|english|urdu|table|points?|short|simple|easy) (?:language |bhasha |words )?(?:me|mein|m|main|ke form me) (?:$|batao|bata|btao|likho|likh|do|de|samjhao|smjhao|bolo|answer|reply|jawab|karo|kro|translate|chahiye|plz|please|bhai)')
    or opens('(?:pls |please |plz |bhai |isko |ise |isse |ye |yeh |thoda |aur |or |zyada |jyada |more )*(?:chota|chhota|short|lamba|bada|simple|easy|asan|aasan|formal|funny|strict|professional|casual|friendly|emotional|polite|strong|better|natural|detail|details|achhe se|acche se|vistar se|ache se) (?:me |mein |se |aur |tone me |tone |way me |style me |bhasha me |language me )*(?:$|karo|kro|kar do|krdo|kar|banao|bana do|likho|batao|btao|samjhao|smjhao|do)')
    or opens('(?:pls |please |plz |bhai |isko |ise |nahi |nhi )*(?:fir se|phir se|firse|dobara|dubara|ek bar aur|ek baar aur|again) (?:$|likho|likh|karo|kro|banao|batao|btao|try|do|de|check|socho)')
    or says(' (?:hata|hatao|badal|change|nikal|remove|edit|thik|theek) (?:do|kar do|krdo|kro|karo|de|dena|kar) ') and not says(' (?:mera|meri|mere|kaise|code) ')
    or says(' (?:mat|mt) (?:likho|karo|kro|do|banao|use|bolo|daalo|dalo) ')
    or says(' (?:ki|ke) jagah (?:[^ ]+ ){1,3}(?:karo|kro|kar|likho|rakho|dalo|daalo|use) ')
    or says(' (?:bas|sirf|only) (?:ek|do|teen|1|2|3) (?:[^ ]+ )?(?:rakho|rakhna|chahiye|karo|kro|likho) ')
    or says(' (?:zyada|jyada|bahut|bohot) (?:lamba|bada|chota|formal|hard|mushkil|easy|complex|kam|log|words)? ?(?:hai|h|he|ho gaya|hain) ') and not says(' (?:acha|accha|achha|sundar) ')
)
and not says(' (?:kaise|kitne|kya hai|kavita|kahani) ')
