/** Types generated for queries found in "cloudfunctions/core/inbox/known-sales.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindKnownSales' parameters type */
export interface IFindKnownSalesParams {
  brandId: number;
  days: stringArray;
  receipts: stringArray;
  stores: stringArray;
}

/** 'FindKnownSales' return type */
export interface IFindKnownSalesResult {
  business_day: string;
  guest: boolean;
  member_id: bigint | null;
  receipt_no: string;
  store_id: string;
  total_fen: bigint | null;
}

/** 'FindKnownSales' query type */
export interface IFindKnownSalesQuery {
  params: IFindKnownSalesParams;
  result: IFindKnownSalesResult;
}

const findKnownSalesIR: any = {"usedParamSet":{"stores":true,"days":true,"receipts":true,"brandId":true},"params":[{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":220}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":231,"b":236}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":247,"b":256}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":354,"b":362}]}],"statement":"-- What a sale told lies with its member, or with its store where it has none.\nwith known as materialized (\n  select k.brand_id, k.store_id, k.business_day, k.receipt_no, k.member_id, k.guest, k.seq\n  from unnest(:stores!::text[], :days!::date[], :receipts!::text[]) as t(store_id, business_day, receipt_no)\n  join huigan.sale_keys k\n    on k.brand_id = :brandId! and k.store_id = t.store_id and k.business_day = t.business_day\n      and k.receipt_no = t.receipt_no\n  where k.seq is not null or k.guest\n), told as materialized (\n  select k.store_id, k.business_day, k.receipt_no, e.payload\n  from known k join huigan.events e on e.member_id = k.member_id and e.seq = k.seq\n    and e.business_day = k.business_day\n  union all\n  select k.store_id, k.business_day, k.receipt_no, i.payload\n  from known k join huigan.inbox i on i.member_id = k.member_id and i.seq = k.seq\n  union all\n  select k.store_id, k.business_day, k.receipt_no, g.payload\n  from known k join huigan.guest_sales g\n    on k.guest and g.business_day = k.business_day and g.brand_id = k.brand_id and g.store_id = k.store_id\n      and g.receipt_no = k.receipt_no\n)\nselect k.store_id, k.business_day, k.receipt_no, k.member_id, k.guest,\n  (\n    select sum((line ->> 'amountFen')::bigint) from json_array_elements(t.payload -> 'lines') as line\n  )::bigint as total_fen\nfrom known k left join told t\n  on t.store_id = k.store_id and t.business_day = k.business_day and t.receipt_no = k.receipt_no"};

/**
 * Query generated from SQL:
 * ```
 * -- What a sale told lies with its member, or with its store where it has none.
 * with known as materialized (
 *   select k.brand_id, k.store_id, k.business_day, k.receipt_no, k.member_id, k.guest, k.seq
 *   from unnest(:stores!::text[], :days!::date[], :receipts!::text[]) as t(store_id, business_day, receipt_no)
 *   join huigan.sale_keys k
 *     on k.brand_id = :brandId! and k.store_id = t.store_id and k.business_day = t.business_day
 *       and k.receipt_no = t.receipt_no
 *   where k.seq is not null or k.guest
 * ), told as materialized (
 *   select k.store_id, k.business_day, k.receipt_no, e.payload
 *   from known k join huigan.events e on e.member_id = k.member_id and e.seq = k.seq
 *     and e.business_day = k.business_day
 *   union all
 *   select k.store_id, k.business_day, k.receipt_no, i.payload
 *   from known k join huigan.inbox i on i.member_id = k.member_id and i.seq = k.seq
 *   union all
 *   select k.store_id, k.business_day, k.receipt_no, g.payload
 *   from known k join huigan.guest_sales g
 *     on k.guest and g.business_day = k.business_day and g.brand_id = k.brand_id and g.store_id = k.store_id
 *       and g.receipt_no = k.receipt_no
 * )
 * select k.store_id, k.business_day, k.receipt_no, k.member_id, k.guest,
 *   (
 *     select sum((line ->> 'amountFen')::bigint) from json_array_elements(t.payload -> 'lines') as line
 *   )::bigint as total_fen
 * from known k left join told t
 *   on t.store_id = k.store_id and t.business_day = k.business_day and t.receipt_no = k.receipt_no
 * ```
 */
export const findKnownSales = new PreparedQuery<IFindKnownSalesParams,IFindKnownSalesResult>(findKnownSalesIR);


/** 'FindSalePoints' parameters type */
export interface IFindSalePointsParams {
  brandId: number;
  day: string;
  receipt: string;
  store: string;
}

/** 'FindSalePoints' return type */
export interface IFindSalePointsResult {
  points: bigint;
  settled: bigint | null;
}

/** 'FindSalePoints' query type */
export interface IFindSalePointsQuery {
  params: IFindSalePointsParams;
  result: IFindSalePointsResult;
}

const findSalePointsIR: any = {"usedParamSet":{"brandId":true,"store":true,"day":true,"receipt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":124}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":149}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":172,"b":176}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":201,"b":209}]}],"statement":"with key as materialized (\n  select s.member_id, s.seq, s.business_day from huigan.sale_keys s\n  where s.brand_id = :brandId! and s.store_id = :store! and s.business_day = :day!\n    and s.receipt_no = :receipt! limit 1\n), told as materialized (\n  select e.seq, (\n    select coalesce(sum(t.amount), 0) from huigan.journals j\n    join huigan.transfers t on t.member_id = j.member_id and t.business_day = j.business_day\n      and t.journal_no = j.journal_no and t.code = 'accrue'\n    where j.member_id = e.member_id and j.source = e.source and j.event_id = e.external_id\n  )::bigint as points\n  from key k\n  join huigan.events e on e.member_id = k.member_id and e.seq = k.seq and e.business_day = k.business_day\n  where not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\n)\nselect t.seq as \"settled?\", coalesce(t.points, 0) as \"points!\" from key k left join told t on true"};

/**
 * Query generated from SQL:
 * ```
 * with key as materialized (
 *   select s.member_id, s.seq, s.business_day from huigan.sale_keys s
 *   where s.brand_id = :brandId! and s.store_id = :store! and s.business_day = :day!
 *     and s.receipt_no = :receipt! limit 1
 * ), told as materialized (
 *   select e.seq, (
 *     select coalesce(sum(t.amount), 0) from huigan.journals j
 *     join huigan.transfers t on t.member_id = j.member_id and t.business_day = j.business_day
 *       and t.journal_no = j.journal_no and t.code = 'accrue'
 *     where j.member_id = e.member_id and j.source = e.source and j.event_id = e.external_id
 *   )::bigint as points
 *   from key k
 *   join huigan.events e on e.member_id = k.member_id and e.seq = k.seq and e.business_day = k.business_day
 *   where not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 * )
 * select t.seq as "settled?", coalesce(t.points, 0) as "points!" from key k left join told t on true
 * ```
 */
export const findSalePoints = new PreparedQuery<IFindSalePointsParams,IFindSalePointsResult>(findSalePointsIR);


