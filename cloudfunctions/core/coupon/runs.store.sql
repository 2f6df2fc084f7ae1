/* @name insertRun */
insert into huigan.coupon_runs (brand_id, request_id, kind, template_id, version, to_template, reason, state, total,
  started_by, started_at)
values (:brandId!, :requestId!, :kind!, :templateId!, :version::int, :toTemplate, :reason, :state!, :total!,
  :startedBy::bigint, :startedAt!::timestamptz)
on conflict (brand_id, request_id) do nothing
returning run_id;

/* @name findRunByRequest */
select r.run_id from huigan.coupon_runs r where r.brand_id = :brandId! and r.request_id = :requestId!;

/* @name findRun */
select r.run_id, r.kind, r.template_id, r.version, r.to_template, r.reason, r.state, r.total, r.done,
  r.after_member, r.after_coupon, r.started_by
from huigan.coupon_runs r where r.brand_id = :brandId! and r.run_id = :runId!;

/* @name claimRun */
-- Held until the transaction ends, so that nobody else goes on from the same place.
update huigan.coupon_runs r set done = r.done
where r.brand_id = :brandId! and r.run_id = :runId! and r.state = 'running'
returning r.run_id, r.kind, r.template_id, r.version, r.to_template, r.reason, r.state, r.total, r.done,
  r.after_member, r.after_coupon, r.started_by;

/* @name findRunning */
select r.brand_id, r.run_id from huigan.coupon_runs r where r.state = 'running'
order by r.brand_id, r.run_id limit :limit!::int;

/* @name insertParts */
insert into huigan.coupon_run_parts (brand_id, run_id, part_no, first_row, member_keys)
values (:brandId!, :runId!, :partNo!, :firstRow!, :memberKeys!::text[])
on conflict (brand_id, run_id, part_no) do nothing;

/* @name startRun */
update huigan.coupon_runs r set state = 'running', total = :total!
where r.brand_id = :brandId! and r.run_id = :runId! and r.state = 'filling' returning r.run_id;

/* @name findOpenPart */
select p.part_no from huigan.coupon_run_parts p
where p.brand_id = :brandId! and p.run_id = :runId! and not p.done order by p.part_no limit 1
for no key update skip locked;

/* @name claimPart */
update huigan.coupon_run_parts p set done = true
where p.brand_id = :brandId! and p.run_id = :runId! and p.part_no = :partNo! and not p.done
returning p.first_row, p.member_keys;

/* @name issueOpenPart */
-- A part of a list, from its keys to what became of it, where nothing limits whom the brand gives: the
-- counter is raised last and held only then, so that parts are issued side by side. `within`: the stock was
-- enough for all of it; else the caller rolls back. Rows that get none are kept; what remains had theirs
-- before, or stands in it twice. Members in their order: of two parts that name the same, one waits.
with part as materialized (
  update huigan.coupon_run_parts p set done = true
  where p.brand_id = :brandId! and p.run_id = :runId! and p.part_no = :partNo! and not p.done
  returning p.first_row, p.member_keys
), asked as materialized (
  select p.first_row + a.place - 1 as row_no, a.member_key
  from part p cross join lateral unnest(p.member_keys) with ordinality as a(member_key, place)
), named as materialized (
  select k.member_key, k.member_id from huigan.member_keys k
  where k.brand_id = :brandId! and k.member_key in (select a.member_key from asked a)
), open as materialized (
  select m.member_id from huigan.members m
  left join huigan.closed_members x on x.member_id = m.member_id
  where m.member_id in (select n.member_id from named n) and m.brand_id = :brandId! and x.member_id is null
), listed as materialized (
  select a.row_no, a.member_key, n.member_id, o.member_id is not null as is_open
  from asked a
  left join named n on n.member_key = a.member_key
  left join open o on o.member_id = n.member_id
), made as (
  insert into huigan.coupons (member_id, brand_id, template_id, version, source, cause, state, usable_from,
    expires_at, uses_left, issued_at, issued_by)
  select l.member_id, :brandId!::smallint, :templateId!::text, :version!::int, 'list', :cause!::text,
    'usable', :usableFrom!::timestamptz, :expiresAt!::timestamptz, :uses!::smallint, :issuedAt!::timestamptz,
    :issuedBy::bigint
  from listed l where l.is_open order by l.member_id
  on conflict (member_id, cause) do nothing
  returning 1
), missed as (
  insert into huigan.coupon_run_misses (brand_id, run_id, row_no, member_key, why)
  select :brandId!, :runId!, l.row_no, l.member_key, case when l.member_id is null then 'unknown-member'
    else 'closed' end
  from listed l where not l.is_open
), counts as materialized (
  select count(*) as told, count(*) filter (where not l.is_open) as missed,
    (select count(*) from made) as given
  from listed l
), raised as (
  update huigan.coupon_counters c set issued = c.issued + n.given
  from counts n where c.brand_id = :brandId! and c.template_id = :templateId! and n.given > 0
    and c.issued + n.given <= coalesce(c.stock, c.issued + n.given)
  returning 1
), told as (
  -- After the counter, as whoever holds it before does.
  update huigan.coupon_runs r set done = r.done + n.told, given = r.given + n.given,
    twice = r.twice + n.told - n.given - n.missed, missed = r.missed + n.missed
  from counts n cross join (select count(*) from raised) as o(held)
  where r.brand_id = :brandId! and r.run_id = :runId! and o.held >= 0
)
select n.given = 0 or exists (select 1 from raised) as "within!" from counts n;

/* @name findMembersOfPart */
with named as materialized (
  select k.member_key, k.member_id from huigan.member_keys k
  where k.brand_id = :brandId! and k.member_key = any(:memberKeys!::text[])
)
select a.place::int as "place!", n.member_id as "member_id?"
from unnest(:memberKeys!) with ordinality as a(member_key, place)
left join named n on n.member_key = a.member_key
order by a.place;

/* @name insertMisses */
insert into huigan.coupon_run_misses (brand_id, run_id, row_no, member_key, why)
select :brandId!, :runId!, m.row_no, m.member_key, m.why
from unnest(:rowNos!::bigint[], :memberKeys!::text[], :whys!::text[]) as m(row_no, member_key, why);

/* @name addToRun */
update huigan.coupon_runs r set done = r.done + :done!, given = r.given + :given!, twice = r.twice + :twice!,
  missed = r.missed + :missed!, after_member = coalesce(:afterMember::bigint, r.after_member),
  after_coupon = coalesce(:afterCoupon::bigint, r.after_coupon)
where r.brand_id = :brandId! and r.run_id = :runId!;

/* @name stopRun */
update huigan.coupon_runs r set state = 'stopped', stopped_why = :why!
where r.brand_id = :brandId! and r.run_id = :runId! and r.state = 'running';

/* @name resumeRun */
update huigan.coupon_runs r set state = 'running', stopped_why = null
where r.brand_id = :brandId! and r.run_id = :runId! and r.state = 'stopped' returning r.template_id;

/* @name endRun */
update huigan.coupon_runs r set state = 'done', ended_at = :at!::timestamptz
where r.brand_id = :brandId! and r.run_id = :runId! and r.state = 'running'
  and not exists (select 1 from huigan.coupon_run_parts p where p.brand_id = r.brand_id and p.run_id = r.run_id
    and not p.done);

/* @name findUsable */
-- Coupons to put right, from a place on.
select c.member_id, c.coupon_id from huigan.coupons c
where c.brand_id = :brandId! and c.template_id = :templateId! and c.state = 'usable'
  and (:version::int is null or c.version = :version)
  and (c.member_id, c.coupon_id) > (:afterMember!::bigint, :afterCoupon!::bigint)
order by c.member_id, c.coupon_id limit :limit!::int;

/* @name revokeUsable */
-- Those of them that are still usable; what an order took meanwhile finishes.
update huigan.coupons c set state = 'revoked', ended_at = :at!::timestamptz, ended_why = :why!
from unnest(:memberIds!::bigint[], :couponIds!::bigint[]) as a(member_id, coupon_id)
where c.member_id = a.member_id and c.coupon_id = a.coupon_id and c.state = 'usable'
returning c.member_id, c.coupon_id;
