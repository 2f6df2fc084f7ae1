/* @name findTillMember */
select m.member_id, m.brand_id, m.joined_at, m.clock_at, m.settled_seq, m.programme_version, m.tier,
  m.tier_until, m.points_active, m.points_pending, m.points_debt, m.qualifying_total, m.window_sum,
  m.window_from, m.next_due_at, m.last_journal_no, m.last_lot_no, m.last_step_no, m.gift_days,
  due.is as "due!", (
    select json_agg(l order by l.lot_no) from huigan.lots l where due.is and l.member_id = m.member_id
  ) as "lots?", (
    select json_agg(s order by s.step_no) from huigan.tier_steps s
    where due.is and s.member_id = m.member_id and s.removed_at is null
  ) as "steps?", (
    select json_agg(g) from huigan.benefit_grants g
    where due.is and g.member_id = m.member_id and g.taken_back_at is null
  ) as "grants?",
  p.display_name as "name?", p.birthday as "birthday?", h.phone as "phone?",
  o.occurred_at as "ordered_at?", o.store as "store?",
  o.payload as "payload?", (
    select json_object_agg(q.product_id, q.name) from huigan.products q
    where q.brand_id = m.brand_id and q.product_id in (select line ->> 'product'
      from json_array_elements(o.payload -> 'lines') as line)
  ) as "products?", (
    select json_object_agg(u.benefit || '/' || u.period, u.uses) from (
      select r.benefit, r.period, count(*)::int as uses from huigan.redemptions r
      where r.member_id = m.member_id and r.kind = 'benefit' and r.period = any(:periods!::text[])
        and r.reversed_at is null
      group by r.benefit, r.period
    ) u
  ) as "uses?"
from huigan.members m
cross join lateral (
  select coalesce(m.next_due_at <= :now!::timestamptz or m.programme_version <> :version!::int, false) as is
) due
left join huigan.member_profiles p on p.member_id = m.member_id
left join huigan.member_phones h on h.member_id = m.member_id
left join lateral (
  select e.occurred_at, s.name as store, e.payload
  from huigan.events e
  left join huigan.stores s on s.brand_id = e.brand_id and s.store_id = e.payload ->> 'store'
  where e.member_id = m.member_id and e.kind = 'sale' and e.business_day >= :from!
    and not exists (select from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
  order by e.business_day desc, e.seq desc limit 1
) o on true
where m.member_id = :memberId! limit 1;

/* @name findWholeBook */
select m.member_id, m.brand_id, m.joined_at, m.clock_at, m.settled_seq, m.programme_version, m.tier,
  m.tier_until, m.points_active, m.points_pending, m.points_debt, m.qualifying_total, m.window_sum,
  m.window_from, m.next_due_at, m.last_journal_no, m.last_lot_no, m.last_step_no, m.gift_days, (
    select json_agg(l order by l.lot_no) from huigan.lots l where l.member_id = m.member_id
  ) as "lots?", (
    select json_agg(s order by s.step_no) from huigan.tier_steps s
    where s.member_id = m.member_id and s.removed_at is null
  ) as "steps?", (
    select json_agg(g) from huigan.benefit_grants g
    where g.member_id = m.member_id and g.taken_back_at is null
  ) as "grants?"
from huigan.members m where m.member_id = :memberId! limit 1;
