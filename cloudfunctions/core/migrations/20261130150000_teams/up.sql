-- Teams of promoters: flat. A team has no team above it and a member of it nobody below. It meets a monthly
-- target of what members' friends bought and kept, and the brand pays a bonus that is split by contribution.
-- Months are named by their first day, in the brand's zone.
set local search_path = huigan;

create table teams (
  brand_id smallint not null,
  team_id text not null,
  name text not null,
  -- By which partners join.
  code text not null,
  from_month date not null,
  -- Its last month; null: it goes on.
  until_month date,
  made_at timestamptz not null,
  -- The first month that is not closed yet, and when it is looked at next; null: none is left.
  open_month date not null,
  look_at timestamptz,
  constraint teams_once primary key (brand_id, team_id),
  constraint teams_code_once unique (brand_id, code),
  constraint teams_id check (team_id ~ '^[0-9a-z]{8}$'),
  constraint teams_first_days check (extract(day from from_month) = 1 and extract(day from open_month) = 1
    and extract(day from coalesce(until_month, from_month)) = 1),
  constraint teams_order check (from_month <= open_month)
);
create index teams_newest on teams (brand_id, made_at desc, team_id desc);
create index teams_due on teams (look_at) where look_at is not null;

-- What a team is to sell in a month and what the brand pays for it, from a month on.
create table team_terms (
  brand_id smallint not null,
  team_id text not null,
  from_month date not null,
  target_fen bigint not null,
  bonus_kind text not null,
  -- `fixed`: the bonus. `rate`: the most that it comes to.
  bonus_fen bigint not null,
  rate_bp int,
  made_at timestamptz not null,
  constraint team_terms_once primary key (brand_id, team_id, from_month),
  constraint team_terms_kind check (bonus_kind in ('fixed', 'rate')
    and (bonus_kind = 'rate') = (rate_bp is not null)),
  constraint team_terms_amounts check (target_fen > 0 and bonus_fen > 0 and rate_bp between 1 and 5000)
);

-- Who is in a team, from a month until before a month; the two are the same: they never were.
create table team_members (
  member_id bigint not null,
  from_month date not null,
  brand_id smallint not null,
  team_id text not null,
  until_month date,
  joined_at timestamptz not null,
  -- Whether the others see their contribution.
  shown boolean not null,
  left_at timestamptz,
  left_by text,
  left_note text,
  constraint team_members_once primary key (member_id, from_month),
  constraint team_members_order check (from_month <= until_month),
  constraint team_members_left check ((until_month is null) = (left_at is null)
    and (left_at is null) = (left_by is null)),
  constraint team_members_left_by check (left_by in ('member', 'brand', 'partner', 'account'))
);
create unique index team_members_one_open on team_members (member_id) where until_month is null;
create index team_members_of_team on team_members (brand_id, team_id, from_month, member_id);

-- Whom an operator has invited and who has not answered.
create table team_invites (
  member_id bigint not null,
  team_id text not null,
  brand_id smallint not null,
  invited_at timestamptz not null,
  constraint team_invites_once primary key (member_id, team_id)
);
create index team_invites_of_team on team_invites (brand_id, team_id, member_id);

-- A month that is closed: the row is its lock and its proof. Nothing of it changes.
create table team_months (
  brand_id smallint not null,
  team_id text not null,
  month date not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  target_fen bigint not null,
  orders int not null,
  -- What friends bought and had kept; what of it was held, and does not count for the target.
  total_fen bigint not null,
  held_fen bigint not null,
  -- What the bonus is split by: the total without members who have closed their account.
  split_fen bigint not null,
  -- The bonus by the terms; what the budget of the month left of it.
  due_fen bigint not null,
  pool_fen bigint not null,
  closed_at timestamptz not null,
  constraint team_months_once primary key (brand_id, team_id, month),
  constraint team_months_within check (target_fen > 0 and held_fen between 0 and total_fen
    and split_fen between 0 and total_fen and pool_fen between 0 and due_fen),
  constraint team_months_met check (due_fen = 0 or (total_fen - held_fen >= target_fen and split_fen > 0)),
  constraint team_months_over check (from_at < until_at and until_at <= closed_at)
);

-- What a member had brought when the month was closed, and their part of the bonus.
create table team_parts (
  member_id bigint not null,
  month date not null,
  brand_id smallint not null,
  team_id text not null,
  sold_fen bigint not null,
  -- Whether the account was closed: the target counts what they brought, the split does not.
  gone boolean not null,
  part_fen bigint not null,
  constraint team_parts_once primary key (member_id, month),
  constraint team_parts_earned check (sold_fen >= 0 and part_fen >= 0
    and (part_fen = 0 or (sold_fen > 0 and not gone)))
);
create index team_parts_of_month on team_parts (brand_id, team_id, month, member_id);

-- `team`: a part of a team's bonus; its cause is `<team>-<month>`.
alter table commissions drop constraint commissions_kind;
alter table commissions add constraint commissions_kind check (kind in ('order', 'invite', 'team'));
-- What a member's friends bought in a month.
create index commissions_completed on commissions (member_id, completed_at) where kind = 'order';
-- Whether everything that happened until a month's end is known to its commissions.
create index effects_following on effects (brand_id, made_at) where kind = 'follow-referral';

grant select, insert, update on teams, team_terms, team_members to huigan_app;
grant select, insert, delete on team_invites to huigan_app;
grant select, insert on team_months, team_parts to huigan_app;
