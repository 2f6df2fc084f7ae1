/* @name lockBooks */
select m.member_id from huigan.members m where m.member_id = any(:memberIds!::bigint[])
order by m.member_id for no key update;

/* @name lockIdleBooks */
select m.member_id from huigan.members m where m.member_id = any(:memberIds!::bigint[])
order by m.member_id for no key update skip locked;

/* @name readRows */
-- Rows of members and what waits for them; whether that is enough to settle it. No table of theirs with a
-- history. Of members of one of several lanes each table says whose rows are meant, so that all is read where
-- they lie; where there is one lane, that would only cost (`oneLane`).
with asked as (
  select a.member_id, to_timestamp(a.as_of_ms / 1000) as as_of
  from unnest(:memberIds!::bigint[], :asOf!::float8[]) as a(member_id, as_of_ms)
), waiting as materialized (
  select i.*
  from unnest(:waitingOf!::bigint[]) as w(member_id)
  cross join lateral (
    select * from huigan.inbox i
    where i.member_id = w.member_id and (:oneLane! or i.member_id = any(:memberIds!::bigint[]))
    order by i.seq limit :limit!::int
  ) i
), told as (
  select w.member_id, min(w.occurred_at) as first_at, max(w.occurred_at) as last_at,
    bool_or(w.kind <> all(:rowKinds!::huigan.event_kind[])) as needs_open,
    json_agg(json_build_object('seq', w.seq::text, 'source', w.source, 'externalId', w.external_id,
      'kind', w.kind, 'occurredAt', huigan.ms(w.occurred_at), 'payload', w.payload) order by w.seq) as events
  from waiting w group by w.member_id
), programmes as (
  select v.brand_id, max(v.version) as latest, coalesce(min(v.window_days), 366) as shortest,
    bool_or(v.window_days is null) as by_year,
    make_interval(mins => min(v.utc_offset_minutes)) as zone
  from huigan.programme_versions v group by v.brand_id
), books as (
  select m.*, t.events, p.latest,
    coalesce(t.needs_open, false) or coalesce(m.next_due_at <= u.until_at, false)
      or f.version <> coalesce(m.programme_version, f.version)
      or coalesce(greatest(t.last_at, m.clock_at) - greatest(t.first_at, m.clock_at) > interval '1 day',
        false)
      as complete,
    -- Days before this one are no part of the window any more, whichever version counts.
    greatest((u.until_at at time zone 'UTC' + p.zone)::date - p.shortest + 1,
      case when p.by_year then date_trunc('year',
        u.until_at at time zone 'UTC' + p.zone)::date end) as window_to
  from asked a
  join huigan.members m on m.member_id = a.member_id
    and (:oneLane! or m.member_id = any(:memberIds!::bigint[]))
  join programmes p on p.brand_id = m.brand_id
  left join told t on t.member_id = m.member_id
  cross join lateral (select greatest(m.clock_at, t.last_at, a.as_of) as until_at) u
  cross join lateral (
    select coalesce(max(v.version), 1) as version from huigan.programme_versions v
    where v.brand_id = m.brand_id and v.effective_from <= u.until_at
  ) f
)
select b.member_id, b.brand_id, huigan.ms(b.joined_at) as joined_ms, huigan.ms(b.clock_at) as clock_ms,
  b.settled_seq, b.programme_version, b.tier, huigan.ms(b.tier_until) as until_ms,
  b.balances::text as "balances!", b.window_sum, b.window_from, huigan.ms(b.next_due_at) as due_ms,
  b.last_journal_no, b.last_lot_no, b.last_step_no, b.gift_days, b.paid_sales, b.most_paid_sales,
  b.merged_into,
  b.latest as "latest!", b.events,
  not b.complete and (b.window_from is null or b.window_from >= b.window_to) as "enough!"
from books b;

/* @name findFollowed */
-- Sales that something follows which waits, by their names: keys lie elsewhere than what is a member's.
select t.member_id as "member_id!", k.store_id, k.business_day::text as "business_day!", k.receipt_no, k.seq
from (select distinct * from unnest(:followerOf!::bigint[], :brandIds!::smallint[], :stores!::text[],
  :days!::date[], :receipts!::text[]) as u(member_id, brand_id, store_id, business_day, receipt_no)) t
join huigan.sale_keys k on k.brand_id = t.brand_id and k.store_id = t.store_id
  and k.business_day = t.business_day and k.receipt_no = t.receipt_no and k.member_id = t.member_id
where k.seq is not null;

/* @name readBooks */
with asked as (
  select a.member_id, to_timestamp(a.as_of_ms / 1000) as as_of
  from unnest(:memberIds!::bigint[], :asOf!::float8[]) as a(member_id, as_of_ms)
), waiting as materialized (
  select i.*
  from unnest(:waitingOf!::bigint[], :untilSeqs!::bigint[]) as w(member_id, until_seq)
  cross join lateral (
    select * from huigan.inbox i
    where i.member_id = w.member_id and (:oneLane! or i.member_id = any(:memberIds!::bigint[]))
      and i.seq <= w.until_seq
    order by i.seq limit :limit!::int
  ) i
), told as (
  select w.member_id, min(w.occurred_at) as first_at, max(w.occurred_at) as last_at,
    bool_or(w.kind <> all(:rowKinds!::huigan.event_kind[])) as needs_open,
    bool_or(w.kind = any(:pastKinds!::huigan.event_kind[])) as needs_past,
    json_agg(json_build_object('seq', w.seq::text, 'source', w.source, 'externalId', w.external_id,
      'kind', w.kind, 'occurredAt', huigan.ms(w.occurred_at), 'payload', w.payload) order by w.seq) as events
  from waiting w group by w.member_id
), programmes as (
  select v.brand_id, max(v.version) as latest, coalesce(min(v.window_days), 366) as shortest,
    max(coalesce(v.window_days, 366)) as longest, bool_or(v.window_days is null) as by_year,
    make_interval(mins => min(v.utc_offset_minutes)) as zone
  from huigan.programme_versions v group by v.brand_id
), books as (
  select m.*, t.events, p.latest, p.longest, coalesce(t.needs_past, false) as needs_past,
    f.version <> coalesce(m.programme_version, f.version) as behind,
    :whole! or coalesce(t.needs_open, false) or coalesce(m.next_due_at <= u.until_at, false)
      or f.version <> coalesce(m.programme_version, f.version)
      or coalesce(greatest(t.last_at, m.clock_at) - greatest(t.first_at, m.clock_at) > interval '1 day',
        false)
      as complete,
    -- Days before this one are no part of the window any more, whichever version counts.
    greatest((u.until_at at time zone 'UTC' + p.zone)::date - p.shortest + 1,
      case when p.by_year then date_trunc('year',
        u.until_at at time zone 'UTC' + p.zone)::date end) as window_to
  from asked a
  join huigan.members m on m.member_id = a.member_id
    and (:oneLane! or m.member_id = any(:memberIds!::bigint[]))
  join programmes p on p.brand_id = m.brand_id
  left join told t on t.member_id = m.member_id
  cross join lateral (select greatest(m.clock_at, t.last_at, a.as_of) as until_at) u
  cross join lateral (
    select coalesce(max(v.version), 1) as version from huigan.programme_versions v
    where v.brand_id = m.brand_id and v.effective_from <= u.until_at
  ) f
), followed as materialized (
  select k.member_id, k.store_id, k.business_day, k.receipt_no, k.seq, s.source,
    s.payload -> 'lines' as lines, (s.occurred_at at time zone 'UTC')::date - 1 as not_before,
    j.business_day as posted_day
  from unnest(:followedOf!::bigint[], :followedStores!::text[], :followedDays!::date[],
    :followedReceipts!::text[], :followedSeqs!::bigint[])
    as k(member_id, store_id, business_day, receipt_no, seq)
  join huigan.events s on s.member_id = k.member_id
    and (:oneLane! or s.member_id = any(:memberIds!::bigint[]))
    and s.seq = k.seq and s.business_day = k.business_day
  left join huigan.journals j on j.member_id = s.member_id
    and (:oneLane! or j.member_id = any(:memberIds!::bigint[]))
    and j.source = s.source and j.event_id = s.external_id
  where not exists (select 1 from huigan.dead_letters d where d.member_id = s.member_id
    and (:oneLane! or d.member_id = any(:memberIds!::bigint[])) and d.seq = s.seq)
), sales as (
  select f.member_id, json_agg(json_build_object('store', f.store_id, 'day', f.business_day::text,
    'receipt', f.receipt_no, 'seq', f.seq::text, 'source', f.source, 'lines', f.lines,
    'refunded', (select json_object_agg(r.line, r.quantity) from huigan.refunded_lines r
      where r.member_id = f.member_id and (:oneLane! or r.member_id = any(:memberIds!::bigint[]))
        and r.sale_seq = f.seq),
    'refundedFen', (select a.amount_fen::text from huigan.refunded_amounts a
      where a.member_id = f.member_id and (:oneLane! or a.member_id = any(:memberIds!::bigint[]))
        and a.sale_seq = f.seq))) as sales
  from followed f group by f.member_id
), redeemed as materialized (
  select distinct w.member_id, j.source, j.event_id as external_id, j.event_seq as seq
  from waiting w
  join huigan.journals j on j.member_id = w.member_id
    and (:oneLane! or j.member_id = any(:memberIds!::bigint[]))
    and j.source = w.payload #>> '{redemption,source}' and j.event_id = w.payload #>> '{redemption,id}'
  where w.kind = any(:returners!::huigan.event_kind[]) and j.event_seq is not null
), allocated as materialized (
  select a.*, r.source, r.external_id, l.expires_at
  from redeemed r
  join huigan.redemption_allocations a on a.member_id = r.member_id
    and (:oneLane! or a.member_id = any(:memberIds!::bigint[])) and a.redemption_seq = r.seq
  join huigan.lots l on l.member_id = a.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
    and l.earned_day = a.lot_day and l.lot_no = a.lot_no
), redemptions as (
  select a.member_id, json_agg(json_build_object('name', a.source || '|' || a.external_id,
    'redemptionSeq', a.redemption_seq::text, 'lotNo', a.lot_no, 'lotDay', a.lot_day::text,
    'points', a.points::text, 'returned', a.returned::text)
    order by a.redemption_seq, a.expires_at nulls last, a.lot_no) as allocations
  from allocated a group by a.member_id
), commissioned as materialized (
  -- Each with the day of its lot: that of the journal of its first event.
  select distinct w.member_id, j.source, j.event_id as external_id, j.event_seq as seq,
    j.business_day as day
  from waiting w
  join huigan.journals j on j.member_id = w.member_id
    and (:oneLane! or j.member_id = any(:memberIds!::bigint[]))
    and j.source = w.payload #>> '{commission,source}' and j.event_id = w.payload #>> '{commission,id}'
  where w.kind = any(:commissioners!::huigan.event_kind[]) and j.event_seq is not null
), commissions as (
  select c.member_id, json_agg(json_build_object('name', c.source || '|' || c.external_id,
    'seq', c.seq::text)) as commissions
  from commissioned c group by c.member_id
), steps as (
  select s.member_id, min(s.last_day) as first_day, json_agg(json_build_object('no', s.step_no,
    'tier', s.tier, 'kind', s.kind, 'takenAt', huigan.ms(s.taken_at), 'lastDay', s.last_day::text,
    'version', s.programme_version, 'until', huigan.ms(s.until), 'keptByPolicy', s.kept_by_policy,
    'eventSeq', s.event_seq::text) order by s.step_no) as steps
  from books b join huigan.tier_steps s on s.member_id = b.member_id
    and (:oneLane! or s.member_id = any(:memberIds!::bigint[])) and s.removed_at is null
  where b.complete group by s.member_id
), lots as (
  -- One lot may be named for several reasons: whoever reads this keeps one of each number. `offset 0` keeps
  -- each look to a member's own few lots, whatever the planner thinks of the tables.
  select l.* from books b cross join lateral (
    select * from huigan.lots l
    where l.member_id = b.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
      and (l.remaining > 0 or l.state = 'pending') offset 0) l
  where b.complete
  union all
  select l.* from followed f cross join lateral (
    select * from huigan.lots l
    where l.member_id = f.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
      and l.sale_seq = f.seq
      and l.earned_day >= coalesce(f.posted_day, f.not_before)
      and l.earned_day <= coalesce(f.posted_day, 'infinity') offset 0) l
  union all
  select l.* from books b
  join huigan.benefit_grants g on g.member_id = b.member_id
    and (:oneLane! or g.member_id = any(:memberIds!::bigint[]))
    and g.taken_back_at is null
  cross join lateral (
    select * from huigan.lots l
    where l.member_id = g.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
      and l.lot_no = g.lot_no
      and l.earned_day between g.granted_day and g.granted_day + 1 offset 0) l
  where b.needs_past
  union all
  select l.* from allocated a cross join lateral (
    select * from huigan.lots l
    where l.member_id = a.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
      and l.earned_day = a.lot_day and l.lot_no = a.lot_no offset 0) l
  union all
  select l.* from commissioned c cross join lateral (
    select * from huigan.lots l
    where l.member_id = c.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
      and l.earned_day = c.day and l.sale_seq = c.seq offset 0) l
  union all
  -- Qualifying points that came with another account: of the days that an event names, or all of them.
  select l.* from waiting w cross join lateral (
    select * from huigan.lots l
    where l.member_id = w.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
      and l.kind = 'merged' and l.qualifying > 0
      and (w.kind = 'merged-out' and l.benefit like (w.payload ->> 'origin') || '/%'
        or w.kind = 'merged-in' and l.earned_day in (
          select (q ->> 'day')::date from jsonb_array_elements(w.payload::jsonb -> 'qualifying') q
          where q ->> 'points' like '-%')) offset 0) l
  where w.kind in ('merged-in', 'merged-out')
), held as (
  select l.member_id, json_agg(json_build_object('no', l.lot_no, 'asset', l.asset, 'kind', l.kind,
    'earnedDay', l.earned_day::text, 'journalNo', l.journal_no, 'saleSeq', l.sale_seq::text,
    'benefit', l.benefit, 'stepNo', l.step_no, 'state', l.state, 'activatesAt', huigan.ms(l.activates_at),
    'expiresAt', huigan.ms(l.expires_at), 'granted', l.granted::text, 'remaining', l.remaining::text,
    'expired', l.expired::text, 'reversed', l.reversed::text, 'qualifying', l.qualifying::text,
    'version', l.programme_version, 'multiplierBp', l.multiplier_bp, 'tier', l.tier)
    order by l.lot_no) as lots
  from lots l group by l.member_id
), grants as (
  select g.member_id, json_agg(json_build_object('key', g.benefit_key, 'day', g.granted_day::text,
    'lotNo', g.lot_no)) as grants
  from books b join huigan.benefit_grants g on g.member_id = b.member_id
    and (:oneLane! or g.member_id = any(:memberIds!::bigint[])) and g.taken_back_at is null
  where b.complete group by g.member_id
)
select b.member_id, b.brand_id, huigan.ms(b.joined_at) as joined_ms, huigan.ms(b.clock_at) as clock_ms,
  b.settled_seq, b.programme_version, b.tier, huigan.ms(b.tier_until) as until_ms,
    b.balances::text as "balances!",
  b.window_sum, b.window_from, huigan.ms(b.next_due_at) as due_ms, b.last_journal_no, b.last_lot_no,
  b.last_step_no, b.gift_days, b.paid_sales, b.most_paid_sales, b.merged_into, b.latest as "latest!",
  b.complete as "complete!", b.events, h.lots, s.steps,
  g.grants, f.sales, r.allocations, x.commissions,
  case when b.window_from is null then null
    when b.needs_past or b.behind then (
      select json_object_agg(d.day, d.sum) from (
        select l.earned_day::text as day, sum(l.qualifying)::text as sum from huigan.lots l
        where l.member_id = b.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
          and l.qualifying > 0
          and l.earned_day >= least(b.window_from, s.first_day) - b.longest
        group by l.earned_day) d)
    when b.window_from < b.window_to then (
      select json_object_agg(d.day, d.sum) from (
        select l.earned_day::text as day, sum(l.qualifying)::text as sum from huigan.lots l
        where l.member_id = b.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
          and l.qualifying > 0
          and l.earned_day >= b.window_from and l.earned_day < b.window_to
        group by l.earned_day) d)
  end as days
from books b
left join held h on h.member_id = b.member_id
left join steps s on s.member_id = b.member_id
left join grants g on g.member_id = b.member_id
left join sales f on f.member_id = b.member_id
left join redemptions r on r.member_id = b.member_id
left join commissions x on x.member_id = b.member_id;

/* @name postJournals */
-- Everything that one set of decisions writes, at once or not at all. Members are named for each table whose
-- rows change, so that only their shard is asked; where there is one lane, that would only cost (`oneLane`).
with held as materialized (
  -- A select of its own around the locks: Citus reads what a locked and ordered one left in the wrong format.
  select l.member_id from (
    select m.member_id
    from huigan.members m
    join unnest(:memberIds!::bigint[], :wasSeqs!::bigint[]) as t(member_id, was_seq)
      on m.member_id = t.member_id and m.settled_seq = t.was_seq
    where m.member_id = any(:memberIds!::bigint[])
    order by m.member_id for no key update of m
  ) l
), taken as (
  delete from huigan.inbox i
  using unnest(:takenOf!::bigint[], :takenSeqs!::bigint[]) as t(member_id, seq)
  where i.member_id = t.member_id and (:oneLane! or i.member_id = any(:memberIds!::bigint[]))
    and i.seq = t.seq and (select count(*) from held) > 0
  returning i.*
), kept as (
  insert into huigan.events (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,
    payload, received_at)
  select member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload, received_at
  from taken
), buried as (
  insert into huigan.dead_letters (brand_id, member_id, seq, source, external_id, kind, occurred_at,
    business_day, payload, code, reason)
  select e.brand_id, e.member_id, e.seq, e.source, e.external_id, e.kind, e.occurred_at, e.business_day,
    e.payload, d.code, d.reason
  from unnest(:deadOf!::bigint[], :deadSeqs!::bigint[], :deadCodes!::text[], :deadReasons!::text[])
    as d(member_id, seq, code, reason)
  join taken e on e.member_id = d.member_id and e.seq = d.seq
), journals as (
  insert into huigan.journals (member_id, source, event_id, journal_no, brand_id, kind, event_seq,
    effective_at, business_day)
  select t.member_id, t.source, t.event_id, t.journal_no, t.brand_id, t.kind, t.event_seq,
    to_timestamp(t.effective_ms / 1000), t.business_day
  from unnest(:journalOf!::bigint[], :journalSources!::text[], :journalEventIds!::text[],
    :journalNos!::int[], :journalBrands!::smallint[], :journalKinds!::huigan.journal_kind[],
    :journalSeqs!::bigint[], :journalAt!::float8[], :journalDays!::date[])
    as t(member_id, source, event_id, journal_no, brand_id, kind, event_seq, effective_ms, business_day)
), transfers as (
  insert into huigan.transfers (member_id, journal_no, leg, brand_id, code, asset, debit, credit,
    business_day, lot_no, amount, explanation)
  select * from rows from (
    unnest(:legOf!::bigint[]), unnest(:legJournals!::int[]), unnest(:legs!::smallint[]),
    unnest(:legBrands!::smallint[]), unnest(:legCodes!::huigan.transfer_code[]),
    unnest(:legAssets!::huigan.asset[]), unnest(:legDebits!::huigan.account[]),
    unnest(:legCredits!::huigan.account[]), unnest(:legDays!::date[]), unnest(:legLots!::int[]),
    unnest(:legAmounts!::bigint[]),
    -- One document for all: quoting each within an array literal costs more than the insert itself.
    jsonb_array_elements(:legExplanations!::jsonb)
  ) as t
), made_lots as (
  insert into huigan.lots (member_id, earned_day, lot_no, brand_id, asset, kind, journal_no, sale_seq,
    benefit, step_no, state, activates_at, expires_at, granted, remaining, expired, reversed, qualifying,
    programme_version, multiplier_bp, tier)
  select t.member_id, t.earned_day, t.lot_no, t.brand_id, t.asset, t.kind, t.journal_no, t.sale_seq,
    t.benefit, t.step_no, t.state, to_timestamp(t.activates_ms / 1000), to_timestamp(t.expires_ms / 1000),
    t.granted, t.remaining, t.expired, t.reversed, t.qualifying, t.programme_version, t.multiplier_bp, t.tier
  from unnest(:lotOf!::bigint[], :lotDays!::date[], :lotNos!::int[], :lotBrands!::smallint[],
    :lotAssets!::huigan.asset[], :lotKinds!::huigan.lot_kind[], :lotJournals!::int[], :lotSales!::bigint[],
    :lotBenefits!::text[], :lotSteps!::int[], :lotStates!::huigan.lot_state[], :lotActivatesAt!::float8[],
    :lotExpiresAt!::float8[], :lotGranted!::bigint[], :lotRemaining!::bigint[], :lotExpired!::bigint[],
    :lotReversed!::bigint[], :lotQualifying!::bigint[], :lotVersions!::int[], :lotMultipliersBp!::int[],
    :lotTiers!::text[])
    as t(member_id, earned_day, lot_no, brand_id, asset, kind, journal_no, sale_seq, benefit, step_no, state,
      activates_ms, expires_ms, granted, remaining, expired, reversed, qualifying, programme_version,
      multiplier_bp, tier)
), changed_lots as (
  update huigan.lots l set state = t.state, activates_at = to_timestamp(t.activates_ms / 1000),
    granted = t.granted, remaining = t.remaining, expired = t.expired, reversed = t.reversed,
    qualifying = t.qualifying
  from unnest(:changedOf!::bigint[], :changedDays!::date[], :changedNos!::int[],
    :changedStates!::huigan.lot_state[], :changedActivatesAt!::float8[], :changedGranted!::bigint[],
    :changedRemaining!::bigint[], :changedExpired!::bigint[], :changedReversed!::bigint[],
    :changedQualifying!::bigint[])
    as t(member_id, earned_day, lot_no, state, activates_ms, granted, remaining, expired, reversed,
      qualifying)
  where l.member_id = t.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
    and l.earned_day = t.earned_day and l.lot_no = t.lot_no
), made_steps as (
  insert into huigan.tier_steps (member_id, step_no, brand_id, tier, kind, taken_at, last_day,
    programme_version, until, kept_by_policy, event_seq, removed_at)
  select t.member_id, t.step_no, t.brand_id, t.tier, t.kind, to_timestamp(t.taken_ms / 1000), t.last_day,
    t.programme_version, to_timestamp(t.until_ms / 1000), t.kept_by_policy, t.event_seq,
    to_timestamp(t.removed_ms / 1000)
  from unnest(:stepOf!::bigint[], :stepNos!::int[], :stepBrands!::smallint[], :stepTiers!::text[],
    :stepKinds!::text[], :stepTakenAt!::float8[], :stepLastDays!::date[], :stepVersions!::int[],
    :stepUntil!::float8[], :stepKept!::boolean[], :stepSeqs!::bigint[], :stepRemovedAt!::float8[])
    as t(member_id, step_no, brand_id, tier, kind, taken_ms, last_day, programme_version, until_ms,
      kept_by_policy, event_seq, removed_ms)
), removed_steps as (
  update huigan.tier_steps s set removed_at = to_timestamp(t.removed_ms / 1000)
  from unnest(:removedOf!::bigint[], :removedNos!::int[], :removedAt!::float8[])
    as t(member_id, step_no, removed_ms)
  where s.member_id = t.member_id and (:oneLane! or s.member_id = any(:memberIds!::bigint[]))
    and s.step_no = t.step_no
), granted as (
  insert into huigan.benefit_grants (member_id, benefit_key, brand_id, granted_day, lot_no, taken_back_at)
  select t.member_id, t.benefit_key, t.brand_id, t.granted_day, t.lot_no,
    to_timestamp(t.taken_back_ms / 1000)
  from unnest(:grantOf!::bigint[], :grantKeys!::text[], :grantBrands!::smallint[], :grantDays!::date[],
    :grantLots!::int[], :grantTakenBackAt!::float8[])
    as t(member_id, benefit_key, brand_id, granted_day, lot_no, taken_back_ms)
  on conflict (member_id, benefit_key) do update
    set lot_no = excluded.lot_no, taken_back_at = excluded.taken_back_at
    where benefit_grants.taken_back_at is not null or benefit_grants.lot_no = excluded.lot_no
  returning member_id
), allocations as (
  insert into huigan.redemption_allocations (member_id, redemption_seq, lot_no, lot_day, brand_id, points,
    returned)
  select * from unnest(:allocationOf!::bigint[], :allocationSeqs!::bigint[], :allocationLots!::int[],
    :allocationDays!::date[], :allocationBrands!::smallint[], :allocationPoints!::bigint[],
    :allocationReturned!::bigint[])
  on conflict (member_id, redemption_seq, lot_no) do update set returned = excluded.returned
), refunded as (
  insert into huigan.refunded_lines (member_id, sale_seq, line, brand_id, quantity)
  select * from unnest(:refundedOf!::bigint[], :refundedSales!::bigint[], :refundedLines!::text[],
    :refundedBrands!::smallint[], :refundedQuantities!::int[])
  on conflict (member_id, sale_seq, line) do update set quantity = excluded.quantity
), refunded_by_amount as (
  insert into huigan.refunded_amounts (member_id, sale_seq, brand_id, amount_fen)
  select * from unnest(:amountOf!::bigint[], :amountSales!::bigint[], :amountBrands!::smallint[],
    :amounts!::bigint[])
  on conflict (member_id, sale_seq) do update set amount_fen = excluded.amount_fen
), effected as (
  insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at,
    made_at)
  select t.member_id, t.kind, t.subject, t.brand_id, t.owner_kind, t.owner_id, t.payload::json,
    coalesce(to_timestamp(t.at_ms / 1000), 'epoch'), coalesce(to_timestamp(t.at_ms / 1000), now())
  from unnest(:effectOf!::bigint[], :effectKinds!::text[], :effectSubjects!::text[],
    :effectBrands!::smallint[], :effectOwnerKinds!::text[], :effectOwners!::text[],
    :effectPayloads!::text[], :effectAt!::float8[])
    with ordinality as t(member_id, kind, subject, brand_id, owner_kind, owner_id, payload, at_ms, place)
  order by t.place
  on conflict on constraint effects_once do nothing
), figured as (
  insert into huigan.figure_changes (member_id, brand_id, store_id, day, orders, takings_fen, newcomers,
    points_granted, points_used, points_open, channel)
  select t.member_id, t.brand_id, t.store_id, t.day, t.orders, t.takings_fen, t.newcomers, t.granted, t.used,
    t.open, huigan.channel_of(t.source)
  from unnest(:figureOf!::bigint[], :figureBrands!::smallint[], :figureStores!::text[],
    :figureDays!::date[], :figureOrders!::int[], :figureTakings!::bigint[], :figureNewcomers!::int[],
    :figureGranted!::bigint[], :figureUsed!::bigint[], :figureOpen!::bigint[], :figureSources!::text[])
    as t(member_id, brand_id, store_id, day, orders, takings_fen, newcomers, granted, used, open, source)
), touched as (
  -- A level that changes with figures is counted with them; one that changes alone leaves a touch, and so
  -- does whoever is merged away.
  insert into huigan.member_touches (member_id, brand_id)
  select m.member_id, m.brand_id
  from unnest(:memberIds!::bigint[], :tiers!::text[], :mergedInto!::bigint[])
    as t(member_id, tier, merged_into)
  join huigan.members m on m.member_id = t.member_id
    and (:oneLane! or m.member_id = any(:memberIds!::bigint[]))
  where m.tier is distinct from t.tier and t.member_id <> all(:figureOf!::bigint[])
    or m.merged_into is distinct from t.merged_into
), rows as (
  update huigan.members m set
    joined_at = to_timestamp(t.joined_ms / 1000), clock_at = to_timestamp(t.clock_ms / 1000),
    settled_seq = t.settled_seq, programme_version = t.programme_version, tier = t.tier,
    tier_until = to_timestamp(t.until_ms / 1000), balances = t.balances, window_sum = t.window_sum,
    window_from = t.window_from, next_due_at = to_timestamp(t.due_ms / 1000),
    last_journal_no = t.last_journal_no, last_lot_no = t.last_lot_no, last_step_no = t.last_step_no,
    gift_days = t.gift_days, paid_sales = t.paid_sales, most_paid_sales = t.most_paid_sales,
    merged_into = t.merged_into
  from held h, rows from (
    unnest(:memberIds!::bigint[]), unnest(:joinedAt!::float8[]), unnest(:clockAt!::float8[]),
    unnest(:settledSeqs!::bigint[]), unnest(:versions!::int[]), unnest(:tiers!::text[]),
    unnest(:tierUntil!::float8[]), jsonb_array_elements(:balances!::jsonb), unnest(:windowSums!::bigint[]),
    unnest(:windowFrom!::date[]), unnest(:nextDueAt!::float8[]), unnest(:lastJournalNos!::int[]),
    unnest(:lastLotNos!::int[]), unnest(:lastStepNos!::int[]), jsonb_array_elements(:giftDays!::jsonb),
    unnest(:paidSales!::int[]), unnest(:mostPaidSales!::int[]), unnest(:mergedInto!::bigint[])
  ) as t(member_id, joined_ms, clock_ms, settled_seq, programme_version, tier, until_ms, balances, window_sum,
    window_from, due_ms, last_journal_no, last_lot_no, last_step_no, gift_days, paid_sales, most_paid_sales,
    merged_into)
  where m.member_id = h.member_id and t.member_id = h.member_id
    and (:oneLane! or m.member_id = any(:memberIds!::bigint[]))
)
select huigan.expect_count('members as they were read', (select count(*) from held),
    :members!::bigint, true) as members,
  huigan.expect_count('events that wait', (select count(*) from taken),
    :events!::bigint, true) as events,
  huigan.expect_count('benefits that do not stand', (select count(*) from granted),
    :grants!::bigint, false) as grants;
