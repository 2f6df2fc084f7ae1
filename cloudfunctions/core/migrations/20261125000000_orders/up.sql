-- Ordering in store: menus, prices, orders with their lines, payments, refunds, after-sale requests, effects on the outside, messages.
-- Value itself stays in the ledger: an order tells it sales, completions, refunds, redemptions and returns as every other source does.
set local search_path = huigan;

------------------------------------------------------------------------------------------------------------------------
-- What is sold, where, when, at which price
------------------------------------------------------------------------------------------------------------------------
-- Shapes of the documents: contract/menu.ts, contract/price-book.ts.
create table menu_categories (
  brand_id smallint not null references brands,
  category_id text not null,
  name text not null,
  position int not null,
  primary key (brand_id, category_id)
);

create table menu_items (
  brand_id smallint not null,
  product_id text not null,
  category_id text not null,
  document jsonb not null,
  shown boolean not null,
  -- Raised with every change: who edits an older one is told.
  revision int not null default 1,
  position int not null,
  primary key (brand_id, product_id),
  foreign key (brand_id, category_id) references menu_categories,
  constraint menu_items_revision_positive check (revision > 0)
);
create index menu_items_category on menu_items (brand_id, category_id, position);

create table store_details (
  brand_id smallint not null,
  store_id text not null,
  document jsonb not null,
  primary key (brand_id, store_id),
  foreign key (brand_id, store_id) references stores
);

-- What differs at one store. No row: as the menu says, sold without counting.
create table store_items (
  brand_id smallint not null,
  store_id text not null,
  product_id text not null,
  price_fen bigint,
  -- Null: not counted. Orders take from it in one conditional write and give back what was never paid.
  available int,
  sold_out boolean not null default false,
  primary key (brand_id, store_id, product_id),
  constraint store_items_price_positive check (price_fen > 0),
  constraint store_items_available_not_negative check (available >= 0)
) with (fillfactor = 70);

create table price_books (
  brand_id smallint not null references brands,
  version int not null,
  effective_from timestamptz not null,
  document jsonb not null,
  published_at timestamptz not null,
  primary key (brand_id, version),
  constraint price_books_one_at_a_time unique (brand_id, effective_from),
  constraint price_books_version_positive check (version > 0)
);

------------------------------------------------------------------------------------------------------------------------
-- Orders
------------------------------------------------------------------------------------------------------------------------
create table orders (
  member_id bigint not null,
  -- 18 digits; also the receipt's number in the ledger.
  order_id text not null,
  brand_id smallint not null,
  store_id text not null,
  -- The day of its creation in the brand's zone: the day of the sale, whenever it is paid.
  business_day date not null,
  state text not null,
  -- Made by the guest's device: the same request again is the same order.
  request_id text not null,
  -- Frozen with the order: prices, adjustments, rules (contract/order.ts Quote).
  quote jsonb not null,
  price_version int not null,
  list_fen bigint not null,
  points_used bigint not null,
  payable_fen bigint not null,
  refunded_fen bigint not null default 0,
  points_returned bigint not null default 0,
  place text not null,
  channel text not null,
  created_at timestamptz not null,
  -- Unpaid after this it closes.
  pay_by timestamptz not null,
  paid_at timestamptz,
  started_at timestamptz,
  ready_at timestamptz,
  completed_at timestamptz,
  closed_at timestamptz,
  closed_why text,
  pickup_no text,
  pickup_code text,
  constraint orders_once primary key (member_id, order_id),
  constraint orders_request_once unique (member_id, request_id),
  constraint orders_id_digits check (order_id ~ '^[0-9]{18}$'),
  constraint orders_state check (state in ('created', 'paid', 'preparing', 'ready', 'completed', 'closed', 'refunded')),
  constraint orders_closed check ((state = 'closed') = (closed_at is not null) and (closed_at is null) = (closed_why is null)),
  constraint orders_paid check ((state in ('created', 'closed')) = (paid_at is null)),
  constraint orders_picked_up_by_code check ((paid_at is null) = (pickup_no is null) and (paid_at is null) = (pickup_code is null)),
  constraint orders_amounts check (list_fen > 0 and payable_fen between 0 and list_fen and points_used >= 0),
  constraint orders_refund_within check (refunded_fen between 0 and payable_fen),
  constraint orders_points_within check (points_returned between 0 and points_used)
) with (fillfactor = 70);
create index orders_by_id on orders (order_id);
create index orders_of_store on orders (brand_id, store_id, business_day, order_id);
create index orders_of_brand on orders (brand_id, created_at, order_id);
create index orders_of_member on orders (member_id, created_at, order_id);
create index orders_handed_out on orders (brand_id, store_id, paid_at, order_id) where state in ('completed', 'refunded');
create index orders_on_board on orders (brand_id, store_id, paid_at) where state in ('paid', 'preparing', 'ready');
create index orders_unpaid on orders (pay_by) where state = 'created';
create unique index orders_pickup_code on orders (brand_id, pickup_code) where pickup_code is not null;

-- What a guest wrote lies apart from what is kept: it is erased with the account. Text on cups, too.
create table order_words (
  member_id bigint not null,
  order_id text not null,
  remark text not null,
  -- By line: {"1": "小满加油"}.
  cup_texts jsonb not null default '{}',
  primary key (member_id, order_id)
);

create table order_lines (
  member_id bigint not null,
  order_id text not null,
  line text not null,
  brand_id smallint not null,
  position smallint not null,
  product_id text not null,
  category text not null,
  name text not null,
  options_text text not null,
  -- As it goes back into a cart: {options, parts}.
  chosen jsonb not null,
  quantity int not null,
  list_fen bigint not null,
  net_fen bigint not null,
  points bigint not null,
  refunded_quantity int not null default 0,
  refunded_fen bigint not null default 0,
  points_returned bigint not null default 0,
  -- Of a counted product: `held` while unpaid, `sold` when paid, `released` when given back.
  stock text not null,
  -- Products of which one unit takes one: ["cake"]; of a set also those of its parts. Only what is counted.
  stock_products jsonb not null default '[]',
  primary key (member_id, order_id, line),
  constraint order_lines_quantity check (quantity > 0 and refunded_quantity between 0 and quantity),
  constraint order_lines_amounts check (net_fen between 0 and list_fen and refunded_fen between 0 and net_fen),
  constraint order_lines_points check (points >= 0 and points_returned between 0 and points),
  constraint order_lines_stock check (stock in ('not-counted', 'held', 'sold', 'released')),
  constraint order_lines_counted check ((stock = 'not-counted') = (stock_products = '[]'))
);
create index order_lines_usual on order_lines (member_id, product_id, order_id);

create table pickup_counters (
  brand_id smallint not null,
  store_id text not null,
  business_day date not null,
  last_no int not null,
  primary key (brand_id, store_id, business_day)
);

------------------------------------------------------------------------------------------------------------------------
-- Money: payments and refunds as WeChat Pay knows them
------------------------------------------------------------------------------------------------------------------------
create table payments (
  -- The order's number and the attempt: 202611220000000001-1.
  out_trade_no text primary key,
  member_id bigint not null,
  order_id text not null,
  brand_id smallint not null,
  attempt smallint not null,
  amount_fen bigint not null,
  -- `open`: may be paid. `paid`: the order's payment. `stray`: paid, but not needed; refunded. `closed`: cannot be paid any more.
  state text not null,
  prepay_id text,
  transaction_id text,
  paid_fen bigint,
  paid_at timestamptz,
  refunded_fen bigint not null default 0,
  made_at timestamptz not null,
  -- When WeChat Pay is next asked what became of it; null: never.
  ask_at timestamptz,
  constraint payments_attempt_once unique (member_id, order_id, attempt),
  constraint payments_state check (state in ('open', 'paid', 'stray', 'closed')),
  constraint payments_amount_positive check (amount_fen > 0),
  constraint payments_paid check ((state in ('paid', 'stray')) = (paid_at is not null and transaction_id is not null and paid_fen is not null)),
  constraint payments_refund_within check (refunded_fen between 0 and coalesce(paid_fen, 0))
);
create unique index payments_one_of_order on payments (member_id, order_id) where state = 'paid';
create index payments_to_ask on payments (ask_at) where ask_at is not null;
create index payments_of_day on payments (brand_id, paid_at) where paid_at is not null;

create table refunds (
  -- Also the number that WeChat Pay gets: fixed before the first attempt.
  refund_id text primary key,
  member_id bigint not null,
  order_id text not null,
  brand_id smallint not null,
  store_id text not null,
  -- Null: nothing was paid in money.
  out_trade_no text,
  -- `order`: of lines. `stray`: of a payment that was not needed.
  kind text not null,
  amount_fen bigint not null,
  points bigint not null,
  -- [{line, quantity, fen, points}]
  lines jsonb not null,
  state text not null,
  wechat_refund_id text,
  -- Null: by itself or by the guest's cancelling.
  staff_id bigint,
  request_id text not null,
  -- What staff wrote; of a request of the guest it lies with that.
  reason text not null default '',
  asked_at timestamptz not null,
  done_at timestamptz,
  last_error text,
  ask_at timestamptz,
  constraint refunds_request_once unique (member_id, order_id, request_id),
  constraint refunds_kind check (kind in ('order', 'stray')),
  constraint refunds_state check (state in ('queued', 'processing', 'done', 'failed')),
  constraint refunds_amounts check (amount_fen >= 0 and points >= 0 and (out_trade_no is null) = (amount_fen = 0)),
  constraint refunds_done check ((state = 'done') = (done_at is not null))
);
create index refunds_of_order on refunds (member_id, order_id, asked_at);
create index refunds_to_ask on refunds (ask_at) where ask_at is not null;
create index refunds_of_day on refunds (brand_id, done_at) where done_at is not null;

create table after_sales (
  member_id bigint not null,
  after_sale_id text not null,
  order_id text not null,
  brand_id smallint not null,
  store_id text not null,
  state text not null,
  -- [{line, quantity}]
  lines jsonb not null,
  request_id text not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  answered_by bigint,
  refund_id text,
  primary key (member_id, after_sale_id),
  constraint after_sales_request_once unique (member_id, order_id, request_id),
  constraint after_sales_state check (state in ('asked', 'accepted', 'declined', 'withdrawn')),
  constraint after_sales_answered check ((state = 'asked') = (answered_at is null)),
  constraint after_sales_refund check ((state = 'accepted') = (refund_id is not null))
);
create unique index after_sales_one_open on after_sales (member_id, order_id) where state = 'asked';
create index after_sales_of_store on after_sales (brand_id, store_id, state, asked_at);
create index after_sales_by_id on after_sales (brand_id, after_sale_id);

-- What guests and staff wrote about it, and the guest's photo: erased with the account.
create table after_sale_words (
  member_id bigint not null,
  after_sale_id text not null,
  reason text not null,
  answer text,
  photo bytea,
  photo_type text,
  primary key (member_id, after_sale_id),
  constraint after_sale_words_photo check ((photo is null) = (photo_type is null))
);

------------------------------------------------------------------------------------------------------------------------
-- Effects on the outside and on the inbox: written with what causes them, carried out after it, again until they succeed
------------------------------------------------------------------------------------------------------------------------
create table order_effects (
  effect_id bigint generated always as identity primary key,
  brand_id smallint not null,
  -- Null: what WeChat Pay reported and nobody here knows.
  member_id bigint,
  order_id text,
  -- core/payment/effects.types.ts
  kind text not null,
  -- Makes it happen once: the order, or the refund, or the message.
  subject text not null,
  payload json not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  last_error text,
  -- Given up: an operator sees it and may retry it.
  stuck boolean not null default false,
  made_at timestamptz not null,
  constraint order_effects_once unique (kind, subject)
);
create index order_effects_due on order_effects (due_at, effect_id) where not stuck;
create index order_effects_stuck on order_effects (brand_id, effect_id) where stuck;
create index order_effects_of_order on order_effects (member_id, order_id);

-- Consents to subscription messages: one consent, one message.
create table message_consents (
  member_id bigint not null,
  kind text not null,
  brand_id smallint not null,
  remaining int not null,
  primary key (member_id, kind),
  constraint message_consents_not_negative check (remaining >= 0)
);
create table message_consent_requests (
  member_id bigint not null,
  request_id text not null,
  kept_at timestamptz not null,
  primary key (member_id, request_id)
);

------------------------------------------------------------------------------------------------------------------------
-- What the application may do
------------------------------------------------------------------------------------------------------------------------
grant select, insert, update, delete on menu_categories, menu_items, store_details, store_items to huigan_app;
grant select, insert on price_books to huigan_app;
grant select, insert, update on orders, order_lines, pickup_counters, payments, refunds, after_sales, message_consents to huigan_app;
grant select, insert, update, delete on order_words, after_sale_words, order_effects to huigan_app;
grant select, insert, delete on message_consent_requests to huigan_app;
