-- A coupon for an audience but for a control group, and what it brought (docs/members-understood.md).
set local search_path = huigan;

-- Who of a brand gets nothing of any trial: by a hash with this salt, so that nobody has to be written down.
create table control_groups (
  brand_id smallint not null,
  salt bytea not null,
  constraint control_groups_once primary key (brand_id)
);

create table trials (
  brand_id smallint not null,
  trial_id bigint generated always as identity,
  request_id text not null,
  name text not null,
  rule jsonb not null,
  template_id text not null,
  control_bp int not null,
  window_days int not null,
  salt bytea not null,
  -- The coupons' run; its list is what was drawn to be treated.
  run_id bigint not null,
  state text not null,
  started_at timestamptz not null,
  -- The first day of the window, in the brand's zone.
  started_on date not null,
  staff_id bigint not null,
  -- Members below this number are still to be drawn.
  before_member bigint not null,
  parts int not null default 0,
  control int not null default 0,
  held int not null default 0,
  treated int not null default 0,
  result jsonb,
  measured_at timestamptz,
  constraint trials_once primary key (brand_id, trial_id),
  constraint trials_request_once unique (brand_id, request_id),
  constraint trials_state check (state in ('drawing', 'watching', 'over')),
  constraint trials_shares check (control_bp between 1 and 9999 and window_days > 0),
  constraint trials_measured check ((result is null) = (measured_at is null))
);
create index trials_at_work on trials (brand_id, trial_id) where state <> 'over';

-- Who was drawn into which group; the group never changes.
create table trial_members (
  member_id bigint not null,
  trial_id bigint not null,
  brand_id smallint not null,
  arm text not null,
  enrolled_on date not null,
  constraint trial_members_once primary key (member_id, trial_id),
  constraint trial_members_arm check (arm in ('treated', 'control', 'held'))
);
create index trial_members_of_trial on trial_members (brand_id, trial_id, member_id);

grant select, insert on control_groups to huigan_app;
grant select, insert, update on trials to huigan_app;
grant select, insert, delete on trial_members to huigan_app;
