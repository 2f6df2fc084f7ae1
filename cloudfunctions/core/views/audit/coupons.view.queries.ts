/** Types generated for queries found in "cloudfunctions/core/views/audit/coupons.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindCouponDifferences' parameters type */
export interface IFindCouponDifferencesParams {
  asOf: string;
  brandId: number;
}

/** 'FindCouponDifferences' return type */
export interface IFindCouponDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindCouponDifferences' query type */
export interface IFindCouponDifferencesQuery {
  params: IFindCouponDifferencesParams;
  result: IFindCouponDifferencesResult;
}

const findCouponDifferencesIR: any = {"usedParamSet":{"brandId":true,"asOf":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":302,"b":310},{"a":536,"b":544},{"a":1119,"b":1127},{"a":3814,"b":3822},{"a":4398,"b":4406},{"a":4786,"b":4794}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":331,"b":336},{"a":1880,"b":1885},{"a":4456,"b":4461},{"a":4840,"b":4845}]}],"statement":"-- Coupons against their uses, their templates and the orders that they lower.\nwith coupons as (\n  select c.*, v.document from huigan.coupons c\n  left join huigan.coupon_template_versions v on v.brand_id = c.brand_id and v.template_id = c.template_id\n    and v.version = c.version\n  where c.brand_id = :brandId! and c.issued_at <= :asOf!\n), used as (\n  select u.member_id, u.coupon_id, count(*) filter (where u.state = 'held') as held,\n    count(*) filter (where u.state = 'used') as used\n  from huigan.coupon_uses u where u.brand_id = :brandId! group by u.member_id, u.coupon_id\n), given_back as (\n  select o.member_id, o.order_id,\n    sum(div(huigan.whole_of(a ->> 'shareFen') * l.refunded_quantity, nullif(l.quantity, 0)))::bigint as fen,\n    sum(huigan.whole_of(a ->> 'shareFen'))::bigint as off_fen\n  from huigan.orders o\n  cross join lateral jsonb_array_elements(huigan.list_of(o.quote -> 'lines')) q\n  cross join lateral jsonb_array_elements(huigan.list_of(q -> 'adjustments')) a\n  join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id and l.line = q ->> 'line'\n  where o.brand_id = :brandId! and o.coupon_id is not null and a ->> 'kind' = 'coupon'\n  group by o.member_id, o.order_id\n), found as (\n  select c.member_id, 'coupon ' || c.coupon_id || ': ' || v.what as what, v.expected, v.found\n  from coupons c\n  left join used u on u.member_id = c.member_id and u.coupon_id = c.coupon_id\n  cross join lateral (values\n    ('its terms', 'a version', case when c.document is null then 'none' else 'a version' end),\n    ('uses left', ((c.document #>> '{terms,uses}')::int - coalesce(u.used, 0))::text, c.uses_left::text),\n    ('held by an order', (c.state = 'held')::text, (coalesce(u.held, 0) = 1)::text),\n    ('held at most once', 'true', (coalesce(u.held, 0) <= 1)::text),\n    ('over at its end', 'true', (c.state <> 'expired' or c.expires_at <= :asOf!)::text),\n    ('revoked with a reason', (c.state = 'revoked')::text, (coalesce(c.ended_why, '') <> '')::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select u.member_id, 'use ' || u.use_no || ' of coupon ' || u.coupon_id || ': ' || v.what, v.expected, v.found\n  from (select u.*, u.business_day::text as day from huigan.coupon_uses u) u\n  left join huigan.coupons c on c.member_id = u.member_id and c.coupon_id = u.coupon_id\n  left join (select o.*, o.business_day::text as day from huigan.orders o) o\n    on o.member_id = u.member_id and o.order_id = u.order_id\n  left join given_back b on b.member_id = u.member_id and b.order_id = u.order_id\n  cross join lateral (values\n    ('its coupon', 'a row', case when c.coupon_id is null then 'none' else 'a row' end),\n    ('its template', c.template_id || '/' || c.version::text,\n      u.template_id || '/' || u.version::text),\n    ('its order', case when u.order_id is null then 'none' else 'a row' end,\n      case when o.order_id is null then 'none' else 'a row' end),\n    ('the coupon of its order', case when o.order_id is null then u.coupon_id else o.coupon_id end::text,\n      u.coupon_id::text),\n    ('the store of its order', coalesce(o.store_id, u.store_id), u.store_id),\n    ('the day of its order', coalesce(o.day, u.day), u.day),\n    ('what it takes off its order', coalesce(o.coupon_off_fen, u.off_fen)::text, u.off_fen::text),\n    ('state by its order', case when o.order_id is null then u.state when o.state = 'created' then 'held'\n      when o.state = 'closed' then 'released' when o.state = 'refunded' then 'returned' else 'used' end, u.state),\n    ('given back by its order', case when o.order_id is null then u.given_back_fen\n      when u.state = 'returned' then u.off_fen when u.state = 'used' then coalesce(b.fen, 0)\n      else 0 end::text, u.given_back_fen::text)\n  ) v(what, expected, found)\n  where u.brand_id = :brandId! and v.expected is distinct from v.found\n  union all\n  select o.member_id, 'order ' || o.order_id || ': ' || v.what, v.expected, v.found\n  from huigan.orders o\n  left join given_back b on b.member_id = o.member_id and b.order_id = o.order_id\n  cross join lateral (values\n    ('the use of its coupon', '1', (select count(*) from huigan.coupon_uses u\n      where u.member_id = o.member_id and u.order_id = o.order_id)::text),\n    ('what its coupon takes off by its quote', coalesce(b.off_fen, 0)::text, o.coupon_off_fen::text)\n  ) v(what, expected, found)\n  where o.brand_id = :brandId! and o.coupon_id is not null and o.created_at <= :asOf!\n    and v.expected is distinct from v.found\n  union all\n  select o.member_id, 'order ' || o.order_id || ': a coupon in its quote', 'none',\n    (select a ->> 'name' from jsonb_array_elements(huigan.list_of(o.quote -> 'adjustments')) a\n      where a ->> 'kind' = 'coupon' limit 1)\n  from huigan.orders o\n  where o.brand_id = :brandId! and o.coupon_id is null and o.created_at <= :asOf!\n    and o.quote -> 'adjustments' @> '[{\"kind\": \"coupon\"}]'\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Coupons against their uses, their templates and the orders that they lower.
 * with coupons as (
 *   select c.*, v.document from huigan.coupons c
 *   left join huigan.coupon_template_versions v on v.brand_id = c.brand_id and v.template_id = c.template_id
 *     and v.version = c.version
 *   where c.brand_id = :brandId! and c.issued_at <= :asOf!
 * ), used as (
 *   select u.member_id, u.coupon_id, count(*) filter (where u.state = 'held') as held,
 *     count(*) filter (where u.state = 'used') as used
 *   from huigan.coupon_uses u where u.brand_id = :brandId! group by u.member_id, u.coupon_id
 * ), given_back as (
 *   select o.member_id, o.order_id,
 *     sum(div(huigan.whole_of(a ->> 'shareFen') * l.refunded_quantity, nullif(l.quantity, 0)))::bigint as fen,
 *     sum(huigan.whole_of(a ->> 'shareFen'))::bigint as off_fen
 *   from huigan.orders o
 *   cross join lateral jsonb_array_elements(huigan.list_of(o.quote -> 'lines')) q
 *   cross join lateral jsonb_array_elements(huigan.list_of(q -> 'adjustments')) a
 *   join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id and l.line = q ->> 'line'
 *   where o.brand_id = :brandId! and o.coupon_id is not null and a ->> 'kind' = 'coupon'
 *   group by o.member_id, o.order_id
 * ), found as (
 *   select c.member_id, 'coupon ' || c.coupon_id || ': ' || v.what as what, v.expected, v.found
 *   from coupons c
 *   left join used u on u.member_id = c.member_id and u.coupon_id = c.coupon_id
 *   cross join lateral (values
 *     ('its terms', 'a version', case when c.document is null then 'none' else 'a version' end),
 *     ('uses left', ((c.document #>> '{terms,uses}')::int - coalesce(u.used, 0))::text, c.uses_left::text),
 *     ('held by an order', (c.state = 'held')::text, (coalesce(u.held, 0) = 1)::text),
 *     ('held at most once', 'true', (coalesce(u.held, 0) <= 1)::text),
 *     ('over at its end', 'true', (c.state <> 'expired' or c.expires_at <= :asOf!)::text),
 *     ('revoked with a reason', (c.state = 'revoked')::text, (coalesce(c.ended_why, '') <> '')::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select u.member_id, 'use ' || u.use_no || ' of coupon ' || u.coupon_id || ': ' || v.what, v.expected, v.found
 *   from (select u.*, u.business_day::text as day from huigan.coupon_uses u) u
 *   left join huigan.coupons c on c.member_id = u.member_id and c.coupon_id = u.coupon_id
 *   left join (select o.*, o.business_day::text as day from huigan.orders o) o
 *     on o.member_id = u.member_id and o.order_id = u.order_id
 *   left join given_back b on b.member_id = u.member_id and b.order_id = u.order_id
 *   cross join lateral (values
 *     ('its coupon', 'a row', case when c.coupon_id is null then 'none' else 'a row' end),
 *     ('its template', c.template_id || '/' || c.version::text,
 *       u.template_id || '/' || u.version::text),
 *     ('its order', case when u.order_id is null then 'none' else 'a row' end,
 *       case when o.order_id is null then 'none' else 'a row' end),
 *     ('the coupon of its order', case when o.order_id is null then u.coupon_id else o.coupon_id end::text,
 *       u.coupon_id::text),
 *     ('the store of its order', coalesce(o.store_id, u.store_id), u.store_id),
 *     ('the day of its order', coalesce(o.day, u.day), u.day),
 *     ('what it takes off its order', coalesce(o.coupon_off_fen, u.off_fen)::text, u.off_fen::text),
 *     ('state by its order', case when o.order_id is null then u.state when o.state = 'created' then 'held'
 *       when o.state = 'closed' then 'released' when o.state = 'refunded' then 'returned' else 'used' end, u.state),
 *     ('given back by its order', case when o.order_id is null then u.given_back_fen
 *       when u.state = 'returned' then u.off_fen when u.state = 'used' then coalesce(b.fen, 0)
 *       else 0 end::text, u.given_back_fen::text)
 *   ) v(what, expected, found)
 *   where u.brand_id = :brandId! and v.expected is distinct from v.found
 *   union all
 *   select o.member_id, 'order ' || o.order_id || ': ' || v.what, v.expected, v.found
 *   from huigan.orders o
 *   left join given_back b on b.member_id = o.member_id and b.order_id = o.order_id
 *   cross join lateral (values
 *     ('the use of its coupon', '1', (select count(*) from huigan.coupon_uses u
 *       where u.member_id = o.member_id and u.order_id = o.order_id)::text),
 *     ('what its coupon takes off by its quote', coalesce(b.off_fen, 0)::text, o.coupon_off_fen::text)
 *   ) v(what, expected, found)
 *   where o.brand_id = :brandId! and o.coupon_id is not null and o.created_at <= :asOf!
 *     and v.expected is distinct from v.found
 *   union all
 *   select o.member_id, 'order ' || o.order_id || ': a coupon in its quote', 'none',
 *     (select a ->> 'name' from jsonb_array_elements(huigan.list_of(o.quote -> 'adjustments')) a
 *       where a ->> 'kind' = 'coupon' limit 1)
 *   from huigan.orders o
 *   where o.brand_id = :brandId! and o.coupon_id is null and o.created_at <= :asOf!
 *     and o.quote -> 'adjustments' @> '[{"kind": "coupon"}]'
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
export const findCouponDifferences = new PreparedQuery<IFindCouponDifferencesParams,IFindCouponDifferencesResult>(findCouponDifferencesIR);


/** 'FindTemplateDifferences' parameters type */
export interface IFindTemplateDifferencesParams {
  brandId: number;
}

/** 'FindTemplateDifferences' return type */
export interface IFindTemplateDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindTemplateDifferences' query type */
export interface IFindTemplateDifferencesQuery {
  params: IFindTemplateDifferencesParams;
  result: IFindTemplateDifferencesResult;
}

const findTemplateDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":211,"b":219},{"a":391,"b":399},{"a":548,"b":556},{"a":673,"b":681},{"a":1067,"b":1075},{"a":2592,"b":2600}]}],"statement":"-- What templates count, against what was issued and used; and what members may have of each.\nwith issued as materialized (\n  select c.template_id, count(*) as coupons from huigan.coupons c\n  where c.brand_id = :brandId! group by c.template_id\n), spent as materialized (\n  select u.template_id, sum(u.off_fen - u.given_back_fen)::bigint as fen from huigan.coupon_uses u\n  where u.brand_id = :brandId! and u.state in ('held', 'used') group by u.template_id\n), counters as materialized (\n  select c.* from huigan.coupon_counters c where c.brand_id = :brandId!\n), codes as materialized (\n  select k.code, k.member_id, k.coupon_id from huigan.coupon_codes k where k.brand_id = :brandId!\n), coded as materialized (\n  select k.code from codes k\n  join huigan.coupons c on c.member_id = k.member_id and c.coupon_id = k.coupon_id\n), templates as materialized (\n  select t.*, v.document from huigan.coupon_templates t\n  left join huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id\n    and v.version = t.version\n  where t.brand_id = :brandId!\n), found as (\n  select null::bigint as member_id, 'template ' || t.template_id || ': ' || v.what as what, v.expected, v.found\n  from templates t\n  left join issued i on i.template_id = t.template_id\n  left join spent s on s.template_id = t.template_id\n  left join counters c on c.template_id = t.template_id\n  cross join lateral (values\n    ('its version', 'a row', case when t.document is null then 'none' else 'a row' end),\n    ('coupons issued', coalesce(i.coupons, 0)::text, c.issued::text),\n    ('stock', t.document #>> '{issue,stock}', c.stock::text),\n    ('budget', t.document #>> '{issue,budgetFen}', c.budget_fen::text),\n    ('spent of its budget', case when c.budget_fen is null then c.spent_fen else coalesce(s.fen, 0) end::text,\n      c.spent_fen::text),\n    ('its code', t.document #>> '{issue,claimCode}', t.claim_code)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select null, 'template ' || c.template_id || ': a row', 'a row', 'none'\n  from counters c where not exists (select 1 from templates t where t.template_id = c.template_id)\n  union all\n  select null, 'template ' || i.template_id || ': a row', 'a row', 'none'\n  from issued i where not exists (select 1 from templates t where t.template_id = i.template_id)\n  union all\n  select c.member_id, 'coupons claimed of ' || c.template_id, 'at most ' || (t.document #>> '{issue,perMember}'),\n    count(*)::text\n  from huigan.coupons c join templates t on t.template_id = c.template_id\n  where c.brand_id = :brandId! and c.source in ('claim', 'code', 'drop') and c.version = t.version\n  group by c.member_id, c.template_id, t.document\n  having count(*) > (t.document #>> '{issue,perMember}')::int\n  union all\n  select k.member_id, 'code ' || k.code || ': its coupon', 'a row', 'none'\n  from codes k left join coded c on c.code = k.code where c.code is null\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- What templates count, against what was issued and used; and what members may have of each.
 * with issued as materialized (
 *   select c.template_id, count(*) as coupons from huigan.coupons c
 *   where c.brand_id = :brandId! group by c.template_id
 * ), spent as materialized (
 *   select u.template_id, sum(u.off_fen - u.given_back_fen)::bigint as fen from huigan.coupon_uses u
 *   where u.brand_id = :brandId! and u.state in ('held', 'used') group by u.template_id
 * ), counters as materialized (
 *   select c.* from huigan.coupon_counters c where c.brand_id = :brandId!
 * ), codes as materialized (
 *   select k.code, k.member_id, k.coupon_id from huigan.coupon_codes k where k.brand_id = :brandId!
 * ), coded as materialized (
 *   select k.code from codes k
 *   join huigan.coupons c on c.member_id = k.member_id and c.coupon_id = k.coupon_id
 * ), templates as materialized (
 *   select t.*, v.document from huigan.coupon_templates t
 *   left join huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id
 *     and v.version = t.version
 *   where t.brand_id = :brandId!
 * ), found as (
 *   select null::bigint as member_id, 'template ' || t.template_id || ': ' || v.what as what, v.expected, v.found
 *   from templates t
 *   left join issued i on i.template_id = t.template_id
 *   left join spent s on s.template_id = t.template_id
 *   left join counters c on c.template_id = t.template_id
 *   cross join lateral (values
 *     ('its version', 'a row', case when t.document is null then 'none' else 'a row' end),
 *     ('coupons issued', coalesce(i.coupons, 0)::text, c.issued::text),
 *     ('stock', t.document #>> '{issue,stock}', c.stock::text),
 *     ('budget', t.document #>> '{issue,budgetFen}', c.budget_fen::text),
 *     ('spent of its budget', case when c.budget_fen is null then c.spent_fen else coalesce(s.fen, 0) end::text,
 *       c.spent_fen::text),
 *     ('its code', t.document #>> '{issue,claimCode}', t.claim_code)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select null, 'template ' || c.template_id || ': a row', 'a row', 'none'
 *   from counters c where not exists (select 1 from templates t where t.template_id = c.template_id)
 *   union all
 *   select null, 'template ' || i.template_id || ': a row', 'a row', 'none'
 *   from issued i where not exists (select 1 from templates t where t.template_id = i.template_id)
 *   union all
 *   select c.member_id, 'coupons claimed of ' || c.template_id, 'at most ' || (t.document #>> '{issue,perMember}'),
 *     count(*)::text
 *   from huigan.coupons c join templates t on t.template_id = c.template_id
 *   where c.brand_id = :brandId! and c.source in ('claim', 'code', 'drop') and c.version = t.version
 *   group by c.member_id, c.template_id, t.document
 *   having count(*) > (t.document #>> '{issue,perMember}')::int
 *   union all
 *   select k.member_id, 'code ' || k.code || ': its coupon', 'a row', 'none'
 *   from codes k left join coded c on c.code = k.code where c.code is null
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
export const findTemplateDifferences = new PreparedQuery<IFindTemplateDifferencesParams,IFindTemplateDifferencesResult>(findTemplateDifferencesIR);


/** 'FindGivenCouponDifferences' parameters type */
export interface IFindGivenCouponDifferencesParams {
  brandId: number;
}

/** 'FindGivenCouponDifferences' return type */
export interface IFindGivenCouponDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindGivenCouponDifferences' query type */
export interface IFindGivenCouponDifferencesQuery {
  params: IFindGivenCouponDifferencesParams;
  result: IFindGivenCouponDifferencesResult;
}

const findGivenCouponDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":218}]}],"statement":"-- Coupons that settlement gave, against the gifts and orders that they came with.\nwith given as not materialized (\n  select c.*, split_part(c.cause, ':', 2) as about from huigan.coupons c\n  where c.brand_id = :brandId! and c.source in ('gift', 'packet')\n), found as (\n  select g.member_id, 'coupon ' || g.coupon_id || ': the gift that it came with' as what, 'a lot' as expected,\n    'none' as found\n  from given g\n  where g.source = 'gift' and not exists (select 1 from huigan.lots l where l.member_id = g.member_id\n    and l.lot_no::text = split_part(g.about, '#', 2) and l.benefit = split_part(g.about, '#', 1))\n  union all\n  select g.member_id, 'coupon ' || g.coupon_id || ': the order that it came for', 'a sale', 'none'\n  from given g\n  where g.source = 'packet' and not exists (select 1 from huigan.journals j where j.member_id = g.member_id\n    and j.event_seq::text = g.about and j.source = 'order' and j.kind = 'sale')\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join huigan.members m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Coupons that settlement gave, against the gifts and orders that they came with.
 * with given as not materialized (
 *   select c.*, split_part(c.cause, ':', 2) as about from huigan.coupons c
 *   where c.brand_id = :brandId! and c.source in ('gift', 'packet')
 * ), found as (
 *   select g.member_id, 'coupon ' || g.coupon_id || ': the gift that it came with' as what, 'a lot' as expected,
 *     'none' as found
 *   from given g
 *   where g.source = 'gift' and not exists (select 1 from huigan.lots l where l.member_id = g.member_id
 *     and l.lot_no::text = split_part(g.about, '#', 2) and l.benefit = split_part(g.about, '#', 1))
 *   union all
 *   select g.member_id, 'coupon ' || g.coupon_id || ': the order that it came for', 'a sale', 'none'
 *   from given g
 *   where g.source = 'packet' and not exists (select 1 from huigan.journals j where j.member_id = g.member_id
 *     and j.event_seq::text = g.about and j.source = 'order' and j.kind = 'sale')
 * )
 * select m.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
 *   count(*) over () as "total!"
 * from found f left join huigan.members m on m.member_id = f.member_id
 * order by m.member_key, f.what limit 1000
 * ```
 */
export const findGivenCouponDifferences = new PreparedQuery<IFindGivenCouponDifferencesParams,IFindGivenCouponDifferencesResult>(findGivenCouponDifferencesIR);


/** 'FindRunDifferences' parameters type */
export interface IFindRunDifferencesParams {
  asOf: string;
  brandId: number;
}

/** 'FindRunDifferences' return type */
export interface IFindRunDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string | null;
  total: bigint;
  what: string;
}

/** 'FindRunDifferences' query type */
export interface IFindRunDifferencesQuery {
  params: IFindRunDifferencesParams;
  result: IFindRunDifferencesResult;
}

const findRunDifferencesIR: any = {"usedParamSet":{"brandId":true,"asOf":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":191,"b":199},{"a":344,"b":352},{"a":1094,"b":1102}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":1124,"b":1129}]}],"statement":"-- What runs over lists count, against the coupons that they gave and the rows that got none.\nwith given as (\n  select c.cause, count(*) as coupons from huigan.coupons c\n  where c.brand_id = :brandId! and c.source = 'list' group by c.cause\n), missed as (\n  select m.run_id, count(*) as rows from huigan.coupon_run_misses m\n  where m.brand_id = :brandId! group by m.run_id\n), found as (\n  select 'run ' || r.run_id || ': ' || v.what as what, v.expected, v.found\n  from huigan.coupon_runs r\n  left join given g on g.cause = 'list:' || r.run_id\n  left join missed m on m.run_id = r.run_id\n  cross join lateral (values\n    ('coupons given', case when r.kind = 'list' then coalesce(g.coupons, 0) else r.given end::text,\n      r.given::text),\n    ('rows that got none', case when r.kind = 'list' then coalesce(m.rows, 0) else r.missed end::text,\n      r.missed::text),\n    ('rows of a finished list', case when r.kind = 'list' and r.state = 'done' then r.total\n      else r.given + r.twice + r.missed end::text, (r.given + r.twice + r.missed)::text)\n  ) v(what, expected, found)\n  where r.brand_id = :brandId! and r.started_at <= :asOf! and v.expected is distinct from v.found\n)\nselect null::text as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f order by f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- What runs over lists count, against the coupons that they gave and the rows that got none.
 * with given as (
 *   select c.cause, count(*) as coupons from huigan.coupons c
 *   where c.brand_id = :brandId! and c.source = 'list' group by c.cause
 * ), missed as (
 *   select m.run_id, count(*) as rows from huigan.coupon_run_misses m
 *   where m.brand_id = :brandId! group by m.run_id
 * ), found as (
 *   select 'run ' || r.run_id || ': ' || v.what as what, v.expected, v.found
 *   from huigan.coupon_runs r
 *   left join given g on g.cause = 'list:' || r.run_id
 *   left join missed m on m.run_id = r.run_id
 *   cross join lateral (values
 *     ('coupons given', case when r.kind = 'list' then coalesce(g.coupons, 0) else r.given end::text,
 *       r.given::text),
 *     ('rows that got none', case when r.kind = 'list' then coalesce(m.rows, 0) else r.missed end::text,
 *       r.missed::text),
 *     ('rows of a finished list', case when r.kind = 'list' and r.state = 'done' then r.total
 *       else r.given + r.twice + r.missed end::text, (r.given + r.twice + r.missed)::text)
 *   ) v(what, expected, found)
 *   where r.brand_id = :brandId! and r.started_at <= :asOf! and v.expected is distinct from v.found
 * )
 * select null::text as "member", f.what as "what!", f.expected as "expected", f.found as "found",
 *   count(*) over () as "total!"
 * from found f order by f.what limit 1000
 * ```
 */
export const findRunDifferences = new PreparedQuery<IFindRunDifferencesParams,IFindRunDifferencesResult>(findRunDifferencesIR);


/** 'FindOfflineCouponDifferences' parameters type */
export interface IFindOfflineCouponDifferencesParams {
  asOf: string;
  brandId: number;
}

/** 'FindOfflineCouponDifferences' return type */
export interface IFindOfflineCouponDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindOfflineCouponDifferences' query type */
export interface IFindOfflineCouponDifferencesQuery {
  params: IFindOfflineCouponDifferencesParams;
  result: IFindOfflineCouponDifferencesResult;
}

const findOfflineCouponDifferencesIR: any = {"usedParamSet":{"brandId":true,"asOf":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":239,"b":247},{"a":395,"b":403},{"a":1386,"b":1394},{"a":3207,"b":3215}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":266,"b":271},{"a":1467,"b":1472},{"a":3272,"b":3277}]}],"statement":"-- Coupons that tills took without network, against their sales, what was redeemed, and the log.\nwith offline as materialized (\n  select o.*, o.business_day || ' ' || o.receipt_no as sale from huigan.offline_coupons o\n  where o.brand_id = :brandId! and o.told_at <= :asOf!\n), sales as materialized (\n  select k.store_id, k.business_day, k.receipt_no from huigan.sale_keys k\n  where k.brand_id = :brandId!\n    and (k.store_id, k.business_day, k.receipt_no) in (\n      select o.store_id, o.business_day, o.receipt_no from offline o)\n), redeemed as materialized (\n  select r.member_id, r.redemption_id, r.coupon_id, r.store_id, r.reversed_at from huigan.redemptions r\n  where (r.member_id, r.redemption_id) in (select o.member_id, o.redemption_id from offline o)\n), used as materialized (\n  select u.member_id, u.coupon_id, u.redemption_id, u.off_fen, u.business_day from huigan.coupon_uses u\n  where (u.member_id, u.coupon_id) in (select o.member_id, o.coupon_id from offline o)\n), logged as materialized (\n  select a.store_id, a.subject, count(*) filter (where a.action = 'lose-coupon') as lost,\n    max(a.after_state ->> 'offFen') filter (where a.action = 'lose-coupon') as off_fen,\n    max(a.after_state ->> 'why') filter (where a.action = 'lose-coupon') as why,\n    count(*) filter (where a.action = 'return-lost-coupon') as given_back\n  from huigan.action_log a\n  where a.brand_id = :brandId! and a.action in ('lose-coupon', 'return-lost-coupon') and a.done_at <= :asOf!\n  group by a.store_id, a.subject\n), found as (\n  select o.member_id, 'coupon of sale ' || o.store_id || ' ' || o.sale || ': ' || v.what as what, v.expected,\n    v.found\n  from offline o\n  left join sales k on k.store_id = o.store_id and k.business_day = o.business_day\n    and k.receipt_no = o.receipt_no\n  left join redeemed r on r.member_id = o.member_id and r.redemption_id = o.redemption_id\n  left join used u on u.member_id = o.member_id and u.coupon_id = o.coupon_id\n    and u.redemption_id = o.redemption_id\n  left join logged l on l.store_id = o.store_id and l.subject = o.sale\n  cross join lateral (values\n    ('its sale', 'a row', case when k.receipt_no is null then 'none' else 'a row' end),\n    ('what was redeemed', case when o.why is null then 'coupon ' || o.coupon_id || ' at ' || o.store_id\n      else 'nothing' end, coalesce('coupon ' || r.coupon_id || ' at ' || r.store_id, 'nothing')),\n    ('what it took off', case when o.why is null then o.off_fen end::text, u.off_fen::text),\n    ('day of its use', case when o.why is null then o.business_day end::text, u.business_day::text),\n    ('given back', case when o.why is null then r.reversed_at is not null else l.given_back > 0 end::text,\n      (o.given_back_at is not null)::text),\n    ('lines of its loss in the log', case when o.why is null then 0 else 1 end::text,\n      coalesce(l.lost, 0)::text),\n    ('its loss in the log', case when o.why is not null then l.why || ' ' || l.off_fen end,\n      o.why || ' ' || o.off_fen)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select r.member_id, 'redemption ' || r.redemption_id || ': its sale without network', 'a row', 'none'\n  from huigan.redemptions r\n  where r.brand_id = :brandId! and r.till_session_id = 'offline' and r.redeemed_at <= :asOf!\n    and not exists (select 1 from offline o where o.redemption_id = r.redemption_id)\n  union all\n  select null, 'line in the log of a coupon lost by ' || l.store_id || ' ' || l.subject || ': a loss', 'a row',\n    'none'\n  from logged l\n  where not exists (select 1 from offline o where o.store_id = l.store_id and o.sale = l.subject\n    and o.why is not null)\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Coupons that tills took without network, against their sales, what was redeemed, and the log.
 * with offline as materialized (
 *   select o.*, o.business_day || ' ' || o.receipt_no as sale from huigan.offline_coupons o
 *   where o.brand_id = :brandId! and o.told_at <= :asOf!
 * ), sales as materialized (
 *   select k.store_id, k.business_day, k.receipt_no from huigan.sale_keys k
 *   where k.brand_id = :brandId!
 *     and (k.store_id, k.business_day, k.receipt_no) in (
 *       select o.store_id, o.business_day, o.receipt_no from offline o)
 * ), redeemed as materialized (
 *   select r.member_id, r.redemption_id, r.coupon_id, r.store_id, r.reversed_at from huigan.redemptions r
 *   where (r.member_id, r.redemption_id) in (select o.member_id, o.redemption_id from offline o)
 * ), used as materialized (
 *   select u.member_id, u.coupon_id, u.redemption_id, u.off_fen, u.business_day from huigan.coupon_uses u
 *   where (u.member_id, u.coupon_id) in (select o.member_id, o.coupon_id from offline o)
 * ), logged as materialized (
 *   select a.store_id, a.subject, count(*) filter (where a.action = 'lose-coupon') as lost,
 *     max(a.after_state ->> 'offFen') filter (where a.action = 'lose-coupon') as off_fen,
 *     max(a.after_state ->> 'why') filter (where a.action = 'lose-coupon') as why,
 *     count(*) filter (where a.action = 'return-lost-coupon') as given_back
 *   from huigan.action_log a
 *   where a.brand_id = :brandId! and a.action in ('lose-coupon', 'return-lost-coupon') and a.done_at <= :asOf!
 *   group by a.store_id, a.subject
 * ), found as (
 *   select o.member_id, 'coupon of sale ' || o.store_id || ' ' || o.sale || ': ' || v.what as what, v.expected,
 *     v.found
 *   from offline o
 *   left join sales k on k.store_id = o.store_id and k.business_day = o.business_day
 *     and k.receipt_no = o.receipt_no
 *   left join redeemed r on r.member_id = o.member_id and r.redemption_id = o.redemption_id
 *   left join used u on u.member_id = o.member_id and u.coupon_id = o.coupon_id
 *     and u.redemption_id = o.redemption_id
 *   left join logged l on l.store_id = o.store_id and l.subject = o.sale
 *   cross join lateral (values
 *     ('its sale', 'a row', case when k.receipt_no is null then 'none' else 'a row' end),
 *     ('what was redeemed', case when o.why is null then 'coupon ' || o.coupon_id || ' at ' || o.store_id
 *       else 'nothing' end, coalesce('coupon ' || r.coupon_id || ' at ' || r.store_id, 'nothing')),
 *     ('what it took off', case when o.why is null then o.off_fen end::text, u.off_fen::text),
 *     ('day of its use', case when o.why is null then o.business_day end::text, u.business_day::text),
 *     ('given back', case when o.why is null then r.reversed_at is not null else l.given_back > 0 end::text,
 *       (o.given_back_at is not null)::text),
 *     ('lines of its loss in the log', case when o.why is null then 0 else 1 end::text,
 *       coalesce(l.lost, 0)::text),
 *     ('its loss in the log', case when o.why is not null then l.why || ' ' || l.off_fen end,
 *       o.why || ' ' || o.off_fen)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select r.member_id, 'redemption ' || r.redemption_id || ': its sale without network', 'a row', 'none'
 *   from huigan.redemptions r
 *   where r.brand_id = :brandId! and r.till_session_id = 'offline' and r.redeemed_at <= :asOf!
 *     and not exists (select 1 from offline o where o.redemption_id = r.redemption_id)
 *   union all
 *   select null, 'line in the log of a coupon lost by ' || l.store_id || ' ' || l.subject || ': a loss', 'a row',
 *     'none'
 *   from logged l
 *   where not exists (select 1 from offline o where o.store_id = l.store_id and o.sale = l.subject
 *     and o.why is not null)
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
export const findOfflineCouponDifferences = new PreparedQuery<IFindOfflineCouponDifferencesParams,IFindOfflineCouponDifferencesResult>(findOfflineCouponDifferencesIR);


