/* @name findMembersPage */
-- Members who joined or had their first event until an instant, by id.
with page as materialized (
  select m.member_id, m.member_key, m.joined_at from huigan.members m
  where m.brand_id = :brandId! and m.member_id > :after! and m.clock_at is not null
    and (m.joined_at <= :at! or (
      select e.occurred_at from huigan.events e
      where e.member_id = m.member_id
        and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
      order by e.seq limit 1
    ) <= :at!)
  order by m.member_id limit :limit!::int
), imported as materialized (
  select i.member_id, min(i.identity) as identity from huigan.member_identities i
  where i.member_id = any(array(select p.member_id from page p)) and i.kind = 'import' group by i.member_id
)
select p.member_id, p.member_key, p.joined_at, i.identity
from page p left join imported i on i.member_id = p.member_id
order by p.member_id;

/* @name findTransfersPage */
with page as (
  select t.* from huigan.transfers t
  where t.brand_id = :brandId! and t.business_day <= :day!::date
    and (t.member_id, t.business_day, t.journal_no, t.leg) > (:memberId!::bigint, :afterDay!::date,
      :journalNo!::int, :leg!::smallint)
  order by t.member_id, t.business_day, t.journal_no, t.leg limit :limit!::int
), spans as (
  select member_id, min(journal_no) as first_no, max(journal_no) as last_no from page group by member_id
), journals as materialized (
  select j.member_id, j.journal_no, j.source, j.event_id, j.effective_at
  from spans s
  join huigan.journals j on j.member_id = s.member_id and j.journal_no between s.first_no and s.last_no
), names as materialized (
  select m.member_id, m.member_key from huigan.members m
  where m.member_id = any(array(select s.member_id from spans s))
), imported as materialized (
  select i.member_id, min(i.identity) as identity from huigan.member_identities i
  where i.member_id = any(array(select s.member_id from spans s)) and i.kind = 'import' group by i.member_id
)
select p.member_id, p.business_day, p.journal_no, p.leg, j.source, j.event_id, p.code, p.asset, p.debit,
  p.credit, p.amount, j.effective_at,
  p.explanation, i.identity, m.member_key as "member_key!"
from page p
join journals j on j.member_id = p.member_id and j.journal_no = p.journal_no
join names m on m.member_id = p.member_id
left join imported i on i.member_id = p.member_id
order by p.member_id, p.business_day, p.journal_no, p.leg;

/* @name findSalesPage */
select k.store_id, k.business_day, k.receipt_no, k.member_id, k.seq, k.guest
from huigan.sale_keys k
where k.brand_id = :brandId! and (k.guest or k.seq is not null)
  and (k.store_id, k.business_day, k.receipt_no) > (:store!::text, :day!::date, :receipt!::text)
order by k.store_id, k.business_day, k.receipt_no limit :limit!::int;

/* @name findSettledOrders */
with told as materialized (
  select t.member_id, t.seq from unnest(:memberIds!::bigint[], :seqs!::bigint[]) as t(member_id, seq)
), imported as materialized (
  select i.member_id, min(i.identity) as identity from huigan.member_identities i
  where i.member_id = any(:memberIds!::bigint[]) and i.kind = 'import' group by i.member_id
)
select e.member_id, e.seq, e.occurred_at, e.payload, l.granted, i.identity, m.member_key
from told t
join huigan.events e on e.member_id = t.member_id and e.seq = t.seq
join huigan.members m on m.member_id = e.member_id
left join huigan.lots l on l.member_id = e.member_id and l.sale_seq = e.seq and l.kind = 'sale'
left join imported i on i.member_id = e.member_id
where e.occurred_at <= :at!;

/* @name findRefundsOf */
-- Refunds that took effect until an instant; one that moved nothing has no journal and counts from when it
-- occurred.
select e.member_id, e.payload from huigan.events e
left join huigan.journals j on j.member_id = e.member_id and j.source = e.source
  and j.event_id = e.external_id
where e.member_id = any(:memberIds!::bigint[]) and e.kind = 'refund'
  and coalesce(j.effective_at, e.occurred_at) <= :at!
  and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
order by e.member_id, e.seq;

/* @name findGuestOrders */
select g.store_id, g.business_day, g.receipt_no, g.occurred_at, g.amount_fen, g.refunded_fen
from unnest(:stores!::text[], :days!::date[], :receipts!::text[]) as t(store_id, business_day, receipt_no)
join huigan.guest_sales g
  on g.brand_id = :brandId! and g.store_id = t.store_id and g.business_day = t.business_day
    and g.receipt_no = t.receipt_no
where g.occurred_at <= :at!;
