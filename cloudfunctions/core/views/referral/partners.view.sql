/* @name findPartnerLines */
-- Applications and agreements in a state, what changed last first, with their terms and what they brought.
with page as materialized (
  select p.member_id, p.no from huigan.partners p
  where p.brand_id = :brandId! and p.state = :state!
    and (p.changed_at, p.member_id) < (:beforeAt!::timestamptz, :beforeMember!::bigint)
    and (:search::text is null or position(lower(:search) in lower(p.title)) > 0)
  order by p.changed_at desc, p.member_id desc limit :limit!::int
)
select p.member_id, m.member_key as "member_key!", p.no, p.kind, p.state, p.title, p.details, p.applied_at,
  p.decision_note, p.end_note, p.changed_at,
  coalesce((
    select jsonb_agg(jsonb_build_object('version', t.version, 'document', t.document,
      'madeAt', t.made_at) order by t.version desc)
    from (select * from huigan.partner_terms t where t.member_id = p.member_id and t.no = p.no
      order by t.version desc limit 50) t
  ), '[]') as "terms!",
  brought.orders as "orders!", brought.sold as "sold!", brought.commission as "commission!"
from huigan.partners p join huigan.members m on m.member_id = p.member_id
cross join lateral (
  select count(*) filter (where c.kind = 'order')::int as orders,
    coalesce(sum(c.base_fen) filter (where c.kind = 'order'), 0)::bigint as sold,
    coalesce(sum(c.entitled), 0)::bigint as commission
  from huigan.commissions c where c.member_id = p.member_id and c.asset = 'CNY'
) brought
where (p.member_id, p.no) in (select g.member_id, g.no from page g)
order by p.changed_at desc, p.member_id desc;

/* @name countWaiting */
select count(*)::int as "waiting!" from huigan.partners p where p.brand_id = :brandId! and p.state = 'applied';

/* @name findStatementLines */
-- Statements of companies, the last first: those that are over, or those that are not.
select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,
  w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,
  w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,
  w.wechat_bill_no, w.why, w.problem, m.member_key as "member_key!"
from huigan.withdrawals w join huigan.members m on m.member_id = w.member_id
where w.brand_id = :brandId! and w.kind = 'invoice' and (w.state not in ('paid', 'returned')) = :open!::boolean
  and (w.asked_at, w.withdrawal_id) < (:beforeAt!::timestamptz, :beforeId!::text)
order by w.asked_at desc, w.withdrawal_id desc limit :limit!::int;

/* @name findStatementSteps */
-- What moved a member's available commission between the withdrawal before and this one: what was released,
-- and what went back of it afterwards.
with this as (
  select w.asked_at as until, coalesce((
    select max(b.asked_at) from huigan.withdrawals b
    where b.member_id = :memberId! and b.asked_at < w.asked_at and b.state <> 'returned'
  ), '-infinity') as since
  from huigan.withdrawals w where w.member_id = :memberId! and w.withdrawal_id = :withdrawalId!
), moved as (
  select s.kind, s.cause, s.step, s.at, s.why, c.friend_id,
    case when s.why = 'released' then s.entitled
      when exists (select 1 from huigan.commission_steps r where r.member_id = :memberId! and r.kind = s.kind
        and r.cause = s.cause and r.why = 'released' and r.step < s.step) then s.entitled - b.entitled
      else 0 end as fen
  from this
  join huigan.commissions c on c.member_id = :memberId! and c.asset = 'CNY'
  join huigan.commission_steps s on s.member_id = :memberId! and s.kind = c.kind and s.cause = c.cause
    and s.at > this.since and s.at <= this.until
  left join huigan.commission_steps b on b.member_id = :memberId! and b.kind = s.kind and b.cause = s.cause
    and b.step = s.step - 1
)
select m.kind, m.cause, m.step, m.at, m.why, m.friend_id, m.fen as "fen!",
  (sum(m.fen) over ())::bigint as "whole!"
from moved m
where m.fen <> 0
order by m.at, m.kind, m.cause, m.step offset :seen!::int limit :limit!::int;
