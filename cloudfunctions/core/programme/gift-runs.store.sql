/* @name findGiftRun */
select after_member_id, finished_at from huigan.gift_runs where brand_id = :brandId! and gift = :gift!
  and month = :month! limit 1;

/* @name saveGiftRun */
insert into huigan.gift_runs (brand_id, gift, month, after_member_id, finished_at)
  values (:brandId!, :gift!, :month!, :after!, :finishedAt)
on conflict (brand_id, gift, month) do update set after_member_id = greatest(gift_runs.after_member_id,
  excluded.after_member_id),
  finished_at = coalesce(gift_runs.finished_at, excluded.finished_at);

/* @name findLevelHolders */
select m.member_id, m.member_key from huigan.members m
where m.brand_id = :brandId! and m.member_id > :after! and m.tier is not null
  and m.tier = any(:levels!::text[])
  and not exists (select 1 from huigan.closed_members c where c.member_id = m.member_id)
order by m.member_id limit :limit!::int;

/* @name findBornInMonth */
select m.member_id, m.member_key from huigan.member_profiles p join huigan.members m
  on m.member_id = p.member_id
where left(p.birthday, 2) = :monthOfYear! and p.birthday is not null and p.member_id > :after!
  and m.brand_id = :brandId!
  and (:memberId::bigint is null or p.member_id = :memberId)
  and not exists (select 1 from huigan.closed_members c where c.member_id = m.member_id)
order by p.member_id limit :limit!::int;
