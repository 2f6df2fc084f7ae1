-- What the desk asks of share for rebate: orders that came by links, and what was made and won in a month.
set local search_path = huigan;

create index orders_by_links on orders (brand_id, created_at, order_id) where referral is not null;
create index shares_of_month on shares (brand_id, made_at);
create index friends_of_month on friends (brand_id, since);
create index first_purchases_of_month on first_purchases (brand_id, at);
