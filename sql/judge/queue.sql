-- One row per turn that a judge is to look at, in the order in which it is asked, without text.
--
-- A turn is asked about where the score left it open: P(dsat) or P(sat) lies in the band. A dissatisfied turn after a
-- refusal is asked about besides, since only a verdict tells whether the refusal was wrong. Who has a verdict of a
-- person or of a dataset is not asked about. Nearest the threshold first, then the shorter (cheaper).
-- Reads `run_turns`. Variables: band_low, band_high, min_p_dsat, min_p_sat, ask_refusals.
with open_turns as (
    select
        conversation_id,
        message_index,
        user_text_md5,
        p_dsat,
        p_sat,
        label,
        decided_by,
        reply_refused,
        filename,
        record,
        turn_chars + least(reply_chars, getvariable('room_reply')) + length(request) as n_chars,
        p_dsat between getvariable('band_low') and getvariable('band_high') as dsat_is_open,
        p_sat between getvariable('band_low') and getvariable('band_high') as sat_is_open
    from run_turns
    where decided_by not in ('human', 'dataset') and has_judged_reply
),

chosen as (
    select
        *,
        case when dsat_is_open or sat_is_open then 'undecided' else 'refusal' end as asked_because,
        -- rounded, so that what is cheap comes first among the equally doubtful
        round(least(
            case when dsat_is_open then abs(p_dsat - getvariable('min_p_dsat')) else 1 end,
            case when sat_is_open then abs(p_sat - getvariable('min_p_sat')) else 1 end
        ), 2) as distance
    from open_turns
    where dsat_is_open or sat_is_open
        or (getvariable('ask_refusals') and reply_refused and label in ('dsat', 'mixed'))
)

select
    row_number() over (order by distance, n_chars, conversation_id, message_index) as place,
    conversation_id,
    message_index,
    user_text_md5,
    asked_because,
    distance,
    n_chars,
    filename,
    record
from chosen
