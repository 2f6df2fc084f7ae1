-- Invoices (发票) that members ask for, of what they paid for an order in money. Who it is made out to is
-- sealed, and goes with the account.
set local search_path = huigan;

create table invoices (
  member_id bigint not null,
  -- The number under which the tax system is asked for it.
  invoice_id text not null,
  brand_id smallint not null,
  order_id text not null,
  request_id text not null,
  state text not null,
  amount_fen bigint not null,
  -- What stands on it: [{name, taxCode, rateBp, fen}].
  items jsonb not null,
  -- Whether it is made out to a company.
  is_company boolean not null,
  -- Whom it is made out to, encrypted; null: the account is closed.
  title bytea,
  -- WeChat Pay's number of the payment.
  transaction_id text not null,
  asked_at timestamptz not null,
  -- When the tax system was last sent it; null: not yet.
  sent_at timestamptz,
  issued_at timestamptz,
  ended_at timestamptz,
  -- Its number at the tax authority.
  number text,
  constraint invoices_once primary key (member_id, invoice_id),
  constraint invoices_request_once unique (member_id, request_id),
  constraint invoices_state check (state in ('requested', 'issuing', 'issued', 'reversing', 'reversed',
    'withdrawn')),
  constraint invoices_amount check (amount_fen > 0),
  constraint invoices_ended check ((state in ('reversed', 'withdrawn')) = (ended_at is not null)),
  constraint invoices_number check (state <> 'issued' or number is not null)
);
-- An order has one that counts.
create unique index invoices_one_of_order on invoices (member_id, order_id)
  where state not in ('reversed', 'withdrawn');
create index invoices_newest on invoices (member_id, asked_at desc, invoice_id desc);

grant select, insert, update on invoices to huigan_app;
