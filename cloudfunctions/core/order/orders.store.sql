/* @name insertOrder */
-- Under the member's row. Nothing is kept where the account is closed, the request has its order, too many
-- orders are unpaid, or the number is taken: whoever looked before may have waited for the row since.
with claimed as (
  insert into huigan.order_keys (order_id, member_id)
  select :orderId!::text, :memberId!::bigint
  where not exists (select 1 from huigan.closed_members c where c.member_id = :memberId!)
    and not exists (select 1 from huigan.orders o where o.member_id = :memberId! and o.request_id = :requestId!)
    and (:mostUnpaid::int is null or (select count(*) from huigan.orders o where o.member_id = :memberId!
      and o.state = 'created') < :mostUnpaid)
  on conflict (order_id) do nothing returning order_id
), kept as (
  insert into huigan.orders (member_id, order_id, brand_id, store_id, business_day, state, request_id, quote,
    price_version, list_fen, points_used, coupon_id, coupon_off_fen, payable_fen, mall_item, group_id, offer_id,
    campaigns, referral, place, serving, channel, created_at, pay_by)
  select :memberId!::bigint, claimed.order_id, :brandId!::smallint, :storeId!::text, :businessDay!::date,
    'created', :requestId!::text, :quote!::jsonb, :priceVersion!::int, :listFen!::bigint,
    :pointsUsed!::bigint, :couponId::bigint, :couponOffFen!::bigint, :payableFen!::bigint,
    :mallItem::text, :groupId::text, :offerId::text, :campaigns::text[], :referral::jsonb,
    :place!::text, :serving::text,
    :channel!::text, :createdAt!::timestamptz, :payBy!::timestamptz
  from claimed returning order_id
), worded as (
  insert into huigan.order_words (member_id, order_id, remark, cup_texts)
  select :memberId!::bigint, kept.order_id, :remark!::text, :cupTexts!::jsonb from kept
  where :remark!::text <> '' or :cupTexts!::jsonb <> '{}'
), lined as (
  insert into huigan.order_lines (member_id, order_id, line, brand_id, position, product_id, category, name,
    options_text, chosen, quantity, list_fen, net_fen, points, stock, stock_products)
  select :memberId!::bigint, kept.order_id, t.line, :brandId!::smallint, t.position::smallint, t.product_id,
    t.category, t.name, t.options_text, t.chosen, t.quantity, t.list_fen, t.net_fen, t.points, t.stock,
    t.stock_products
  from kept, unnest(:lines!::text[], :products!::text[], :categories!::text[], :names!::text[],
    :optionsTexts!::text[], :chosen!::jsonb[], :quantities!::int[], :lineListFen!::bigint[],
    :lineNetFen!::bigint[], :linePoints!::bigint[], :stocks!::text[], :stockProducts!::jsonb[])
    with ordinality as t(line, product_id, category, name, options_text, chosen, quantity, list_fen, net_fen,
      points, stock, stock_products, position)
)
select count(*)::int as "kept!" from kept;

/* @name lockOrder */
select o.member_id, o.order_id, o.brand_id, o.store_id, o.business_day, o.state, o.quote, o.list_fen,
  o.points_used, o.payable_fen, o.refunded_fen,
  o.points_returned, o.coupon_id, o.coupon_off_fen, o.place, o.serving, o.channel, o.created_at, o.pay_by,
  o.paid_at, o.started_at, o.ready_at, o.completed_at, o.closed_at, o.closed_why, o.confirmed_at,
  o.pickup_no, o.pickup_code, o.mall_item, o.group_id,
  o.referral
from huigan.orders o where o.member_id = :memberId! and o.order_id = :orderId! for no key update;

/* @name readOrdersOfMember */
select o.member_id, o.order_id, o.brand_id, o.store_id, o.business_day, o.state, o.quote, o.list_fen,
  o.points_used, o.payable_fen, o.refunded_fen,
  o.points_returned, o.coupon_id, o.coupon_off_fen, o.place, o.serving, o.channel, o.created_at, o.pay_by,
  o.paid_at, o.started_at, o.ready_at, o.completed_at, o.closed_at, o.closed_why, o.confirmed_at,
  o.pickup_no, o.pickup_code, o.mall_item, o.group_id,
  o.referral
from huigan.orders o where o.member_id = :memberId! and o.order_id = any(:orderIds!::text[])
order by o.order_id limit 1000;

/* @name readOrdersOfMembers */
-- Of a store's board, whoever ordered.
select o.member_id, o.order_id, o.brand_id, o.store_id, o.business_day, o.state, o.quote, o.list_fen,
  o.points_used, o.payable_fen, o.refunded_fen,
  o.points_returned, o.coupon_id, o.coupon_off_fen, o.place, o.serving, o.channel, o.created_at, o.pay_by,
  o.paid_at, o.started_at, o.ready_at, o.completed_at, o.closed_at, o.closed_why, o.confirmed_at,
  o.pickup_no, o.pickup_code, o.mall_item, o.group_id,
  o.referral
from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
join huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id
order by o.member_id, o.order_id limit 1000;

/* @name findOrderKey */
select k.member_id from huigan.order_keys k where k.order_id = :orderId!;

/* @name findOrderPlace */
select o.brand_id, o.store_id from huigan.orders o where o.member_id = :memberId! and o.order_id = :orderId!;

/* @name readLinesOfMember */
select l.member_id, l.order_id, l.line, l.product_id, l.category, l.name, l.options_text, l.chosen,
  l.quantity, l.list_fen, l.net_fen - l.difference_fen as "net_fen!", l.points,
  l.refunded_quantity, l.refunded_fen, l.shared_fen, l.points_returned, l.stock, l.stock_products
from huigan.order_lines l where l.member_id = :memberId! and l.order_id = any(:orderIds!::text[])
order by l.order_id, l.position limit 20000;

/* @name readLinesOfMembers */
select l.member_id, l.order_id, l.line, l.product_id, l.category, l.name, l.options_text, l.chosen,
  l.quantity, l.list_fen, l.net_fen - l.difference_fen as "net_fen!", l.points,
  l.refunded_quantity, l.refunded_fen, l.shared_fen, l.points_returned, l.stock, l.stock_products
from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
join huigan.order_lines l on l.member_id = t.member_id and l.order_id = t.order_id
order by l.member_id, l.order_id, l.position limit 20000;

/* @name findOrderOfRequest */
select o.order_id from huigan.orders o where o.member_id = :memberId! and o.request_id = :requestId!;

/* @name markPaid */
-- What was held of the stock is sold.
with sold as (
  update huigan.order_lines l set stock = 'sold'
  where l.member_id = :memberId! and l.order_id = :orderId! and l.stock = 'held'
)
update huigan.orders set state = 'paid', paid_at = :paidAt!::timestamptz
where member_id = :memberId! and order_id = :orderId!;

/* @name markConfirmed */
with claimed as (
  -- Of several candidates the first that nobody has.
  insert into huigan.pickup_codes (brand_id, code, member_id, order_id)
  select :brandId!::smallint, c.code, :memberId!::bigint, :orderId!::text
  from unnest(:codes!::text[]) with ordinality as c(code, place)
  where c.code not in (select k.code from huigan.pickup_codes k
    where k.brand_id = :brandId! and k.code = any(:codes!::text[]))
  order by c.place limit 1
  returning code
)
update huigan.orders o set state = 'confirmed', confirmed_at = :at!::timestamptz, pickup_no = :pickupNo!,
  pickup_code = claimed.code
from claimed where o.member_id = :memberId! and o.order_id = :orderId!
returning claimed.code;

/* @name markClosed */
update huigan.orders set state = 'closed', closed_at = :closedAt!, closed_why = :why!
where member_id = :memberId! and order_id = :orderId!;

/* @name markMoved */
update huigan.orders set state = :state!,
  started_at = case when :state! = 'preparing' then :at!::timestamptz else started_at end,
  ready_at = case when :state! = 'ready' then :at!::timestamptz else ready_at end,
  completed_at = case when :state! = 'completed' then :at!::timestamptz else completed_at end
where member_id = :memberId! and order_id = :orderId!;

/* @name moveStock */
update huigan.order_lines set stock = :to!
where member_id = :memberId! and order_id = :orderId! and stock = :from!
returning line, quantity, stock_products;

/* @name setReleased */
update huigan.order_lines set stock = 'released'
where member_id = :memberId! and order_id = :orderId! and line = any(:lines!::text[]);

/* @name findUnpaid */
-- Orders that are seats, or those that are not.
select o.member_id, o.order_id from huigan.orders o
where o.state = 'created' and o.pay_by <= :until! and (o.group_id is not null) = :seats!::boolean
order by o.pay_by limit :limit!::int;

/* @name countOpenOfMember */
select count(*)::int as "open!" from (
  select 1 from huigan.orders o where o.member_id = :memberId! and o.state = 'created' limit :limit!::int
) open;

/* @name findUnpaidOfMember */
select o.order_id from huigan.orders o where o.member_id = :memberId! and o.state = 'created'
  order by o.order_id limit :limit!::int;

/* @name takePickupNo */
insert into huigan.pickup_counters (brand_id, store_id, business_day, last_no)
  values (:brandId!, :storeId!, :businessDay!, 1)
on conflict (brand_id, store_id, business_day) do update set last_no = pickup_counters.last_no + 1
returning last_no;

/* @name markRetaken */
-- Money for a closed order came late, and a seat was free: it is paid after all.
update huigan.orders set state = 'paid', paid_at = :paidAt!::timestamptz, closed_at = null, closed_why = null
where member_id = :memberId! and order_id = :orderId! and state = 'closed' and closed_why = 'unpaid';

/* @name lowerLine */
update huigan.order_lines set difference_fen = difference_fen + :fen!::bigint
where member_id = :memberId! and order_id = :orderId! and line = :line!;

/* @name addShared */
-- What went back of a line beside its units.
update huigan.order_lines set shared_fen = shared_fen + :fen!::bigint
where member_id = :memberId! and order_id = :orderId! and line = :line!;
