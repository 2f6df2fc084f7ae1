set local search_path = huigan;

-- What was refunded of a sale by amount, beside units of its lines: it lowers what is left of all of them.
create table refunded_amounts (
  member_id bigint not null,
  sale_seq bigint not null,
  brand_id smallint not null,
  amount_fen bigint not null,
  primary key (member_id, sale_seq),
  constraint refunded_amounts_positive check (amount_fen > 0)
);
grant select, insert, update on refunded_amounts to huigan_app;

-- The same of a sale of nobody.
alter table guest_sales add column refunded_by_amount_fen bigint not null default 0,
  add constraint guest_sales_refunded_by_amount check (refunded_by_amount_fen >= 0);

create or replace view counted_figures as
with parts as (
  select e.brand_id, p.payload ->> 'store' as store_id, day_of(p.payload ->> 'day') as day,
    (l.fen > 0)::int as orders, l.fen as takings_fen, (l.fen > 0)::int as member_orders,
    l.fen as member_takings_fen, 0 as newcomers, 0 as points_granted, 0 as points_used, 0 as points_open
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
  select g.brand_id, g.store_id, g.business_day, (g.amount_fen > g.refunded_fen)::int,
    g.amount_fen - g.refunded_fen, 0, 0, 0, 0, 0, 0
  from guest_sales g
  union all
  select m.brand_id, '', ((m.joined_at at time zone 'UTC') + z.zone)::date, 0, 0, 0, 0, 1, 0, 0, 0
  from members m
  join (select v.brand_id, make_interval(mins => min(v.utc_offset_minutes)) as zone
    from programme_versions v group by v.brand_id) z on z.brand_id = m.brand_id
  where m.joined_at is not null
  union all
  select t.brand_id, coalesce(readable(e.payload) ->> 'store', ''), t.business_day, 0, 0, 0, 0, 0,
    case when t.debit = 'brand.points.issued' then t.amount
      when t.credit = 'brand.points.issued' then -t.amount else 0 end,
    case when t.credit = 'brand.points.redeemed' then t.amount
      when t.debit = 'brand.points.redeemed' then -t.amount else 0 end,
    case when t.credit in ('member.points.active', 'member.points.pending') then t.amount else 0 end
      - case when t.debit in ('member.points.active', 'member.points.pending') then t.amount else 0 end
  from transfers t
  join journals j on j.member_id = t.member_id and j.journal_no = t.journal_no
  left join events e on e.member_id = j.member_id and e.seq = j.event_seq and e.kind in ('sale', 'refund')
  where t.asset = 'POINT'
)
select p.brand_id, s.store_id, p.day, sum(p.orders)::bigint as orders,
  sum(p.takings_fen)::bigint as takings_fen, sum(p.member_orders)::bigint as member_orders,
  sum(p.member_takings_fen)::bigint as member_takings_fen, sum(p.newcomers)::bigint as newcomers,
  sum(p.points_granted)::bigint as points_granted, sum(p.points_used)::bigint as points_used,
  sum(p.points_open)::bigint as points_open
from parts p cross join lateral (select '' as store_id union select p.store_id) s
group by p.brand_id, s.store_id, p.day;
