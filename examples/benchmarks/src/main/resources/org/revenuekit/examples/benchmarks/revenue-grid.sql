-- as it is usually written: a grid of each account and month, what it pays at the end of each, and the month before beside it
CREATE OR REPLACE TEMP TABLE monthly AS
SELECT a.account, m.month, m.day, a.first_day, coalesce(sum(p.cents), 0)::BIGINT AS cents
FROM (SELECT account, min(starts) AS first_day FROM period GROUP BY account) a
CROSS JOIN month_end m
LEFT JOIN period p ON p.account = a.account AND p.starts <= m.day AND m.day < p.ends
GROUP BY a.account, m.month, m.day, a.first_day;
SELECT month,
       CASE WHEN before = 0 AND first_day <= day_before THEN 1 WHEN before = 0 THEN 0
            WHEN cents = 0 THEN 4 WHEN cents > before THEN 2 ELSE 3 END AS movement,
       count(*), sum(cents - before)::BIGINT
FROM (SELECT account, month, cents, first_day,
             lag(cents) OVER (PARTITION BY account ORDER BY month) AS before,
             lag(day) OVER (PARTITION BY account ORDER BY month) AS day_before
      FROM monthly)
WHERE before IS NOT NULL AND before <> cents
GROUP BY ALL;
SELECT sum(s.cents)::BIGINT, sum(e.cents)::BIGINT, sum(least(s.cents, e.cents))::BIGINT
FROM monthly s JOIN monthly e ON e.account = s.account AND e.month = 24
WHERE s.month = 12 AND s.cents > 0;
