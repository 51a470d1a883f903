-- Texts for a prompt: long ones are cut in the middle, and what is left out is counted where it stood.

-- At most `room` characters of a text and the note: three fifths from the start, the rest from the end.
create or replace temp macro cut_middle(text, room) as
    case when length(text) <= room then text
        else left(text, room * 3 // 5)
            || chr(10) || '[… ' || (length(text) - room) || ' characters left out …]' || chr(10)
            || right(text, room - room * 3 // 5)
    end;

-- The same for feedback: the sentence that shows it (`evidence`) stays, wherever it stands in the text.
create or replace temp macro cut_around(text, evidence, room) as
    case
        when length(text) <= room or evidence is null
            or contains(left(text, room * 3 // 5), evidence)
            or contains(right(text, room - room * 3 // 5), evidence)
            then cut_middle(text, room)
        else left(text, room * 2 // 5)
            || chr(10) || '[…]' || chr(10) || evidence || chr(10) || '[… ' || (length(text) - room)
            || ' characters left out …]' || chr(10)
            || right(text, room - room * 3 // 5)
    end;
