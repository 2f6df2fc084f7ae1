/** Types generated for queries found in "cloudfunctions/core/inbox/held-sales.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'FindSaleGate' parameters type */
export interface IFindSaleGateParams {
  brandId: number;
  count: number;
  days: stringArray;
  memberIds: bigintArray;
  now: string;
  receipts: stringArray;
  stores: stringArray;
}

/** 'FindSaleGate' return type */
export interface IFindSaleGateResult {
  day: string | null;
  fen: bigint | null;
  history: unknown | null;
  member_id: bigint | null;
  own: unknown | null;
  payload: unknown | null;
  receipt_no: string | null;
  sales: number | null;
  state: string | null;
  store_id: string | null;
  what: string;
}

/** 'FindSaleGate' query type */
export interface IFindSaleGateQuery {
  params: IFindSaleGateParams;
  result: IFindSaleGateResult;
}

const findSaleGateIR: any = {"usedParamSet":{"memberIds":true,"stores":true,"days":true,"receipts":true,"count":true,"brandId":true,"now":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":272,"b":282},{"a":755,"b":765},{"a":1057,"b":1067}]},{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":295,"b":302}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":313,"b":318},{"a":803,"b":808},{"a":1105,"b":1110}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":329,"b":338}]},{"name":"count","required":true,"transform":{"type":"scalar"},"locs":[{"a":404,"b":410}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1353,"b":1361},{"a":1595,"b":1603},{"a":1971,"b":1979},{"a":2083,"b":2091}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":2117,"b":2121}]}],"statement":"-- What a sale is measured by: the limits of the brand, what a member bought on its day, and whether it is\n-- held already.\nwith asked as (\n  -- The limit takes nothing away: it tells the planner that there are few, each to be looked up by its key.\n  select * from unnest(:memberIds!::bigint[], :stores!::text[], :days!::date[], :receipts!::text[])\n    as t(member_id, store_id, day, receipt_no)\n  limit :count!::int\n), bought as materialized (\n  select p.member_id, p.business_day as day, sum(p.fen)::bigint as fen, count(*)::int as sales\n  from (\n    select e.member_id, e.business_day, (select sum((line ->> 'amountFen')::bigint)\n      from json_array_elements(e.payload -> 'lines') as line) as fen\n    from huigan.events e\n    where e.member_id = any(:memberIds!::bigint[]) and e.business_day = any(:days!::date[])\n      and e.kind = 'sale'\n    union all\n    select i.member_id, i.business_day, (select sum((line ->> 'amountFen')::bigint)\n      from json_array_elements(i.payload -> 'lines') as line)\n    from huigan.inbox i\n    where i.member_id = any(:memberIds!::bigint[]) and i.business_day = any(:days!::date[])\n      and i.kind = 'sale'\n  ) p\n  group by p.member_id, p.business_day\n), held as materialized (\n  select h.member_id, h.sale_day, h.store_id, h.receipt_no, h.payload, h.state\n  from asked a join huigan.held_sales h on h.brand_id = :brandId! and h.store_id = a.store_id\n    and h.sale_day = a.day and h.receipt_no = a.receipt_no\n), known as materialized (\n  select k.member_id, k.business_day, k.store_id, k.receipt_no\n  from asked a join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = a.store_id\n    and k.business_day = a.day and k.receipt_no = a.receipt_no\n  where k.seq is not null or k.guest\n)\nselect 'limits' as \"what!\", null::bigint as member_id, null::date as day, null::text as store_id,\n  null::text as receipt_no, null::json as payload, null::text as state,\n  (select to_json(l) from huigan.sale_limits l where l.brand_id = :brandId!) as history,\n  (select v.document -> 'intake' from huigan.programme_versions v\n    where v.brand_id = :brandId! and v.effective_from <= :now!::timestamptz\n    order by v.version desc limit 1)::json as own,\n  null::bigint as fen, null::int as sales\nunion all\nselect 'day', b.member_id, b.day, null, null, null, null, null, null, b.fen, b.sales\nfrom bought b where exists (select 1 from asked a where a.member_id = b.member_id and a.day = b.day)\nunion all\nselect 'held', h.member_id, h.sale_day, h.store_id, h.receipt_no, h.payload, h.state, null, null, null, null\nfrom held h\nunion all\nselect 'known', k.member_id, k.business_day, k.store_id, k.receipt_no, null, null, null, null, null, null\nfrom known k"};

/**
 * Query generated from SQL:
 * ```
 * -- What a sale is measured by: the limits of the brand, what a member bought on its day, and whether it is
 * -- held already.
 * with asked as (
 *   -- The limit takes nothing away: it tells the planner that there are few, each to be looked up by its key.
 *   select * from unnest(:memberIds!::bigint[], :stores!::text[], :days!::date[], :receipts!::text[])
 *     as t(member_id, store_id, day, receipt_no)
 *   limit :count!::int
 * ), bought as materialized (
 *   select p.member_id, p.business_day as day, sum(p.fen)::bigint as fen, count(*)::int as sales
 *   from (
 *     select e.member_id, e.business_day, (select sum((line ->> 'amountFen')::bigint)
 *       from json_array_elements(e.payload -> 'lines') as line) as fen
 *     from huigan.events e
 *     where e.member_id = any(:memberIds!::bigint[]) and e.business_day = any(:days!::date[])
 *       and e.kind = 'sale'
 *     union all
 *     select i.member_id, i.business_day, (select sum((line ->> 'amountFen')::bigint)
 *       from json_array_elements(i.payload -> 'lines') as line)
 *     from huigan.inbox i
 *     where i.member_id = any(:memberIds!::bigint[]) and i.business_day = any(:days!::date[])
 *       and i.kind = 'sale'
 *   ) p
 *   group by p.member_id, p.business_day
 * ), held as materialized (
 *   select h.member_id, h.sale_day, h.store_id, h.receipt_no, h.payload, h.state
 *   from asked a join huigan.held_sales h on h.brand_id = :brandId! and h.store_id = a.store_id
 *     and h.sale_day = a.day and h.receipt_no = a.receipt_no
 * ), known as materialized (
 *   select k.member_id, k.business_day, k.store_id, k.receipt_no
 *   from asked a join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = a.store_id
 *     and k.business_day = a.day and k.receipt_no = a.receipt_no
 *   where k.seq is not null or k.guest
 * )
 * select 'limits' as "what!", null::bigint as member_id, null::date as day, null::text as store_id,
 *   null::text as receipt_no, null::json as payload, null::text as state,
 *   (select to_json(l) from huigan.sale_limits l where l.brand_id = :brandId!) as history,
 *   (select v.document -> 'intake' from huigan.programme_versions v
 *     where v.brand_id = :brandId! and v.effective_from <= :now!::timestamptz
 *     order by v.version desc limit 1)::json as own,
 *   null::bigint as fen, null::int as sales
 * union all
 * select 'day', b.member_id, b.day, null, null, null, null, null, null, b.fen, b.sales
 * from bought b where exists (select 1 from asked a where a.member_id = b.member_id and a.day = b.day)
 * union all
 * select 'held', h.member_id, h.sale_day, h.store_id, h.receipt_no, h.payload, h.state, null, null, null, null
 * from held h
 * union all
 * select 'known', k.member_id, k.business_day, k.store_id, k.receipt_no, null, null, null, null, null, null
 * from known k
 * ```
 */
export const findSaleGate = new PreparedQuery<IFindSaleGateParams,IFindSaleGateResult>(findSaleGateIR);


/** 'HoldSales' parameters type */
export interface IHoldSalesParams {
  amounts: bigintArray;
  brandId: number;
  days: stringArray;
  externalIds: stringArray;
  memberIds: bigintArray;
  now: string;
  occurredAt: numberArray;
  payloads: stringArray;
  reasons: stringArray;
  receipts: stringArray;
  sources: stringArray;
  stores: stringArray;
}

/** 'HoldSales' return type */
export type IHoldSalesResult = void;

/** 'HoldSales' query type */
export interface IHoldSalesQuery {
  params: IHoldSalesParams;
  result: IHoldSalesResult;
}

const holdSalesIR: any = {"usedParamSet":{"brandId":true,"now":true,"stores":true,"days":true,"receipts":true,"memberIds":true,"sources":true,"externalIds":true,"occurredAt":true,"payloads":true,"amounts":true,"reasons":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":174}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":355,"b":359}]},{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":386,"b":393}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":404,"b":409}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":420,"b":429}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":440,"b":450}]},{"name":"sources","required":true,"transform":{"type":"scalar"},"locs":[{"a":463,"b":471}]},{"name":"externalIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":484,"b":496}]},{"name":"occurredAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":507,"b":518}]},{"name":"payloads","required":true,"transform":{"type":"scalar"},"locs":[{"a":531,"b":540}]},{"name":"amounts","required":true,"transform":{"type":"scalar"},"locs":[{"a":551,"b":559}]},{"name":"reasons","required":true,"transform":{"type":"scalar"},"locs":[{"a":574,"b":582}]}],"statement":"insert into huigan.held_sales (brand_id, store_id, sale_day, receipt_no, member_id, source, external_id,\n  occurred_at, payload, amount_fen, reasons, held_at)\nselect :brandId!::smallint, t.store_id, t.day, t.receipt_no, t.member_id, t.source, t.external_id,\n  to_timestamp(t.occurred_ms / 1000), t.payload::json, t.fen, string_to_array(t.reasons, ','),\n  :now!::timestamptz\nfrom unnest(:stores!::text[], :days!::date[], :receipts!::text[], :memberIds!::bigint[], :sources!::text[],\n  :externalIds!::text[], :occurredAt!::float8[], :payloads!::text[], :amounts!::bigint[],\n  :reasons!::text[]) as t(store_id, day, receipt_no, member_id, source, external_id, occurred_ms, payload,\n  fen, reasons)\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.held_sales (brand_id, store_id, sale_day, receipt_no, member_id, source, external_id,
 *   occurred_at, payload, amount_fen, reasons, held_at)
 * select :brandId!::smallint, t.store_id, t.day, t.receipt_no, t.member_id, t.source, t.external_id,
 *   to_timestamp(t.occurred_ms / 1000), t.payload::json, t.fen, string_to_array(t.reasons, ','),
 *   :now!::timestamptz
 * from unnest(:stores!::text[], :days!::date[], :receipts!::text[], :memberIds!::bigint[], :sources!::text[],
 *   :externalIds!::text[], :occurredAt!::float8[], :payloads!::text[], :amounts!::bigint[],
 *   :reasons!::text[]) as t(store_id, day, receipt_no, member_id, source, external_id, occurred_ms, payload,
 *   fen, reasons)
 * on conflict do nothing
 * ```
 */
export const holdSales = new PreparedQuery<IHoldSalesParams,IHoldSalesResult>(holdSalesIR);


/** 'FindHeldSale' parameters type */
export interface IFindHeldSaleParams {
  brandId: number;
  day: string;
  receipt: string;
  store: string;
}

/** 'FindHeldSale' return type */
export interface IFindHeldSaleResult {
  external_id: string;
  member_id: bigint;
  occurred_at: Date;
  payload: unknown;
  source: string;
  state: string;
}

/** 'FindHeldSale' query type */
export interface IFindHeldSaleQuery {
  params: IFindHeldSaleParams;
  result: IFindHeldSaleResult;
}

const findHeldSaleIR: any = {"usedParamSet":{"brandId":true,"store":true,"day":true,"receipt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":123,"b":131}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":156}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":175,"b":179}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":200,"b":208}]}],"statement":"select h.member_id, h.source, h.external_id, h.occurred_at, h.payload, h.state\nfrom huigan.held_sales h\nwhere h.brand_id = :brandId! and h.store_id = :store! and h.sale_day = :day! and h.receipt_no = :receipt!"};

/**
 * Query generated from SQL:
 * ```
 * select h.member_id, h.source, h.external_id, h.occurred_at, h.payload, h.state
 * from huigan.held_sales h
 * where h.brand_id = :brandId! and h.store_id = :store! and h.sale_day = :day! and h.receipt_no = :receipt!
 * ```
 */
export const findHeldSale = new PreparedQuery<IFindHeldSaleParams,IFindHeldSaleResult>(findHeldSaleIR);


/** 'MoveHeldSale' parameters type */
export interface IMoveHeldSaleParams {
  brandId: number;
  day: string;
  from: stringArray;
  now: string;
  receipt: string;
  store: string;
  to: string;
}

/** 'MoveHeldSale' return type */
export interface IMoveHeldSaleResult {
  receipt_no: string;
}

/** 'MoveHeldSale' query type */
export interface IMoveHeldSaleQuery {
  params: IMoveHeldSaleParams;
  result: IMoveHeldSaleResult;
}

const moveHeldSaleIR: any = {"usedParamSet":{"to":true,"now":true,"brandId":true,"store":true,"day":true,"receipt":true,"from":true},"params":[{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":37,"b":40}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":56,"b":60}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":100}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":123}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":140,"b":144}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":171}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":191,"b":196}]}],"statement":"update huigan.held_sales set state = :to!, decided_at = :now!::timestamptz\nwhere brand_id = :brandId! and store_id = :store! and sale_day = :day! and receipt_no = :receipt!\n  and state = any(:from!::text[])\nreturning receipt_no"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.held_sales set state = :to!, decided_at = :now!::timestamptz
 * where brand_id = :brandId! and store_id = :store! and sale_day = :day! and receipt_no = :receipt!
 *   and state = any(:from!::text[])
 * returning receipt_no
 * ```
 */
export const moveHeldSale = new PreparedQuery<IMoveHeldSaleParams,IMoveHeldSaleResult>(moveHeldSaleIR);


/** 'CountSales' parameters type */
export interface ICountSalesParams {
  brandId: number;
  from: string;
  limit: number;
  to: string;
}

/** 'CountSales' return type */
export interface ICountSalesResult {
  day: bigint | null;
  line: bigint | null;
  of: number;
  receipt: bigint | null;
  sales: number | null;
}

/** 'CountSales' query type */
export interface ICountSalesQuery {
  params: ICountSalesParams;
  result: ICountSalesResult;
}

const countSalesIR: any = {"usedParamSet":{"brandId":true,"from":true,"to":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":264,"b":272}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":321,"b":326}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":332,"b":335}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":347,"b":353}]}],"statement":"-- Of at most so many of the month's sales, as they lie: a look at some of them is enough.\nwith looked_at as (\n  select e.member_id, e.business_day, s.fen, s.line from (\n    select e.member_id, e.business_day, e.payload from huigan.events e\n    where e.brand_id = :brandId! and e.kind = 'sale' and e.business_day between :from! and :to!\n    limit :limit!::int\n  ) e cross join lateral (\n    select sum((line ->> 'amountFen')::bigint) as fen, max((line ->> 'amountFen')::bigint) as line\n    from json_array_elements(e.payload -> 'lines') as line\n  ) s\n), days as (\n  select sum(fen) as fen, count(*) as sales from looked_at group by member_id, business_day\n)\nselect (select count(*) from looked_at)::int as \"of!\",\n  (select percentile_disc(0.995) within group (order by fen) from looked_at)::bigint as receipt,\n  (select percentile_disc(0.995) within group (order by line) from looked_at)::bigint as line,\n  (select percentile_disc(0.995) within group (order by fen) from days)::bigint as day,\n  (select percentile_disc(0.995) within group (order by sales) from days)::int as sales"};

/**
 * Query generated from SQL:
 * ```
 * -- Of at most so many of the month's sales, as they lie: a look at some of them is enough.
 * with looked_at as (
 *   select e.member_id, e.business_day, s.fen, s.line from (
 *     select e.member_id, e.business_day, e.payload from huigan.events e
 *     where e.brand_id = :brandId! and e.kind = 'sale' and e.business_day between :from! and :to!
 *     limit :limit!::int
 *   ) e cross join lateral (
 *     select sum((line ->> 'amountFen')::bigint) as fen, max((line ->> 'amountFen')::bigint) as line
 *     from json_array_elements(e.payload -> 'lines') as line
 *   ) s
 * ), days as (
 *   select sum(fen) as fen, count(*) as sales from looked_at group by member_id, business_day
 * )
 * select (select count(*) from looked_at)::int as "of!",
 *   (select percentile_disc(0.995) within group (order by fen) from looked_at)::bigint as receipt,
 *   (select percentile_disc(0.995) within group (order by line) from looked_at)::bigint as line,
 *   (select percentile_disc(0.995) within group (order by fen) from days)::bigint as day,
 *   (select percentile_disc(0.995) within group (order by sales) from days)::int as sales
 * ```
 */
export const countSales = new PreparedQuery<ICountSalesParams,ICountSalesResult>(countSalesIR);


/** 'SaveLimits' parameters type */
export interface ISaveLimitsParams {
  brandId: number;
  dayFen: bigint;
  daySales: number;
  lineFen: bigint;
  now: string;
  ofSales: number;
  receiptFen: bigint;
}

/** 'SaveLimits' return type */
export type ISaveLimitsResult = void;

/** 'SaveLimits' query type */
export interface ISaveLimitsQuery {
  params: ISaveLimitsParams;
  result: ISaveLimitsResult;
}

const saveLimitsIR: any = {"usedParamSet":{"brandId":true,"receiptFen":true,"lineFen":true,"dayFen":true,"daySales":true,"ofSales":true,"now":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":123}]},{"name":"receiptFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":137}]},{"name":"lineFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":140,"b":148}]},{"name":"dayFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":151,"b":158}]},{"name":"daySales","required":true,"transform":{"type":"scalar"},"locs":[{"a":161,"b":170}]},{"name":"ofSales","required":true,"transform":{"type":"scalar"},"locs":[{"a":173,"b":181}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":184,"b":188}]}],"statement":"insert into huigan.sale_limits (brand_id, receipt_fen, line_fen, day_fen, day_sales, of_sales, counted_at)\nvalues (:brandId!, :receiptFen!, :lineFen!, :dayFen!, :daySales!, :ofSales!, :now!::timestamptz)\non conflict (brand_id) do update set receipt_fen = excluded.receipt_fen, line_fen = excluded.line_fen,\n  day_fen = excluded.day_fen, day_sales = excluded.day_sales, of_sales = excluded.of_sales,\n  counted_at = excluded.counted_at"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.sale_limits (brand_id, receipt_fen, line_fen, day_fen, day_sales, of_sales, counted_at)
 * values (:brandId!, :receiptFen!, :lineFen!, :dayFen!, :daySales!, :ofSales!, :now!::timestamptz)
 * on conflict (brand_id) do update set receipt_fen = excluded.receipt_fen, line_fen = excluded.line_fen,
 *   day_fen = excluded.day_fen, day_sales = excluded.day_sales, of_sales = excluded.of_sales,
 *   counted_at = excluded.counted_at
 * ```
 */
export const saveLimits = new PreparedQuery<ISaveLimitsParams,ISaveLimitsResult>(saveLimitsIR);


/** 'FindBrandsToCount' parameters type */
export interface IFindBrandsToCountParams {
  after: number;
  before: string;
  limit: number;
}

/** 'FindBrandsToCount' return type */
export interface IFindBrandsToCountResult {
  brand_id: number;
}

/** 'FindBrandsToCount' query type */
export interface IFindBrandsToCountQuery {
  params: IFindBrandsToCountParams;
  result: IFindBrandsToCountResult;
}

const findBrandsToCountIR: any = {"usedParamSet":{"after":true,"before":true,"limit":true},"params":[{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":122}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":175}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":217,"b":223}]}],"statement":"select b.brand_id from huigan.brands b\nleft join huigan.sale_limits l on l.brand_id = b.brand_id\nwhere b.brand_id > :after! and (l.counted_at is null or l.counted_at < :before!::timestamptz)\norder by b.brand_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select b.brand_id from huigan.brands b
 * left join huigan.sale_limits l on l.brand_id = b.brand_id
 * where b.brand_id > :after! and (l.counted_at is null or l.counted_at < :before!::timestamptz)
 * order by b.brand_id limit :limit!::int
 * ```
 */
export const findBrandsToCount = new PreparedQuery<IFindBrandsToCountParams,IFindBrandsToCountResult>(findBrandsToCountIR);


