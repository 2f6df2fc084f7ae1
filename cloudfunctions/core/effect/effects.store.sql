/* @name insertEffects */
insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at,
  made_at)
select t.member_id, t.kind, t.subject, t.brand_id, t.owner_kind, t.owner_id, t.payload::json,
  :at!::timestamptz, :at!::timestamptz
from unnest(:memberIds!::bigint[], :kinds!::text[], :subjects!::text[], :brandIds!::smallint[],
  :ownerKinds!::text[], :ownerIds!::text[], :payloads!::text[])
  with ordinality as t(member_id, kind, subject, brand_id, owner_kind, owner_id, payload, place)
order by t.place
on conflict on constraint effects_once do nothing;

/* @name insertKeptEffect */
insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at,
  made_at, stuck, last_error)
values (:memberId!, :kind!, :subject!, :brandId!, :ownerKind!, :ownerId!, :payload!::json, :at!::timestamptz,
  :at!::timestamptz, true, :lastError!)
on conflict on constraint effects_once do update set stuck = true, last_error = excluded.last_error;

/* @name takeDueEffects */
-- What somebody else has taken meanwhile is due no more.
with due as materialized (
  select d.member_id, d.kind, d.subject from huigan.effects d
  where not d.stuck and d.due_at <= :now!::timestamptz
  order by d.due_at, d.effect_no limit :limit!::int
)
update huigan.effects e set attempts = e.attempts + 1, due_at = :again!::timestamptz
from due where e.member_id = due.member_id and e.kind = due.kind and e.subject = due.subject
  and not e.stuck and e.due_at <= :now!::timestamptz
returning e.member_id, e.kind, e.subject, e.brand_id, e.owner_kind, e.owner_id, e.payload, e.attempts,
  e.effect_no;

/* @name takeDueEffectsOfOwner */
update huigan.effects e set attempts = e.attempts + 1, due_at = :again!::timestamptz
where e.member_id = :memberId! and (e.kind, e.subject) in (
  select d.kind, d.subject from huigan.effects d
  where d.member_id = :memberId! and d.owner_kind = :ownerKind! and d.owner_id = :ownerId! and not d.stuck
    and d.due_at <= :now!::timestamptz and d.kind = any(:kinds!::text[])
  order by d.effect_no limit :limit!::int
  for update skip locked
)
returning e.member_id, e.kind, e.subject, e.brand_id, e.owner_kind, e.owner_id, e.payload, e.attempts,
  e.effect_no;

/* @name deleteEffects */
delete from huigan.effects e
using unnest(:memberIds!::bigint[], :kinds!::text[], :subjects!::text[]) as t(member_id, kind, subject)
where e.member_id = any(:members!::bigint[]) and not e.stuck
  and e.member_id = t.member_id and e.kind = t.kind and e.subject = t.subject;

/* @name putOffEffect */
update huigan.effects set due_at = :dueAt!::timestamptz, last_error = :lastError!, stuck = :stuck!
where member_id = :memberId! and kind = :kind! and subject = :subject!;

/* @name setPayload */
update huigan.effects set payload = :payload!::json
where member_id = :memberId! and kind = :kind! and subject = :subject!;

/* @name lockPayload */
select e.payload from huigan.effects e
where e.member_id = :memberId! and e.kind = :kind! and e.subject = :subject! for update;

/* @name readStuck */
select e.effect_no, e.member_id, e.kind, e.subject, e.owner_kind, e.owner_id, e.attempts, e.last_error,
  e.made_at
from huigan.effects e
where e.brand_id = :brandId! and e.stuck and e.effect_no > :after!
order by e.effect_no limit :limit!::int;

/* @name findStuckByNo */
select e.effect_no, e.member_id, e.kind, e.subject from huigan.effects e
where e.brand_id = :brandId! and e.stuck and e.effect_no = any(:effectNos!::bigint[])
order by e.effect_no limit 1000;

/* @name unstick */
update huigan.effects set stuck = false, attempts = 0, due_at = :at!::timestamptz
where member_id = :memberId! and kind = :kind! and subject = :subject! and stuck
returning effect_no;
