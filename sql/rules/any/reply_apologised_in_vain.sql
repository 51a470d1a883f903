-- id: any.reply.apologised_in_vain
-- polarity: dsat
-- kind: ignored
-- weight: 1.4
-- yields: sat
-- description: the same words again after the assistant has apologised
-- hit: [request] Draw the house with a blue door [reply] I apologize for the confusion. Here is the house. [turn] Draw the house, the door is blue
-- hit: [request] The sum must be ten [reply] I apologize for the mistake. The sum is nine. [turn] The sum must be ten, not nine
-- miss: [request] How many legs has a spider? [reply] Eight. [turn] and a crab
-- miss: [request] Fix the loop [reply] I apologize for the mistake. Here it is. [turn] next question
reply_apologised
and overlap_request >= 0.2
and not says(' (?:continue|go on|next|sigue|continúa|continua|suite|weiter|дальше|продолжай|继续|繼續|계속|続けて|devam|lanjutkan|أكمل|اكمل) ')
