-- Partners: members with whom the brand has an agreement of their own. An application is a row; approved, it
-- is the agreement, whose terms stand by version and never change.
set local search_path = huigan;

create table partners (
  member_id bigint not null,
  -- Of the member's applications, from 1.
  no int not null,
  brand_id smallint not null,
  kind text not null,
  state text not null,
  -- What they are called, and what else they wrote; null: erased with the account.
  title text,
  details jsonb,
  applied_at timestamptz not null,
  decided_at timestamptz,
  -- What the member reads of the decision.
  decision_note text,
  ended_at timestamptz,
  ended_by text,
  end_note text,
  changed_at timestamptz not null,
  constraint partners_once primary key (member_id, no),
  constraint partners_kind check (kind in ('person', 'company')),
  constraint partners_state check (state in ('applied', 'approved', 'refused', 'ended')),
  constraint partners_decided check ((state = 'applied') = (decided_at is null)),
  constraint partners_told_why check (state <> 'refused' or decision_note is not null),
  constraint partners_ended check ((state = 'ended') = (ended_at is not null)
    and (ended_at is null) = (ended_by is null)),
  constraint partners_ended_by check (ended_by in ('brand', 'member'))
);
-- One application or agreement of a member is open.
create unique index partners_one_open on partners (member_id) where state in ('applied', 'approved');
create index partners_of_brand on partners (brand_id, state, changed_at desc, member_id desc);

create table partner_terms (
  member_id bigint not null,
  no int not null,
  version int not null,
  brand_id smallint not null,
  document jsonb not null,
  -- The first and the last day of the brand on which an order has them; null: until the agreement ends.
  from_day date not null,
  until_day date,
  made_at timestamptz not null,
  constraint partner_terms_once primary key (member_id, no, version),
  constraint partner_terms_version check (version > 0),
  constraint partner_terms_days check (until_day is null or from_day <= until_day)
);

grant select, insert, update on partners to huigan_app;
grant select, insert on partner_terms to huigan_app;
