-- Of each family the cells that are not owned, their value, and how many are of a product that the family has.
WITH gap AS (
  SELECT account.family, product.id AS product, account.seats * product.price AS value
  FROM account CROSS JOIN product ANTI JOIN holding ON holding.account = account.id AND holding.product = product.id
),
known AS (
  SELECT DISTINCT account.family, holding.product FROM holding JOIN account ON account.id = holding.account
)
SELECT gap.family, count(*), sum(gap.value)::BIGINT, count(known.product)
FROM gap LEFT JOIN known ON known.family = gap.family AND known.product = gap.product
GROUP BY gap.family
