/* @name insertExchange */
insert into huigan.mall_exchanges (member_id, exchange_id, brand_id, item_id, name, kind, points, fen,
  coupon_id, order_id, at)
values (:memberId!, :exchangeId!, :brandId!, :itemId!, :name!, :kind!, :points!, :fen!, :couponId, :orderId,
  :at!);

/* @name findExchange */
select e.member_id, e.exchange_id, e.brand_id, e.item_id, e.name, e.kind, e.points, e.fen, e.coupon_id,
  e.order_id, e.at, e.given_back_at
from huigan.mall_exchanges e where e.member_id = :memberId! and e.exchange_id = :exchangeId!;

/* @name listExchanges */
-- The last first.
select e.member_id, e.exchange_id, e.brand_id, e.item_id, e.name, e.kind, e.points, e.fen, e.coupon_id,
  e.order_id, e.at, e.given_back_at
from huigan.mall_exchanges e
where e.member_id = :memberId!
  and (:beforeAt::timestamptz is null or (e.at, e.exchange_id) < (:beforeAt::timestamptz, :beforeId::text))
order by e.at desc, e.exchange_id desc limit :limit!::int;

/* @name countStanding */
-- How many of each item a member took and did not give back.
select e.item_id, count(*)::int as "times!" from huigan.mall_exchanges e
where e.member_id = :memberId! and e.brand_id = :brandId! and e.given_back_at is null
group by e.item_id order by e.item_id limit 1000;

/* @name markGivenBack */
update huigan.mall_exchanges set given_back_at = :at!::timestamptz
where member_id = :memberId! and order_id = :orderId! and given_back_at is null
returning item_id;
