/* @name findEffects */
select told.member_id as "member_id!", told.event_id as "event_id!", d.code as "refused?",
  (select max(v.version) from huigan.programme_versions v
    where v.brand_id = :brandId!::smallint) as "latest_version!",
  t.code as "code?", t.debit as "debit?", t.credit as "credit?", t.amount as "amount?",
    t.explanation as "explanation?"
from unnest(:memberIds!::bigint[], :seqs!::bigint[], :eventIds!::text[]) as told(member_id, seq, event_id)
left join huigan.dead_letters d on d.member_id = told.member_id and d.seq = told.seq
left join huigan.journals j on j.member_id = told.member_id and j.source = :source!
  and j.event_id = told.event_id
left join huigan.transfers t on t.member_id = j.member_id and t.business_day = j.business_day
  and t.journal_no = j.journal_no
order by told.member_id, j.journal_no, t.leg limit 100000;

/* @name findToldEvents */
select k.external_id, k.member_id, k.seq, coalesce(d.code, k.refused) as "refused?",
  coalesce(k.message_id = :messageId! and k.told_at > now() - make_interval(secs => :keptSeconds!::int),
    false) as "is_of_this_message!", p.parked_id is not null as "waits!"
from unnest(:externalIds!::text[], :days!::date[], :receipts!::text[]) as told(external_id, sale_day,
  receipt_no)
join huigan.event_keys k on k.brand_id = :brandId! and k.source = :source!
  and k.external_id = told.external_id
left join huigan.dead_letters d on d.member_id = k.member_id and d.seq = k.seq and d.retried_seq is null
left join huigan.parked_events p on p.brand_id = k.brand_id and p.store_id = :storeId!
  and p.sale_day = told.sale_day
  and p.receipt_no = told.receipt_no and p.source = k.source and p.external_id = k.external_id
order by k.external_id limit 1000;
