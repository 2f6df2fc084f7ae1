/* @name findTeamPeople */
-- Members' keys, and what they are called as promoters, by their latest application.
select m.member_id, m.member_key as "member_key!",
  (select p.title from huigan.partners p where p.member_id = m.member_id order by p.no desc limit 1) as title
from huigan.members m where m.member_id = any(:memberIds!::bigint[]) limit 1000;

/* @name findOwnParts */
-- A member's parts of closed months, the latest first: before one, and of these months where any are named.
select p.team_id, p.month, p.sold_fen, p.part_fen, t.target_fen, t.total_fen, t.held_fen, t.split_fen,
  t.due_fen, t.pool_fen, n.name, coalesce(c.entitled, 0)::bigint as "now_fen!",
  coalesce(c.base_fen, p.sold_fen)::bigint as "kept_fen!"
from huigan.team_parts p
join huigan.team_months t on t.brand_id = p.brand_id and t.team_id = p.team_id and t.month = p.month
join huigan.teams n on n.brand_id = p.brand_id and n.team_id = p.team_id
left join huigan.commissions c on c.member_id = p.member_id and c.kind = 'team'
  and c.cause = p.team_id || '-' || to_char(p.month, 'YYYY-MM')
where p.member_id = :memberId! and p.month < :before!::date
  and (:months::date[] is null or p.month = any(:months::date[]))
order by p.month desc limit :limit!::int;

/* @name listDeskTeams */
-- The newest first, each with what its closed months came to.
select t.brand_id, t.team_id, t.name, t.code, t.from_month, t.until_month, t.made_at, t.open_month,
  s.orders as "orders!", s.sold as "sold!", s.pool as "pool!"
from huigan.teams t
cross join lateral (
  select coalesce(sum(m.orders), 0)::int as orders, coalesce(sum(m.total_fen), 0)::bigint as sold,
    coalesce(sum(m.pool_fen), 0)::bigint as pool
  from huigan.team_months m where m.brand_id = t.brand_id and m.team_id = t.team_id
) s
where t.brand_id = :brandId! and (t.made_at, t.team_id) < (:beforeAt!::timestamptz, :beforeId!::text)
  and (:teamId::text is null or t.team_id = :teamId::text)
order by t.made_at desc, t.team_id desc limit :limit!::int;

/* @name listTeamMembers */
-- Who is in it from a month on, those who joined first first.
select m.member_id, m.from_month, m.until_month from huigan.team_members m
where m.brand_id = :brandId! and m.team_id = :teamId! and (m.until_month is null or m.until_month > :month!::date)
  and m.until_month is distinct from m.from_month
order by m.from_month, m.member_id limit 1000;

/* @name listTeamInvited */
select i.member_id from huigan.team_invites i where i.brand_id = :brandId! and i.team_id = :teamId!
order by i.member_id limit 200;

/* @name listPartsOfMonth */
-- By member number, with what is left of each.
select p.member_id, p.sold_fen, p.gone, p.part_fen, coalesce(c.entitled, 0)::bigint as "now_fen!",
  c.state, c.hold_reasons <> '{}' and c.decision is null as held
from huigan.team_parts p
left join huigan.commissions c on c.member_id = p.member_id and c.kind = 'team'
  and c.cause = p.team_id || '-' || to_char(p.month, 'YYYY-MM')
where p.brand_id = :brandId! and p.team_id = :teamId! and p.month = :month!::date and p.member_id > :after!
order by p.member_id limit :limit!::int;
