-- The till: staff and what they may do where, secrets of POS systems, sessions at a till, redemptions of benefits and points, and who did what.
set local search_path = huigan;

------------------------------------------------------------------------------------------------------------------------
-- Staff
------------------------------------------------------------------------------------------------------------------------
create table staff (
  staff_id bigint generated always as identity primary key,
  brand_id smallint not null references brands,
  name text not null,
  role text not null,
  -- Raised when rights change: sessions of an older generation are over at once.
  generation int not null default 0,
  left_at timestamptz,
  constraint staff_role check (role in ('clerk', 'manager', 'operator'))
);
create index staff_of_brand on staff (brand_id, staff_id);

-- Operators work for all stores of the brand and have no rows here.
create table staff_stores (
  staff_id bigint not null references staff,
  brand_id smallint not null,
  store_id text not null,
  primary key (staff_id, store_id),
  foreign key (brand_id, store_id) references stores
);
create index staff_stores_store on staff_stores (brand_id, store_id);

-- How staff sign in: apart from members, also where a person is both.
create table staff_identities (
  brand_id smallint not null,
  kind text not null,
  identity text not null,
  staff_id bigint not null references staff,
  primary key (brand_id, kind, identity)
);
create index staff_identities_staff on staff_identities (staff_id);

-- One-time codes; only their hash is kept.
create table staff_invites (
  code_hash bytea primary key,
  brand_id smallint not null,
  name text not null,
  role text not null,
  store_ids text[] not null,
  -- Null: by whoever runs the server, for the first operator.
  invited_by bigint references staff,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by bigint references staff,
  constraint staff_invites_role check (role in ('clerk', 'manager', 'operator')),
  constraint staff_invites_used check ((used_at is null) = (used_by is null))
);
create index staff_invites_brand on staff_invites (brand_id, made_at);

------------------------------------------------------------------------------------------------------------------------
-- POS systems
------------------------------------------------------------------------------------------------------------------------
-- Encrypted with the data key. Two may be valid while a store's POS is given the new one.
create table pos_secrets (
  brand_id smallint not null,
  store_id text not null,
  secret_no int not null,
  secret bytea not null,
  made_at timestamptz not null,
  valid_until timestamptz,
  primary key (brand_id, store_id, secret_no),
  foreign key (brand_id, store_id) references stores
);

-- Messages of POS systems that were answered, by their id: the same message is answered the same again.
create table pos_messages (
  brand_id smallint not null,
  store_id text not null,
  message_id text not null,
  path text not null,
  body_hash bytea not null,
  answer json not null,
  answered_at timestamptz not null,
  primary key (brand_id, store_id, message_id)
);
create index pos_messages_age on pos_messages (answered_at);

-- Guesses that led to nobody, by store and minute: what too many of them are counted by.
create table code_misses (
  brand_id smallint not null,
  store_id text not null,
  minute timestamptz not null,
  misses int not null,
  primary key (brand_id, store_id, minute)
);

------------------------------------------------------------------------------------------------------------------------
-- A member at a till
------------------------------------------------------------------------------------------------------------------------
-- A step of a member's code opens one session, wherever it is shown.
create table till_sessions (
  till_session_id text primary key,
  member_id bigint not null,
  code_step bigint not null,
  brand_id smallint not null,
  store_id text not null,
  -- Null: opened by the store's POS; then the clerk's id is the POS's own.
  staff_id bigint,
  clerk text,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  constraint till_sessions_step_once unique (member_id, code_step)
);

-- What was taken at the till: a benefit (one of the slots of its period) or points. Reversed, never deleted.
create table redemptions (
  member_id bigint not null,
  redemption_id text not null,
  brand_id smallint not null,
  store_id text not null,
  kind text not null,
  -- Of a benefit: its code, the business day or month (2026-11-21, 2026-11) and which of its uses.
  benefit text,
  period text,
  slot int,
  -- Of points: how many.
  points bigint,
  till_session_id text not null,
  staff_id bigint,
  clerk text,
  redeemed_at timestamptz not null,
  reversed_at timestamptz,
  reversed_by bigint,
  reversal_reason text,
  primary key (member_id, redemption_id),
  constraint redemptions_kind check (kind in ('benefit', 'points')),
  constraint redemptions_benefit check ((kind = 'benefit') = (benefit is not null and period is not null and slot is not null)),
  constraint redemptions_points check ((kind = 'points') = (points is not null)),
  constraint redemptions_points_positive check (points > 0)
);
create unique index redemptions_slot_once on redemptions (member_id, benefit, period, slot) where kind = 'benefit' and reversed_at is null;
create index redemptions_by_id on redemptions (brand_id, redemption_id);
create index redemptions_of_store on redemptions (brand_id, store_id, redeemed_at);
create index redemptions_of_staff on redemptions (staff_id, redeemed_at) where staff_id is not null;

------------------------------------------------------------------------------------------------------------------------
-- Who did what: staff, POS systems, operators. Append-only.
------------------------------------------------------------------------------------------------------------------------
create table action_log (
  action_id bigint generated always as identity primary key,
  brand_id smallint not null,
  store_id text,
  staff_id bigint,
  -- The POS's own name of the clerk.
  clerk text,
  device text,
  action text not null,
  -- What it was done to: a member by id, a redemption, a sale, a programme version.
  member_id bigint,
  subject text,
  before_state jsonb,
  after_state jsonb,
  reason text,
  done_at timestamptz not null
);
create index action_log_of_brand on action_log (brand_id, done_at);
create index action_log_of_store on action_log (brand_id, store_id, done_at);
create index action_log_of_staff on action_log (staff_id, done_at) where staff_id is not null;
create index action_log_of_member on action_log (member_id, done_at) where member_id is not null;
create trigger action_log_append_only before update or delete or truncate on action_log for each statement execute function refuse_change();

grant select, insert, update on staff, staff_invites, pos_secrets, redemptions, code_misses to huigan_app;
grant select, insert, delete on staff_stores, staff_identities, pos_messages, till_sessions to huigan_app;
grant delete on code_misses to huigan_app;
grant select, insert on action_log to huigan_app;
