-- The 100 cells that are not owned and worth most.
SELECT account.id, product.id, account.seats * product.price AS value
FROM account CROSS JOIN product ANTI JOIN holding ON holding.account = account.id AND holding.product = product.id
ORDER BY value DESC, account.id, product.id
LIMIT 100
