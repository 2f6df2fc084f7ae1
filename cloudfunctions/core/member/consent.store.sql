/* @name insertConsents */
-- An answer that facts are made of leaves a touch: consent to be written to, say, not to the guideline.
with given as (
  insert into huigan.member_consents (member_id, purpose, given_at, version, granted)
  select :memberId!::bigint, t.purpose, to_timestamp(t.given_ms / 1000), :version!::text, t.granted
  from unnest(:purposes!::text[], :givenMs!::float8[], :granted!::boolean[]) as t(purpose, given_ms, granted)
  returning purpose
)
insert into huigan.member_touches (member_id, brand_id)
select m.member_id, m.brand_id from huigan.members m
where m.member_id = :memberId! and exists (select 1 from given g where g.purpose <> 'privacy');

/* @name findLatestConsent */
select c.purpose, c.given_at, c.version, c.granted from huigan.member_consents c
where c.member_id = :memberId! and c.purpose = :purpose! order by c.given_at desc limit 1;

/* @name countConsentsSince */
select count(*)::int as "count!" from (
  select 1 from huigan.member_consents c where c.member_id = :memberId! and c.purpose = :purpose!
    and c.given_at >= :since!::timestamptz limit :limit!::int
) answers;

/* @name findConsents */
select c.purpose, c.given_at, c.version, c.granted from huigan.member_consents c
where c.member_id = :memberId! and c.purpose = :purpose! and c.given_at > :after!::timestamptz
order by c.given_at limit :limit!::int;

/* @name keepCarriedConsents */
with given as (
  insert into huigan.member_consents (member_id, purpose, given_at, version, granted)
  select t.member_id, t.purpose, t.given_at, t.version, true
  from unnest(:memberIds!::bigint[], :purposes!::text[], :givenAt!::timestamptz[], :versions!::text[])
    as t(member_id, purpose, given_at, version)
  on conflict do nothing
  returning member_id, purpose
)
insert into huigan.member_touches (member_id, brand_id)
select m.member_id, m.brand_id from huigan.members m
where m.member_id = any(:memberIds!::bigint[])
  and m.member_id in (select g.member_id from given g where g.purpose <> 'privacy');
