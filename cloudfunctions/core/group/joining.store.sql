/* @name findGroupToJoin */
-- With what its offer says by now.
select g.group_id, g.brand_id, g.kind, g.offer_id, g.terms, g.name, g.store_id, g.place, g.opened_by,
  g.opener_shows_face, g.leader_id, g.state, g.counted, g.size, g.least, g.held, g.paid, g.refunding,
  g.opened_at, g.deadline, g.decided_at, g.filled_by, o.document as "offer?"
from huigan.groups g
left join huigan.group_offers o on o.brand_id = g.brand_id and o.offer_id = g.offer_id
where g.group_id = :groupId!;
