/* @name countAudience */
-- The conditions are those of `findAudience`, word for word: PostgreSQL has no name for them that a cluster
-- would take.
select count(*)::int as "members!", coalesce(sum(f.spent_fen), 0)::bigint as "spent_fen!",
  (count(*) filter (where f.marketing))::int as "agreed!"
from huigan.member_facts f
where f.brand_id = :brandId!
  and (:lastFrom::date is null or f.last_day between :lastFrom and :lastTo::date)
  and (:joinedFrom::date is null or f.joined_on between :joinedFrom and :joinedTo::date)
  and f.orders between :ordersLeast!::bigint and :ordersMost!::bigint
  and f.spent_fen between :spentLeast!::bigint and :spentMost!::bigint
  and f.orders_365 between :yearOrdersLeast!::bigint and :yearOrdersMost!::bigint
  and f.spent_365_fen between :yearSpentLeast!::bigint and :yearSpentMost!::bigint
  and f.orders_90 between :lateOrdersLeast!::bigint and :lateOrdersMost!::bigint
  and f.spent_90_fen between :lateSpentLeast!::bigint and :lateSpentMost!::bigint
  and (not :agreed!::boolean or f.marketing)
  and (:levels::text[] is null or coalesce(f.tier, :lowest!::text) = any(:levels))
  and (:birthMonths::text[] is null or left(f.birthday, 2) = any(:birthMonths))
  and (:households::text[] is null or f.household = any(:households))
  and (:rfm::smallint[] is null or f.rfm = any(:rfm))
  and (:stages::text[] is null or f.stage = any(:stages))
  and (:stores::text[] is null or f.store_id = any(:stores))
  and (:tags::bigint[] is null or f.member_id in (select t.member_id from huigan.member_tags t
    where t.brand_id = :brandId! and t.tag_id = any(:tags) and (t.until is null or t.until >= :today!::date)))
  and (:alsoTags::bigint[] is null or f.member_id in (select t.member_id from huigan.member_tags t
    where t.brand_id = :brandId! and t.tag_id = any(:alsoTags) and (t.until is null or t.until >= :today!)))
  and (:noTags::bigint[] is null or f.member_id not in (select t.member_id from huigan.member_tags t
    where t.brand_id = :brandId! and t.tag_id = any(:noTags) and (t.until is null or t.until >= :today!)));

/* @name findAudience */
-- A page of whoever fits, newest members first; of some members only, where they are named.
select f.member_id, f.last_day, f.orders, f.spent_fen, f.rfm, f.stage, f.tier, m.member_key,
  p.display_name as "name?", n.phone as "phone?"
from (
  select * from huigan.member_facts f
  where f.brand_id = :brandId! and f.member_id < :before!::bigint
    and (:among::bigint[] is null or f.member_id = any(:among))
    and (:lastFrom::date is null or f.last_day between :lastFrom and :lastTo::date)
    and (:joinedFrom::date is null or f.joined_on between :joinedFrom and :joinedTo::date)
    and f.orders between :ordersLeast!::bigint and :ordersMost!::bigint
    and f.spent_fen between :spentLeast!::bigint and :spentMost!::bigint
    and f.orders_365 between :yearOrdersLeast!::bigint and :yearOrdersMost!::bigint
    and f.spent_365_fen between :yearSpentLeast!::bigint and :yearSpentMost!::bigint
    and f.orders_90 between :lateOrdersLeast!::bigint and :lateOrdersMost!::bigint
    and f.spent_90_fen between :lateSpentLeast!::bigint and :lateSpentMost!::bigint
    and (not :agreed!::boolean or f.marketing)
    and (:levels::text[] is null or coalesce(f.tier, :lowest!::text) = any(:levels))
    and (:birthMonths::text[] is null or left(f.birthday, 2) = any(:birthMonths))
    and (:households::text[] is null or f.household = any(:households))
    and (:rfm::smallint[] is null or f.rfm = any(:rfm))
    and (:stages::text[] is null or f.stage = any(:stages))
    and (:stores::text[] is null or f.store_id = any(:stores))
    and (:tags::bigint[] is null or f.member_id in (select t.member_id from huigan.member_tags t
      where t.brand_id = :brandId! and t.tag_id = any(:tags) and (t.until is null or t.until >= :today!::date)))
    and (:alsoTags::bigint[] is null or f.member_id in (select t.member_id from huigan.member_tags t
      where t.brand_id = :brandId! and t.tag_id = any(:alsoTags) and (t.until is null or t.until >= :today!)))
    and (:noTags::bigint[] is null or f.member_id not in (select t.member_id from huigan.member_tags t
      where t.brand_id = :brandId! and t.tag_id = any(:noTags) and (t.until is null or t.until >= :today!)))
  order by f.member_id desc limit :limit!::int
) f
join huigan.members m on m.member_id = f.member_id
left join huigan.member_profiles p on p.member_id = m.member_id
left join huigan.member_phones n on n.member_id = m.member_id
order by f.member_id desc;

/* @name findOwnFacts */
-- What terms ask of one member; tags that hold today.
select f.joined_on, f.tier, f.birthday, f.household, f.marketing, f.last_day, f.orders, f.orders_365,
  f.orders_90, f.spent_fen, f.spent_365_fen, f.spent_90_fen, f.rfm, f.stage, f.store_id, array(
    select t.tag_id::text from huigan.member_tags t
    where t.member_id = :memberId! and (t.until is null or t.until >= :today!::date)
  ) as "tags!"
from huigan.member_facts f where f.member_id = :memberId! and f.brand_id = :brandId!;

/* @name countPeople */
-- Whoever joined or bought, by scores and stage: at most some six hundred rows.
select f.rfm, f.stage, count(*)::int as "members!", sum(f.spent_fen)::bigint as "spent_fen!"
from huigan.member_facts f where f.brand_id = :brandId!
group by f.rfm, f.stage limit 2000;

/* @name countMoves */
select m.was, m.became, count(*)::int as "moves!" from huigan.member_moves m
where m.brand_id = :brandId! and m.what = 'stage' and m.moved_on between :from!::date and :to!::date
  and m.why <> 'first-count'
group by m.was, m.became limit 100;

/* @name findAudiences */
select a.audience_id, a.name, a.rule, a.revision, a.saved_at, s.name as "by?"
from huigan.audiences a left join huigan.staff s on s.staff_id = a.staff_id
where a.brand_id = :brandId! and a.audience_id < :before!::bigint
order by a.audience_id desc limit :limit!::int;

/* @name findAudiencesByIds */
select a.audience_id, a.name, a.rule from huigan.audiences a
where a.brand_id = :brandId! and a.audience_id = any(:ids!::bigint[]) limit 10;

/* @name insertAudience */
insert into huigan.audiences (brand_id, name, rule, revision, saved_at, staff_id)
values (:brandId!, :name!, :rule!::jsonb, 1, to_timestamp(:nowMs!::float8 / 1000), :staffId!)
returning audience_id, revision;

/* @name updateAudience */
update huigan.audiences set name = :name!, rule = :rule!::jsonb, revision = revision + 1,
  saved_at = to_timestamp(:nowMs!::float8 / 1000), staff_id = :staffId!
where brand_id = :brandId! and audience_id = :audienceId! and revision = :revision!
returning audience_id, revision;

/* @name deleteAudience */
delete from huigan.audiences
where brand_id = :brandId! and audience_id = :audienceId! and revision = :revision! returning audience_id;

/* @name findRfmVersions */
select r.version, r.edges, r.published_at, s.name as "by?"
from huigan.rfm_versions r left join huigan.staff s on s.staff_id = r.staff_id
where r.brand_id = :brandId! order by r.version desc limit 100;

/* @name insertRfmVersion */
-- The next version, where nobody published another one meanwhile.
insert into huigan.rfm_versions (brand_id, version, edges, published_at, staff_id)
select :brandId!::smallint, l.version + 1, :edges!::jsonb, to_timestamp(:nowMs!::float8 / 1000),
  :staffId!::bigint
from (select coalesce(max(r.version), 0) as version from huigan.rfm_versions r
  where r.brand_id = :brandId!) l
where l.version = :after!::int
on conflict do nothing returning version;
