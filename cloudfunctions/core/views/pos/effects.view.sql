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
with told as materialized (
  select t.external_id, t.store_id, t.sale_day, t.receipt_no
  from unnest(:externalIds!::text[], :stores!::text[], :days!::date[], :receipts!::text[])
    as t(external_id, store_id, sale_day, receipt_no)
), known as materialized (
  select t.store_id, t.sale_day, t.receipt_no, k.external_id, k.member_id, k.seq, k.refused, k.message_id, k.told_at
  from told t
  join huigan.event_keys k on k.brand_id = :brandId! and k.source = :source! and k.external_id = t.external_id
), dead as materialized (
  select d.member_id, d.seq, d.code from huigan.dead_letters d
  where (d.member_id, d.seq) in (select k.member_id, k.seq from known k) and d.retried_seq is null
), parked as materialized (
  select p.store_id, p.sale_day, p.receipt_no, p.external_id from told t
  join huigan.parked_events p on p.brand_id = :brandId! and p.store_id = t.store_id
    and p.sale_day = t.sale_day and p.receipt_no = t.receipt_no and p.source = :source!
    and p.external_id = t.external_id
)
select k.external_id, k.member_id, k.seq, coalesce(d.code, k.refused) as "refused?",
  coalesce(k.message_id = :messageId! and k.told_at > now() - make_interval(secs => :keptSeconds!::int),
    false) as "is_of_this_message!", p.external_id is not null as "waits!"
from known k
left join dead d on d.member_id = k.member_id and d.seq = k.seq
left join parked p on p.store_id = k.store_id and p.sale_day = k.sale_day and p.receipt_no = k.receipt_no
  and p.external_id = k.external_id
order by k.external_id limit 1000;
