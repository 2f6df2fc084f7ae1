-- Newcomers whom somebody's link won while a part of them got the gift of the invitation later, so that what
-- it wins can be told: in which group each is, by which version, and until when their first purchase counts.
set local search_path = huigan;

create table won_newcomers (
  member_id bigint not null,
  brand_id smallint not null,
  -- Of the referral programme, with its control share.
  version int not null,
  share_bp int not null,
  days int not null,
  in_control boolean not null,
  won_at timestamptz not null,
  -- The first instant at which their days are over.
  measured_until timestamptz not null,
  -- When the gift comes; null: it has come, or the account was closed before.
  due_at timestamptz,
  given_at timestamptz,
  constraint won_newcomers_once primary key (member_id),
  constraint won_newcomers_share check (share_bp between 1 and 5000 and days between 1 and 60),
  constraint won_newcomers_measured check (measured_until > won_at),
  constraint won_newcomers_due check (due_at is null or (in_control and given_at is null))
);
create index won_newcomers_due on won_newcomers (due_at) where due_at is not null;
create index won_newcomers_of_month on won_newcomers (brand_id, won_at);

grant select, insert, update on won_newcomers to huigan_app;
