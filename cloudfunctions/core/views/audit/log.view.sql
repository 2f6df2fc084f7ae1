/* @name findLogDifferences */
-- What the application's own login could write by itself, against the log: versions, who works here as what,
-- invitations, and sales that staff credited. Of a campaign's price book the log has the campaign.
with logged as materialized (
  select a.* from huigan.action_log a
  where a.brand_id = :brandId! and a.action in ('publish-programme', 'publish-price-book',
    'publish-referral-programme', 'publish-campaign', 'end-campaign', 'invite', 'accept-invite', 'dismiss',
    'credit-sale')
), versions as (
  select 'programme' as what, 'publish-programme' as action, p.version, null::timestamptz as at
  from huigan.programme_versions p where p.brand_id = :brandId!
  union all
  select 'price book', 'publish-price-book', b.version, b.published_at
  from huigan.price_books b where b.brand_id = :brandId!
  union all
  select 'referral programme', 'publish-referral-programme', r.version, null
  from huigan.referral_programmes r where r.brand_id = :brandId!
), accepted as materialized (
  select a.subject as staff, a.action_id, a.after_state ->> 'role' as role,
    huigan.list_of(a.after_state -> 'stores') as stores
  from logged a where a.action = 'accept-invite'
), dismissed as materialized (
  select a.subject as staff, a.action_id, huigan.list_of(a.after_state -> 'stores') as stores,
    a.after_state -> 'left' = 'true' as has_left
  from logged a where a.action = 'dismiss'
), people as (
  select s.staff_id, s.role, s.left_at, s.staff_id::text as staff,
    (select a.role from accepted a where a.staff = s.staff_id::text order by a.action_id desc limit 1)
      as told_role,
    (select max(a.action_id) from accepted a where a.staff = s.staff_id::text) as told_last,
    (select max(d.action_id) from dismissed d where d.staff = s.staff_id::text and d.has_left) as left_last
  from huigan.staff s where s.brand_id = :brandId!
), found as (
  select null::bigint as member_id, v.what || ' version ' || v.version || ': its line in the log' as what,
    'one' as expected, 'none' as found
  from versions v
  where not exists (select 1 from logged a where a.action = v.action and a.subject = 'v' || v.version)
    and not exists (select 1 from logged a where a.action in ('publish-campaign', 'end-campaign')
      and a.done_at = v.at)
  union all
  select null, 'staff ' || p.staff || ': ' || v.what, v.expected, v.found
  from people p
  cross join lateral (values
    ('role by the log', p.told_role, p.role),
    ('left by the log', coalesce(p.left_last > p.told_last, false)::text, (p.left_at is not null)::text)
  ) v(what, expected, found)
  where v.expected is distinct from v.found
  union all
  select null, 'staff ' || t.staff_id || ': works at ' || t.store_id || ' by the log', 'true', 'false'
  from huigan.staff_stores t
  where t.brand_id = :brandId! and coalesce((select max(a.action_id) from accepted a
      where a.staff = t.staff_id::text and a.stores ? t.store_id), 0)
    <= coalesce((select max(d.action_id) from dismissed d
      where d.staff = t.staff_id::text and not d.stores ? t.store_id), 0)
  union all
  select null, 'invitation of ' || i.made_at || ' as ' || i.role || ': its line in the log', 'one', 'none'
  from huigan.staff_invites i
  where i.brand_id = :brandId! and not exists (select 1 from logged a where a.action = 'invite'
    and a.done_at = i.made_at and a.after_state ->> 'role' = i.role
    and a.staff_id is not distinct from i.invited_by)
  union all
  select e.member_id, 'sale staff/' || e.external_id || ': its line in the log', 'one', 'none'
  from huigan.events e
  cross join lateral (select huigan.readable(e.payload) as said) p
  where e.brand_id = :brandId! and e.source = 'staff' and e.kind = 'sale' and e.occurred_at <= :asOf!
    and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
    and not exists (select 1 from logged a where a.action = 'credit-sale' and a.member_id = e.member_id
      and a.subject = (p.said ->> 'day') || '/' || (p.said ->> 'receipt')
      and a.staff_id::text = split_part(e.external_id, ':', 1))
)
select m.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
  count(*) over () as "total!"
from found f left join (
  select m.member_id, m.member_key from huigan.members m
  where m.member_id in (select f.member_id from found f)
) m on m.member_id = f.member_id
order by m.member_key, f.what limit 1000;
