/* @name findOpenPayouts */
select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,
  w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,
  w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,
  w.wechat_bill_no, w.why, w.problem, m.member_key as "member_key!", coalesce(p.display_name, '') as "name!"
from huigan.withdrawals w
join huigan.members m on m.member_id = w.member_id
left join huigan.member_profiles p on p.member_id = w.member_id
where w.brand_id = :brandId! and w.state not in ('paid', 'returned')
  and (w.asked_at, w.withdrawal_id) < (:beforeAt!::timestamptz, :beforeId!)
order by w.asked_at desc, w.withdrawal_id desc limit :limit!::int;

/* @name findPayoutsIn */
select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,
  w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,
  w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,
  w.wechat_bill_no, w.why, w.problem, m.member_key as "member_key!", coalesce(p.display_name, '') as "name!"
from huigan.withdrawals w
join huigan.members m on m.member_id = w.member_id
left join huigan.member_profiles p on p.member_id = w.member_id
where w.brand_id = :brandId! and w.state = :state!
  and (w.asked_at, w.withdrawal_id) < (:beforeAt!::timestamptz, :beforeId!)
order by w.asked_at desc, w.withdrawal_id desc limit :limit!::int;

/* @name sumOpenPayouts */
select coalesce(sum(w.gross_fen), 0)::bigint as "open!" from huigan.withdrawals w
where w.brand_id = :brandId! and w.state not in ('paid', 'returned');

/* @name findTaxLines */
-- A payee and month each: what was paid in it, or came back only after it; and what came back in it of
-- earlier months, which was reported there.
with lines as (
  select w.member_id, w.withdrawal_id, w.gross_fen, w.withheld_fen, w.bill, w.tax_month = :month! as own
  from huigan.withdrawals w
  where w.brand_id = :brandId! and w.kind = 'wechat' and w.member_id > :after!
    and (w.tax_month = :month! and (w.state <> 'returned' or w.ended_at >= :until!::timestamptz)
      or w.tax_month < :month! and w.state = 'returned' and w.ended_at >= :from!::timestamptz
        and w.ended_at < :until!::timestamptz)
)
select l.member_id, m.member_key as "member_key!",
  count(*) filter (where l.own)::int as "payments!",
  coalesce(sum(l.gross_fen) filter (where l.own), 0)::bigint as "gross!",
  coalesce(sum(l.withheld_fen) filter (where l.own), 0)::bigint as "withheld!",
  coalesce(sum(l.gross_fen) filter (where not l.own), 0)::bigint as "back_gross!",
  coalesce(sum(l.withheld_fen) filter (where not l.own), 0)::bigint as "back_withheld!",
  coalesce(array_agg(l.withdrawal_id order by l.withdrawal_id) filter (where not l.own), '{}') as "back!",
  -- The largest may name the payee.
  (array_agg(l.withdrawal_id order by l.gross_fen desc, l.withdrawal_id))[1] as "named_by!",
  (array_agg(l.bill order by l.gross_fen desc, l.withdrawal_id))[1] as bill
from lines l join huigan.members m on m.member_id = l.member_id
group by l.member_id, m.member_key order by l.member_id limit :limit!::int;

/* @name findTransfersOfDay */
-- Bills whose money was set aside on a day, or came back on it.
select w.withdrawal_id, w.state, w.net_fen, w.locked_at >= :from!::timestamptz and w.locked_at < :until!::timestamptz
    as "out!",
  w.state = 'returned' and w.ended_at >= :from!::timestamptz and w.ended_at < :until!::timestamptz as "back!"
from huigan.withdrawals w
where w.brand_id = :brandId! and w.kind = 'wechat' and w.locked_at is not null
  and w.asked_at >= :from!::timestamptz - interval '31 days' and w.asked_at < :until!::timestamptz
  and (w.locked_at >= :from!::timestamptz and w.locked_at < :until!::timestamptz
    or w.state = 'returned' and w.ended_at >= :from!::timestamptz and w.ended_at < :until!::timestamptz)
order by w.withdrawal_id limit 20000;

/* @name findTransfersNamed */
with named as materialized (
  select k.member_id, k.withdrawal_id from huigan.withdrawal_keys k
  where k.withdrawal_id = any(:withdrawalIds!::text[])
)
select w.withdrawal_id, w.state, w.net_fen from named k
join huigan.withdrawals w on w.member_id = k.member_id and w.withdrawal_id = k.withdrawal_id
where w.brand_id = :brandId! limit 20000;
