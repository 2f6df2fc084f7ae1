/* @name findTeamOfMonth */
select m.member_id from huigan.team_members m
where m.brand_id = :brandId! and m.team_id = :teamId! and m.from_month <= :month!::date
  and (m.until_month is null or m.until_month > :month!::date)
order by m.member_id;

/* @name lockPromoters */
select p.member_id from huigan.promoters p where p.member_id = any(:memberIds!::bigint[])
order by p.member_id for no key update;

/* @name findContributions */
-- What members of a month have brought between its instants, by member number.
select m.member_id, m.shown,
  exists (select 1 from huigan.closed_members x where x.member_id = m.member_id) as "gone!",
  s.orders as "orders!", s.sold as "sold!", s.held as "held!", s.reasons, s.freeze_days as "freeze_days!"
from huigan.team_members m
cross join lateral (
  select count(*)::int as orders, coalesce(sum(c.sold_fen), 0)::bigint as sold,
    coalesce(sum(c.sold_fen) filter (where c.hold_reasons <> '{}' and c.decision is null), 0)::bigint as held,
    string_agg(array_to_string(c.hold_reasons, ','), ',') filter (where c.hold_reasons <> '{}'
      and c.decision is null) as reasons,
    coalesce(max(c.freeze_days), 0)::int as freeze_days
  from huigan.commissions c
  where c.member_id = m.member_id and c.kind = 'order' and c.sold_fen > 0
    and c.completed_at >= :fromAt!::timestamptz and c.completed_at < :untilAt!::timestamptz
) s
where m.brand_id = :brandId! and m.team_id = :teamId! and m.from_month <= :month!::date
  and (m.until_month is null or m.until_month > :month!::date)
order by m.member_id limit 1000;

/* @name findFollowing */
-- Whether something of the brand's orders until an instant is not known to its commissions yet.
select exists (select 1 from huigan.effects e where e.brand_id = :brandId! and e.kind = 'follow-referral'
  and e.made_at < :untilAt!::timestamptz) as "following!";

/* @name insertMonth */
insert into huigan.team_months (brand_id, team_id, month, from_at, until_at, target_fen, orders, total_fen,
  held_fen, split_fen, due_fen, pool_fen, closed_at)
values (:brandId!, :teamId!, :month!::date, :fromAt!::timestamptz, :untilAt!::timestamptz, :targetFen!,
  :orders!, :totalFen!, :heldFen!, :splitFen!, :dueFen!, :poolFen!, :closedAt!::timestamptz)
on conflict (brand_id, team_id, month) do nothing returning team_id;

/* @name insertParts */
insert into huigan.team_parts (member_id, month, brand_id, team_id, sold_fen, gone, part_fen)
select t.member_id, :month!::date, :brandId!::smallint, :teamId!::text, t.sold_fen, t.gone, t.part_fen
from unnest(:memberIds!::bigint[], :soldFens!::bigint[], :gones!::boolean[], :partFens!::bigint[])
  as t(member_id, sold_fen, gone, part_fen);

/* @name findKeptPart */
-- The part of a closed month in which an instant lies, with what is kept now of what it stands on.
select p.team_id, p.month, p.sold_fen, p.part_fen, t.pool_fen, t.split_fen,
  (select coalesce(sum(c.sold_fen), 0)::bigint from huigan.commissions c
    where c.member_id = :memberId! and c.kind = 'order' and c.completed_at >= t.from_at
      and c.completed_at < t.until_at) as "kept!"
from huigan.team_parts p
join huigan.team_months t on t.brand_id = p.brand_id and t.team_id = p.team_id and t.month = p.month
where p.member_id = :memberId! and t.from_at <= :at!::timestamptz and t.until_at > :at!::timestamptz;

/* @name findMonths */
-- Closed months of a team, the latest first.
select t.brand_id, t.team_id, t.month, t.from_at, t.until_at, t.target_fen, t.orders, t.total_fen, t.held_fen,
  t.split_fen, t.due_fen, t.pool_fen, t.closed_at
from huigan.team_months t
where t.brand_id = :brandId! and t.team_id = :teamId! and t.month < :before!::date
order by t.month desc limit :limit!::int;
