/* @name findMembersToProject */
select m.member_id, m.member_key from huigan.members m
where m.brand_id = :brandId! and m.member_id > :after! and (m.next_due_at <= :until!::timestamptz
  or m.programme_version < :version!)
order by m.member_id limit :limit!::int;
