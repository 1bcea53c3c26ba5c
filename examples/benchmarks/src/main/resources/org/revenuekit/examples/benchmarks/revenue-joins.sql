-- as an expert writes it: only months that are paid for, each joined with the one before
CREATE OR REPLACE TEMP TABLE paid AS
SELECT p.account, m.month, sum(p.cents)::BIGINT AS cents
FROM period p JOIN month_end m ON m.day >= p.starts AND m.day < p.ends
GROUP BY p.account, m.month;
CREATE OR REPLACE TEMP TABLE first_day AS SELECT account, min(starts) AS day FROM period GROUP BY account;
SELECT month,
       CASE WHEN before = 0 AND f.day <= m.day THEN 1 WHEN before = 0 THEN 0
            WHEN cents = 0 THEN 4 WHEN cents > before THEN 2 ELSE 3 END AS movement,
       count(*), sum(cents - before)::BIGINT
FROM (SELECT coalesce(n.account, b.account) AS account, coalesce(n.month, b.month + 1) AS month,
             coalesce(n.cents, 0) AS cents, coalesce(b.cents, 0) AS before
      FROM paid n FULL JOIN paid b ON b.account = n.account AND b.month = n.month - 1) c
JOIN first_day f ON f.account = c.account
JOIN (SELECT month + 1 AS next, day FROM month_end) m ON m.next = c.month
WHERE month BETWEEN 1 AND 24 AND cents <> before
GROUP BY ALL;
SELECT sum(s.cents)::BIGINT, sum(coalesce(e.cents, 0))::BIGINT, sum(least(s.cents, coalesce(e.cents, 0)))::BIGINT
FROM paid s LEFT JOIN paid e ON e.account = s.account AND e.month = 24
WHERE s.month = 12 AND s.cents > 0;
