-- Gifts of a member's nth paid order: how many orders they paid for, without those of which nothing is left,
-- and the most that it ever was. Kept by the statement that posts; here counted once from what was settled.
set local search_path = huigan;

alter table members add column paid_sales int not null default 0;
alter table members add column most_paid_sales int not null default 0;
alter table members add constraint members_paid_sales check (paid_sales between 0 and most_paid_sales);

update members m set paid_sales = c.paid, most_paid_sales = c.most
from (
  with settled as materialized (
    select e.member_id, e.brand_id, e.seq, e.kind, e.payload from events e
    where e.kind in ('sale', 'refund')
      and not exists (select from dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
  ), lines as materialized (
    select s.member_id, s.seq as sale_seq, l ->> 'line' as line, (l ->> 'quantity')::numeric as sold
    from settled s cross join lateral json_array_elements(s.payload -> 'lines') l
    where s.kind = 'sale' and (l ->> 'amountFen')::numeric > 0
  ), refunds as materialized (
    select s.member_id, s.seq, s.payload -> 'units' as units, k.seq as sale_seq
    from settled s
    join sale_keys k on k.brand_id = s.brand_id and k.store_id = s.payload ->> 'store'
      and k.business_day = (s.payload ->> 'day')::date and k.receipt_no = s.payload ->> 'receipt'
      and k.member_id = s.member_id
    where s.kind = 'refund'
  ), units as (
    select r.member_id, r.sale_seq, r.seq, u ->> 'line' as line,
      sum((u ->> 'quantity')::numeric) over (partition by r.member_id, r.sale_seq, u ->> 'line' order by r.seq)
        as so_far
    from refunds r cross join lateral json_array_elements(case
      when json_typeof(r.units) = 'array' then r.units else '[]' end) u
  ), gone_by_line as (
    select u.member_id, u.sale_seq, u.line, min(u.seq) as seq
    from units u join lines n on n.member_id = u.member_id and n.sale_seq = u.sale_seq and n.line = u.line
      and u.so_far >= n.sold
    group by u.member_id, u.sale_seq, u.line
  ), gone_whole as (
    select r.member_id, r.sale_seq, min(r.seq) as seq from refunds r
    where json_typeof(r.units) = 'string' group by r.member_id, r.sale_seq
  ), gone as (
    select n.member_id, n.sale_seq, max(least(b.seq, w.seq)) as seq
    from lines n
    left join gone_by_line b on b.member_id = n.member_id and b.sale_seq = n.sale_seq and b.line = n.line
    left join gone_whole w on w.member_id = n.member_id and w.sale_seq = n.sale_seq
    group by n.member_id, n.sale_seq having bool_and(least(b.seq, w.seq) is not null)
  ), steps as (
    select distinct n.member_id, n.sale_seq as seq, 1 as step from lines n
    union all
    select g.member_id, g.seq, -1 from gone g
  ), counted as (
    select s.member_id, s.step, sum(s.step) over (partition by s.member_id order by s.seq) as so_far from steps s
  )
  select member_id, sum(step) as paid, max(so_far) as most from counted group by member_id
) c
where m.member_id = c.member_id;
