/* @name findLastDayBefore */
select business_day from huigan.transfers
where member_id = :memberId! and business_day < :before! and asset <> 'CNY' order by business_day desc limit 1;

/* @name findFirstDayFrom */
select business_day from huigan.transfers
where member_id = :memberId! and business_day >= :from! and asset <> 'CNY' order by business_day limit 1;

/* @name findEntryNumbers */
select distinct business_day, journal_no from huigan.transfers
where member_id = :memberId! and business_day >= :from! and business_day < :to! and journal_no < :before!::int
  and asset <> 'CNY'
order by business_day desc, journal_no desc limit :limit!::int;

/* @name findEntryTransfers */
select journal_no, leg, code, asset, debit, credit, amount, lot_no, explanation from huigan.transfers
where member_id = :memberId! and business_day >= :from! and business_day < :to!
  and journal_no = any(:journalNos!::int[]) and asset <> 'CNY'
order by business_day, journal_no, leg limit 10000;

/* @name findJournals */
select j.journal_no, j.source, j.event_id, j.kind, j.effective_at, j.business_day, s.name as "store?"
from huigan.journals j
left join huigan.events e on e.member_id = j.member_id and e.seq = j.event_seq
left join huigan.stores s on s.brand_id = j.brand_id and s.store_id = e.payload ->> 'store'
where j.member_id = :memberId! and j.journal_no = any(:journalNos!::int[]) limit 1000;

/* @name sumEntries */
select coalesce(sum(greatest(net, 0)), 0)::bigint as "earned!",
  coalesce(sum(greatest(-net, 0)), 0)::bigint as "spent!"
from (
  select sum(case when credit in ('member.points.pending', 'member.points.active') then amount else 0 end
    - case when debit in ('member.points.pending', 'member.points.active') then amount else 0 end) as net
  from huigan.transfers
  where member_id = :memberId! and business_day >= :from! and business_day < :to! and asset = 'POINT'
  group by journal_no
) entries;
