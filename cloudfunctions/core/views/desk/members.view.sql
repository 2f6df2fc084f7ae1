/* @name findNewestMembers */
-- Whoever has joined, newest first; of one level only, where one is asked for.
select k.member_id from huigan.member_keys k
join huigan.members m on m.member_id = k.member_id
where k.brand_id = :brandId! and k.member_id < :before!::bigint and m.joined_at is not null
  and (:level::text is null or coalesce(m.tier, :lowest!::text) = :level)
order by k.member_id desc limit :limit!::int;

/* @name findMembersByName */
-- Names that begin with a text, of two characters at least.
select p.member_id from huigan.member_profiles p
join huigan.members m on m.member_id = p.member_id
where left(p.display_name, 2) = left(:start!::text, 2) and starts_with(p.display_name, :start!::text)
  and p.member_id < :before!::bigint and m.brand_id = :brandId! and m.joined_at is not null
  and (:level::text is null or coalesce(m.tier, :lowest!::text) = :level)
order by p.member_id desc limit :limit!::int;

/* @name findMembersByPhoneEnd */
select f.member_id from huigan.member_phones f
join huigan.members m on m.member_id = f.member_id
where f.brand_id = :brandId! and f.end_hash = :endHash! and f.member_id < :before!::bigint
  and m.joined_at is not null and (:level::text is null or coalesce(m.tier, :lowest!::text) = :level)
order by f.member_id desc limit :limit!::int;

/* @name findMemberRows */
-- What a list says of members. The last visit: the day of the last sale; days are looked at backwards.
select m.member_id, m.member_key, m.joined_at as "joined_at!", m.tier,
  huigan.balance_of(m.balances, 'member.points.active') as "points!", p.display_name as "name?",
  f.phone as "phone?", v.earned_day as "visited_on?"
from unnest(:memberIds!::bigint[]) as t(member_id)
join huigan.members m on m.member_id = t.member_id
left join huigan.member_profiles p on p.member_id = m.member_id
left join huigan.member_phones f on f.member_id = m.member_id
left join lateral (
  select l.earned_day from huigan.lots l where l.member_id = m.member_id and l.kind = 'sale'
  order by l.earned_day desc limit 1
) v on true
order by m.member_id desc limit 100;
