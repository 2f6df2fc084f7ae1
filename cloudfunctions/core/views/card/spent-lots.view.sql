/* @name findSpentLots */
select t.leg, t.amount, t.explanation, l.earned_day, l.expires_at, s.name as "store?"
from huigan.journals j
join huigan.transfers t on t.member_id = :memberId! and t.business_day = j.business_day
  and t.journal_no = j.journal_no
cross join lateral (
  select l.earned_day, l.expires_at, l.journal_no from huigan.lots l
  where l.member_id = :memberId! and l.lot_no = t.lot_no limit 1
) l
left join huigan.journals g on g.member_id = :memberId! and g.journal_no = l.journal_no
left join huigan.events e on e.member_id = :memberId! and e.seq = g.event_seq
left join huigan.stores s on s.brand_id = g.brand_id and s.store_id = e.payload ->> 'store'
where j.member_id = :memberId! and j.journal_no = :journalNo!::int and t.asset = 'POINT'
  and t.code in ('redeem', 'return') and t.leg > :after!::smallint
order by t.leg limit :limit!::int;
