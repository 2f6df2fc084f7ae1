-- Commission that is taken out: to WeChat, as points or as a coupon. Each is a redemption of the same id in
-- the member's book. What WeChat Pay is sent is fixed before it is sent, and sealed: it says who the payee
-- is.
set local search_path = huigan;

create table withdrawals (
  member_id bigint not null,
  -- The number of its bill at WeChat Pay, too.
  withdrawal_id text not null,
  brand_id smallint not null,
  request_id text not null,
  kind text not null,
  state text not null,
  gross_fen bigint not null,
  withheld_fen bigint not null,
  net_fen bigint not null,
  -- As what it was taken instead of money.
  points bigint,
  coupon_template text,
  coupon_name text,
  programme_version int not null,
  -- How the tax came about: method, month, and what the payee got and had withheld in it before.
  tax_method text,
  tax_month text,
  month_gross_fen bigint,
  month_withheld_fen bigint,
  -- The whole body of the bill, encrypted; null: it is no bill, or it came back in its month.
  bill bytea,
  asked_at timestamptz not null,
  -- When WeChat Pay is asked about it next; null: it is not.
  ask_at timestamptz,
  -- When its money was set aside at WeChat Pay, as far as is known.
  locked_at timestamptz,
  cancel_asked_at timestamptz,
  ended_at timestamptz,
  wechat_bill_no text,
  -- WeChat Pay's code of why it came back.
  why text,
  -- What stood in the way last; null: nothing does.
  problem text,
  constraint withdrawals_once primary key (member_id, withdrawal_id),
  constraint withdrawals_request_once unique (member_id, request_id),
  constraint withdrawals_kind check (kind in ('wechat', 'points', 'coupon')),
  constraint withdrawals_state check (state in ('requested', 'sending', 'waiting-confirm', 'transferring',
    'paid', 'returned')),
  constraint withdrawals_sum check (gross_fen > 0 and withheld_fen >= 0 and net_fen > 0
    and net_fen + withheld_fen = gross_fen),
  constraint withdrawals_at_once check (kind = 'wechat' or (state = 'paid' and withheld_fen = 0)),
  constraint withdrawals_as check ((kind = 'points') = (points is not null)
    and (kind = 'coupon') = (coupon_template is not null)
    and (coupon_template is null) = (coupon_name is null)),
  constraint withdrawals_tax check ((kind = 'wechat') = (tax_method is not null)
    and (kind = 'wechat') = (tax_month is not null) and (kind = 'wechat') = (month_gross_fen is not null)
    and (kind = 'wechat') = (month_withheld_fen is not null)),
  constraint withdrawals_tax_method check (tax_method in ('monthly', 'none')),
  constraint withdrawals_tax_month check (tax_month ~ '^\d{4}-\d{2}$'),
  constraint withdrawals_ended check ((state in ('paid', 'returned')) = (ended_at is not null)),
  constraint withdrawals_asked check (ask_at is null or state in ('sending', 'waiting-confirm',
    'transferring'))
);
-- One request of a member is open.
create unique index withdrawals_one_open on withdrawals (member_id) where state not in ('paid', 'returned');
create index withdrawals_newest on withdrawals (member_id, asked_at desc, withdrawal_id desc);
create index withdrawals_to_ask on withdrawals (ask_at) where ask_at is not null;
create index withdrawals_open_of_brand on withdrawals (brand_id, asked_at desc, withdrawal_id desc)
  where state not in ('paid', 'returned');
create index withdrawals_of_brand on withdrawals (brand_id, state, asked_at desc, withdrawal_id desc);
create index withdrawals_of_month on withdrawals (brand_id, tax_month, member_id, withdrawal_id);
create index withdrawals_ended_of_brand on withdrawals (brand_id, ended_at) where ended_at is not null;

create table withdrawal_keys (
  withdrawal_id text not null,
  member_id bigint not null,
  constraint withdrawal_keys_once primary key (withdrawal_id)
);

grant select, insert, update on withdrawals to huigan_app;
grant select, insert on withdrawal_keys to huigan_app;
