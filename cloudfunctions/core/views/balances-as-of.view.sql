/* @name findBalancesOf */
-- What was posted until an instant. A journal's day is that of its instant, so only the last day needs its
-- journals.
select t.member_id,
  coalesce(sum(case when t.credit = 'member.points.active' then t.amount
    when t.debit = 'member.points.active' then -t.amount end), 0)::bigint
    as "active!",
  coalesce(sum(case when t.credit = 'member.points.pending' then t.amount
    when t.debit = 'member.points.pending' then -t.amount end), 0)::bigint
    as "pending!",
  coalesce(sum(case when t.debit = 'member.points.debt' then t.amount
    when t.credit = 'member.points.debt' then -t.amount end), 0)::bigint
    as "debt!",
  coalesce(sum(case when l.member_id is null then 0 when t.credit = 'member.qualifying' then t.amount
    when t.debit = 'member.qualifying' then -t.amount end), 0)::bigint as "qualifying_window!"
from huigan.transfers t
left join huigan.lots l
  on t.asset = 'QUALIFYING' and l.member_id = t.member_id and l.lot_no = t.lot_no
  and l.earned_day >= :windowFrom!::date and l.earned_day <= :day!::date
where t.member_id = any(:memberIds!::bigint[]) and t.business_day <= :day!::date
  and (t.business_day < :day!::date or exists (
    select 1 from huigan.journals j where j.member_id = t.member_id and j.journal_no = t.journal_no
      and j.effective_at <= :at!
  ))
group by t.member_id;

/* @name findTiersOf */
select distinct on (s.member_id) s.member_id, s.tier, s.until
from huigan.tier_steps s
where s.member_id = any(:memberIds!::bigint[]) and s.taken_at <= :at!
  and (s.removed_at is null or s.removed_at > :at!)
order by s.member_id, s.step_no desc;

/* @name findMemberKeys */
select member_id, member_key from huigan.members where member_id = any(:memberIds!::bigint[]);
