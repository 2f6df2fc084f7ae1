/** Types generated for queries found in "cloudfunctions/core/views/audit/partners.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindPartnerDifferences' parameters type */
export interface IFindPartnerDifferencesParams {
  brandId: number;
}

/** 'FindPartnerDifferences' return type */
export interface IFindPartnerDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindPartnerDifferences' query type */
export interface IFindPartnerDifferencesQuery {
  params: IFindPartnerDifferencesParams;
  result: IFindPartnerDifferencesResult;
}

const findPartnerDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":321,"b":329},{"a":542,"b":550},{"a":972,"b":980},{"a":4521,"b":4529}]}],"statement":"-- Agreements against their terms, and the terms that orders were made by against those of their moment. Of\n-- two requests within a minute nobody knows which was first.\nwith zone as (\n  select make_interval(mins => (v.document ->> 'utcOffsetMinutes')::int) as shift\n  from huigan.programme_versions v where v.brand_id = :brandId! order by v.effective_from limit 1\n), terms as (\n  select t.*, p.decided_at, p.ended_at from huigan.partner_terms t\n  left join huigan.partners p on p.member_id = t.member_id and p.no = t.no\n  where t.brand_id = :brandId!\n), orders as materialized (\n  select o.member_id, o.order_id, o.created_at, o.referral,\n    huigan.whole_of(o.referral ->> 'referrer')::bigint as referrer_id,\n    ((o.created_at at time zone 'UTC') + z.shift)::date as day,\n    huigan.whole_of(o.referral #>> '{partner,no}')::int as no,\n      huigan.whole_of(o.referral #>> '{partner,version}')::int as version\n  from huigan.orders o cross join zone z where o.brand_id = :brandId! and o.referral is not null\n), due as (\n  select o.*, n.no as due_no, case when n.until_day < o.day then null else n.version end as due_version,\n    exists (select 1 from terms t where t.member_id = o.referrer_id\n      and (abs(extract(epoch from t.made_at - o.created_at)) < 60\n        or abs(extract(epoch from t.decided_at - o.created_at)) < 60\n        or abs(extract(epoch from t.ended_at - o.created_at)) < 60)) as is_close\n  from orders o\n  left join lateral (\n    select t.no, t.version, t.until_day from terms t\n    where t.member_id = o.referrer_id and t.made_at <= o.created_at and t.from_day <= o.day\n      and t.decided_at <= o.created_at and (t.ended_at is null or t.ended_at > o.created_at)\n    order by t.no desc, t.version desc limit 1\n  ) n on true\n), found as (\n  select d.member_id, 'order ' || d.order_id || ': ' || v.what as what, v.expected, v.found\n  from due d\n  cross join lateral (values\n    ('terms of its referrer', case when d.is_close then d.version else d.due_version end::text,\n      d.version::text),\n    ('agreement of its referrer', case when d.is_close or d.due_version is null then d.no\n      else d.due_no end::text, d.no::text),\n    ('its terms', (d.version is not null)::text, exists (select 1 from terms t where t.member_id = d.referrer_id\n      and t.no = d.no and t.version = d.version)::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select d.member_id, 'order ' || d.order_id || ': rate of line ' || l.line, a.rate, coalesce(r.rate, '0')\n  from due d\n  join terms t on t.member_id = d.referrer_id and t.no = d.no and t.version = d.version\n  join huigan.order_lines l on l.member_id = d.member_id and l.order_id = d.order_id\n  join lateral (select e ->> 'rateBp' as rate from jsonb_array_elements(t.document -> 'products') e\n    where e ->> 'product' = l.product_id) a on true\n  left join lateral (select e ->> 'rateBp' as rate\n    from jsonb_array_elements(huigan.list_of(d.referral -> 'lines')) e\n    where e ->> 'line' = l.line) r on true\n  where a.rate is distinct from coalesce(r.rate, '0')\n  union all\n  select o.member_id, 'order ' || o.order_id || ': rate of line ' || (r ->> 'line'), 'at most 5000', r ->> 'rateBp'\n  from orders o cross join lateral jsonb_array_elements(huigan.list_of(o.referral -> 'lines')) r\n  where huigan.whole_of(r ->> 'rateBp') > 5000\n  union all\n  select p.member_id, 'partner ' || p.no || ': ' || v.what, v.expected, v.found\n  from huigan.partners p\n  cross join lateral (\n    select count(*) as count, coalesce(max(t.version), 0) as last, coalesce(bool_and(\n      t.from_day::text = t.document ->> 'fromDay' and t.until_day::text is not distinct from t.document ->> 'untilDay'\n      and t.made_at >= p.decided_at and (p.ended_at is null or t.made_at <= p.ended_at)), true) as are_good\n    from terms t where t.member_id = p.member_id and t.no = p.no\n  ) t\n  cross join lateral (values\n    ('its terms', (p.state in ('approved', 'ended') and p.decision_note is null)::text, (t.count > 0)::text),\n    ('versions of its terms', t.count::text, t.last::text),\n    ('days of its terms', 'true', t.are_good::text),\n    ('those before it', (p.no - 1)::text, (select count(*) from huigan.partners b\n      where b.member_id = p.member_id and b.no < p.no)::text),\n    ('those before it are over', 'true', (not exists (select 1 from huigan.partners b\n      where b.member_id = p.member_id and b.no < p.no\n        and coalesce(b.ended_at, b.decided_at) > p.applied_at))::text)\n  ) v(what, expected, found)\n  where p.brand_id = :brandId! and v.expected is distinct from v.found\n  union all\n  select t.member_id, 'terms ' || t.no || '/' || t.version || ': its agreement', 'a row', 'none'\n  from terms t where t.decided_at is null\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Agreements against their terms, and the terms that orders were made by against those of their moment. Of
 * -- two requests within a minute nobody knows which was first.
 * with zone as (
 *   select make_interval(mins => (v.document ->> 'utcOffsetMinutes')::int) as shift
 *   from huigan.programme_versions v where v.brand_id = :brandId! order by v.effective_from limit 1
 * ), terms as (
 *   select t.*, p.decided_at, p.ended_at from huigan.partner_terms t
 *   left join huigan.partners p on p.member_id = t.member_id and p.no = t.no
 *   where t.brand_id = :brandId!
 * ), orders as materialized (
 *   select o.member_id, o.order_id, o.created_at, o.referral,
 *     huigan.whole_of(o.referral ->> 'referrer')::bigint as referrer_id,
 *     ((o.created_at at time zone 'UTC') + z.shift)::date as day,
 *     huigan.whole_of(o.referral #>> '{partner,no}')::int as no,
 *       huigan.whole_of(o.referral #>> '{partner,version}')::int as version
 *   from huigan.orders o cross join zone z where o.brand_id = :brandId! and o.referral is not null
 * ), due as (
 *   select o.*, n.no as due_no, case when n.until_day < o.day then null else n.version end as due_version,
 *     exists (select 1 from terms t where t.member_id = o.referrer_id
 *       and (abs(extract(epoch from t.made_at - o.created_at)) < 60
 *         or abs(extract(epoch from t.decided_at - o.created_at)) < 60
 *         or abs(extract(epoch from t.ended_at - o.created_at)) < 60)) as is_close
 *   from orders o
 *   left join lateral (
 *     select t.no, t.version, t.until_day from terms t
 *     where t.member_id = o.referrer_id and t.made_at <= o.created_at and t.from_day <= o.day
 *       and t.decided_at <= o.created_at and (t.ended_at is null or t.ended_at > o.created_at)
 *     order by t.no desc, t.version desc limit 1
 *   ) n on true
 * ), found as (
 *   select d.member_id, 'order ' || d.order_id || ': ' || v.what as what, v.expected, v.found
 *   from due d
 *   cross join lateral (values
 *     ('terms of its referrer', case when d.is_close then d.version else d.due_version end::text,
 *       d.version::text),
 *     ('agreement of its referrer', case when d.is_close or d.due_version is null then d.no
 *       else d.due_no end::text, d.no::text),
 *     ('its terms', (d.version is not null)::text, exists (select 1 from terms t where t.member_id = d.referrer_id
 *       and t.no = d.no and t.version = d.version)::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select d.member_id, 'order ' || d.order_id || ': rate of line ' || l.line, a.rate, coalesce(r.rate, '0')
 *   from due d
 *   join terms t on t.member_id = d.referrer_id and t.no = d.no and t.version = d.version
 *   join huigan.order_lines l on l.member_id = d.member_id and l.order_id = d.order_id
 *   join lateral (select e ->> 'rateBp' as rate from jsonb_array_elements(t.document -> 'products') e
 *     where e ->> 'product' = l.product_id) a on true
 *   left join lateral (select e ->> 'rateBp' as rate
 *     from jsonb_array_elements(huigan.list_of(d.referral -> 'lines')) e
 *     where e ->> 'line' = l.line) r on true
 *   where a.rate is distinct from coalesce(r.rate, '0')
 *   union all
 *   select o.member_id, 'order ' || o.order_id || ': rate of line ' || (r ->> 'line'), 'at most 5000', r ->> 'rateBp'
 *   from orders o cross join lateral jsonb_array_elements(huigan.list_of(o.referral -> 'lines')) r
 *   where huigan.whole_of(r ->> 'rateBp') > 5000
 *   union all
 *   select p.member_id, 'partner ' || p.no || ': ' || v.what, v.expected, v.found
 *   from huigan.partners p
 *   cross join lateral (
 *     select count(*) as count, coalesce(max(t.version), 0) as last, coalesce(bool_and(
 *       t.from_day::text = t.document ->> 'fromDay' and t.until_day::text is not distinct from t.document ->> 'untilDay'
 *       and t.made_at >= p.decided_at and (p.ended_at is null or t.made_at <= p.ended_at)), true) as are_good
 *     from terms t where t.member_id = p.member_id and t.no = p.no
 *   ) t
 *   cross join lateral (values
 *     ('its terms', (p.state in ('approved', 'ended') and p.decision_note is null)::text, (t.count > 0)::text),
 *     ('versions of its terms', t.count::text, t.last::text),
 *     ('days of its terms', 'true', t.are_good::text),
 *     ('those before it', (p.no - 1)::text, (select count(*) from huigan.partners b
 *       where b.member_id = p.member_id and b.no < p.no)::text),
 *     ('those before it are over', 'true', (not exists (select 1 from huigan.partners b
 *       where b.member_id = p.member_id and b.no < p.no
 *         and coalesce(b.ended_at, b.decided_at) > p.applied_at))::text)
 *   ) v(what, expected, found)
 *   where p.brand_id = :brandId! and v.expected is distinct from v.found
 *   union all
 *   select t.member_id, 'terms ' || t.no || '/' || t.version || ': its agreement', 'a row', 'none'
 *   from terms t where t.decided_at is null
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
export const findPartnerDifferences = new PreparedQuery<IFindPartnerDifferencesParams,IFindPartnerDifferencesResult>(findPartnerDifferencesIR);


