-- Each step as RevenueKit defines it, in whole millionths: the mean of an indicator, what of its weight is left, the score.
WITH aged AS (
  SELECT o.customer, o.indicator, o.tenths,
         CAST(floor(pow(2, -(o.age % i.half_life) / i.half_life) * 1000000 / pow(2, o.age // i.half_life) + 0.5) AS BIGINT)
           AS left_over
  FROM observation o JOIN indicator i ON i.id = o.indicator
), summed AS (
  SELECT customer, indicator,
         CAST(sum(left_over * tenths * 1000000) AS BIGINT) AS worth,
         CAST(sum(left_over) AS BIGINT) AS counted,
         max(left_over) AS freshest
  FROM aged GROUP BY customer, indicator
), measured AS (
  SELECT s.customer, s.indicator, (i.weight * s.freshest + 500000) // 1000000 AS behind,
         (2 * s.worth + s.counted) // (2 * s.counted) AS points
  FROM summed s JOIN indicator i ON i.id = s.indicator WHERE s.counted > 0
), totals AS (
  SELECT customer,
         CAST(coalesce(sum(behind) FILTER (indicator < 6), 0) AS BIGINT) AS cs_covered,
         CAST(coalesce(sum(behind * points) FILTER (indicator < 6), 0) AS BIGINT) AS cs_worth,
         CAST(coalesce(sum(behind) FILTER (indicator >= 6), 0) AS BIGINT) AS op_covered,
         CAST(coalesce(sum(behind * points) FILTER (indicator >= 6), 0) AS BIGINT) AS op_worth
  FROM measured GROUP BY customer
), scores AS (
  SELECT CASE WHEN cs_covered = 0 THEN -1 ELSE (cs_worth + cs_covered // 2) // cs_covered END AS cs,
         CASE WHEN op_covered = 0 THEN -1 ELSE (op_worth + op_covered // 2) // op_covered END AS op
  FROM totals
)
SELECT count(*) FILTER (cs >= 50000000 AND op >= 50000000),
       count(*) FILTER (cs >= 50000000 AND op < 50000000),
       count(*) FILTER (cs < 50000000 AND op >= 50000000),
       count(*) FILTER (cs < 50000000 AND op < 50000000),
       CAST(sum(31 * cs + op) AS BIGINT)
FROM scores
