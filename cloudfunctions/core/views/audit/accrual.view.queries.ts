/** Types generated for queries found in "cloudfunctions/core/views/audit/accrual.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindAccrualDifferences' parameters type */
export interface IFindAccrualDifferencesParams {
  brandId: number;
}

/** 'FindAccrualDifferences' return type */
export interface IFindAccrualDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindAccrualDifferences' query type */
export interface IFindAccrualDifferencesQuery {
  params: IFindAccrualDifferencesParams;
  result: IFindAccrualDifferencesResult;
}

const findAccrualDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":951,"b":959},{"a":1233,"b":1241},{"a":1480,"b":1488},{"a":3535,"b":3543},{"a":3903,"b":3911}]}],"statement":"with versions as materialized (\n  select v.version,\n    case when row_number() over (order by v.effective_from) = 1 then '-infinity'\n      else v.effective_from end as from_at,\n    lead(v.effective_from, 1, 'infinity') over (order by v.effective_from) as until_at,\n    v.document #> '{earn,products}' as products, v.document #> '{earn,categories}' as categories,\n    (v.document #>> '{earn,points}')::numeric as points, (v.document #>> '{earn,perFen}')::numeric as per_fen,\n    v.document #> '{qualifying,products}' as q_products, v.document #> '{qualifying,categories}' as q_categories,\n    (v.document #>> '{qualifying,points}')::numeric as q_points,\n      (v.document #>> '{qualifying,perFen}')::numeric as q_per_fen,\n    v.document #>> '{tiers,levels,0,code}' as lowest,\n    make_interval(mins => (first_value(v.document) over (order by v.effective_from) ->> 'utcOffsetMinutes')::int) as zone\n  from huigan.programme_versions v where v.brand_id = :brandId!\n), levels as materialized (\n  select v.version, l.level ->> 'code' as code, (l.level ->> 'multiplierBp')::numeric as multiplier_bp\n  from huigan.programme_versions v cross\n    join lateral jsonb_array_elements(v.document #> '{tiers,levels}') l(level)\n  where v.brand_id = :brandId!\n), settled as (\n  select e.member_id, e.seq, e.kind, e.source, e.external_id, huigan.readable(e.payload) as payload,\n    max(e.occurred_at) over (partition by e.member_id order by e.seq) as at\n  from huigan.events e\n  where e.brand_id = :brandId! and not exists (select 1 from huigan.dead_letters d\n    where d.member_id = e.member_id and d.seq = e.seq)\n), placed as (\n  -- A refund later at the same instant may have removed a level that the sale still held.\n  select s.*, max(case when s.kind = 'refund' then s.seq end) over (partition by s.member_id,\n    s.at) as last_refund from settled s\n), weighted as (\n  select s.member_id, s.seq, s.source, s.external_id, s.at, s.last_refund, v.version, v.lowest, v.per_fen,\n    ((s.at at time zone 'UTC') + v.zone)::date as day,\n    (select sum(huigan.whole_of(l ->> 'amountFen') * coalesce((v.products ->> (l ->> 'product'))::numeric,\n      (v.categories ->> (l ->> 'category'))::numeric, v.points))\n      from json_array_elements(huigan.list_of(s.payload -> 'lines')) l) as weight,\n    (select div(sum(huigan.whole_of(l ->> 'amountFen') * coalesce((v.q_products ->> (l ->> 'product'))::numeric,\n      (v.q_categories ->> (l ->> 'category'))::numeric, v.q_points)), v.q_per_fen)\n      from json_array_elements(huigan.list_of(s.payload -> 'lines')) l) as qualifying\n  from placed s join versions v on s.at >= v.from_at and s.at < v.until_at\n  where s.kind = 'sale'\n), levelled as (\n  select w.*, coalesce(h.held, w.lowest) as held, h.maybe\n  from weighted w\n  cross join lateral (\n    select (array_agg(t.tier order by t.step_no desc) filter (where t.removed_at is null\n      or t.removed_at > w.at))[1] as held,\n      array_agg(t.tier) filter (where t.removed_at = w.at) as maybe\n    from huigan.tier_steps t\n    where t.member_id = w.member_id\n      and (t.taken_at < w.at or (t.taken_at = w.at and (t.event_seq is null or t.event_seq < w.seq)))\n      and (t.removed_at is null or t.removed_at > w.at or (t.removed_at = w.at and w.last_refund > w.seq))\n  ) h\n), lots as (\n  select l.member_id, l.sale_seq, count(*) as lots, min(l.lot_no) as lot_no,\n    min(l.programme_version) as version, min(l.multiplier_bp) as multiplier_bp,\n    min(l.tier) as tier, min(l.earned_day) as day, sum(l.granted) as granted\n  from huigan.lots l where l.brand_id = :brandId! and l.kind = 'sale' group by l.member_id, l.sale_seq\n), posted as (\n  select j.member_id, j.event_seq, sum(t.amount) filter (where t.code = 'accrue') as accrued, sum(t.amount)\n    filter (where t.code = 'qualify') as qualified\n  from huigan.journals j join huigan.transfers t on t.member_id = j.member_id and t.journal_no = j.journal_no\n  where j.brand_id = :brandId! and j.kind = 'sale' group by j.member_id, j.event_seq\n), entitled as materialized (\n  select w.*, l.lots, l.version as lot_version, l.multiplier_bp as lot_multiplier, l.tier as lot_tier,\n    l.day as lot_day, l.granted,\n    coalesce(p.accrued, 0) as accrued, coalesce(p.qualified, 0) as qualified, v.multiplier_bp,\n      v.code as level,\n    div(w.weight * v.multiplier_bp, w.per_fen * 10000) as points\n  from levelled w\n  left join lots l on l.member_id = w.member_id and l.sale_seq = w.seq\n  left join posted p on p.member_id = w.member_id and p.event_seq = w.seq\n  left join levels v on v.version = w.version and v.code = case when l.tier = any(w.maybe) then l.tier\n    else w.held end\n), found as (\n  select e.member_id, e.seq, 'sale ' || e.source || '/' || e.external_id || ': ' || v.what as what,\n    v.expected, v.found\n  from entitled e\n  cross join lateral (values\n    ('lots', '1', coalesce(e.lots, 0)::text),\n    ('programme version of its lot', e.version::text, e.lot_version::text),\n    ('level of its lot', e.level, e.lot_tier),\n    ('multiplier of its lot', e.multiplier_bp::text, e.lot_multiplier::text),\n    ('day of its lot', e.day::text, e.lot_day::text),\n    ('granted', e.points::text, e.granted::text),\n    ('accrued', e.points::text, e.accrued::text),\n    ('qualified', e.qualifying::text, e.qualified::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.seq, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with versions as materialized (
 *   select v.version,
 *     case when row_number() over (order by v.effective_from) = 1 then '-infinity'
 *       else v.effective_from end as from_at,
 *     lead(v.effective_from, 1, 'infinity') over (order by v.effective_from) as until_at,
 *     v.document #> '{earn,products}' as products, v.document #> '{earn,categories}' as categories,
 *     (v.document #>> '{earn,points}')::numeric as points, (v.document #>> '{earn,perFen}')::numeric as per_fen,
 *     v.document #> '{qualifying,products}' as q_products, v.document #> '{qualifying,categories}' as q_categories,
 *     (v.document #>> '{qualifying,points}')::numeric as q_points,
 *       (v.document #>> '{qualifying,perFen}')::numeric as q_per_fen,
 *     v.document #>> '{tiers,levels,0,code}' as lowest,
 *     make_interval(mins => (first_value(v.document) over (order by v.effective_from) ->> 'utcOffsetMinutes')::int) as zone
 *   from huigan.programme_versions v where v.brand_id = :brandId!
 * ), levels as materialized (
 *   select v.version, l.level ->> 'code' as code, (l.level ->> 'multiplierBp')::numeric as multiplier_bp
 *   from huigan.programme_versions v cross
 *     join lateral jsonb_array_elements(v.document #> '{tiers,levels}') l(level)
 *   where v.brand_id = :brandId!
 * ), settled as (
 *   select e.member_id, e.seq, e.kind, e.source, e.external_id, huigan.readable(e.payload) as payload,
 *     max(e.occurred_at) over (partition by e.member_id order by e.seq) as at
 *   from huigan.events e
 *   where e.brand_id = :brandId! and not exists (select 1 from huigan.dead_letters d
 *     where d.member_id = e.member_id and d.seq = e.seq)
 * ), placed as (
 *   -- A refund later at the same instant may have removed a level that the sale still held.
 *   select s.*, max(case when s.kind = 'refund' then s.seq end) over (partition by s.member_id,
 *     s.at) as last_refund from settled s
 * ), weighted as (
 *   select s.member_id, s.seq, s.source, s.external_id, s.at, s.last_refund, v.version, v.lowest, v.per_fen,
 *     ((s.at at time zone 'UTC') + v.zone)::date as day,
 *     (select sum(huigan.whole_of(l ->> 'amountFen') * coalesce((v.products ->> (l ->> 'product'))::numeric,
 *       (v.categories ->> (l ->> 'category'))::numeric, v.points))
 *       from json_array_elements(huigan.list_of(s.payload -> 'lines')) l) as weight,
 *     (select div(sum(huigan.whole_of(l ->> 'amountFen') * coalesce((v.q_products ->> (l ->> 'product'))::numeric,
 *       (v.q_categories ->> (l ->> 'category'))::numeric, v.q_points)), v.q_per_fen)
 *       from json_array_elements(huigan.list_of(s.payload -> 'lines')) l) as qualifying
 *   from placed s join versions v on s.at >= v.from_at and s.at < v.until_at
 *   where s.kind = 'sale'
 * ), levelled as (
 *   select w.*, coalesce(h.held, w.lowest) as held, h.maybe
 *   from weighted w
 *   cross join lateral (
 *     select (array_agg(t.tier order by t.step_no desc) filter (where t.removed_at is null
 *       or t.removed_at > w.at))[1] as held,
 *       array_agg(t.tier) filter (where t.removed_at = w.at) as maybe
 *     from huigan.tier_steps t
 *     where t.member_id = w.member_id
 *       and (t.taken_at < w.at or (t.taken_at = w.at and (t.event_seq is null or t.event_seq < w.seq)))
 *       and (t.removed_at is null or t.removed_at > w.at or (t.removed_at = w.at and w.last_refund > w.seq))
 *   ) h
 * ), lots as (
 *   select l.member_id, l.sale_seq, count(*) as lots, min(l.lot_no) as lot_no,
 *     min(l.programme_version) as version, min(l.multiplier_bp) as multiplier_bp,
 *     min(l.tier) as tier, min(l.earned_day) as day, sum(l.granted) as granted
 *   from huigan.lots l where l.brand_id = :brandId! and l.kind = 'sale' group by l.member_id, l.sale_seq
 * ), posted as (
 *   select j.member_id, j.event_seq, sum(t.amount) filter (where t.code = 'accrue') as accrued, sum(t.amount)
 *     filter (where t.code = 'qualify') as qualified
 *   from huigan.journals j join huigan.transfers t on t.member_id = j.member_id and t.journal_no = j.journal_no
 *   where j.brand_id = :brandId! and j.kind = 'sale' group by j.member_id, j.event_seq
 * ), entitled as materialized (
 *   select w.*, l.lots, l.version as lot_version, l.multiplier_bp as lot_multiplier, l.tier as lot_tier,
 *     l.day as lot_day, l.granted,
 *     coalesce(p.accrued, 0) as accrued, coalesce(p.qualified, 0) as qualified, v.multiplier_bp,
 *       v.code as level,
 *     div(w.weight * v.multiplier_bp, w.per_fen * 10000) as points
 *   from levelled w
 *   left join lots l on l.member_id = w.member_id and l.sale_seq = w.seq
 *   left join posted p on p.member_id = w.member_id and p.event_seq = w.seq
 *   left join levels v on v.version = w.version and v.code = case when l.tier = any(w.maybe) then l.tier
 *     else w.held end
 * ), found as (
 *   select e.member_id, e.seq, 'sale ' || e.source || '/' || e.external_id || ': ' || v.what as what,
 *     v.expected, v.found
 *   from entitled e
 *   cross join lateral (values
 *     ('lots', '1', coalesce(e.lots, 0)::text),
 *     ('programme version of its lot', e.version::text, e.lot_version::text),
 *     ('level of its lot', e.level, e.lot_tier),
 *     ('multiplier of its lot', e.multiplier_bp::text, e.lot_multiplier::text),
 *     ('day of its lot', e.day::text, e.lot_day::text),
 *     ('granted', e.points::text, e.granted::text),
 *     ('accrued', e.points::text, e.accrued::text),
 *     ('qualified', e.qualifying::text, e.qualified::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 * )
 * select m.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
 *   count(*) over () as "total!"
 * from found f left join (
 *   select m.member_id, m.member_key from huigan.members m
 *   where m.member_id in (select f.member_id from found f)
 * ) m on m.member_id = f.member_id
 * order by m.member_key, f.seq, f.what limit 1000
 * ```
 */
export const findAccrualDifferences = new PreparedQuery<IFindAccrualDifferencesParams,IFindAccrualDifferencesResult>(findAccrualDifferencesIR);


/** 'FindLotsWithoutSale' parameters type */
export interface IFindLotsWithoutSaleParams {
  brandId: number;
}

/** 'FindLotsWithoutSale' return type */
export interface IFindLotsWithoutSaleResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindLotsWithoutSale' query type */
export interface IFindLotsWithoutSaleQuery {
  params: IFindLotsWithoutSaleParams;
  result: IFindLotsWithoutSaleResult;
}

const findLotsWithoutSaleIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":292,"b":300}]}],"statement":"select m.member_key as \"member\", 'lot ' || l.lot_no || ': its sale' as \"what!\",\n  'a settled sale' as \"expected\",\n  coalesce('event ' || l.sale_seq, 'none') as \"found\", count(*) over () as \"total!\"\nfrom huigan.lots l left join huigan.members m on m.member_id = l.member_id\nwhere l.brand_id = :brandId! and (l.kind in ('sale', 'commission') or l.sale_seq is not null)\n  and not exists (\n    select 1 from huigan.events e where e.member_id = l.member_id and e.seq = l.sale_seq\n      and e.kind = (case when l.kind = 'commission' then 'commission' else 'sale' end)::huigan.event_kind\n      and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\n  )\norder by m.member_key, l.lot_no limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_key as "member", 'lot ' || l.lot_no || ': its sale' as "what!",
 *   'a settled sale' as "expected",
 *   coalesce('event ' || l.sale_seq, 'none') as "found", count(*) over () as "total!"
 * from huigan.lots l left join huigan.members m on m.member_id = l.member_id
 * where l.brand_id = :brandId! and (l.kind in ('sale', 'commission') or l.sale_seq is not null)
 *   and not exists (
 *     select 1 from huigan.events e where e.member_id = l.member_id and e.seq = l.sale_seq
 *       and e.kind = (case when l.kind = 'commission' then 'commission' else 'sale' end)::huigan.event_kind
 *       and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 *   )
 * order by m.member_key, l.lot_no limit 1000
 * ```
 */
export const findLotsWithoutSale = new PreparedQuery<IFindLotsWithoutSaleParams,IFindLotsWithoutSaleResult>(findLotsWithoutSaleIR);


