/* @name findEffects */
select 'member' as "what!", m.member_id as "member_id!", null::bigint as "seq", null::text as "event_id",
  null::text as "refused", null::huigan.transfer_code as "code", null::huigan.account as "debit",
  null::huigan.account as "credit", null::bigint as "amount", null::jsonb as "explanation",
  huigan.balance_of(m.balances, 'member.points.active') as "active",
  huigan.balance_of(m.balances, 'member.points.pending') as "pending", m.programme_version as "version",
  m.next_due_at, null::int as "journal_no", null::smallint as "leg"
from huigan.members m where m.member_id = any(:memberIds!::bigint[]) and m.brand_id = :brandId!::smallint
union all
select 'refused', d.member_id, d.seq, null, d.code, null, null, null, null, null, null, null, null, null,
  null, null
from huigan.dead_letters d where d.member_id = any(:memberIds!::bigint[]) and d.seq = any(:seqs!::bigint[])
union all
select 'moved', j.member_id, null, j.event_id, null, t.code, t.debit, t.credit, t.amount, t.explanation, null,
  null,
  null, null, j.journal_no, t.leg
from huigan.journals j
join huigan.transfers t on t.member_id = j.member_id and t.business_day = j.business_day
  and t.journal_no = j.journal_no
where j.member_id = any(:memberIds!::bigint[]) and j.source = :source!
  and j.event_id = any(:eventIds!::text[])
order by 2, 15, 16 limit 100000;

/* @name findToldEvents */
select k.external_id, k.member_id, k.seq, coalesce(d.code, k.refused) as "refused?",
  coalesce(k.message_id = :messageId! and k.told_at > now() - make_interval(secs => :keptSeconds!::int),
    false) as "is_of_this_message!", p.parked_id is not null as "waits!"
from unnest(:externalIds!::text[], :stores!::text[], :days!::date[], :receipts!::text[])
  as told(external_id, store_id, sale_day, receipt_no)
join huigan.event_keys k on k.brand_id = :brandId! and k.source = :source!
  and k.external_id = told.external_id
left join huigan.dead_letters d on d.member_id = k.member_id and d.seq = k.seq and d.retried_seq is null
left join huigan.parked_events p on p.brand_id = k.brand_id and p.store_id = told.store_id
  and p.sale_day = told.sale_day
  and p.receipt_no = told.receipt_no and p.source = k.source and p.external_id = k.external_id
order by k.external_id limit 1000;
