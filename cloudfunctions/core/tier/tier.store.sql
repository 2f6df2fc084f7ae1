/* @name findSteps */
select member_id, step_no, tier, kind, taken_at, last_day, programme_version, until, kept_by_policy,
  event_seq, removed_at
from huigan.tier_steps where member_id = any(:memberIds!::bigint[]) and removed_at is null order by member_id,
  step_no;

/* @name insertSteps */
insert into huigan.tier_steps (member_id, step_no, brand_id, tier, kind, taken_at, last_day,
  programme_version, until, kept_by_policy, event_seq, removed_at)
select t.member_id, t.step_no, t.brand_id, t.tier, t.kind, to_timestamp(t.taken_ms / 1000), t.last_day,
  t.programme_version,
  to_timestamp(t.until_ms / 1000), t.kept_by_policy, t.event_seq, to_timestamp(t.removed_ms / 1000)
from unnest(:memberIds!::bigint[], :stepNos!::int[], :brandIds!::smallint[], :tiers!::text[], :kinds!::text[],
  :takenAt!::float8[],
  :lastDays!::date[], :versions!::int[], :until!::float8[], :kept!::boolean[], :eventSeqs!::bigint[],
    :removedAt!::float8[])
  as t(member_id, step_no, brand_id, tier, kind, taken_ms, last_day, programme_version, until_ms,
    kept_by_policy, event_seq, removed_ms);

/* @name removeSteps */
update huigan.tier_steps s set removed_at = to_timestamp(t.removed_ms / 1000)
from unnest(:memberIds!::bigint[], :stepNos!::int[], :removedAt!::float8[])
  as t(member_id, step_no, removed_ms)
where s.member_id = t.member_id and s.step_no = t.step_no;

/* @name findGrants */
select g.member_id, g.benefit_key, g.granted_day, g.lot_no
from huigan.benefit_grants g where g.member_id = any(:memberIds!::bigint[]) and g.taken_back_at is null;

/* @name saveGrants */
insert into huigan.benefit_grants (member_id, benefit_key, brand_id, granted_day, lot_no, taken_back_at)
select t.member_id, t.benefit_key, t.brand_id, t.granted_day, t.lot_no, to_timestamp(t.taken_back_ms / 1000)
from unnest(:memberIds!::bigint[], :keys!::text[], :brandIds!::smallint[], :days!::date[], :lotNos!::int[],
  :takenBackAt!::float8[])
  as t(member_id, benefit_key, brand_id, granted_day, lot_no, taken_back_ms)
on conflict (member_id, benefit_key) do update
  set lot_no = excluded.lot_no, taken_back_at = excluded.taken_back_at
  where benefit_grants.taken_back_at is not null or benefit_grants.lot_no = excluded.lot_no
returning member_id;
