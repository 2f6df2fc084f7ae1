/* @name findSteps */
select member_id, step_no, tier, kind, taken_at, last_day, programme_version, until, kept_by_policy, event_seq, removed_at
from huigan.tier_steps where member_id = any(:memberIds!::bigint[]) and removed_at is null order by member_id, step_no;

/* @name insertSteps */
insert into huigan.tier_steps (member_id, step_no, brand_id, tier, kind, taken_at, last_day, programme_version, until, kept_by_policy, event_seq, removed_at)
select * from unnest(:memberIds!::bigint[], :stepNos!::int[], :brandIds!::smallint[], :tiers!::text[], :kinds!::text[], :takenAt!::timestamptz[],
  :lastDays!::date[], :versions!::int[], :until!::timestamptz[], :kept!::boolean[], :eventSeqs!::bigint[], :removedAt!::timestamptz[]);

/* @name removeSteps */
update huigan.tier_steps s set removed_at = t.removed_at
from unnest(:memberIds!::bigint[], :stepNos!::int[], :removedAt!::timestamptz[]) as t(member_id, step_no, removed_at)
where s.member_id = t.member_id and s.step_no = t.step_no;

/* @name findGrants */
select g.member_id, g.benefit_key, g.granted_day, g.lot_no
from huigan.benefit_grants g where g.member_id = any(:memberIds!::bigint[]) and g.taken_back_at is null;

/* @name saveGrants */
insert into huigan.benefit_grants (member_id, benefit_key, brand_id, granted_day, lot_no, taken_back_at)
select * from unnest(:memberIds!::bigint[], :keys!::text[], :brandIds!::smallint[], :days!::date[], :lotNos!::int[], :takenBackAt!::timestamptz[])
on conflict (member_id, benefit_key) do update
  set lot_no = excluded.lot_no, taken_back_at = excluded.taken_back_at
  where benefit_grants.taken_back_at is not null or benefit_grants.lot_no = excluded.lot_no
returning member_id;
