-- Companies are paid by invoice: a withdrawal of the kind `invoice` is a statement, whose payee, invoices and
-- bank transfer stand beside it. And what partners are given to share.
set local search_path = huigan;

alter table withdrawals drop constraint withdrawals_kind;
alter table withdrawals add constraint withdrawals_kind
  check (kind in ('wechat', 'points', 'coupon', 'invoice'));
alter table withdrawals drop constraint withdrawals_state;
alter table withdrawals add constraint withdrawals_state check (state in ('requested', 'sending',
  'waiting-confirm', 'transferring', 'invoiced', 'paid', 'returned'));
-- Points and coupons are there at once; nothing is withheld but of money to a person.
alter table withdrawals drop constraint withdrawals_at_once;
alter table withdrawals add constraint withdrawals_at_once check ((kind in ('wechat', 'invoice')
  or state = 'paid') and (kind = 'wechat' or withheld_fen = 0));
alter table withdrawals add constraint withdrawals_invoiced check ((state <> 'invoiced' or kind = 'invoice')
  and (kind <> 'invoice' or state in ('requested', 'invoiced', 'paid', 'returned')));
create index withdrawals_statements on withdrawals (brand_id, asked_at desc, withdrawal_id desc)
  where kind = 'invoice';

create table payout_statements (
  member_id bigint not null,
  withdrawal_id text not null,
  brand_id smallint not null,
  -- Who is paid, as it was when it was asked for: it stays as long as a tax record.
  company text not null,
  credit_code text not null,
  -- Numbers of the invoices, and when they came; none yet: empty and null.
  invoices text[] not null default '{}',
  invoiced_at timestamptz,
  -- Of the bank's transfer; null: not paid.
  bank_reference text,
  paid_on date,
  constraint payout_statements_once primary key (member_id, withdrawal_id),
  constraint payout_statements_invoiced check ((invoices = '{}') = (invoiced_at is null)),
  constraint payout_statements_paid check ((bank_reference is null) = (paid_on is null)
    and (paid_on is null or invoiced_at is not null))
);

create table partner_materials (
  brand_id smallint not null,
  material_id text not null,
  revision int not null,
  document jsonb not null,
  state text not null,
  saved_at timestamptz not null,
  constraint partner_materials_once primary key (brand_id, material_id),
  constraint partner_materials_state check (state in ('live', 'ended'))
);
create index partner_materials_newest on partner_materials (brand_id, saved_at desc, material_id desc);

grant select, insert, update on payout_statements, partner_materials to huigan_app;
