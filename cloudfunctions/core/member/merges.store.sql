/* @name findMerge */
select a.merge_no, a.kept_id, a.brand_id, a.merged_at, a.undone_at, a.identity_hashes from huigan.account_merges a
where a.member_id = :memberId! order by a.merge_no desc limit 1;

/* @name findMergedInto */
select a.member_id, a.merge_no, m.member_key, a.merged_at from huigan.account_merges a
join huigan.members m on m.member_id = a.member_id
where a.kept_id = :keptId! and a.undone_at is null order by a.member_id limit 20;

/* @name insertMerge */
insert into huigan.account_merges (member_id, merge_no, brand_id, kept_id, staff_id, merged_at,
  identity_hashes)
values (:memberId!, :mergeNo!, :brandId!, :keptId!, :staffId, :mergedAt!, :hashes!::bytea[]);

/* @name setUndone */
update huigan.account_merges set undone_at = :undoneAt! where member_id = :memberId! and merge_no = :mergeNo!
  and undone_at is null returning member_id;

/* @name takeIdentities */
with removed as (
  delete from huigan.member_identities i
  using unnest(:kinds!::text[], :identities!::text[]) as t(kind, identity)
  where i.brand_id = :brandId! and i.member_id = :memberId! and i.kind = t.kind and i.identity = t.identity
  returning i.member_id, i.brand_id, i.kind
)
insert into huigan.identity_changes (member_id, brand_id, kind, change)
select r.member_id, r.brand_id, r.kind, 'removed' from removed r;

/* @name giveIdentities */
with added as (
  insert into huigan.member_identities (brand_id, kind, identity, member_id)
  select :brandId!::smallint, t.kind, t.identity, :memberId!::bigint
  from unnest(:kinds!::text[], :identities!::text[]) as t(kind, identity)
  returning member_id, brand_id, kind
)
insert into huigan.identity_changes (member_id, brand_id, kind, change)
select a.member_id, a.brand_id, a.kind, 'added' from added a;

/* @name openAgain */
delete from huigan.closed_members where member_id = :memberId!;

/* @name dropProfile */
delete from huigan.member_profiles where member_id = :memberId!;

/* @name revokeUnused */
-- Those that may be used and were not.
update huigan.coupons c set state = 'revoked', ended_at = :at!::timestamptz, ended_why = 'merged'
where c.member_id = :memberId! and c.state = 'usable' and c.expires_at > :at!::timestamptz
  and not exists (select 1 from huigan.coupon_uses u where u.member_id = c.member_id
    and u.coupon_id = c.coupon_id and u.state = 'used')
returning c.coupon_id, c.template_id, c.version, c.usable_from, c.expires_at, c.uses_left;

/* @name replaceCoupons */
-- The same terms and ends, for the account that is kept.
with made as (
  insert into huigan.coupons (member_id, brand_id, template_id, version, source, cause, state, usable_from,
    expires_at, uses_left, issued_at, issued_by)
  select :memberId!::bigint, :brandId!::smallint, t.template_id, t.version, 'replacement', t.cause, 'usable',
    t.usable_from, t.expires_at, t.uses_left, :at!::timestamptz, null
  from unnest(:templates!::text[], :versions!::int[], :causes!::text[], :usableFrom!::timestamptz[],
    :expiresAt!::timestamptz[], :usesLeft!::smallint[])
    as t(template_id, version, cause, usable_from, expires_at, uses_left)
  returning template_id
)
update huigan.coupon_counters c set issued = c.issued + n.coupons
from (select m.template_id, count(*) as coupons from made m group by m.template_id) n
where c.brand_id = :brandId! and c.template_id = n.template_id;

/* @name findHeld */
-- What two accounts cannot share, or not yet.
select
  exists (select 1 from huigan.orders o where o.member_id = :memberId!
    and (o.state in ('created', 'paid') or o.state in ('paid', 'confirmed', 'preparing', 'ready'))) as "orders!",
  exists (select 1 from huigan.withdrawals w where w.member_id = :memberId!)
    or exists (select 1 from huigan.commissions c where c.member_id = :memberId!)
    or exists (select 1 from huigan.partners p where p.member_id = :memberId!)
    or exists (select 1 from huigan.team_members t where t.member_id = :memberId!) as "rebates!",
  (select count(*) from (select 1 from huigan.coupons c where c.member_id = :memberId! and c.state = 'usable'
    limit 1000) x)::int as "coupons!";

/* @name findStepBrought */
-- The event by which the kept account was told of the merging, where a level came with it.
select e.seq from huigan.event_keys a
join huigan.event_keys k on k.brand_id = a.brand_id and k.source = a.source
  and k.external_id = :memberId!::bigint || ':event:' || a.seq
join huigan.events e on e.member_id = k.member_id and e.seq = k.seq
where a.brand_id = :brandId! and a.source = :source! and a.external_id = :awayId! and k.member_id = :keptId!
  and e.payload ->> 'level' is not null limit 1;
