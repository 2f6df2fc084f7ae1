-- Coupons are taken at tills as benefits and points are; a coupon's own code opens a session for it alone.
set local search_path = huigan;

alter table redemptions add column coupon_id bigint;
alter table redemptions drop constraint redemptions_kind;
alter table redemptions add constraint redemptions_kind check (kind in ('benefit', 'points', 'coupon'));
alter table redemptions add constraint redemptions_coupon check ((kind = 'coupon') = (coupon_id is not null));

-- Null: opened by the code of the member themselves, for everything.
alter table till_sessions add column coupon_id bigint;
