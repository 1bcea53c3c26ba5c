WITH contact AS (
    SELECT lead,
           min(happened) // 86400000000 AS first_day,
           min(happened) FILTER (stage = ?) // 86400000000 AS won_day
    FROM entry GROUP BY lead
), asset AS (
    SELECT account, bool_or(ends > ?) AS active FROM period WHERE starts <= ? GROUP BY account
)
SELECT channel,
       count(*) FILTER (active IS NULL AND won_day IS NULL),
       count(*) FILTER (active IS NULL AND won_day IS NOT NULL),
       count(*) FILTER (active),
       count(*) FILTER (NOT active),
       sum(won_day - first_day)
FROM lead JOIN contact ON contact.lead = lead.id LEFT JOIN asset ON asset.account = lead.id
GROUP BY channel
