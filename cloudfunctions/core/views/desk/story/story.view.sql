/* @name findStoryHead */
-- Who it is, and their class and stage with the last move into each. A member whom nobody has counted yet has
-- neither.
select m.member_key, m.joined_at, m.tier, p.display_name as "name?", p.household as "household?",
  f.phone as "phone?",
  huigan.rfm_class(h.rfm) as "class?", h.stage as "stage?",
  c.moved_at as "class_since?", c.why as "class_why?", s.moved_at as "stage_since?", s.why as "stage_why?"
from huigan.members m
left join huigan.member_profiles p on p.member_id = :memberId!
left join huigan.member_phones f on f.member_id = :memberId!
left join huigan.member_facts h on h.member_id = :memberId!
left join lateral (
  select v.moved_at, v.why from huigan.member_moves v
  where v.member_id = :memberId! and v.what = 'class' order by v.move_no desc limit 1
) c on h.rfm is not null
left join lateral (
  select v.moved_at, v.why from huigan.member_moves v
  where v.member_id = :memberId! and v.what = 'stage' order by v.move_no desc limit 1
) s on h.stage is not null
where m.member_id = :memberId! and m.brand_id = :brandId!
  and not exists (select 1 from huigan.closed_members g where g.member_id = :memberId!);

/* @name findAgreed */
-- The answer that counts, by purpose.
select distinct on (c.purpose) c.purpose, c.granted, c.given_at from huigan.member_consents c
where c.member_id = :memberId! order by c.purpose, c.given_at desc limit 3;

/* @name findSaleMoments */
-- Sales and refunds that settled, and points that were taken or came back elsewhere than at a till or in an
-- order. Of a refund also the lines of its sale and what was told of that before, to say what went back.
with told as (
  select e.seq, e.kind, e.source, e.at_ms, e.id, e.payload from (
    select e.member_id, e.seq, e.kind, e.source, huigan.ms(e.occurred_at) as at_ms,
      lpad(e.seq::text, 18, '0') collate "C" as id, huigan.readable(e.payload) as payload
    from huigan.events e where e.member_id = :memberId!
  ) e
  where (e.kind in ('sale', 'refund') or e.kind in ('redemption', 'return')
      and e.source not in ('till', 'order') and coalesce(e.payload ->> 'asset', 'POINT') <> 'CNY')
    and (e.at_ms, e.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
    and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
  order by e.at_ms desc, e.id desc limit :limit!::int
)
select t.at_ms as "at_ms!", t.id as "id!", t.kind as "kind!", t.source as "source!",
  t.payload as "payload!", s.name as "store?", l.whole_fen as "whole_fen?", l.left_fen as "left_fen?",
  o.lines as "sale_lines?", o.earlier as "earlier?"
from told t
left join huigan.stores s on s.brand_id = :brandId! and s.store_id = t.payload ->> 'store'
left join lateral (
  select sum(w.fen)::bigint as whole_fen, greatest(sum(w.fen - div(w.fen * coalesce(r.quantity, 0),
      nullif(w.quantity, 0)))
    - coalesce((select a.amount_fen from huigan.refunded_amounts a
      where a.member_id = :memberId! and a.sale_seq = t.seq), 0), 0)::bigint as left_fen
  from (select j.line ->> 'line' as line, huigan.whole_of(j.line ->> 'amountFen') as fen,
      huigan.whole_of(j.line ->> 'quantity') as quantity
    from json_array_elements(huigan.list_of(t.payload -> 'lines')) j(line)) w
  left join huigan.refunded_lines r on r.member_id = :memberId! and r.sale_seq = t.seq and r.line = w.line
) l on t.kind = 'sale'
left join lateral (
  select x.payload -> 'lines' as lines, (
    select json_agg(y.payload -> 'units' order by y.seq) from huigan.events y
    where y.member_id = :memberId! and y.kind = 'refund' and y.seq > x.seq and y.seq < t.seq
      and y.payload ->> 'store' = t.payload ->> 'store' and y.payload ->> 'day' = t.payload ->> 'day'
      and y.payload ->> 'receipt' = t.payload ->> 'receipt'
      and not exists (select 1 from huigan.dead_letters d where d.member_id = y.member_id and d.seq = y.seq)
  ) as earlier
  from huigan.events x
  where x.member_id = :memberId! and x.kind = 'sale'
    and x.business_day = huigan.day_of(t.payload ->> 'day')
    and x.payload ->> 'store' = t.payload ->> 'store'
    and x.payload ->> 'receipt' = t.payload ->> 'receipt'
  limit 1
) o on t.kind = 'refund'
order by t.at_ms desc, t.id desc;

/* @name findGiftMoments */
-- Points that were given, by their lots: a welcome, a birthday, a level, and what a list brought along.
select l.at_ms as "at_ms!", l.id as "id!", l.kind, l.benefit, l.tier, l.granted from (
  select huigan.ms(j.effective_at) as at_ms, lpad(g.lot_no::text, 10, '0') collate "C" as id, g.kind,
    g.benefit, g.tier, g.granted
  from huigan.lots g
  join huigan.journals j on j.member_id = g.member_id and j.journal_no = g.journal_no
  where g.member_id = :memberId! and g.kind in ('gift', 'welcome', 'opening') and g.asset = 'POINT'
    and g.granted > 0
) l
where (l.at_ms, l.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
order by l.at_ms desc, l.id desc limit :limit!::int;

/* @name findTillMoments */
-- Benefits and points that were taken at a till, and what of it was given back. Coupons tell it themselves.
select t.at_ms as "at_ms!", t.id as "id!", t.what as "what!", t.kind, t.benefit, t.points,
  t.reversal_reason, s.name as "store?"
from (
  select huigan.ms(v.at) as at_ms, (md5(r.redemption_id) || '/' || v.what) collate "C" as id, v.what, r.kind,
    r.benefit, r.points, r.reversal_reason, r.brand_id, r.store_id
  from huigan.redemptions r
  cross join lateral (values (r.redeemed_at, 'taken'), (r.reversed_at, 'back')) v(at, what)
  where r.member_id = :memberId! and r.kind in ('benefit', 'points') and v.at is not null
) t
left join huigan.stores s on s.brand_id = t.brand_id and s.store_id = t.store_id
where (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
order by t.at_ms desc, t.id desc limit :limit!::int;

/* @name findCouponMoments */
-- Received, used, given back, over.
with moments as (
  select m.* from (
    select huigan.ms(v.at) as at_ms, (c.coupon_id || '/' || v.what) collate "C" as id, v.what, c.brand_id,
      c.template_id, c.version, c.source, c.ended_why, null::text as store_id, null::text as order_id,
      null::bigint as off_fen
    from huigan.coupons c
    cross join lateral (values (c.issued_at, 'got'), (c.ended_at, c.state)) v(at, what)
    where c.member_id = :memberId! and v.at is not null and v.what in ('got', 'expired', 'revoked')
    union all
    select huigan.ms(v.at), (u.coupon_id || '/' || u.use_no || '/' || v.what) collate "C", v.what,
      u.brand_id, u.template_id, u.version, null, null, u.store_id, u.order_id, u.off_fen
    from huigan.coupon_uses u
    cross join lateral (values (u.used_at, 'used'),
      (case when u.state = 'returned' then u.ended_at end, 'back')) v(at, what)
    where u.member_id = :memberId! and v.at is not null
  ) m
  where (m.at_ms, m.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
  order by m.at_ms desc, m.id desc limit :limit!::int
)
select m.at_ms as "at_ms!", m.id as "id!", m.what as "what!", d.document #>> '{terms,name}' as "name?",
  m.source as "source?", m.ended_why as "ended_why?", s.name as "store?", m.order_id as "order_id?",
  m.off_fen as "off_fen?"
from moments m
left join huigan.coupon_template_versions d on d.brand_id = m.brand_id and d.template_id = m.template_id
  and d.version = m.version
left join huigan.stores s on s.brand_id = m.brand_id and s.store_id = m.store_id
order by m.at_ms desc, m.id desc;

/* @name findGroupMoments */
-- A seat that was paid, and what became of its group.
with mine as materialized (
  select o.order_id, o.group_id, o.payable_fen from huigan.orders o
  where o.member_id = :memberId! and o.group_id is not null
)
select t.at_ms as "at_ms!", t.id as "id!", t.what as "what!", t.name, t.kind, t.order_id, t.opened as "opened!",
  t.payable_fen
from (
  select huigan.ms(v.at) as at_ms, (o.order_id || '/' || v.place || v.what) collate "C" as id, v.what, g.name,
    g.kind,
    o.order_id, g.opened_by = :memberId! as opened, o.payable_fen
  from mine o
  join huigan.groups g on g.group_id = o.group_id
  join huigan.group_seats s on s.group_id = g.group_id and s.member_id = :memberId!
    and s.order_id = o.order_id
  cross join lateral (values (s.paid_at, 'joined', 1),
    (case when g.state = 'filled' and s.state <> 'released' then g.decided_at end, 'filled', 2),
    (case when g.state in ('failing', 'failed') and s.paid_at is not null then g.decided_at end, 'failed', 2),
    (case when g.state in ('forming', 'closing') and s.paid_at is not null then s.ended_at end, 'left', 2)
  ) v(at, what, place)
  where v.at is not null
) t
where (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
order by t.at_ms desc, t.id desc limit :limit!::int;

/* @name findShareMoments */
-- Links that were made, friends who came by them, and what they bought or brought in.
select t.at_ms as "at_ms!", t.id as "id!", t.what as "what!", t.content_kind as "content_kind?",
  t.channel as "channel?", t.friend_id as "friend_id?", t.base_fen as "base_fen?", t.asset as "asset?",
  t.entitled as "entitled?", t.state as "state?"
from (
  select huigan.ms(s.made_at) as at_ms,
    ('s/' || s.token) collate "C" as id,
    'link' as what, s.content_kind, s.channel, null::bigint as friend_id, null::bigint as base_fen,
    null::huigan.asset as asset, null::bigint as entitled, null::text as state
  from huigan.shares s where s.member_id = :memberId!
  union all
  select huigan.ms(f.since), ('f/' || f.friend_id) collate "C", 'friend', null, null, f.friend_id, null, null,
    null, null
  from huigan.friends f where f.member_id = :memberId!
  union all
  select huigan.ms(c.arose_at), ('c/' || c.kind || '/' || left(c.cause, 60)) collate "C",
    case c.kind when 'order' then 'bought' else c.kind end, null, null, c.friend_id, c.base_fen, c.asset,
    c.entitled, c.state
  from huigan.commissions c where c.member_id = :memberId!
) t
where (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
order by t.at_ms desc, t.id desc limit :limit!::int;

/* @name findLevelMoments */
-- Levels that were taken, with the one held before, and levels that were lost without another one taken at
-- once. Of several lost at once the highest tells it.
select t.at_ms as "at_ms!", t.id as "id!", t.what as "what!", t.was as "was?", t.became as "became?",
  t.kind as "kind!", t.until, t.over as "over!"
from (
  select huigan.ms(s.taken_at) as at_ms, (lpad(s.step_no::text, 6, '0') || '/taken') collate "C" as id,
    'taken' as what, (
      select p.tier from huigan.tier_steps p
      where p.member_id = :memberId! and p.step_no < s.step_no
        and (p.removed_at is null or p.removed_at >= s.taken_at)
      order by p.step_no desc limit 1
    ) as was, s.tier as became, s.kind, s.until, false as over
  from huigan.tier_steps s where s.member_id = :memberId!
  union all
  select huigan.ms(s.removed_at), (lpad(s.step_no::text, 6, '0') || '/lost') collate "C", 'lost', s.tier, (
      select p.tier from huigan.tier_steps p
      where p.member_id = :memberId! and p.step_no < s.step_no
        and (p.removed_at is null or p.removed_at > s.removed_at)
      order by p.step_no desc limit 1
    ), s.kind, s.until, s.until is not null and s.until <= s.removed_at
  from huigan.tier_steps s
  where s.member_id = :memberId! and s.removed_at is not null and not exists (
    select 1 from huigan.tier_steps p
    where p.member_id = :memberId! and p.step_no > s.step_no
      and (p.taken_at = s.removed_at or p.removed_at = s.removed_at)
  )
) t
where (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
order by t.at_ms desc, t.id desc limit :limit!::int;

/* @name findAccountMoments */
-- Consents, tags, accounts that were merged, moves between classes and stages; of the kinds asked for.
select t.at_ms as "at_ms!", t.id as "id!", t.kind as "kind!", t.what as "what?", t.was as "was?",
  t.became as "became?", t.why as "why?", t.who as "who?"
from (
  select huigan.ms(c.given_at) as at_ms, ('c/' || c.purpose) collate "C" as id, 'consent' as kind,
    c.purpose as what, null::text as was, c.granted::text as became, null::text as why, null::text as who
  from huigan.member_consents c where c.member_id = :memberId!
  union all
  select huigan.ms(m.since), ('t/' || m.tag_id) collate "C", 'tag', t.name, m.source, m.until::text, m.reason,
    s.name
  from huigan.member_tags m
  join huigan.tags t on t.brand_id = m.brand_id and t.tag_id = m.tag_id
  left join huigan.staff s on s.staff_id = m.staff_id
  where m.member_id = :memberId!
  union all
  select huigan.ms(v.at), ('m/' || a.member_id || '/' || a.merge_no || '/' || v.what) collate "C", 'merge',
    v.what, k.member_key, null, null, s.name
  from huigan.account_merges a
  join huigan.members k on k.member_id = a.member_id
  left join huigan.staff s on s.staff_id = a.staff_id
  cross join lateral (values (a.merged_at, 'merged'), (a.undone_at, 'undone')) v(at, what)
  where a.kept_id = :memberId! and v.at is not null
  union all
  select huigan.ms(o.moved_at), ('v/' || o.what || '/' || lpad(o.move_no::text, 8, '0')) collate "C", 'move',
    o.what, o.was, o.became, o.why, null
  from huigan.member_moves o where o.member_id = :memberId!
) t
where t.kind = any(:kinds!::text[])
  and (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
order by t.at_ms desc, t.id desc limit :limit!::int;

/* @name findMessageMoments */
-- Messages, by when they were decided.
select t.at_ms as "at_ms!", t.id as "id!", t.channel as "channel!", t.title as "title!", t.why as "why!",
  t.source_name as "source_name!", t.state as "state!", t.read as "read!"
from (
  select huigan.ms(m.sent_at) as at_ms, lpad(m.message_no::text, 18, '0') collate "C" as id, m.channel,
    m.title, m.why, m.source_name, m.state, m.read_at is not null as read
  from huigan.messages m where m.member_id = :memberId!
) t
where (t.at_ms, t.id) < (:beforeMs!::bigint, :beforeId!::text collate "C")
order by t.at_ms desc, t.id desc limit :limit!::int;
