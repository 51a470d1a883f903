-- Messages as trainers take them.

-- A prompt: the messages before the reply; templates know no developer role, so it becomes a system message.
create or replace temp macro as_prompt(messages) as
    list_transform(messages, lambda m: {
        'role': case when m.role = 'developer' then 'system' else m.role end, 'content': m.content
    });

-- The reply between two 0-based positions: from its first message to the user turn that judges it.
create or replace temp macro reply_between(messages, reply_index, message_index) as
    array_to_string(list_transform(
        list_filter(messages[reply_index + 1:message_index], lambda m: m.role = 'assistant' and has_text(m.content)),
        lambda m: m.content
    ), chr(10) || chr(10));

create or replace temp macro as_message(role, content) as {'role': role, 'content': content};
