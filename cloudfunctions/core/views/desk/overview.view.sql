/* @name countWaiting */
-- What waits for an operator, each counted up to a limit by an index of what waits.
select
  (select count(*) from (select 1 from huigan.after_sales a where a.brand_id = :brandId! and a.state = 'asked'
    limit :limit!::int) x)::int as "after_sales!",
  -- Where whoever asked first waits.
  (select a.store_id from huigan.after_sales a where a.brand_id = :brandId! and a.state = 'asked'
    order by a.asked_at limit 1) as "after_sales_at?",
  (select count(*) from (select 1 from huigan.dead_letters d where d.brand_id = :brandId!
    and d.retried_seq is null limit :limit!::int) x)::int as "dead_letters!",
  (select count(*) from (select 1 from huigan.held_sales h where h.brand_id = :brandId!
    and h.state in ('open', 'settling') limit :limit!::int) x)::int as "held_sales!",
  (select count(*) from (select 1 from huigan.parked_events p where p.brand_id = :brandId!
    and p.received_at < :parkedBefore!::timestamptz limit :limit!::int) x)::int as "waiting_refunds!",
  (select count(*) from (select 1 from huigan.effects e where e.brand_id = :brandId! and e.stuck
    limit :limit!::int) x)::int as "stuck_effects!",
  (select count(*) from (
    select 1 from huigan.groups g where g.brand_id = :brandId! and g.state = 'closing'
      and g.deadline < :closingSince!::timestamptz
    union all select 1 from huigan.groups g where g.brand_id = :brandId! and g.state = 'failing'
    limit :limit!::int) x)::int as "stuck_groups!",
  (select count(*) from (select 1 from huigan.commissions c where c.brand_id = :brandId!
    and c.hold_reasons <> '{}' and c.decision is null limit :limit!::int) x)::int as "held_commissions!",
  (select count(*) from (select 1 from huigan.coupon_template_requests r where r.brand_id = :brandId!
    and r.state = 'open' limit :limit!::int) x)::int as "template_requests!",
  (select count(*) from (select 1 from huigan.partners p where p.brand_id = :brandId!
    and p.state = 'applied' limit :limit!::int) x)::int as "partners!",
  (select count(*) from (select 1 from huigan.withdrawals w where w.brand_id = :brandId!
    and w.kind = 'invoice' and w.state = 'invoiced' limit :limit!::int) x)::int as "statements!";
