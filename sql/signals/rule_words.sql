-- One row a word that sets rules off, with the rules that it may set off, a bit each. A template: the number of
-- columns grows with that of the rules. Variables: rule_words, rule_first_0, rule_second_0, … joined by spaces.
select
    unnest(string_split(getvariable('rule_words'), ' ')) as word
{%- for i in range(n_masks) %},
    unnest(string_split(getvariable('rule_first_{{ i }}'), ' ')::bigint[]) as first_{{ i }},
    unnest(string_split(getvariable('rule_second_{{ i }}'), ' ')::bigint[]) as second_{{ i }}
{%- endfor %}
