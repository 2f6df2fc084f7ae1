/* @name findOrderTransfers */
select j.journal_no, j.effective_at, j.kind, t.leg, t.code, t.debit, t.credit, t.amount, t.explanation,
  exists (
    select 1 from huigan.lots l where l.member_id = :memberId! and l.lot_no = t.lot_no
      and l.earned_day = j.business_day and l.state = 'pending'
  ) as "pending!"
from huigan.journals j
join huigan.transfers t on t.member_id = :memberId! and t.business_day = j.business_day
  and t.journal_no = j.journal_no
where j.member_id = :memberId! and j.source = :source! and j.event_id = any(:eventIds!::text[])
order by j.journal_no, t.leg limit 1000;

/* @name findOrderSteps */
select s.tier, s.taken_at from huigan.tier_steps s
where s.member_id = :memberId! and s.kind = 'upgrade' and s.event_seq = (select k.seq from huigan.sale_keys k
  where k.brand_id = :brandId! and k.store_id = :storeId! and k.business_day = :day!::date
    and k.receipt_no = :receipt! and k.member_id = :memberId!)
order by s.step_no limit 20;
