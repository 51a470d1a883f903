-- The keys of all texts of a part that may be embedded: those of its turns (`kept_turns`) and of the prompts of its
-- candidates (`kept_prompts`).
select distinct md5(unnest([turn, request, reply, next_reply])) as text_key
from kept_turns
union
select text_key
from kept_prompts
