/* @name listHeld */
-- Commissions that were held, open ones or decided ones, what changed last first, with whose they are.
select c.member_id, c.kind, c.cause, c.brand_id, c.friend_id, c.asset, c.state, c.arose_on, c.arose_at,
  c.granted, c.capped, c.base_fen, c.entitled, c.freeze_days, c.completed_at, c.free_at, c.sold_fen, c.steps,
  c.hold_reasons, c.hold_answer, c.decision, c.decided_at, c.decision_note, c.changed_at, m.member_key
from huigan.commissions c join huigan.members m on m.member_id = c.member_id
where c.brand_id = :brandId! and c.hold_reasons <> '{}' and (c.decision is not null) = :decided!::boolean
  and (c.changed_at, c.member_id, c.cause, c.kind)
    < (:beforeAt!::timestamptz, :beforeMember!::bigint, :beforeCause!::text, :beforeKind!::text)
order by c.changed_at desc, c.member_id desc, c.cause desc, c.kind desc limit :limit!::int;

/* @name listOfMonth */
-- Commissions that arose in some days, by day, with whose they are.
select c.member_id, c.kind, c.cause, c.brand_id, c.friend_id, c.asset, c.state, c.arose_on, c.arose_at,
  c.granted, c.capped, c.base_fen, c.entitled, c.freeze_days, c.completed_at, c.free_at, c.sold_fen, c.steps,
  c.hold_reasons, c.hold_answer, c.decision, c.decided_at, c.decision_note, c.changed_at, m.member_key
from huigan.commissions c join huigan.members m on m.member_id = c.member_id
where c.brand_id = :brandId! and c.arose_on >= :from!::date and c.arose_on < :to!::date
  and (c.arose_on, c.member_id, c.kind, c.cause)
    > (:afterDay!::date, :afterMember!::bigint, :afterKind!::text, :afterCause!::text)
order by c.arose_on, c.member_id, c.kind, c.cause limit :limit!::int;

/* @name sumOfMonth */
-- Of commissions that arose in some days, as they are now; points that invitations give are no money.
select count(*) filter (where c.kind = 'order')::int as "orders!",
  coalesce(sum(c.base_fen) filter (where c.kind = 'order'), 0)::bigint as "sold_fen!",
  coalesce(sum(c.granted), 0)::bigint as "granted!",
  coalesce(sum(c.granted - c.entitled), 0)::bigint as "reversed!",
  coalesce(sum(c.entitled) filter (where c.hold_reasons <> '{}' and c.decision is null), 0)::bigint as "held!"
from huigan.commissions c
where c.brand_id = :brandId! and c.arose_on >= :from!::date and c.arose_on < :to!::date and c.asset = 'CNY';

/* @name countOfMonth */
-- Links that were made, how often links were opened, whom they won, and who bought for the first time.
select
  (select count(*) from huigan.shares s where s.brand_id = :brandId!
    and s.made_at >= :fromAt!::timestamptz and s.made_at < :untilAt!::timestamptz)::int as "links!",
  (select count(*) from huigan.touches t where t.brand_id = :brandId!
    and t.day >= :from!::date and t.day < :to!::date)::int as "opened!",
  (select count(*) from huigan.friends f where f.brand_id = :brandId!
    and f.since >= :fromAt!::timestamptz and f.since < :untilAt!::timestamptz)::int as "friends!",
  (select count(*) from huigan.first_purchases p where p.brand_id = :brandId!
    and p.at >= :fromAt!::timestamptz and p.at < :untilAt!::timestamptz)::int as "first_orders!",
  (select coalesce(sum(b.used_fen), 0) from huigan.referral_budgets b where b.brand_id = :brandId!
    and b.month = :from!::date)::bigint as "budget_used!";

/* @name sumPaidOut */
-- What was taken out and came to its end between two instants, before tax, and what was withheld of it.
select coalesce(sum(w.gross_fen), 0)::bigint as "gross!", coalesce(sum(w.withheld_fen), 0)::bigint as "withheld!"
from huigan.withdrawals w
where w.brand_id = :brandId! and w.state = 'paid' and w.ended_at >= :fromAt!::timestamptz
  and w.ended_at < :untilAt!::timestamptz;

/* @name listByLinks */
-- What was bought by links since an instant and confirmed, the latest first.
select o.member_id, o.order_id, o.referral as "referral!", o.created_at from huigan.orders o
where o.brand_id = :brandId! and o.referral is not null and o.created_at >= :fromAt!::timestamptz
  and o.confirmed_at is not null
order by o.created_at desc, o.order_id desc limit :limit!::int;

/* @name findPromotersSold */
select p.member_id, p.sold_fen from huigan.promoters p where p.member_id = any(:memberIds!::bigint[]) limit 10000;

/* @name sumGivenFor */
-- What orders pay their referrers as it is now.
select coalesce(sum(c.entitled), 0)::bigint as "given!"
from unnest(:memberIds!::bigint[], :causes!::text[]) as t(member_id, cause)
join huigan.commissions c on c.member_id = t.member_id and c.kind = 'order' and c.cause = t.cause;
