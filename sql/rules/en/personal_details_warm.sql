-- id: en.personal_details.warm
-- polarity: sat
-- kind: personal_details
-- weight: 2.4
-- description: warm or personal words to the assistant
-- hit: You are the best
-- hit: 🥰 thank you for this
-- hit: u are the best
-- miss: 👍
-- miss: How do I tell her that I love you is too early?
-- miss: Write a letter that ends with I love you
turn_words <= 60
and (
    says(' (?:(?:you|u) (?:are|re|r) (?:the best|my (?:best )?(?:friend|hero|favorite|favourite)|so (?:kind|sweet|nice|cool|smart|helpful|considerate|thoughtful)|very (?:kind|helpful|smart|considerate|nice|considerate)|awesome|amazing|a (?:genius|lifesaver|life saver|legend|star|good friend))|i (?:like|love|adore) you|love you|i ?m (?:so |very |really )?(?:happy|glad|grateful|excited|impressed|amazed)|i am (?:so |very |really )?(?:happy|glad|grateful|excited|impressed|amazed)|you(?: have| ve)? (?:really |truly |already )?helped me|helped me (?:a lot|so much|out|understand)|made my day|how much you help|what would i do without you) ')
    or raw('^\s*[❤🙏😍🥰😊]')
)
and not says(' (?:but|not|write|said|tell her|tell him|how do i|wrong|if|letter|character|pretend|act|poem|song) ')
