/* @name findTags */
-- By their numbers, the newest first, with how many carry each today.
with page as materialized (
  select t.tag_id, t.name, t.revision, t.saved_at, t.staff_id from huigan.tags t
  where t.brand_id = :brandId! and t.tag_id < :before!::bigint
  order by t.tag_id desc limit :limit!::int
), carried as materialized (
  select m.tag_id, count(*) as members from huigan.member_tags m
  where m.brand_id = :brandId! and m.tag_id in (select p.tag_id from page p)
    and (m.until is null or m.until >= :today!::date)
  group by m.tag_id
)
select p.tag_id, p.name, p.revision, p.saved_at, s.name as "by?", coalesce(c.members, 0)::int as "members!"
from page p
left join carried c on c.tag_id = p.tag_id
left join huigan.staff s on s.staff_id = p.staff_id
order by p.tag_id desc;

/* @name insertTag */
-- No row: there is one of that name.
insert into huigan.tags (brand_id, name, revision, saved_at, staff_id)
values (:brandId!, :name!, 1, :savedAt!, :staffId!)
on conflict (brand_id, name) do nothing returning tag_id;

/* @name lockTag */
select t.name, t.revision from huigan.tags t where t.brand_id = :brandId! and t.tag_id = :tagId! for update;

/* @name shareTag */
-- Held while members are given it, so that nobody removes it in between.
select t.name from huigan.tags t where t.brand_id = :brandId! and t.tag_id = :tagId! for share;

/* @name renameTag */
-- No row: another one has that name.
update huigan.tags t set name = :name!, revision = t.revision + 1, saved_at = :savedAt!, staff_id = :staffId!
where t.brand_id = :brandId! and t.tag_id = :tagId! and not exists (
  select 1 from huigan.tags o where o.brand_id = :brandId! and o.name = :name! and o.tag_id <> :tagId!
)
returning t.revision;

/* @name deleteTag */
delete from huigan.tags where brand_id = :brandId! and tag_id = :tagId!;

/* @name untagAll */
with gone as (
  delete from huigan.member_tags where brand_id = :brandId! and tag_id = :tagId! returning member_id
)
select count(*)::int as "members!" from gone;

/* @name tagOne */
-- Given anew where the member carries it already.
insert into huigan.member_tags (member_id, tag_id, brand_id, source, reason, staff_id, since, until)
values (:memberId!, :tagId!, :brandId!, 'hand', :reason!, :staffId!, :since!, :until::date)
on conflict (member_id, tag_id) do update set source = excluded.source, reason = excluded.reason,
  staff_id = excluded.staff_id, since = excluded.since, until = excluded.until;

/* @name untagOne */
delete from huigan.member_tags where member_id = :memberId! and tag_id = :tagId! and brand_id = :brandId!
returning source, reason, since, until;

/* @name tagKeys */
-- Gives members a tag by their keys; who carries it today stays as they are. A key of an account that was
-- merged means the one that is kept; of an account that is closed, nobody.
with asked as (
  select t.member_key, t.place from unnest(:memberKeys!::text[]) with ordinality as t(member_key, place)
), named as materialized (
  select a.place, k.member_id from asked a
  join huigan.member_keys k on k.brand_id = :brandId! and k.member_key = a.member_key
), merged as materialized (
  select g.member_id, g.kept_id from huigan.account_merges g
  where g.member_id in (select n.member_id from named n) and g.undone_at is null
), kept as materialized (
  select n.place, coalesce(g.kept_id, n.member_id) as member_id
  from named n left join merged g on g.member_id = n.member_id
), found as materialized (
  select k.place, k.member_id from kept k where k.member_id not in (select c.member_id
    from huigan.closed_members c where c.member_id in (select o.member_id from kept o))
), written as (
  insert into huigan.member_tags as m (member_id, tag_id, brand_id, source, reason, staff_id, since, until)
  select distinct f.member_id, :tagId!::bigint, :brandId!::smallint, 'list', :reason!::text,
    :staffId!::bigint, :since!::timestamptz, :until::date
  from found f order by f.member_id
  on conflict (member_id, tag_id) do update set source = excluded.source, reason = excluded.reason,
    staff_id = excluded.staff_id, since = excluded.since, until = excluded.until
  where m.until < :today!::date
  returning m.member_id
)
select (select count(*) from written)::int as "tagged!",
  (select count(distinct f.member_id) from found f)::int as "found!",
  coalesce((select array_agg(a.place::int order by a.place) from asked a
    where not exists (select 1 from found f where f.place = a.place)), '{}') as "unknown!";

/* @name findTagsOfMember */
-- Those that hold on a day, or all that are kept, the newest first.
select m.tag_id, t.name, m.source, m.reason, m.since, m.until, s.name as "by?"
from huigan.member_tags m
join huigan.tags t on t.brand_id = m.brand_id and t.tag_id = m.tag_id
left join huigan.staff s on s.staff_id = m.staff_id
where m.member_id = :memberId! and (:today::date is null or m.until is null or m.until >= :today)
order by m.since desc, m.tag_id desc limit 200;

/* @name moveTags */
-- Those of an account that is given up go over to the one that is kept, unless that one carries them.
with gone as (
  delete from huigan.member_tags where member_id = :memberId! returning *
)
insert into huigan.member_tags (member_id, tag_id, brand_id, source, reason, staff_id, since, until)
select :keptId!::bigint, g.tag_id, g.brand_id, g.source, g.reason, g.staff_id, g.since, g.until from gone g
on conflict (member_id, tag_id) do nothing;
