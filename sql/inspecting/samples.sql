-- A few follow-up turns as they would be stored, one a chat, drawn by md5 of the chat's id so that they are the same
-- each time and not the first of the log. Variable: samples.
with drawn as (
    select
        conversation_id,
        message_index,
        language,
        coalesce(redacted_request, request) as written_request,
        coalesce(redacted_reply, judged_reply) as written_reply,
        coalesce(redacted_text, user_text) as turn_text,
        row_number() over (partition by record order by md5(conversation_id || '/' || message_index)) as turn_of_chat
    from turns
    where has_judged_reply
)

select
    conversation_id,
    message_index,
    language,
    left(written_request, 1000) as request,
    left(written_reply, 1000) as reply,
    left(turn_text, 1000) as follow_up
from drawn
where turn_of_chat = 1
order by md5(conversation_id)
limit getvariable('samples')
