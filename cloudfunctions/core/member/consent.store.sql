/* @name insertConsents */
insert into huigan.member_consents (member_id, purpose, given_at, version, granted)
select :memberId!::bigint, t.purpose, greatest(:givenAt!::timestamptz,
  last.given_at + interval '1 microsecond'), :version!::text, t.granted
from unnest(:purposes!::text[], :granted!::boolean[]) as t(purpose, granted)
left join lateral (
  select c.given_at, c.version, c.granted from huigan.member_consents c
  where c.member_id = :memberId! and c.purpose = t.purpose order by c.given_at desc limit 1
) last on true
where (last.version, last.granted) is distinct from (:version!::text, t.granted);

/* @name findLatestConsents */
select distinct on (c.purpose) c.purpose, c.given_at, c.version, c.granted from huigan.member_consents c
where c.member_id = :memberId! order by c.purpose, c.given_at desc;

/* @name findConsents */
select c.purpose, c.given_at, c.version, c.granted from huigan.member_consents c
where c.member_id = :memberId! order by c.given_at, c.purpose limit 1000;
