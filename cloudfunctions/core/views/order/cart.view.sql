/* @name findCartFacts */
-- Everything of a cart's price that may change from one moment to the next, and the versions of all that
-- changes seldom.
select m.member_id, m.brand_id, huigan.ms(m.joined_at) as joined_ms, huigan.ms(m.clock_at) as clock_ms,
  m.settled_seq, m.programme_version, m.tier, huigan.ms(m.tier_until) as until_ms,
  m.balances::text as "balances!", m.window_sum, m.window_from, huigan.ms(m.next_due_at) as due_ms,
  m.last_journal_no, m.last_lot_no, m.last_step_no, m.gift_days, m.paid_sales, m.most_paid_sales,
  m.merged_into,
  coalesce((select max(v.version) from huigan.programme_versions v where v.brand_id = m.brand_id),
    0) as "latest_programme!",
  coalesce((select max(b.version) from huigan.price_books b where b.brand_id = m.brand_id),
    0) as "latest_prices!",
  coalesce((select r.revision from huigan.menu_revisions r where r.brand_id = m.brand_id),
    0) as "menu_revision!",
  (select jsonb_agg(jsonb_build_object('productId', s.product_id, 'priceFen', s.price_fen::text,
    'available', s.available, 'soldOut', s.sold_out))
  from huigan.store_items s where s.brand_id = :brandId! and s.store_id = :storeId!
    and s.product_id = any(:productIds!::text[])) as "at_store?",
  (select jsonb_agg(jsonb_build_object('couponId', c.coupon_id::text, 'templateId', c.template_id,
    'version', c.version, 'isHeld', c.state = 'held', 'startsAt', huigan.ms(c.usable_from),
    'endsAt', huigan.ms(c.expires_at), 'usesLeft', c.uses_left))
  from (select * from huigan.coupons c where c.member_id = :memberId! and c.member_id = m.member_id
    and c.state in ('usable', 'held') and c.expires_at > :at!::timestamptz
    order by c.expires_at, c.coupon_id limit 50) c) as "coupons?"
from huigan.members m where m.member_id = :memberId!;

/* @name holdCartFacts */
-- The same, the member's row held, with what may stand in the way of an order. What waited for the row sees
-- the row as it is, and all else as it was before: `insertOrder` looks again.
select m.member_id, m.brand_id, huigan.ms(m.joined_at) as joined_ms, huigan.ms(m.clock_at) as clock_ms,
  m.settled_seq, m.programme_version, m.tier, huigan.ms(m.tier_until) as until_ms,
  m.balances::text as "balances!", m.window_sum, m.window_from, huigan.ms(m.next_due_at) as due_ms,
  m.last_journal_no, m.last_lot_no, m.last_step_no, m.gift_days, m.paid_sales, m.most_paid_sales,
  m.merged_into,
  coalesce((select max(v.version) from huigan.programme_versions v where v.brand_id = m.brand_id),
    0) as "latest_programme!",
  coalesce((select max(b.version) from huigan.price_books b where b.brand_id = m.brand_id),
    0) as "latest_prices!",
  coalesce((select r.revision from huigan.menu_revisions r where r.brand_id = m.brand_id),
    0) as "menu_revision!",
  (select jsonb_agg(jsonb_build_object('productId', s.product_id, 'priceFen', s.price_fen::text,
    'available', s.available, 'soldOut', s.sold_out))
  from huigan.store_items s where s.brand_id = :brandId! and s.store_id = :storeId!
    and s.product_id = any(:productIds!::text[])) as "at_store?",
  (select jsonb_agg(jsonb_build_object('couponId', c.coupon_id::text, 'templateId', c.template_id,
    'version', c.version, 'isHeld', c.state = 'held', 'startsAt', huigan.ms(c.usable_from),
    'endsAt', huigan.ms(c.expires_at), 'usesLeft', c.uses_left))
  from (select * from huigan.coupons c where c.member_id = :memberId! and c.member_id = m.member_id
    and c.state in ('usable', 'held') and c.expires_at > :at!::timestamptz
    order by c.expires_at, c.coupon_id limit 50) c) as "coupons?",
  exists (select 1 from huigan.closed_members c where c.member_id = :memberId!) as "closed!",
  (select o.order_id from huigan.orders o where o.member_id = :memberId!
    and o.request_id = :requestId!) as "same_request?",
  (select count(*) from huigan.orders o where o.member_id = :memberId! and o.member_id = m.member_id
    and o.state = 'created')::int as "unpaid!",
  -- Whether it would be somebody's recommendation.
  exists (select 1 from huigan.attributions a where a.member_id = :memberId!
    and a.until >= :at!::timestamptz) as "attributed!",
  coalesce((select max(r.version) from huigan.referral_programmes r where r.brand_id = m.brand_id),
    0) as "latest_referral!"
from huigan.members m where m.member_id = :memberId! for no key update of m;
