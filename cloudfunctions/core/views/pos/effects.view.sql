/* @name findEffects */
select j.member_id, j.event_id, t.code, t.debit, t.credit, t.amount, t.explanation
from unnest(:memberIds!::bigint[], :eventIds!::text[]) as told(member_id, event_id)
join huigan.journals j on j.member_id = told.member_id and j.source = :source! and j.event_id = told.event_id
join huigan.transfers t on t.member_id = j.member_id and t.business_day = j.business_day and t.journal_no = j.journal_no
order by j.member_id, j.journal_no, t.leg limit 100000;

/* @name findToldEvents */
select k.external_id, d.code as "refused?", p.parked_id is not null as "waits!"
from unnest(:externalIds!::text[], :days!::date[], :receipts!::text[]) as told(external_id, sale_day, receipt_no)
join huigan.event_keys k on k.brand_id = :brandId! and k.source = :source! and k.external_id = told.external_id
left join huigan.dead_letters d on d.member_id = k.member_id and d.seq = k.seq and d.retried_seq is null
left join huigan.parked_events p on p.brand_id = k.brand_id and p.store_id = :storeId! and p.sale_day = told.sale_day
  and p.receipt_no = told.receipt_no and p.source = k.source and p.external_id = k.external_id
order by k.external_id limit 1000;
