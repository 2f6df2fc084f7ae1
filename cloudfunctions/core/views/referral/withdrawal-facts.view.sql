/* @name findWithdrawalFacts */
-- What a member's withdrawal depends on, in one look: the book's balances, who they are to WeChat, whether
-- one is open, and what the month has brought so far.
with known as materialized (
  select i.brand_id, i.identity, i.used_at from huigan.member_identities i
  where i.member_id = :memberId! and i.kind = 'wechat'
)
select m.brand_id,
  huigan.balance_of(m.balances, 'member.commission.active') as "available!",
  huigan.balance_of(m.balances, 'member.commission.debt') as "debt!",
  exists (select 1 from huigan.closed_members c where c.member_id = :memberId!) as "closed!",
  exists (select 1 from huigan.withdrawals w where w.member_id = :memberId!
    and w.state not in ('paid', 'returned')) as "open!",
  (select i.identity from known i where i.brand_id = m.brand_id
    order by i.used_at desc nulls last, i.identity limit 1) as openid,
  month.gross as "month_gross!", month.withheld as "month_withheld!"
from huigan.members m
cross join lateral (
  select coalesce(sum(w.gross_fen), 0)::bigint as gross, coalesce(sum(w.withheld_fen), 0)::bigint as withheld
  from huigan.withdrawals w
  where w.member_id = :memberId! and w.tax_month = :month! and w.state <> 'returned'
) month
where m.member_id = :memberId!;

/* @name sumWithdrawals */
-- What of a member's commission is being taken out, and what they got, gross.
select coalesce(sum(w.gross_fen) filter (where w.state not in ('paid', 'returned')), 0)::bigint as "open!",
  coalesce(sum(w.gross_fen) filter (where w.state = 'paid'), 0)::bigint as "paid!"
from huigan.withdrawals w where w.member_id = :memberId!;
