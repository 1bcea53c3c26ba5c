-- How many accounts have two products.
SELECT one.product, other.product, count(*)
FROM holding AS one JOIN holding AS other ON other.account = one.account AND other.product > one.product
GROUP BY one.product, other.product
