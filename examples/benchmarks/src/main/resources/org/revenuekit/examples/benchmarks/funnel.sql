-- one row for each lead with the first entry at or beyond each stage, reached if within 90 days of the first entry
CREATE OR REPLACE TEMP TABLE reach AS
SELECT e.lead, l.channel, min(e.happened) AS start,
       (date_part('year', make_timestamp(min(e.happened))) - 2024) * 12 + date_part('month', make_timestamp(min(e.happened))) - 1 AS month,
       min(e.happened) FILTER (e.stage >= 0) AS t0, min(e.happened) FILTER (e.stage >= 1) AS t1,
       min(e.happened) FILTER (e.stage >= 2) AS t2, min(e.happened) FILTER (e.stage >= 3) AS t3,
       min(e.happened) FILTER (e.stage >= 4) AS t4, min(e.happened) FILTER (e.stage >= 5) AS t5,
       min(e.happened) FILTER (e.stage >= 6) AS t6, min(e.happened) FILTER (e.stage >= 7) AS t7
FROM entry e JOIN lead l ON l.id = e.lead
GROUP BY e.lead, l.channel;
SELECT month, channel,
       count(*) FILTER (t0 - start <= 7776000000000), count(*) FILTER (t1 - start <= 7776000000000),
       count(*) FILTER (t2 - start <= 7776000000000), count(*) FILTER (t3 - start <= 7776000000000),
       count(*) FILTER (t4 - start <= 7776000000000), count(*) FILTER (t5 - start <= 7776000000000),
       count(*) FILTER (t6 - start <= 7776000000000), count(*) FILTER (t7 - start <= 7776000000000)
FROM reach GROUP BY month, channel;
SELECT unnest([
       [median(t0 - start) FILTER (t0 - start <= 7776000000000), quantile_disc(t0 - start, 0.9) FILTER (t0 - start <= 7776000000000)],
       [median(t1 - start) FILTER (t1 - start <= 7776000000000), quantile_disc(t1 - start, 0.9) FILTER (t1 - start <= 7776000000000)],
       [median(t2 - start) FILTER (t2 - start <= 7776000000000), quantile_disc(t2 - start, 0.9) FILTER (t2 - start <= 7776000000000)],
       [median(t3 - start) FILTER (t3 - start <= 7776000000000), quantile_disc(t3 - start, 0.9) FILTER (t3 - start <= 7776000000000)],
       [median(t4 - start) FILTER (t4 - start <= 7776000000000), quantile_disc(t4 - start, 0.9) FILTER (t4 - start <= 7776000000000)],
       [median(t5 - start) FILTER (t5 - start <= 7776000000000), quantile_disc(t5 - start, 0.9) FILTER (t5 - start <= 7776000000000)],
       [median(t6 - start) FILTER (t6 - start <= 7776000000000), quantile_disc(t6 - start, 0.9) FILTER (t6 - start <= 7776000000000)],
       [median(t7 - start) FILTER (t7 - start <= 7776000000000), quantile_disc(t7 - start, 0.9) FILTER (t7 - start <= 7776000000000)]])
FROM reach;
SELECT count(*) FILTER (stage > before + 1), count(*) FILTER (stage < before)
FROM (SELECT stage, lag(stage) OVER (PARTITION BY lead ORDER BY happened, stage) AS before FROM entry)
WHERE before IS NOT NULL;
