/* @name holdIdentityKeys */
select count(*) as "held!" from (
  select pg_advisory_xact_lock(:lockClass!::int, k.key)
  from (select distinct t.key from unnest(:keys!::int[]) as t(key) order by t.key) k
) held;

/* @name lockMember */
select m.member_id, m.brand_id, m.member_key, m.joined_at from huigan.members m
where m.member_id = :memberId! for no key update;

/* @name findClosed */
select c.member_id from huigan.closed_members c where c.member_id = :memberId! limit 1;

/* @name findClosedOf */
select c.member_id from huigan.closed_members c where c.member_id = any(:memberIds!::bigint[]);

/* @name claimMemberKey */
insert into huigan.member_keys (brand_id, member_key) values (:brandId!, :memberKey!) returning member_id;

/* @name insertMember */
insert into huigan.members (member_id, brand_id, member_key) values (:memberId!, :brandId!, :memberKey!)
  returning member_id, brand_id, member_key, joined_at;

/* @name insertIdentities */
with added as (
  insert into huigan.member_identities (brand_id, kind, identity, member_id)
  select :brandId!::smallint, t.kind, t.identity, :memberId!::bigint
  from unnest(:kinds!::text[], :identities!::text[]) as t(kind, identity)
  on conflict do nothing
  returning member_id, brand_id, kind
)
insert into huigan.identity_changes (member_id, brand_id, kind, change)
select a.member_id, a.brand_id, a.kind, 'added' from added a;

/* @name findIdentities */
select i.kind, i.identity from huigan.member_identities i where i.member_id = :memberId! order by i.kind,
  i.used_at desc nulls last, i.identity limit 100;

/* @name useIdentity */
-- Of an account that is known by several of this kind: which was used last.
update huigan.member_identities i set used_at = :now!::timestamptz
where i.brand_id = :brandId! and i.kind = :kind! and i.identity = :identity!
  and i.member_id in (select o.member_id from huigan.member_identities o
    where o.member_id = :memberId! and o.kind = :kind! and o.identity <> :identity!);

/* @name deleteIdentities */
with removed as (
  delete from huigan.member_identities where member_id = :memberId! returning member_id, brand_id, kind
)
insert into huigan.identity_changes (member_id, brand_id, kind, change)
select r.member_id, r.brand_id, r.kind, 'removed' from removed r;

/* @name deleteProfile */
delete from huigan.member_profiles where member_id = :memberId!;

/* @name deleteConsents */
delete from huigan.member_consents where member_id = :memberId!;

/* @name insertClosed */
insert into huigan.closed_members (member_id, brand_id, closed_at) values (:memberId!, :brandId!, :closedAt!)
on conflict do nothing;
