-- The operator's half of coupons: versions that a second operator must agree to, and what is done for many
-- members at once.
set local search_path = huigan;

--------------------------------------------------------------------------------------------------------------
-- A version that is above what one operator may publish alone.
--------------------------------------------------------------------------------------------------------------
create table coupon_template_requests (
  brand_id smallint not null references brands,
  request_id bigint generated always as identity,
  template_id text not null,
  -- The version that it becomes.
  version int not null,
  document jsonb not null,
  -- What was found when it was asked for: the lowest price, the most it can cost.
  worst jsonb not null,
  state text not null,
  asked_by bigint not null,
  asked_at timestamptz not null,
  answered_by bigint,
  answered_at timestamptz,
  reason text,
  constraint coupon_template_requests_named primary key (brand_id, request_id),
  constraint coupon_template_requests_state check (state in ('open', 'approved', 'declined', 'overtaken')),
  constraint coupon_template_requests_answered check ((state = 'open') = (answered_at is null)),
  constraint coupon_template_requests_by_another check (state <> 'approved' or answered_by <> asked_by)
);
create unique index coupon_template_requests_open on coupon_template_requests (brand_id, template_id)
  where state = 'open';

--------------------------------------------------------------------------------------------------------------
-- Runs: a list that gets coupons, or coupons that are replaced or revoked; in batches, carried on.
--------------------------------------------------------------------------------------------------------------
create table coupon_runs (
  brand_id smallint not null references brands,
  run_id bigint generated always as identity,
  -- Made by the device: the same again is the same run.
  request_id text not null,
  kind text not null,
  template_id text not null,
  -- Of the coupons that are put right; null: every one.
  version int,
  to_template text,
  reason text,
  state text not null,
  stopped_why text,
  total bigint not null,
  done bigint not null default 0,
  -- Issued, replaced or revoked.
  given bigint not null default 0,
  -- Told twice in the list.
  twice bigint not null default 0,
  missed bigint not null default 0,
  -- Of the coupons that are put right: how far.
  after_member bigint not null default 0,
  after_coupon bigint not null default 0,
  -- Null: by whoever runs the server.
  started_by bigint,
  started_at timestamptz not null,
  ended_at timestamptz,
  constraint coupon_runs_named primary key (brand_id, run_id),
  constraint coupon_runs_once unique (brand_id, request_id),
  constraint coupon_runs_kind check (kind in ('list', 'replace', 'revoke')),
  constraint coupon_runs_state check (state in ('filling', 'running', 'stopped', 'done')),
  constraint coupon_runs_replacing check ((kind = 'replace') = (to_template is not null)),
  constraint coupon_runs_ended check ((state = 'done') = (ended_at is not null))
);
create index coupon_runs_of_template on coupon_runs (brand_id, template_id, run_id);
create index coupon_runs_running on coupon_runs (brand_id, run_id) where state = 'running';

-- The list, as it was told: some thousand rows of it each.
create table coupon_run_parts (
  brand_id smallint not null,
  run_id bigint not null,
  part_no int not null,
  -- Where it begins in the list.
  first_row bigint not null,
  member_keys text[] not null,
  done boolean not null default false,
  constraint coupon_run_parts_named primary key (brand_id, run_id, part_no)
);
create index coupon_run_parts_open on coupon_run_parts (brand_id, run_id, part_no) where not done;

-- Who got none, and why.
create table coupon_run_misses (
  brand_id smallint not null,
  run_id bigint not null,
  row_no bigint not null,
  member_key text not null,
  why text not null,
  constraint coupon_run_misses_named primary key (brand_id, run_id, row_no)
);

-- What came of a template.
create index coupon_uses_of_template on coupon_uses (brand_id, template_id, store_id) where state = 'used';

grant select, insert, update on coupon_template_requests, coupon_runs, coupon_run_parts to huigan_app;
grant select, insert on coupon_run_misses to huigan_app;
