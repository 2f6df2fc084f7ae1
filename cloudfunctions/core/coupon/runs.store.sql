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
where p.brand_id = :brandId! and p.run_id = :runId! and not p.done order by p.part_no limit 1;

/* @name claimPart */
update huigan.coupon_run_parts p set done = true
where p.brand_id = :brandId! and p.run_id = :runId! and p.part_no = :partNo! and not p.done
returning p.first_row, p.member_keys;

/* @name findMembersOfPart */
select a.place::int as "place!", k.member_id as "member_id?"
from unnest(:memberKeys!::text[]) with ordinality as a(member_key, place)
left join huigan.member_keys k on k.brand_id = :brandId! and k.member_key = a.member_key
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
  and not exists (select from huigan.coupon_run_parts p where p.brand_id = r.brand_id and p.run_id = r.run_id
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
