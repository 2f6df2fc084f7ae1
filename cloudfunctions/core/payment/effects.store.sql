/* @name insertEffects */
insert into huigan.order_effects (brand_id, member_id, order_id, kind, subject, payload, due_at, made_at)
select t.brand_id, t.member_id, t.order_id, t.kind, t.subject, t.payload::json, :at!::timestamptz,
  :at!::timestamptz
from unnest(
  :brandIds!::smallint[], :memberIds!::bigint[], :orderIds!::text[], :kinds!::text[], :subjects!::text[],
    :payloads!::text[]
) with ordinality as t(brand_id, member_id, order_id, kind, subject, payload, place)
order by t.place
on conflict on constraint order_effects_once do nothing;

/* @name insertKeptEffect */
insert into huigan.order_effects (brand_id, member_id, order_id, kind, subject, payload, due_at, made_at,
  stuck, last_error)
values (:brandId!, :memberId, :orderId, :kind!, :subject!, :payload!::json, :at!::timestamptz,
  :at!::timestamptz, true, :lastError!)
on conflict on constraint order_effects_once do update set stuck = true, last_error = excluded.last_error;

/* @name takeDueEffects */
update huigan.order_effects e set attempts = e.attempts + 1, due_at = :again!::timestamptz
where e.effect_id in (
  select d.effect_id from huigan.order_effects d
  where not d.stuck and d.due_at <= :now!::timestamptz
  order by d.due_at, d.effect_id limit :limit!::int
  for update skip locked
)
returning e.effect_id, e.brand_id, e.member_id, e.order_id, e.kind, e.subject, e.payload, e.attempts;

/* @name takeDueEffectsOfOrder */
update huigan.order_effects e set attempts = e.attempts + 1, due_at = :again!::timestamptz
where e.effect_id in (
  select d.effect_id from huigan.order_effects d
  where d.member_id = :memberId! and d.order_id = :orderId! and not d.stuck and d.due_at <= :now!::timestamptz
    and d.kind = any(:kinds!::text[])
  order by d.effect_id limit :limit!::int
  for update skip locked
)
returning e.effect_id, e.brand_id, e.member_id, e.order_id, e.kind, e.subject, e.payload, e.attempts;

/* @name deleteEffects */
delete from huigan.order_effects where effect_id = any(:effectIds!::bigint[]) and not stuck;

/* @name putOffEffect */
update huigan.order_effects set due_at = :dueAt!::timestamptz, last_error = :lastError!, stuck = :stuck!
where effect_id = :effectId!;

/* @name setPayload */
update huigan.order_effects set payload = :payload!::json where effect_id = :effectId!;

/* @name findEffectPayload */
select e.payload from huigan.order_effects e where e.effect_id = :effectId! for update;

/* @name readStuck */
select e.effect_id, e.kind, e.order_id, e.attempts, e.last_error, e.made_at from huigan.order_effects e
where e.brand_id = :brandId! and e.stuck and e.effect_id > :after!
order by e.effect_id limit :limit!::int;

/* @name unstick */
update huigan.order_effects set stuck = false, attempts = 0, due_at = :at!::timestamptz
where brand_id = :brandId! and stuck and effect_id = any(:effectIds!::bigint[])
returning effect_id;
