/* @name sumControlGroups */
-- Newcomers whom links won between two instants, by control share and group: how many there are, of those
-- whose days are over how many completed a purchase within them of which something was kept, and what gifts
-- for joining came to as it is now.
with won as materialized (
  select n.member_id, n.share_bp, n.days, n.in_control, n.measured_until <= :now!::timestamptz as is_over,
    exists (select 1 from huigan.orders o where o.member_id = n.member_id
      and o.completed_at >= n.won_at and o.completed_at < n.measured_until and o.state <> 'refunded'
      and o.payable_fen > o.refunded_fen) as has_bought,
    (select sum(u.off_fen - u.given_back_fen) from huigan.coupons c
      join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'
      where c.member_id = n.member_id and c.cause like 'invite:welcome:%') as off_fen,
    g.entitled, g.asset
  from huigan.won_newcomers n
  left join huigan.commissions g on g.member_id = n.member_id and g.kind = 'invite' and g.cause = 'welcome'
  where n.brand_id = :brandId! and n.won_at >= :fromAt!::timestamptz and n.won_at < :untilAt!::timestamptz
)
select w.share_bp, w.days, w.in_control,
  count(*) filter (where w.is_over)::int as "newcomers!",
  count(*) filter (where not w.is_over)::int as "waiting!",
  count(*) filter (where w.is_over and w.has_bought)::int as "bought!",
  coalesce(sum(w.off_fen) filter (where w.is_over), 0)::bigint as "off_fen!",
  coalesce(sum(w.entitled) filter (where w.is_over and w.asset = 'CNY'), 0)::bigint as "money_fen!",
  coalesce(sum(w.entitled) filter (where w.is_over and w.asset = 'POINT'), 0)::bigint as "points!"
from won w
group by w.share_bp, w.days, w.in_control order by w.share_bp, w.days, w.in_control limit 200;
