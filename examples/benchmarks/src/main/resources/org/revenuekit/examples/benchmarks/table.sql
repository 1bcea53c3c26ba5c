-- Every family with its total and its number of accounts. Where links run in a circle, its smallest id is the top.
WITH RECURSIVE
node AS (
  SELECT id FROM account UNION SELECT parent FROM link
),
member AS (
  SELECT id, id AS top FROM node ANTI JOIN link ON link.child = node.id
  UNION ALL
  SELECT link.child, member.top FROM member JOIN link ON link.parent = member.id
),
cyclic AS (
  SELECT child, parent FROM link ANTI JOIN member ON member.id = link.child
),
above AS (
  SELECT child AS id, parent AS ancestor FROM cyclic
  UNION
  SELECT above.id, cyclic.parent FROM above JOIN cyclic ON cyclic.child = above.ancestor
),
on_circle AS (
  SELECT id FROM above WHERE id = ancestor
),
family AS (
  SELECT id, top FROM member
  UNION ALL
  SELECT above.id, min(above.ancestor) FROM above JOIN on_circle ON on_circle.id = above.ancestor GROUP BY above.id
)
SELECT family.top, sum(account.cents)::BIGINT, count(*)
FROM family JOIN account ON account.id = family.id
GROUP BY family.top
