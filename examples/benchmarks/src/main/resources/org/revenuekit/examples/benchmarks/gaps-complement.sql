-- Of each family the cells that are not owned, their value, and how many are of a product that the family has: all
-- cells less the owned ones.
WITH every AS (
  SELECT count(*) AS products, sum(price)::BIGINT AS price FROM product
),
size AS (
  SELECT family, count(*) AS accounts, sum(seats)::BIGINT AS seats FROM account GROUP BY family
),
owned_product AS (
  SELECT account.family, holding.product, count(*) AS holdings, sum(account.seats)::BIGINT AS seats
  FROM holding JOIN account ON account.id = holding.account
  GROUP BY account.family, holding.product
),
owned AS (
  SELECT family, count(*) AS products, sum(holdings)::BIGINT AS holdings, sum(seats * price)::BIGINT AS value
  FROM owned_product JOIN product ON product.id = owned_product.product
  GROUP BY family
)
SELECT size.family,
  size.accounts * every.products - coalesce(owned.holdings, 0),
  size.seats * every.price - coalesce(owned.value, 0),
  size.accounts * coalesce(owned.products, 0) - coalesce(owned.holdings, 0)
FROM size CROSS JOIN every LEFT JOIN owned ON owned.family = size.family
