-- Coupons: templates and their versions, what members have of them, where each was used and what it took off.
set local search_path = huigan;

--------------------------------------------------------------------------------------------------------------
-- Templates. The document of a version (contract/coupon.ts) is never changed: who has a coupon has its terms.
--------------------------------------------------------------------------------------------------------------
create table coupon_templates (
  brand_id smallint not null references brands,
  template_id text not null,
  state text not null,
  -- The version by which coupons are issued now.
  version int not null,
  -- What members type or scan to have one; null: not by a code that all share.
  claim_code text,
  made_at timestamptz not null,
  primary key (brand_id, template_id),
  constraint coupon_templates_state check (state in ('draft', 'live', 'paused', 'ended')),
  constraint coupon_templates_version_positive check (version > 0)
);
create unique index coupon_templates_by_claim_code on coupon_templates (brand_id, claim_code)
  where claim_code is not null and state in ('live', 'paused');

create table coupon_template_versions (
  brand_id smallint not null,
  template_id text not null,
  version int not null,
  document jsonb not null,
  published_at timestamptz not null,
  primary key (brand_id, template_id, version),
  foreign key (brand_id, template_id) references coupon_templates
);

-- How many were issued, and what uses took off: held by whoever issues, so that no limit is passed.
create table coupon_counters (
  brand_id smallint not null,
  template_id text not null,
  issued bigint not null default 0,
  -- Null: as many as are wanted.
  stock bigint,
  -- Held and used, without what went back; counted where there is a budget.
  spent_fen bigint not null default 0,
  budget_fen bigint,
  constraint coupon_counters_once primary key (brand_id, template_id),
  constraint coupon_counters_issued_within check (issued between 0 and coalesce(stock, issued)),
  constraint coupon_counters_spent_within check (spent_fen >= 0)
) with (fillfactor = 50);

--------------------------------------------------------------------------------------------------------------
-- What members have
--------------------------------------------------------------------------------------------------------------
create table coupons (
  member_id bigint not null,
  coupon_id bigint generated always as identity,
  brand_id smallint not null,
  template_id text not null,
  version int not null,
  source text not null,
  -- What it was issued for, once in its member's life: the request, the gift, the order, the list.
  cause text not null,
  state text not null,
  usable_from timestamptz not null,
  -- The first instant at which it is over.
  expires_at timestamptz not null,
  uses_left smallint not null,
  -- The days after its end are given once.
  grace_given boolean not null default false,
  issued_at timestamptz not null,
  -- Null: not by a person.
  issued_by bigint,
  ended_at timestamptz,
  ended_why text,
  constraint coupons_once primary key (member_id, coupon_id),
  constraint coupons_cause_once unique (member_id, cause),
  constraint coupons_source check (source in ('claim', 'code', 'drop', 'gift', 'packet', 'list', 'goodwill',
    'mall', 'replacement')),
  constraint coupons_state check (state in ('usable', 'held', 'used', 'expired', 'revoked')),
  constraint coupons_times check (usable_from < expires_at),
  constraint coupons_uses_not_negative check (uses_left >= 0),
  constraint coupons_used_up check ((state = 'used') = (uses_left = 0)),
  constraint coupons_ended check ((state in ('used', 'expired', 'revoked')) = (ended_at is not null))
) with (fillfactor = 80);
create index coupons_of_template on coupons (brand_id, template_id, member_id);
create index coupons_to_expire on coupons (expires_at) where state = 'usable';

-- Where a coupon is held or was used. Rows stay: what was given back says so.
create table coupon_uses (
  member_id bigint not null,
  coupon_id bigint not null,
  use_no smallint not null,
  brand_id smallint not null,
  template_id text not null,
  version int not null,
  store_id text not null,
  business_day date not null,
  -- An order, or what was taken at a till.
  order_id text,
  redemption_id text,
  state text not null,
  off_fen bigint not null,
  -- The part of `off_fen` that went back with refunded pieces.
  given_back_fen bigint not null default 0,
  held_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz,
  constraint coupon_uses_once primary key (member_id, coupon_id, use_no),
  constraint coupon_uses_state check (state in ('held', 'used', 'released', 'returned')),
  constraint coupon_uses_of_one check ((order_id is null) <> (redemption_id is null)),
  constraint coupon_uses_amounts check (off_fen >= 0 and given_back_fen between 0 and off_fen),
  constraint coupon_uses_used check ((state in ('used', 'returned')) = (used_at is not null)),
  constraint coupon_uses_ended check ((state in ('released', 'returned')) = (ended_at is not null))
);
create index coupon_uses_of_order on coupon_uses (member_id, order_id) where order_id is not null;
create index coupon_uses_of_store on coupon_uses (brand_id, store_id, business_day) where state = 'used';

-- What a till scans, made when its member shows it.
create table coupon_codes (
  brand_id smallint not null,
  code text not null,
  member_id bigint not null,
  coupon_id bigint not null,
  constraint coupon_codes_named primary key (brand_id, code)
);
create index coupon_codes_of_coupon on coupon_codes (member_id, coupon_id);

-- Codes that are worth one coupon each, given out by the brand or by partners.
create table coupon_claim_codes (
  brand_id smallint not null,
  code text not null,
  template_id text not null,
  batch text not null,
  -- Null: nobody has used it yet.
  member_id bigint,
  claimed_at timestamptz,
  constraint coupon_claim_codes_named primary key (brand_id, code),
  constraint coupon_claim_codes_claimed check ((member_id is null) = (claimed_at is null))
);
create index coupon_claim_codes_of_batch on coupon_claim_codes (brand_id, template_id, batch, code);

--------------------------------------------------------------------------------------------------------------
-- Orders with a coupon
--------------------------------------------------------------------------------------------------------------
-- One in an order, and what it takes off.
alter table orders add column coupon_id bigint;
alter table orders add column coupon_off_fen bigint not null default 0;
alter table orders add constraint orders_coupon check ((coupon_id is null) = (coupon_off_fen = 0));

grant select, insert, update on coupon_templates, coupon_counters, coupons, coupon_uses, coupon_claim_codes
  to huigan_app;
grant select, insert on coupon_template_versions, coupon_codes to huigan_app;
