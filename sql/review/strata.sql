-- One row per stratum of the population: how many turns of the run it has.
select stratum, count(*) as turns
from population
group by stratum
order by stratum
