WITH won AS (
    SELECT lead, min(happened) AS at FROM entry WHERE stage = 7 GROUP BY lead
), path AS (
    SELECT touch.channel, count(*) OVER (PARTITION BY touch.lead) AS touches
    FROM touch JOIN won ON touch.lead = won.lead AND touch.happened <= won.at
)
SELECT channel, sum(1.0::DOUBLE / touches) FROM path GROUP BY channel
