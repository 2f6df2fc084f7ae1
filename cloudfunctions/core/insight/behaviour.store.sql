/* @name ensureBehaviourMonth */
select huigan.ensure_behaviour_month(:day!::date) as "made";

/* @name insertBehaviour */
insert into huigan.behaviour_events (member_id, happened_on, event_id, brand_id, name, happened_at, page,
  subject, scene, channel)
select :memberId!::bigint, t.happened_on, t.event_id, :brandId!::smallint, t.name,
  to_timestamp(t.happened_ms / 1000), t.page, t.subject, t.scene, t.channel
from unnest(
  :ids!::text[], :days!::date[], :names!::text[], :happenedMs!::float8[], :pages!::text[],
    :subjects!::text[], :scenes!::int[], :channels!::text[]
) as t(event_id, happened_on, name, happened_ms, page, subject, scene, channel)
where t.event_id <> all (array(
  select b.event_id from huigan.behaviour_events b
  where b.member_id = :memberId! and b.happened_on >= :since!::date and b.event_id = any(:ids!::text[])
))
on conflict do nothing returning event_id;

/* @name findBehaviour */
select b.event_id, b.name, b.happened_at, b.page, b.channel from huigan.behaviour_events b
where b.member_id = :memberId! and (b.happened_at, b.event_id) < (to_timestamp(:beforeMs!::float8 / 1000),
  :beforeId!::text)
order by b.happened_at desc, b.event_id desc limit :limit!::int;

/* @name countBehaviour */
select count(*)::int as "count!" from huigan.behaviour_events b where b.member_id = :memberId!;

/* @name deleteBehaviour */
delete from huigan.behaviour_events where member_id = :memberId!;
