/* @name findMembersToReplay */
select m.member_id, m.member_key from huigan.members m
where m.brand_id = :brandId! and m.member_id > :after!
order by m.member_id limit :limit!::int;

/* @name readSettledEvents */
select e.member_id, e.seq, e.source, e.external_id, e.kind, e.occurred_at, e.payload from huigan.events e
where e.member_id = any(:memberIds!::bigint[])
  and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
order by e.member_id, e.seq;
