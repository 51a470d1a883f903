-- Filters that decide whether a reply may stand as a positive; the trainer applies the same ones to what it samples.
-- Each yields the reason for leaving a row out, or NULL.

-- What of a chat may be a prompt: known from its start, in text alone, and no longer than is wanted.
create or replace temp macro unfit_prompt(context_complete, has_tools, has_parts, n_chars) as
    case
        when not context_complete then 'context_incomplete'
        when has_tools then 'has_tools'
        when has_parts then 'has_parts'
        when n_chars > getvariable('max_prompt_chars') then 'prompt_too_long'
    end;

-- A reply as a positive for `request`: no refusal, no talk about the feedback, and the language of the request.
create or replace temp macro unfit_positive(reply, refused, apologised, language, request_language) as
    case
        when not has_text(reply) then 'empty_chosen'
        when refused then 'chosen_refuses'
        when apologised then 'chosen_talks_about_feedback'
        when language <> 'und' and request_language <> 'und' and language <> request_language
            then 'chosen_other_language'
    end;

-- A chosen reply beside the rejected one: not the same again, and not just the part that changed.
create or replace temp macro unfit_pair(chosen, rejected, feedback) as
    case
        when chosen is null or rejected is null then null
        when not has_text(rejected) then 'empty_rejected'
        when fold_words(chosen) = fold_words(rejected) then 'near_equal'
        when edit_likeness(fold_words(left(chosen, 400)), fold_words(left(rejected, 400)), 400) > 0.95
            and least(length(chosen), length(rejected)) > 0.9 * greatest(length(chosen), length(rejected))
            then 'near_equal'
        when regexp_matches(lower(chosen), 'rest of (?:the|your|my) (?:code|file|function|script|essay|text|article)|existing code|(?:code|parts?) (?:remains?|stays?) (?:the same|unchanged)|same as (?:before|above|previous)')
            then 'chosen_only_delta'
        when length(rejected) >= 800 and 4 * length(chosen) < length(rejected)
            and not regexp_matches(lower(left(feedback, 400)), 'short|brief|concis|summar|less|fewer|too (?:long|much|many|wordy|verbose)|one (?:word|line|sentence|paragraph)|only|just')
            then 'chosen_only_delta'
    end;

-- A neutral turn that goes on to something else: the user let the matter rest.
create or replace temp macro is_new_request(turn, overlap, n_words, cut_off) as
    not cut_off and overlap < 0.3 and n_words >= 4
    and not regexp_matches(lower(left(turn, 60)), '^\W*(?:continue|go on|more|next|keep going|and\b|also\b|but\b|weiter|sigue|continúa|continua|continuer|继续|続け|계속|продолж)');
