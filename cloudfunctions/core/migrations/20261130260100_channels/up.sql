-- What was sold by each channel, by day: kept by the changes that keep the figures of days (docs/adr/0018).
set local search_path = huigan;

-- By which channel a sale was told: the mini-program, a clerk who credited a receipt, old receipts, a POS.
create function channel_of(source text) returns text language sql immutable parallel safe
return case source when '' then '' when 'order' then 'app' when 'staff' then 'staff' when 'import' then 'import'
  else 'pos' end;

-- Empty: no sale, or one from before channels were kept, which is counted below.
alter table figure_changes add column channel text not null default '';

create table channel_days (
  brand_id smallint not null,
  day date not null,
  channel text not null,
  orders bigint not null,
  takings_fen bigint not null,
  member_orders bigint not null,
  member_takings_fen bigint not null,
  constraint channel_days_once primary key (brand_id, day, channel)
) with (fillfactor = 70);

-- The same, counted from the facts: reads all of them. The audit compares them.
create view counted_channels as
with parts as (
  select e.brand_id, day_of(p.payload ->> 'day') as day, channel_of(e.source) as channel,
    (l.fen > 0)::int as orders, l.fen as takings_fen, (l.fen > 0)::int as member_orders,
    l.fen as member_takings_fen
  from events e cross join lateral (select readable(e.payload) as payload) p cross join lateral (
    select greatest(sum(whole_of(t.line ->> 'amountFen') - div(whole_of(t.line ->> 'amountFen')
      * coalesce(r.quantity, 0), nullif(whole_of(t.line ->> 'quantity'), 0)))
      - coalesce((select a.amount_fen from refunded_amounts a
        where a.member_id = e.member_id and a.sale_seq = e.seq), 0), 0) as fen
    from json_array_elements(list_of(p.payload -> 'lines')) t(line)
    left join refunded_lines r on r.member_id = e.member_id and r.sale_seq = e.seq
      and r.line = t.line ->> 'line') l
  where e.kind = 'sale'
    and not exists (select from dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
  union all
  select g.brand_id, g.business_day, channel_of(g.source), (g.amount_fen > g.refunded_fen)::int,
    g.amount_fen - g.refunded_fen, 0, 0
  from guest_sales g
)
select p.brand_id, p.day, p.channel, sum(p.orders)::bigint as orders, sum(p.takings_fen)::bigint as takings_fen,
  sum(p.member_orders)::bigint as member_orders, sum(p.member_takings_fen)::bigint as member_takings_fen
from parts p group by p.brand_id, p.day, p.channel;

insert into channel_days (brand_id, day, channel, orders, takings_fen, member_orders, member_takings_fen)
select c.brand_id, c.day, c.channel, c.orders, c.takings_fen, c.member_orders, c.member_takings_fen
from counted_channels c where c.day is not null and (c.orders, c.takings_fen) <> (0, 0);

grant select, insert, update on channel_days to huigan_app;
grant select on counted_channels to huigan_app;
