/* @name findLots */
select member_id, earned_day, lot_no, kind, journal_no, sale_seq, benefit, step_no, state, activates_at,
  expires_at, granted, remaining, expired,
  reversed, qualifying, programme_version, multiplier_bp, tier
from huigan.lots where member_id = any(:memberIds!::bigint[]) order by member_id, lot_no;

/* @name findLeavingQualifying */
select l.member_id, l.earned_day, sum(l.qualifying)::bigint as "qualifying!"
from unnest(:memberIds!::bigint[], :from!::date[], :to!::date[]) as t(member_id, from_day, to_day)
join huigan.lots l on l.member_id = t.member_id and l.earned_day >= t.from_day and l.earned_day < t.to_day
where l.earned_day >= :earliest!::date and l.earned_day < :latest!::date
group by l.member_id, l.earned_day;

/* @name insertLots */
insert into huigan.lots (member_id, earned_day, lot_no, brand_id, kind, journal_no, sale_seq, benefit,
  step_no, state, activates_at, expires_at,
  granted, remaining, expired, reversed, qualifying, programme_version, multiplier_bp, tier)
select t.member_id, t.earned_day, t.lot_no, t.brand_id, t.kind, t.journal_no, t.sale_seq, t.benefit,
  t.step_no, t.state,
  to_timestamp(t.activates_ms / 1000), to_timestamp(t.expires_ms / 1000), t.granted, t.remaining, t.expired,
    t.reversed, t.qualifying,
  t.programme_version, t.multiplier_bp, t.tier
from unnest(:memberIds!::bigint[], :days!::date[], :lotNos!::int[], :brandIds!::smallint[],
  :kinds!::huigan.lot_kind[], :journalNos!::int[],
  :saleSeqs!::bigint[], :benefits!::text[], :stepNos!::int[], :states!::huigan.lot_state[],
    :activatesAt!::float8[], :expiresAt!::float8[],
  :granted!::bigint[], :remaining!::bigint[], :expired!::bigint[], :reversed!::bigint[],
    :qualifying!::bigint[], :versions!::int[],
  :multipliersBp!::int[], :tiers!::text[])
  as t(member_id, earned_day, lot_no, brand_id, kind, journal_no, sale_seq, benefit, step_no, state,
    activates_ms, expires_ms, granted, remaining,
    expired, reversed, qualifying, programme_version, multiplier_bp, tier);

/* @name updateLots */
update huigan.lots l set state = t.state, activates_at = to_timestamp(t.activates_ms / 1000),
  remaining = t.remaining, expired = t.expired,
  reversed = t.reversed, qualifying = t.qualifying, granted = t.granted
from unnest(:memberIds!::bigint[], :days!::date[], :lotNos!::int[], :states!::huigan.lot_state[],
  :activatesAt!::float8[], :granted!::bigint[],
  :remaining!::bigint[], :expired!::bigint[], :reversed!::bigint[], :qualifying!::bigint[])
  as t(member_id, earned_day, lot_no, state, activates_ms, granted, remaining, expired, reversed, qualifying)
where l.member_id = t.member_id and l.earned_day = t.earned_day and l.lot_no = t.lot_no;

/* @name findAllocations */
select a.member_id, a.redemption_seq, a.lot_no, a.lot_day, a.points, a.returned
from unnest(:memberIds!::bigint[], :seqs!::bigint[]) as t(member_id, seq)
join huigan.redemption_allocations a on a.member_id = t.member_id and a.redemption_seq = t.seq
join huigan.lots l on l.member_id = a.member_id and l.earned_day = a.lot_day and l.lot_no = a.lot_no
order by a.member_id, a.redemption_seq, l.expires_at nulls last, a.lot_no;

/* @name saveAllocations */
insert into huigan.redemption_allocations (member_id, redemption_seq, lot_no, lot_day, brand_id, points,
  returned)
select * from unnest(:memberIds!::bigint[], :seqs!::bigint[], :lotNos!::int[], :lotDays!::date[],
  :brandIds!::smallint[], :points!::bigint[],
  :returned!::bigint[])
on conflict (member_id, redemption_seq, lot_no) do update set returned = excluded.returned;

/* @name findRefundedLines */
select r.member_id, r.sale_seq, r.line, r.quantity
from unnest(:memberIds!::bigint[], :seqs!::bigint[]) as t(member_id, seq)
join huigan.refunded_lines r on r.member_id = t.member_id and r.sale_seq = t.seq;

/* @name saveRefundedLines */
insert into huigan.refunded_lines (member_id, sale_seq, line, brand_id, quantity)
select * from unnest(:memberIds!::bigint[], :seqs!::bigint[], :lines!::text[], :brandIds!::smallint[],
  :quantities!::int[])
on conflict (member_id, sale_seq, line) do update set quantity = excluded.quantity;
