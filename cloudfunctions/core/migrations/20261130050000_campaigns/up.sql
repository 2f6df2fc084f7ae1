-- Campaigns: price offers, coupons, a drop and what home shows, from one day to another.
set local search_path = huigan;

-- Shape of the document: contract/campaign.ts. A draft is nowhere but with its author.
create table campaigns (
  brand_id smallint not null references brands,
  campaign_id text not null,
  -- Raised with every change: who edits an older one is told.
  version int not null,
  document jsonb not null,
  state text not null,
  -- Of the document, both inclusive, in the brand's zone.
  from_day date not null,
  to_day date not null,
  published_at timestamptz not null,
  -- Early, by an operator; null: it ends by itself.
  ended_at timestamptz,
  primary key (brand_id, campaign_id),
  constraint campaigns_state check (state in ('published', 'ended')),
  constraint campaigns_version_positive check (version > 0),
  constraint campaigns_days check (from_day <= to_day),
  constraint campaigns_ended check ((state = 'ended') = (ended_at is not null))
);
create index campaigns_by_day on campaigns (brand_id, to_day, from_day);

-- A campaign that begins or ends early replaces also what was to take effect later, at its instant: of two
-- versions of the same instant the later one is in force.
alter table price_books drop constraint price_books_one_at_a_time;
create index price_books_in_force on price_books (brand_id, effective_from, version);

-- The campaigns whose offers lower an order; null: none.
alter table orders add column campaigns text[];
create index orders_of_campaigns on orders (brand_id, created_at, order_id) where campaigns is not null;
-- What of a template was issued in some days, and used of it.
create index coupons_issued_at on coupons (brand_id, template_id, issued_at);

grant select, insert, update on campaigns to huigan_app;
