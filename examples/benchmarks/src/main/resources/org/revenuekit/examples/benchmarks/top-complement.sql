-- The 100 cells that are not owned and worth most: none can be worth less than the 100th of the largest accounts.
WITH large AS (
  SELECT id, seats FROM account ORDER BY seats DESC LIMIT 1000
),
least AS (
  SELECT coalesce(min(value), 0) AS value FROM (
    SELECT large.seats * product.price AS value
    FROM large CROSS JOIN product ANTI JOIN holding ON holding.account = large.id AND holding.product = product.id
    ORDER BY value DESC LIMIT 100
  )
),
candidate AS (
  SELECT account.id AS account, product.id AS product, account.seats * product.price AS value
  FROM account CROSS JOIN least JOIN product ON account.seats * product.price >= least.value
  WHERE account.seats * (SELECT max(price) FROM product) >= least.value
)
SELECT candidate.account, candidate.product, candidate.value
FROM candidate ANTI JOIN holding ON holding.account = candidate.account AND holding.product = candidate.product
ORDER BY candidate.value DESC, candidate.account, candidate.product
LIMIT 100
