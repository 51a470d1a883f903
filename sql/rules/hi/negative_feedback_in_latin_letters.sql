-- id: hi.negative_feedback.in_latin_letters
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.8
-- description: says in Latin letters that it does not work or is bad
-- hit: nhi chal raha
-- hit: abhi bhi error aa rha hai
-- hit: ye to bakwas hai
-- hit: kuch nahi dikh raha bhai
-- hit: ye mujhe pehle se pata hai kuch aur btao
-- miss: mera phone nahi chal raha kya karu
-- miss: bakwas film ka review likho
-- miss: kya nahi karna chahiye
turn_words <= 14
and (
    says(' (?:nahi|nahin|nhi|nai|nahee|nhin) (?:chal|ho|aa|a|dikh|khul|ban|mil|kaam kar|kam kar|load ho) (?:pa )?(?:raha|rahi|rahe|rha|rhi|rhe) ')
    or says(' (?:nahi|nahin|nhi|nai|nahee|nhin) (?:chala|hua|aaya|aya|khula|bana|chalta|dikha|pasand aaya|pasand aya|pasand) (?:$|bhai|yaar|yar|bro|sir|ji|h |hai |mujhe |kuch |dusra |dubara )')
    or opens('(?:ye |yeh |code |abhi bhi |fir bhi |phir bhi )*(?:chala|chalta|hua|khula|kaam) (?:hi )?(?:nahi|nahin|nhi|nai|nahee|nhin) ')
    or says(' (?:error|problem|dikkat) (?:aa|a|de|dikha) (?:raha|rahi|rha|rhi) ') and not is_question
    or opens('(?:ye |yeh |to |toh |bahut |bohot |ekdum |kya |bilkul |bhai )*(?:bakwas|bakwaas|bekar|bekaar|ghatiya|faltu|boring|ganda) (?:$|hai|h |he |likha|jawab|answer|yaar|yar|bhai|story|kahani)')
    or says(' (?:acha|accha|achha|achi|sahi|theek|thik|maza|mja) (?:nahi|nahin|nhi|nai|nahee|nhin) (?:hai|h|laga|lagi|aaya|aya|lag) ')
    or says(' (?:mera matlab|mere sawal|mere question) (?:[^ ]+ ){0,4}')
    or says(' (?:mujhe|mujhko) (?:sab |pehle se |already )*(?:pata|malum) (?:hai|h) (?:kuch|kuchh|aur|naya) ')
)
and not says(' (?:kya karu|kya kare|kya karun|kaise|kese|kyu|kyun|mera phone|review|kahani likho|story likho) ')
