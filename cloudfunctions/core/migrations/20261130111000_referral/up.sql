-- Share for rebate: the programme by version, links, who came by them, whose purchase an order is, and what
-- it pays. One level: an order names one referrer, and nothing names a referrer of theirs.
set local search_path = huigan;

create or replace function asset_of(a account) returns asset language sql immutable parallel safe
return case
  when a in ('member.qualifying', 'brand.qualifying.issued') then 'QUALIFYING'::asset
  when a in ('member.commission.pending', 'member.commission.active', 'member.commission.debt',
    'brand.commission.issued', 'brand.commission.redeemed', 'brand.commission.expired',
    'brand.commission.waived') then 'CNY'::asset
  else 'POINT'::asset
end;
create or replace function is_debt(a account) returns boolean language sql immutable parallel safe
return a in ('member.points.debt', 'member.commission.debt');

create table referral_programmes (
  brand_id smallint not null,
  version int not null,
  effective_from timestamptz not null,
  document jsonb not null,
  published_at timestamptz not null,
  constraint referral_programmes_once primary key (brand_id, version)
);

-- Links: one for each content and channel of a member. The token alone is in the link.
create table shares (
  member_id bigint not null,
  content_kind text not null,
  content_id text not null,
  channel text not null,
  brand_id smallint not null,
  token text not null,
  made_at timestamptz not null,
  -- What the device called itself that it was shared from last; null: it did not.
  device text,
  constraint shares_once primary key (member_id, content_kind, content_id, channel),
  constraint shares_content check (content_kind in ('shop', 'item', 'offer', 'group', 'invite')),
  constraint shares_channel check (channel in ('card', 'poster', 'link'))
);
create table share_tokens (
  token text not null,
  member_id bigint not null,
  brand_id smallint not null,
  content_kind text not null,
  content_id text not null,
  channel text not null,
  constraint share_tokens_once primary key (token)
);

-- Who opened a link, once a day: `m` and a member's number, or `v` and the keyed hash of a visitor's
-- identity, whose touches win them when they join. Forgotten when no window reaches them any more.
create table touches (
  person text not null,
  day date not null,
  token text not null,
  brand_id smallint not null,
  referrer_id bigint not null,
  touched_at timestamptz not null,
  same_device boolean not null,
  constraint touches_once primary key (person, day, token)
);
create index touches_old on touches (day);

-- Whose purchase a member's next order is. `since`: when this referrer took over; `until`: the window's end.
create table attributions (
  member_id bigint not null,
  brand_id smallint not null,
  referrer_id bigint not null,
  token text not null,
  content_kind text not null,
  content_id text not null,
  channel text not null,
  since timestamptz not null,
  until timestamptz not null,
  -- Whether they had bought nothing when they were won.
  newcomer boolean not null,
  -- Whether it was opened on the device that it was shared from.
  same_device boolean not null,
  constraint attributions_once primary key (member_id),
  constraint attributions_not_oneself check (referrer_id <> member_id),
  constraint attributions_order check (since <= until)
);

-- The other side of it: whom a member won. `bought_at`: their first purchase that was completed.
create table friends (
  member_id bigint not null,
  friend_id bigint not null,
  brand_id smallint not null,
  since timestamptz not null,
  until timestamptz not null,
  bought_at timestamptz,
  constraint friends_once primary key (member_id, friend_id),
  constraint friends_not_oneself check (friend_id <> member_id)
);
create index friends_newest on friends (member_id, since, friend_id);

-- A friend's first purchase that was completed, for which an invitation is paid: once in a life, whoever won
-- them. Gone again where all of it is given back.
create table first_purchases (
  member_id bigint not null,
  brand_id smallint not null,
  referrer_id bigint not null,
  order_id text not null,
  at timestamptz not null,
  constraint first_purchases_once primary key (member_id)
);

-- The row that everything of one referrer is decided under, with what makes their rank: what friends bought
-- and kept, of orders that were completed.
create table promoters (
  member_id bigint not null,
  brand_id smallint not null,
  sold_fen bigint not null default 0,
  friends int not null default 0,
  constraint promoters_once primary key (member_id),
  constraint promoters_not_negative check (sold_fen >= 0 and friends >= 0)
);

-- Whose purchase it is, frozen with the order: referrer, link, rates by line, days and caps.
alter table orders add column referral jsonb;

-- What a friend's order, or an invitation, pays its referrer: the row is how it stands, its steps say why.
create table commissions (
  member_id bigint not null,
  kind text not null,
  -- The order; of a step of invitations, `step-3`.
  cause text not null,
  brand_id smallint not null,
  friend_id bigint,
  asset asset not null,
  state text not null,
  -- Of its first step: the day that its caps are of, and the month of its budget.
  arose_on date not null,
  arose_at timestamptz not null,
  -- What it came to at first; `capped`: caps left no more of it.
  granted bigint not null,
  capped boolean not null,
  base_fen bigint not null,
  entitled bigint not null,
  freeze_days int not null,
  completed_at timestamptz,
  -- From when it is the member's, unless held; null: not completed.
  free_at timestamptz,
  -- Of an order: what of it counts for the rank.
  sold_fen bigint not null default 0,
  steps int not null default 1,
  hold_reasons text[] not null default '{}',
  hold_answer text,
  decision text,
  decided_at timestamptz,
  decision_note text,
  changed_at timestamptz not null,
  constraint commissions_once primary key (member_id, kind, cause),
  constraint commissions_kind check (kind in ('order', 'invite')),
  constraint commissions_state check (state in ('estimated', 'frozen', 'available', 'reversed')),
  constraint commissions_decision check (decision in ('released', 'refused')),
  constraint commissions_decided check ((decision is null) = (decided_at is null)),
  constraint commissions_within check (entitled between 0 and granted and granted > 0
    and base_fen >= 0 and sold_fen >= 0 and steps > 0),
  constraint commissions_completed check ((state = 'estimated') <= (completed_at is null)
    and (free_at is null) = (completed_at is null))
);
create index commissions_newest on commissions (member_id, arose_at, kind, cause);
create index commissions_open on commissions (member_id) where state in ('estimated', 'frozen');
create index commissions_of_day on commissions (member_id, arose_on);
create index commissions_free on commissions (free_at) where state = 'frozen';
create index commissions_held on commissions (brand_id, changed_at desc) where hold_reasons <> '{}';
create index commissions_of_month on commissions (brand_id, arose_on, member_id);

-- What became of it, oldest first: each step is an event of the referrer's book.
create table commission_steps (
  member_id bigint not null,
  kind text not null,
  cause text not null,
  step int not null,
  brand_id smallint not null,
  -- [{fen, rateBp}], and what is given beside it.
  parts jsonb not null,
  fixed bigint not null,
  entitled bigint not null,
  at timestamptz not null,
  why text not null,
  constraint commission_steps_once primary key (member_id, kind, cause, step),
  constraint commission_steps_why check (why in ('earned', 'refunded', 'refused', 'released'))
);

-- What all commission of a brand came to in the month in which it arose.
create table referral_budgets (
  brand_id smallint not null,
  month date not null,
  used_fen bigint not null default 0,
  constraint referral_budgets_once primary key (brand_id, month),
  constraint referral_budgets_not_negative check (used_fen >= 0)
);

-- `invite`: of an invitation. `rebate`: commission that was taken out as a coupon.
alter table coupons drop constraint coupons_source;
alter table coupons add constraint coupons_source check (source in ('claim', 'code', 'drop', 'gift', 'packet',
  'list', 'goodwill', 'mall', 'replacement', 'group', 'invite', 'rebate'));

grant select, insert on referral_programmes, commission_steps to huigan_app;
grant select, insert, update, delete on touches, attributions, friends, first_purchases to huigan_app;
grant select, insert, update on promoters, commissions, referral_budgets to huigan_app;
grant update, delete on shares to huigan_app;
grant select, insert, delete on shares, share_tokens to huigan_app;
