-- What a brand does by itself when something happens to a member: flows, their versions, who is in them and
-- how far (docs/flows.md, docs/adr/0023).
set local search_path = huigan;

create table flows (
  brand_id smallint not null,
  flow_id bigint generated always as identity,
  name text not null,
  -- The plan as it is edited; versions are what runs.
  draft jsonb not null,
  revision int not null,
  state text not null,
  -- The version whose triggers are heard; 0: none yet.
  version int not null default 0,
  -- Of that version: what its trigger is.
  trigger text,
  saved_at timestamptz not null,
  staff_id bigint not null,
  constraint flows_once primary key (brand_id, flow_id),
  constraint flows_state check (state in ('draft', 'running', 'paused', 'ended')),
  constraint flows_begun check ((state = 'draft') = (version = 0) and (version = 0) = (trigger is null))
);

create table flow_versions (
  brand_id smallint not null,
  flow_id bigint not null,
  version int not null,
  request_id text not null,
  plan jsonb not null,
  -- What each card costs at most for one member, in fen, by its place.
  card_fen bigint[] not null,
  -- Of coupons and points that were given, each at its worst.
  spent_fen bigint not null default 0,
  points_given bigint not null default 0,
  salt bytea not null,
  started_at timestamptz not null,
  -- In the brand's zone.
  started_on date not null,
  staff_id bigint not null,
  -- Up to which day its daily trigger was looked for.
  turned_on date not null,
  -- Of an audience at the start: members below this number are still to be looked at; 0: none.
  before_member bigint not null,
  result jsonb,
  measured_at timestamptz,
  is_measured boolean not null default false,
  constraint flow_versions_once primary key (brand_id, flow_id, version),
  constraint flow_versions_request_once unique (brand_id, flow_id, request_id),
  constraint flow_versions_spent check (spent_fen >= 0 and points_given >= 0),
  constraint flow_versions_measured check ((result is null) = (measured_at is null))
);
create index flow_versions_to_measure on flow_versions (brand_id, flow_id, version) where not is_measured;
create index flow_versions_to_look on flow_versions (brand_id, flow_id, version) where before_member > 0;

-- What happened to members that a flow may wait for; taken within seconds.
create table flow_signals (
  member_id bigint not null,
  signal_no bigint generated always as identity,
  brand_id smallint not null,
  -- ordered, joined, stage, class; flow: of the one flow that `value` names.
  what text not null,
  value text not null,
  -- Names the event, within the member: the same again starts nothing.
  cause text not null,
  happened_on date not null,
  constraint flow_signals_once primary key (member_id, signal_no),
  constraint flow_signals_what check (what in ('ordered', 'joined', 'stage', 'class', 'flow'))
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000);

-- Who is in which flow, once for each event that started it, and how far.
create table flow_members (
  member_id bigint not null,
  flow_id bigint not null,
  version int not null,
  -- The event; where a flow takes everybody once, the same for all of a member's events.
  trigger_key text not null,
  brand_id smallint not null,
  cause text not null,
  entered_on date not null,
  -- The day of the last order when it began.
  last_day date,
  -- Null: not drawn yet.
  arm text,
  drawn_on date,
  -- The card that comes next, by its place.
  card smallint not null,
  -- Which way it took where ways part.
  way text,
  outcome text not null,
  -- Why nothing more comes.
  ended_why text,
  -- When the next card is due; null: nothing more comes.
  due_at timestamptz,
  -- Since when the next card could have come, and what it waits for.
  since timestamptz not null,
  waits_for text,
  constraint flow_members_once primary key (member_id, flow_id, version, trigger_key),
  constraint flow_members_arm check (arm in ('treated', 'control', 'held')),
  constraint flow_members_drawn check ((arm is null) = (drawn_on is null)),
  constraint flow_members_way check (way in ('yes', 'no')),
  constraint flow_members_outcome check (outcome in ('waiting', 'control', 'held', 'sent', 'dropped')),
  constraint flow_members_over check (case outcome when 'waiting' then due_at is not null
    when 'sent' then arm = 'treated' when 'dropped' then due_at is null and ended_why is not null
    else due_at is null and arm = outcome end)
) with (fillfactor = 80);
create index flow_members_due on flow_members (brand_id, flow_id, version, due_at) where due_at is not null;
create index flow_members_of_flow on flow_members (brand_id, flow_id, version, drawn_on);

-- Members whose accounts were closed stay in a flow's numbers, as numbers.
create table flow_gone (
  brand_id smallint not null,
  flow_id bigint not null,
  version int not null,
  outcome text not null,
  members int not null,
  constraint flow_gone_once primary key (brand_id, flow_id, version, outcome)
);

-- What staff are asked to do for a member, by a flow.
create table staff_tasks (
  store_id text not null,
  task_id bigint generated always as identity,
  brand_id smallint not null,
  member_id bigint not null,
  -- The flow, its version, the event and the card.
  cause text not null,
  words text not null,
  asked_at timestamptz not null,
  until date not null,
  done_at timestamptz,
  staff_id bigint,
  constraint staff_tasks_once primary key (store_id, task_id),
  constraint staff_tasks_cause_once unique (store_id, member_id, cause),
  constraint staff_tasks_done check ((done_at is null) = (staff_id is null))
);
create index staff_tasks_open on staff_tasks (brand_id, store_id, task_id) where done_at is null;
create index staff_tasks_of_member on staff_tasks (member_id);

create index member_facts_by_birthday on member_facts (brand_id, birthday) where birthday is not null;
create index coupons_end on coupons (brand_id, expires_at, member_id) where state = 'usable';

alter table coupons drop constraint coupons_source;
alter table coupons add constraint coupons_source check (source in ('claim', 'code', 'drop', 'gift', 'packet',
  'list', 'goodwill', 'mall', 'replacement', 'group', 'invite', 'rebate', 'flow'));

grant select, insert, update on flows, flow_versions, flow_gone, staff_tasks to huigan_app;
grant select, insert, update, delete on flow_members to huigan_app;
grant select, insert, delete on flow_signals to huigan_app;
grant update on flow_signals to huigan_app;
grant delete on staff_tasks to huigan_app;
