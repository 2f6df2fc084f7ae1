-- Coupons that tills took without network, told with their sales: each is used, or it is a loss of the brand.
-- The sale is its name. Rows stay: what was given back says so.
set local search_path = huigan;

create table offline_coupons (
  brand_id smallint not null,
  store_id text not null,
  business_day date not null,
  receipt_no text not null,
  -- The POS's own name of whoever took it; null: it named nobody.
  clerk text,
  sold_at timestamptz not null,
  told_at timestamptz not null,
  -- Whose the coupon is, and which; null: its code was nobody's.
  member_id bigint,
  coupon_id bigint,
  -- What the till took off.
  off_fen bigint not null,
  -- Of one that is used: what was taken at the till. Null: it is a loss, and why.
  redemption_id text,
  why text,
  given_back_at timestamptz,
  constraint offline_coupons_once primary key (brand_id, store_id, business_day, receipt_no),
  constraint offline_coupons_used_or_lost check ((redemption_id is null) = (why is not null)),
  constraint offline_coupons_used_of check (redemption_id is null or member_id is not null and coupon_id is not null),
  constraint offline_coupons_coupon check ((member_id is null) = (coupon_id is null)),
  constraint offline_coupons_off check (off_fen >= 0)
);
create index offline_coupons_lost on offline_coupons (brand_id, business_day, store_id, receipt_no)
  where why is not null;
create index offline_coupons_used on offline_coupons (brand_id, redemption_id) where redemption_id is not null;

grant select, insert, update on offline_coupons to huigan_app;
