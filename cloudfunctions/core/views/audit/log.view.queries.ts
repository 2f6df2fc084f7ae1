/** Types generated for queries found in "cloudfunctions/core/views/audit/log.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindLogDifferences' parameters type */
export interface IFindLogDifferencesParams {
  asOf: string;
  brandId: number;
}

/** 'FindLogDifferences' return type */
export interface IFindLogDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindLogDifferences' query type */
export interface IFindLogDifferencesQuery {
  params: IFindLogDifferencesParams;
  result: IFindLogDifferencesResult;
}

const findLogDifferencesIR: any = {"usedParamSet":{"brandId":true,"asOf":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":299,"b":307},{"a":663,"b":671},{"a":803,"b":811},{"a":957,"b":965},{"a":1843,"b":1851},{"a":2780,"b":2788},{"a":3216,"b":3224},{"a":3631,"b":3639}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":3705,"b":3710}]}],"statement":"-- What the application's own login could write by itself, against the log: versions, who works here as what,\n-- invitations, and sales that staff credited. Of a campaign's price book the log has the campaign.\nwith logged as materialized (\n  select a.* from huigan.action_log a\n  where a.brand_id = :brandId! and a.action in ('publish-programme', 'publish-price-book',\n    'publish-referral-programme', 'publish-campaign', 'end-campaign', 'invite', 'accept-invite', 'dismiss',\n    'credit-sale')\n), versions as (\n  select 'programme' as what, 'publish-programme' as action, p.version, null::timestamptz as at\n  from huigan.programme_versions p where p.brand_id = :brandId!\n  union all\n  select 'price book', 'publish-price-book', b.version, b.published_at\n  from huigan.price_books b where b.brand_id = :brandId!\n  union all\n  select 'referral programme', 'publish-referral-programme', r.version, null\n  from huigan.referral_programmes r where r.brand_id = :brandId!\n), accepted as materialized (\n  select a.subject as staff, a.action_id, a.after_state ->> 'role' as role,\n    huigan.list_of(a.after_state -> 'stores') as stores\n  from logged a where a.action = 'accept-invite'\n), dismissed as materialized (\n  select a.subject as staff, a.action_id, huigan.list_of(a.after_state -> 'stores') as stores,\n    a.after_state -> 'left' = 'true' as has_left\n  from logged a where a.action = 'dismiss'\n), people as (\n  select s.staff_id, s.role, s.left_at, s.staff_id::text as staff,\n    (select a.role from accepted a where a.staff = s.staff_id::text order by a.action_id desc limit 1)\n      as told_role,\n    (select max(a.action_id) from accepted a where a.staff = s.staff_id::text) as told_last,\n    (select max(d.action_id) from dismissed d where d.staff = s.staff_id::text and d.has_left) as left_last\n  from huigan.staff s where s.brand_id = :brandId!\n), found as (\n  select null::bigint as member_id, v.what || ' version ' || v.version || ': its line in the log' as what,\n    'one' as expected, 'none' as found\n  from versions v\n  where not exists (select 1 from logged a where a.action = v.action and a.subject = 'v' || v.version)\n    and not exists (select 1 from logged a where a.action in ('publish-campaign', 'end-campaign')\n      and a.done_at = v.at)\n  union all\n  select null, 'staff ' || p.staff || ': ' || v.what, v.expected, v.found\n  from people p\n  cross join lateral (values\n    ('role by the log', p.told_role, p.role),\n    ('left by the log', coalesce(p.left_last > p.told_last, false)::text, (p.left_at is not null)::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select null, 'staff ' || t.staff_id || ': works at ' || t.store_id || ' by the log', 'true', 'false'\n  from huigan.staff_stores t\n  where t.brand_id = :brandId! and coalesce((select max(a.action_id) from accepted a\n      where a.staff = t.staff_id::text and a.stores ? t.store_id), 0)\n    <= coalesce((select max(d.action_id) from dismissed d\n      where d.staff = t.staff_id::text and not d.stores ? t.store_id), 0)\n  union all\n  select null, 'invitation of ' || i.made_at || ' as ' || i.role || ': its line in the log', 'one', 'none'\n  from huigan.staff_invites i\n  where i.brand_id = :brandId! and not exists (select 1 from logged a where a.action = 'invite'\n    and a.done_at = i.made_at and a.after_state ->> 'role' = i.role\n    and a.staff_id is not distinct from i.invited_by)\n  union all\n  select e.member_id, 'sale staff/' || e.external_id || ': its line in the log', 'one', 'none'\n  from huigan.events e\n  cross join lateral (select huigan.readable(e.payload) as said) p\n  where e.brand_id = :brandId! and e.source = 'staff' and e.kind = 'sale' and e.occurred_at <= :asOf!\n    and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\n    and not exists (select 1 from logged a where a.action = 'credit-sale' and a.member_id = e.member_id\n      and a.subject = (p.said ->> 'day') || '/' || (p.said ->> 'receipt')\n      and a.staff_id::text = split_part(e.external_id, ':', 1))\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- What the application's own login could write by itself, against the log: versions, who works here as what,
 * -- invitations, and sales that staff credited. Of a campaign's price book the log has the campaign.
 * with logged as materialized (
 *   select a.* from huigan.action_log a
 *   where a.brand_id = :brandId! and a.action in ('publish-programme', 'publish-price-book',
 *     'publish-referral-programme', 'publish-campaign', 'end-campaign', 'invite', 'accept-invite', 'dismiss',
 *     'credit-sale')
 * ), versions as (
 *   select 'programme' as what, 'publish-programme' as action, p.version, null::timestamptz as at
 *   from huigan.programme_versions p where p.brand_id = :brandId!
 *   union all
 *   select 'price book', 'publish-price-book', b.version, b.published_at
 *   from huigan.price_books b where b.brand_id = :brandId!
 *   union all
 *   select 'referral programme', 'publish-referral-programme', r.version, null
 *   from huigan.referral_programmes r where r.brand_id = :brandId!
 * ), accepted as materialized (
 *   select a.subject as staff, a.action_id, a.after_state ->> 'role' as role,
 *     huigan.list_of(a.after_state -> 'stores') as stores
 *   from logged a where a.action = 'accept-invite'
 * ), dismissed as materialized (
 *   select a.subject as staff, a.action_id, huigan.list_of(a.after_state -> 'stores') as stores,
 *     a.after_state -> 'left' = 'true' as has_left
 *   from logged a where a.action = 'dismiss'
 * ), people as (
 *   select s.staff_id, s.role, s.left_at, s.staff_id::text as staff,
 *     (select a.role from accepted a where a.staff = s.staff_id::text order by a.action_id desc limit 1)
 *       as told_role,
 *     (select max(a.action_id) from accepted a where a.staff = s.staff_id::text) as told_last,
 *     (select max(d.action_id) from dismissed d where d.staff = s.staff_id::text and d.has_left) as left_last
 *   from huigan.staff s where s.brand_id = :brandId!
 * ), found as (
 *   select null::bigint as member_id, v.what || ' version ' || v.version || ': its line in the log' as what,
 *     'one' as expected, 'none' as found
 *   from versions v
 *   where not exists (select 1 from logged a where a.action = v.action and a.subject = 'v' || v.version)
 *     and not exists (select 1 from logged a where a.action in ('publish-campaign', 'end-campaign')
 *       and a.done_at = v.at)
 *   union all
 *   select null, 'staff ' || p.staff || ': ' || v.what, v.expected, v.found
 *   from people p
 *   cross join lateral (values
 *     ('role by the log', p.told_role, p.role),
 *     ('left by the log', coalesce(p.left_last > p.told_last, false)::text, (p.left_at is not null)::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select null, 'staff ' || t.staff_id || ': works at ' || t.store_id || ' by the log', 'true', 'false'
 *   from huigan.staff_stores t
 *   where t.brand_id = :brandId! and coalesce((select max(a.action_id) from accepted a
 *       where a.staff = t.staff_id::text and a.stores ? t.store_id), 0)
 *     <= coalesce((select max(d.action_id) from dismissed d
 *       where d.staff = t.staff_id::text and not d.stores ? t.store_id), 0)
 *   union all
 *   select null, 'invitation of ' || i.made_at || ' as ' || i.role || ': its line in the log', 'one', 'none'
 *   from huigan.staff_invites i
 *   where i.brand_id = :brandId! and not exists (select 1 from logged a where a.action = 'invite'
 *     and a.done_at = i.made_at and a.after_state ->> 'role' = i.role
 *     and a.staff_id is not distinct from i.invited_by)
 *   union all
 *   select e.member_id, 'sale staff/' || e.external_id || ': its line in the log', 'one', 'none'
 *   from huigan.events e
 *   cross join lateral (select huigan.readable(e.payload) as said) p
 *   where e.brand_id = :brandId! and e.source = 'staff' and e.kind = 'sale' and e.occurred_at <= :asOf!
 *     and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 *     and not exists (select 1 from logged a where a.action = 'credit-sale' and a.member_id = e.member_id
 *       and a.subject = (p.said ->> 'day') || '/' || (p.said ->> 'receipt')
 *       and a.staff_id::text = split_part(e.external_id, ':', 1))
 * )
 * select m.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
 *   count(*) over () as "total!"
 * from found f left join (
 *   select m.member_id, m.member_key from huigan.members m
 *   where m.member_id in (select f.member_id from found f)
 * ) m on m.member_id = f.member_id
 * order by m.member_key, f.what limit 1000
 * ```
 */
export const findLogDifferences = new PreparedQuery<IFindLogDifferencesParams,IFindLogDifferencesResult>(findLogDifferencesIR);


