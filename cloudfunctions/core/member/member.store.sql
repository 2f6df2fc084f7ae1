/* @name findMembersByIdentity */
select i.identity, i.member_id from huigan.member_identities i
where i.brand_id = :brandId! and i.kind = :kind! and i.identity = any(:identities!::text[]);

/* @name findMembersByKey */
select k.member_key, k.member_id from huigan.member_keys k
where k.brand_id = :brandId! and k.member_key = any(:memberKeys!::text[]);

/* @name insertMembers */
with claimed as (
  insert into huigan.member_keys (brand_id, member_key)
  select :brandId!::smallint, t.member_key from unnest(:memberKeys!::text[]) as t(member_key)
    order by t.member_key
  on conflict (brand_id, member_key) do nothing
  returning member_id, member_key
), made as (
  insert into huigan.members (member_id, brand_id, member_key)
  select c.member_id, :brandId!::smallint, c.member_key from claimed c
  returning member_id, member_key
), added as (
  insert into huigan.member_identities (brand_id, kind, identity, member_id)
  select :brandId!::smallint, :kind!, t.identity, made.member_id
  from made join unnest(:memberKeys!::text[], :identities!::text[]) as t(member_key, identity)
    on t.member_key = made.member_key
  on conflict do nothing
  returning member_id, brand_id, kind
)
insert into huigan.identity_changes (member_id, brand_id, kind, change)
select a.member_id, a.brand_id, a.kind, 'added' from added a;

/* @name saveProfiles */
insert into huigan.member_profiles (member_id, display_name)
select t.member_id, t.display_name from unnest(:memberIds!::bigint[], :names!::text[])
  as t(member_id, display_name)
where t.member_id not in (select c.member_id from huigan.closed_members c
  where c.member_id = any(:memberIds!::bigint[]))
on conflict (member_id) do update set display_name = excluded.display_name
  where member_profiles.display_name <> excluded.display_name;

/* @name holdNumbering */
select count(*) as "held!" from (
  select pg_advisory_xact_lock(:lockClass!::int, b.bucket)
  from (select distinct (t.member_id % :buckets!)::int as bucket from unnest(:memberIds!::bigint[])
    as t(member_id) order by bucket) b
) held;

/* @name findDueMembers */
select m.member_id, m.member_key from huigan.members m
where m.brand_id = :brandId! and m.member_id > :after! and m.next_due_at <= :until!
order by m.member_id limit :limit!::int;

/* @name findMembersBehindVersion */
select m.member_id, m.member_key from huigan.members m
where m.brand_id = :brandId! and m.member_id > :after! and m.programme_version < :version!
order by m.member_id limit :limit!::int;
