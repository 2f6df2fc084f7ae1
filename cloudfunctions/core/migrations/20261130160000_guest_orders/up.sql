-- How a guest takes an order, what of their orders is under way, and how fast a store makes them.
set local search_path = huigan;

-- `eat-in`: at a table or the counter. `take-away`: packed. Null: not told, as before guests were asked.
alter table orders add column serving text;
alter table orders add constraint orders_serving check (serving in ('eat-in', 'take-away'));

-- What a guest sees on every page while it is under way, however many orders they had.
drop index orders_unpaid_of_member;
create index orders_under_way on orders (member_id, state, created_at)
  where state in ('created', 'paid', 'confirmed', 'preparing', 'ready');
create index refunds_under_way on refunds (member_id, asked_at)
  where state in ('queued', 'processing', 'failed');
-- What a store made last: how long the next one takes. A group is made as one.
create index orders_made_last on orders (brand_id, store_id, (coalesce(ready_at, completed_at)))
  where group_id is null;
