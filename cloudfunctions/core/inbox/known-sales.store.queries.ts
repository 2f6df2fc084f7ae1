/** Types generated for queries found in "cloudfunctions/core/inbox/known-sales.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

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

const findKnownSalesIR: any = {"usedParamSet":{"stores":true,"days":true,"receipts":true,"brandId":true},"params":[{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":252,"b":259}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":270,"b":275}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":286,"b":295}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":389,"b":397}]}],"statement":"select k.store_id, k.business_day, k.receipt_no, k.member_id, k.guest,\n  (\n    select sum((line ->> 'amountFen')::bigint) from json_array_elements(coalesce(e.payload, i.payload,\n      g.payload) -> 'lines') as line\n  )::bigint as total_fen\nfrom unnest(:stores!::text[], :days!::date[], :receipts!::text[]) as t(store_id, business_day, receipt_no)\njoin huigan.sale_keys k\n  on k.brand_id = :brandId! and k.store_id = t.store_id and k.business_day = t.business_day\n    and k.receipt_no = t.receipt_no\nleft join huigan.events e on e.member_id = k.member_id and e.seq = k.seq and e.business_day = k.business_day\nleft join huigan.inbox i on i.member_id = k.member_id and i.seq = k.seq\nleft join huigan.guest_sales g\n  on k.guest and g.business_day = k.business_day and g.brand_id = k.brand_id and g.store_id = k.store_id\n    and g.receipt_no = k.receipt_no\nwhere k.seq is not null or k.guest"};

/**
 * Query generated from SQL:
 * ```
 * select k.store_id, k.business_day, k.receipt_no, k.member_id, k.guest,
 *   (
 *     select sum((line ->> 'amountFen')::bigint) from json_array_elements(coalesce(e.payload, i.payload,
 *       g.payload) -> 'lines') as line
 *   )::bigint as total_fen
 * from unnest(:stores!::text[], :days!::date[], :receipts!::text[]) as t(store_id, business_day, receipt_no)
 * join huigan.sale_keys k
 *   on k.brand_id = :brandId! and k.store_id = t.store_id and k.business_day = t.business_day
 *     and k.receipt_no = t.receipt_no
 * left join huigan.events e on e.member_id = k.member_id and e.seq = k.seq and e.business_day = k.business_day
 * left join huigan.inbox i on i.member_id = k.member_id and i.seq = k.seq
 * left join huigan.guest_sales g
 *   on k.guest and g.business_day = k.business_day and g.brand_id = k.brand_id and g.store_id = k.store_id
 *     and g.receipt_no = k.receipt_no
 * where k.seq is not null or k.guest
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

const findSalePointsIR: any = {"usedParamSet":{"brandId":true,"store":true,"day":true,"receipt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":617,"b":625}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":644,"b":650}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":673,"b":677}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":698,"b":706}]}],"statement":"select e.seq as \"settled?\",\n  (\n    select coalesce(sum(t.amount), 0) from huigan.journals j\n    join huigan.transfers t on t.member_id = j.member_id and t.business_day = j.business_day\n      and t.journal_no = j.journal_no and t.code = 'accrue'\n    where j.member_id = e.member_id and j.source = e.source and j.event_id = e.external_id\n  )::bigint as \"points!\"\nfrom huigan.sale_keys k\nleft join huigan.events e on e.member_id = k.member_id and e.seq = k.seq and e.business_day = k.business_day\n  and not exists (select from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\nwhere k.brand_id = :brandId! and k.store_id = :store! and k.business_day = :day! and k.receipt_no = :receipt!\n  limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select e.seq as "settled?",
 *   (
 *     select coalesce(sum(t.amount), 0) from huigan.journals j
 *     join huigan.transfers t on t.member_id = j.member_id and t.business_day = j.business_day
 *       and t.journal_no = j.journal_no and t.code = 'accrue'
 *     where j.member_id = e.member_id and j.source = e.source and j.event_id = e.external_id
 *   )::bigint as "points!"
 * from huigan.sale_keys k
 * left join huigan.events e on e.member_id = k.member_id and e.seq = k.seq and e.business_day = k.business_day
 *   and not exists (select from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 * where k.brand_id = :brandId! and k.store_id = :store! and k.business_day = :day! and k.receipt_no = :receipt!
 *   limit 1
 * ```
 */
export const findSalePoints = new PreparedQuery<IFindSalePointsParams,IFindSalePointsResult>(findSalePointsIR);


