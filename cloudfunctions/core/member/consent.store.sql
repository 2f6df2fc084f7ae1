/* @name insertConsents */
insert into huigan.member_consents (member_id, purpose, given_at, version, granted)
select :memberId!::bigint, t.purpose, to_timestamp(t.given_ms / 1000), :version!::text, t.granted
from unnest(:purposes!::text[], :givenMs!::float8[], :granted!::boolean[]) as t(purpose, given_ms, granted);

/* @name findLatestConsents */
select distinct on (c.purpose) c.purpose, c.given_at, c.version, c.granted from huigan.member_consents c
where c.member_id = :memberId! order by c.purpose, c.given_at desc;

/* @name findConsents */
select c.purpose, c.given_at, c.version, c.granted from huigan.member_consents c
where c.member_id = :memberId! order by c.given_at, c.purpose limit 1000;
