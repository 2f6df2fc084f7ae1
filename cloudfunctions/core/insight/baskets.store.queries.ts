/** Types generated for queries found in "cloudfunctions/core/insight/baskets.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'InsertBasketSums' parameters type */
export interface IInsertBasketSumsParams {
  brandId: number;
}

/** 'InsertBasketSums' return type */
export type IInsertBasketSumsResult = void;

/** 'InsertBasketSums' query type */
export interface IInsertBasketSumsQuery {
  params: IInsertBasketSumsParams;
  result: IInsertBasketSumsResult;
}

const insertBasketSumsIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":58}]}],"statement":"insert into huigan.basket_sums (brand_id) values (:brandId!) on conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.basket_sums (brand_id) values (:brandId!) on conflict do nothing
 * ```
 */
export const insertBasketSums = new PreparedQuery<IInsertBasketSumsParams,IInsertBasketSumsResult>(insertBasketSumsIR);


/** 'HoldBasketSums' parameters type */
export interface IHoldBasketSumsParams {
  brandId: number;
  today: string;
}

/** 'HoldBasketSums' return type */
export interface IHoldBasketSumsResult {
  brand_id: number;
}

/** 'HoldBasketSums' query type */
export interface IHoldBasketSumsQuery {
  params: IHoldBasketSumsParams;
  result: IHoldBasketSumsResult;
}

const holdBasketSumsIR: any = {"usedParamSet":{"brandId":true,"today":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":171}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":215,"b":221}]}],"statement":"-- Held until the transaction ends, so that nobody else counts the brand; another worker passes on.\nselect s.brand_id from huigan.basket_sums s\nwhere s.brand_id = :brandId! and (s.summed_on is null or s.summed_on < :today!::date)\nfor no key update skip locked"};

/**
 * Query generated from SQL:
 * ```
 * -- Held until the transaction ends, so that nobody else counts the brand; another worker passes on.
 * select s.brand_id from huigan.basket_sums s
 * where s.brand_id = :brandId! and (s.summed_on is null or s.summed_on < :today!::date)
 * for no key update skip locked
 * ```
 */
export const holdBasketSums = new PreparedQuery<IHoldBasketSumsParams,IHoldBasketSumsResult>(holdBasketSumsIR);


/** 'FindChangedDay' parameters type */
export interface IFindChangedDayParams {
  brandId: number;
  from: string;
  today: string;
}

/** 'FindChangedDay' return type */
export interface IFindChangedDayResult {
  changes: bigint;
  day: string;
}

/** 'FindChangedDay' query type */
export interface IFindChangedDayQuery {
  params: IFindChangedDayParams;
  result: IFindChangedDayResult;
}

const findChangedDayIR: any = {"usedParamSet":{"brandId":true,"from":true,"today":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":146,"b":154}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":169,"b":174}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":194,"b":200}]}],"statement":"-- The newest day that is over and whose sales changed since it was counted.\nselect d.day, d.changes from huigan.basket_days d\nwhere d.brand_id = :brandId! and d.day >= :from!::date and d.day < :today!::date and d.counted < d.changes\norder by d.day desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- The newest day that is over and whose sales changed since it was counted.
 * select d.day, d.changes from huigan.basket_days d
 * where d.brand_id = :brandId! and d.day >= :from!::date and d.day < :today!::date and d.counted < d.changes
 * order by d.day desc limit 1
 * ```
 */
export const findChangedDay = new PreparedQuery<IFindChangedDayParams,IFindChangedDayResult>(findChangedDayIR);


/** 'DeletePairsOfDay' parameters type */
export interface IDeletePairsOfDayParams {
  brandId: number;
  day: string;
}

/** 'DeletePairsOfDay' return type */
export type IDeletePairsOfDayResult = void;

/** 'DeletePairsOfDay' query type */
export interface IDeletePairsOfDayQuery {
  params: IDeletePairsOfDayParams;
  result: IDeletePairsOfDayResult;
}

const deletePairsOfDayIR: any = {"usedParamSet":{"brandId":true,"day":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":46,"b":54}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":66,"b":70}]}],"statement":"delete from huigan.pair_days where brand_id = :brandId! and day = :day!::date"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.pair_days where brand_id = :brandId! and day = :day!::date
 * ```
 */
export const deletePairsOfDay = new PreparedQuery<IDeletePairsOfDayParams,IDeletePairsOfDayResult>(deletePairsOfDayIR);


/** 'DeleteSellersOfDay' parameters type */
export interface IDeleteSellersOfDayParams {
  brandId: number;
  day: string;
}

/** 'DeleteSellersOfDay' return type */
export type IDeleteSellersOfDayResult = void;

/** 'DeleteSellersOfDay' query type */
export interface IDeleteSellersOfDayQuery {
  params: IDeleteSellersOfDayParams;
  result: IDeleteSellersOfDayResult;
}

const deleteSellersOfDayIR: any = {"usedParamSet":{"brandId":true,"day":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":48,"b":56}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":72}]}],"statement":"delete from huigan.seller_days where brand_id = :brandId! and day = :day!::date"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.seller_days where brand_id = :brandId! and day = :day!::date
 * ```
 */
export const deleteSellersOfDay = new PreparedQuery<IDeleteSellersOfDayParams,IDeleteSellersOfDayResult>(deleteSellersOfDayIR);


/** 'CountBaskets' parameters type */
export interface ICountBasketsParams {
  brandId: number;
  day: string;
  most: number;
}

/** 'CountBaskets' return type */
export type ICountBasketsResult = void;

/** 'CountBaskets' query type */
export interface ICountBasketsQuery {
  params: ICountBasketsParams;
  result: ICountBasketsResult;
}

const countBasketsIR: any = {"usedParamSet":{"brandId":true,"day":true,"most":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":576,"b":584},{"a":753,"b":761},{"a":2256,"b":2264},{"a":2407,"b":2415},{"a":2487,"b":2495},{"a":3681,"b":3689},{"a":3921,"b":3929}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":598,"b":602},{"a":706,"b":710},{"a":2287,"b":2291},{"a":3702,"b":3706},{"a":3942,"b":3946}]},{"name":"most","required":true,"transform":{"type":"scalar"},"locs":[{"a":2896,"b":2901},{"a":3396,"b":3401}]}],"statement":"-- What is left of each order of a day: of members from their events, found by who bought that day; of others\n-- from guests' sales. Of an order of which nothing paid is left, nothing counts, nor what went back of\n-- another, nor what neither the menu nor the catalogue knows. Told where the orders lie, so that little is\n-- sent: each product with itself, by store, and with each that comes after it by name.\nwith of_members as (\n  select p.payload ->> 'store' as store_id, l.products\n  from (\n    select distinct d.member_id from huigan.member_days d\n    where d.brand_id = :brandId! and d.day = :day!::date and d.orders > 0\n  ) d\n  join huigan.events e on e.member_id = d.member_id and e.business_day = :day! and e.kind = 'sale'\n    and e.brand_id = :brandId!\n  cross join lateral (select huigan.readable(e.payload) as payload) p\n  left join lateral (\n    select json_object_agg(r.line, r.quantity) as units from huigan.refunded_lines r\n    where r.member_id = e.member_id and r.sale_seq = e.seq\n  ) back on true\n  cross join lateral (\n    select array_agg(distinct t.product) filter (where t.quantity > t.back) as products,\n      sum(t.fen - div(t.fen * t.back, nullif(t.quantity, 0))) as fen\n    from (\n      select a.line ->> 'product' as product, huigan.whole_of(a.line ->> 'quantity') as quantity,\n        huigan.whole_of(a.line ->> 'amountFen') as fen,\n        coalesce((back.units ->> (a.line ->> 'line'))::int, 0) as back\n      from json_array_elements(huigan.list_of(p.payload -> 'lines')) a(line)\n    ) t\n  ) l\n  where l.fen > coalesce((select a.amount_fen from huigan.refunded_amounts a\n      where a.member_id = e.member_id and a.sale_seq = e.seq), 0)\n    and not exists (select 1 from huigan.dead_letters x where x.member_id = e.member_id and x.seq = e.seq)\n), of_guests as (\n  select g.store_id, l.products\n  from huigan.guest_sales g\n  cross join lateral (select huigan.readable(g.payload) as payload) p\n  cross join lateral (\n    select array_agg(distinct t.line ->> 'product')\n        filter (where huigan.whole_of(t.line ->> 'quantity')\n          > coalesce(huigan.whole_of(g.refunded_units ->> (t.line ->> 'line')), 0)) as products\n    from json_array_elements(huigan.list_of(p.payload -> 'lines')) t(line)\n  ) l\n  where g.brand_id = :brandId! and g.business_day = :day! and g.amount_fen > g.refunded_fen\n), known as (\n  select i.product_id from huigan.menu_items i where i.brand_id = :brandId!\n  union select p.product_id from huigan.products p where p.brand_id = :brandId!\n), told_of_members as materialized (\n  select case when a.product_id = o.product_id then b.store_id end as store_id, a.product_id,\n    o.product_id as other_id, count(*) as orders\n  from of_members b\n  cross join lateral unnest(b.products) a(product_id)\n  join lateral unnest(b.products) o(product_id) on a.product_id = o.product_id\n    or a.product_id < o.product_id and cardinality(b.products) <= :most!::int\n  where a.product_id in (table known) and o.product_id in (table known)\n  group by 1, 2, 3\n), told_of_guests as materialized (\n  select case when a.product_id = o.product_id then b.store_id end as store_id, a.product_id,\n    o.product_id as other_id, count(*) as orders\n  from of_guests b\n  cross join lateral unnest(b.products) a(product_id)\n  join lateral unnest(b.products) o(product_id) on a.product_id = o.product_id\n    or a.product_id < o.product_id and cardinality(b.products) <= :most!::int\n  where a.product_id in (table known) and o.product_id in (table known)\n  group by 1, 2, 3\n), told as materialized (\n  table told_of_members union all table told_of_guests\n), paired as (\n  insert into huigan.pair_days (brand_id, day, product_id, other_id, orders)\n  select :brandId!::smallint, :day!, t.product_id, t.other_id, sum(t.orders)::int\n  from told t where t.product_id <> t.other_id group by t.product_id, t.other_id\n)\ninsert into huigan.seller_days (brand_id, day, store_id, product_id, orders)\nselect :brandId!::smallint, :day!, t.store_id, t.product_id, sum(t.orders)::int\nfrom told t where t.product_id = t.other_id group by t.store_id, t.product_id"};

/**
 * Query generated from SQL:
 * ```
 * -- What is left of each order of a day: of members from their events, found by who bought that day; of others
 * -- from guests' sales. Of an order of which nothing paid is left, nothing counts, nor what went back of
 * -- another, nor what neither the menu nor the catalogue knows. Told where the orders lie, so that little is
 * -- sent: each product with itself, by store, and with each that comes after it by name.
 * with of_members as (
 *   select p.payload ->> 'store' as store_id, l.products
 *   from (
 *     select distinct d.member_id from huigan.member_days d
 *     where d.brand_id = :brandId! and d.day = :day!::date and d.orders > 0
 *   ) d
 *   join huigan.events e on e.member_id = d.member_id and e.business_day = :day! and e.kind = 'sale'
 *     and e.brand_id = :brandId!
 *   cross join lateral (select huigan.readable(e.payload) as payload) p
 *   left join lateral (
 *     select json_object_agg(r.line, r.quantity) as units from huigan.refunded_lines r
 *     where r.member_id = e.member_id and r.sale_seq = e.seq
 *   ) back on true
 *   cross join lateral (
 *     select array_agg(distinct t.product) filter (where t.quantity > t.back) as products,
 *       sum(t.fen - div(t.fen * t.back, nullif(t.quantity, 0))) as fen
 *     from (
 *       select a.line ->> 'product' as product, huigan.whole_of(a.line ->> 'quantity') as quantity,
 *         huigan.whole_of(a.line ->> 'amountFen') as fen,
 *         coalesce((back.units ->> (a.line ->> 'line'))::int, 0) as back
 *       from json_array_elements(huigan.list_of(p.payload -> 'lines')) a(line)
 *     ) t
 *   ) l
 *   where l.fen > coalesce((select a.amount_fen from huigan.refunded_amounts a
 *       where a.member_id = e.member_id and a.sale_seq = e.seq), 0)
 *     and not exists (select 1 from huigan.dead_letters x where x.member_id = e.member_id and x.seq = e.seq)
 * ), of_guests as (
 *   select g.store_id, l.products
 *   from huigan.guest_sales g
 *   cross join lateral (select huigan.readable(g.payload) as payload) p
 *   cross join lateral (
 *     select array_agg(distinct t.line ->> 'product')
 *         filter (where huigan.whole_of(t.line ->> 'quantity')
 *           > coalesce(huigan.whole_of(g.refunded_units ->> (t.line ->> 'line')), 0)) as products
 *     from json_array_elements(huigan.list_of(p.payload -> 'lines')) t(line)
 *   ) l
 *   where g.brand_id = :brandId! and g.business_day = :day! and g.amount_fen > g.refunded_fen
 * ), known as (
 *   select i.product_id from huigan.menu_items i where i.brand_id = :brandId!
 *   union select p.product_id from huigan.products p where p.brand_id = :brandId!
 * ), told_of_members as materialized (
 *   select case when a.product_id = o.product_id then b.store_id end as store_id, a.product_id,
 *     o.product_id as other_id, count(*) as orders
 *   from of_members b
 *   cross join lateral unnest(b.products) a(product_id)
 *   join lateral unnest(b.products) o(product_id) on a.product_id = o.product_id
 *     or a.product_id < o.product_id and cardinality(b.products) <= :most!::int
 *   where a.product_id in (table known) and o.product_id in (table known)
 *   group by 1, 2, 3
 * ), told_of_guests as materialized (
 *   select case when a.product_id = o.product_id then b.store_id end as store_id, a.product_id,
 *     o.product_id as other_id, count(*) as orders
 *   from of_guests b
 *   cross join lateral unnest(b.products) a(product_id)
 *   join lateral unnest(b.products) o(product_id) on a.product_id = o.product_id
 *     or a.product_id < o.product_id and cardinality(b.products) <= :most!::int
 *   where a.product_id in (table known) and o.product_id in (table known)
 *   group by 1, 2, 3
 * ), told as materialized (
 *   table told_of_members union all table told_of_guests
 * ), paired as (
 *   insert into huigan.pair_days (brand_id, day, product_id, other_id, orders)
 *   select :brandId!::smallint, :day!, t.product_id, t.other_id, sum(t.orders)::int
 *   from told t where t.product_id <> t.other_id group by t.product_id, t.other_id
 * )
 * insert into huigan.seller_days (brand_id, day, store_id, product_id, orders)
 * select :brandId!::smallint, :day!, t.store_id, t.product_id, sum(t.orders)::int
 * from told t where t.product_id = t.other_id group by t.store_id, t.product_id
 * ```
 */
export const countBaskets = new PreparedQuery<ICountBasketsParams,ICountBasketsResult>(countBasketsIR);


/** 'SaveCounted' parameters type */
export interface ISaveCountedParams {
  brandId: number;
  changes: bigint;
  day: string;
}

/** 'SaveCounted' return type */
export type ISaveCountedResult = void;

/** 'SaveCounted' query type */
export interface ISaveCountedQuery {
  params: ISaveCountedParams;
  result: ISaveCountedResult;
}

const saveCountedIR: any = {"usedParamSet":{"changes":true,"brandId":true,"day":true},"params":[{"name":"changes","required":true,"transform":{"type":"scalar"},"locs":[{"a":40,"b":48}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":67,"b":75}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":91}]}],"statement":"update huigan.basket_days set counted = :changes! where brand_id = :brandId! and day = :day!::date"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.basket_days set counted = :changes! where brand_id = :brandId! and day = :day!::date
 * ```
 */
export const saveCounted = new PreparedQuery<ISaveCountedParams,ISaveCountedResult>(saveCountedIR);


/** 'ForgetPairDays' parameters type */
export interface IForgetPairDaysParams {
  before: string;
  brandId: number;
}

/** 'ForgetPairDays' return type */
export type IForgetPairDaysResult = void;

/** 'ForgetPairDays' query type */
export interface IForgetPairDaysQuery {
  params: IForgetPairDaysParams;
  result: IForgetPairDaysResult;
}

const forgetPairDaysIR: any = {"usedParamSet":{"brandId":true,"before":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":46,"b":54}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":66,"b":73}]}],"statement":"delete from huigan.pair_days where brand_id = :brandId! and day < :before!::date"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.pair_days where brand_id = :brandId! and day < :before!::date
 * ```
 */
export const forgetPairDays = new PreparedQuery<IForgetPairDaysParams,IForgetPairDaysResult>(forgetPairDaysIR);


/** 'ForgetSellerDays' parameters type */
export interface IForgetSellerDaysParams {
  before: string;
  brandId: number;
}

/** 'ForgetSellerDays' return type */
export type IForgetSellerDaysResult = void;

/** 'ForgetSellerDays' query type */
export interface IForgetSellerDaysQuery {
  params: IForgetSellerDaysParams;
  result: IForgetSellerDaysResult;
}

const forgetSellerDaysIR: any = {"usedParamSet":{"brandId":true,"before":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":48,"b":56}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":75}]}],"statement":"delete from huigan.seller_days where brand_id = :brandId! and day < :before!::date"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.seller_days where brand_id = :brandId! and day < :before!::date
 * ```
 */
export const forgetSellerDays = new PreparedQuery<IForgetSellerDaysParams,IForgetSellerDaysResult>(forgetSellerDaysIR);


/** 'ForgetBasketDays' parameters type */
export interface IForgetBasketDaysParams {
  before: string;
  brandId: number;
}

/** 'ForgetBasketDays' return type */
export type IForgetBasketDaysResult = void;

/** 'ForgetBasketDays' query type */
export interface IForgetBasketDaysQuery {
  params: IForgetBasketDaysParams;
  result: IForgetBasketDaysResult;
}

const forgetBasketDaysIR: any = {"usedParamSet":{"brandId":true,"before":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":48,"b":56}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":75}]}],"statement":"delete from huigan.basket_days where brand_id = :brandId! and day < :before!::date"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.basket_days where brand_id = :brandId! and day < :before!::date
 * ```
 */
export const forgetBasketDays = new PreparedQuery<IForgetBasketDaysParams,IForgetBasketDaysResult>(forgetBasketDaysIR);


/** 'DeletePairs' parameters type */
export interface IDeletePairsParams {
  brandId: number;
}

/** 'DeletePairs' return type */
export type IDeletePairsResult = void;

/** 'DeletePairs' query type */
export interface IDeletePairsQuery {
  params: IDeletePairsParams;
  result: IDeletePairsResult;
}

const deletePairsIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":58}]}],"statement":"delete from huigan.product_pairs where brand_id = :brandId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.product_pairs where brand_id = :brandId!
 * ```
 */
export const deletePairs = new PreparedQuery<IDeletePairsParams,IDeletePairsResult>(deletePairsIR);


/** 'SumPairs' parameters type */
export interface ISumPairsParams {
  brandId: number;
  limit: number;
}

/** 'SumPairs' return type */
export type ISumPairsResult = void;

/** 'SumPairs' query type */
export interface ISumPairsQuery {
  params: ISumPairsParams;
  result: ISumPairsResult;
}

const sumPairsIR: any = {"usedParamSet":{"brandId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":160,"b":168},{"a":599,"b":607}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":670,"b":676}]}],"statement":"-- Of each product, what goes with it most; of equally many the first by name.\ninsert into huigan.product_pairs (brand_id, product_id, other_id, orders)\nselect :brandId!::smallint, t.product_id, t.other_id, t.orders\nfrom (\n  select s.product_id, s.other_id, s.orders,\n    row_number() over (partition by s.product_id order by s.orders desc, s.other_id) as place\n  from (\n    select w.product_id, w.other_id, sum(d.orders)::int as orders\n    from huigan.pair_days d\n    cross join lateral (values (d.product_id, d.other_id), (d.other_id, d.product_id)) w(product_id, other_id)\n    where d.brand_id = :brandId! group by w.product_id, w.other_id\n  ) s\n) t\nwhere t.place <= :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Of each product, what goes with it most; of equally many the first by name.
 * insert into huigan.product_pairs (brand_id, product_id, other_id, orders)
 * select :brandId!::smallint, t.product_id, t.other_id, t.orders
 * from (
 *   select s.product_id, s.other_id, s.orders,
 *     row_number() over (partition by s.product_id order by s.orders desc, s.other_id) as place
 *   from (
 *     select w.product_id, w.other_id, sum(d.orders)::int as orders
 *     from huigan.pair_days d
 *     cross join lateral (values (d.product_id, d.other_id), (d.other_id, d.product_id)) w(product_id, other_id)
 *     where d.brand_id = :brandId! group by w.product_id, w.other_id
 *   ) s
 * ) t
 * where t.place <= :limit!::int
 * ```
 */
export const sumPairs = new PreparedQuery<ISumPairsParams,ISumPairsResult>(sumPairsIR);


/** 'DeleteSellers' parameters type */
export interface IDeleteSellersParams {
  brandId: number;
}

/** 'DeleteSellers' return type */
export type IDeleteSellersResult = void;

/** 'DeleteSellers' query type */
export interface IDeleteSellersQuery {
  params: IDeleteSellersParams;
  result: IDeleteSellersResult;
}

const deleteSellersIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":58}]}],"statement":"delete from huigan.store_sellers where brand_id = :brandId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.store_sellers where brand_id = :brandId!
 * ```
 */
export const deleteSellers = new PreparedQuery<IDeleteSellersParams,IDeleteSellersResult>(deleteSellersIR);


/** 'SumSellers' parameters type */
export interface ISumSellersParams {
  brandId: number;
  limit: number;
}

/** 'SumSellers' return type */
export type ISumSellersResult = void;

/** 'SumSellers' query type */
export interface ISumSellersQuery {
  params: ISumSellersParams;
  result: ISumSellersResult;
}

const sumSellersIR: any = {"usedParamSet":{"brandId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":154,"b":162},{"a":480,"b":488}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":551,"b":557}]}],"statement":"-- Of each store, what it sells most; of equally many the first by name.\ninsert into huigan.store_sellers (brand_id, store_id, product_id, orders)\nselect :brandId!::smallint, t.store_id, t.product_id, t.orders\nfrom (\n  select s.store_id, s.product_id, s.orders,\n    row_number() over (partition by s.store_id order by s.orders desc, s.product_id) as place\n  from (\n    select d.store_id, d.product_id, sum(d.orders)::int as orders from huigan.seller_days d\n    where d.brand_id = :brandId! group by d.store_id, d.product_id\n  ) s\n) t\nwhere t.place <= :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Of each store, what it sells most; of equally many the first by name.
 * insert into huigan.store_sellers (brand_id, store_id, product_id, orders)
 * select :brandId!::smallint, t.store_id, t.product_id, t.orders
 * from (
 *   select s.store_id, s.product_id, s.orders,
 *     row_number() over (partition by s.store_id order by s.orders desc, s.product_id) as place
 *   from (
 *     select d.store_id, d.product_id, sum(d.orders)::int as orders from huigan.seller_days d
 *     where d.brand_id = :brandId! group by d.store_id, d.product_id
 *   ) s
 * ) t
 * where t.place <= :limit!::int
 * ```
 */
export const sumSellers = new PreparedQuery<ISumSellersParams,ISumSellersResult>(sumSellersIR);


/** 'SaveSummed' parameters type */
export interface ISaveSummedParams {
  brandId: number;
  today: string;
}

/** 'SaveSummed' return type */
export type ISaveSummedResult = void;

/** 'SaveSummed' query type */
export interface ISaveSummedQuery {
  params: ISaveSummedParams;
  result: ISaveSummedResult;
}

const saveSummedIR: any = {"usedParamSet":{"today":true,"brandId":true},"params":[{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":42,"b":48}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":81}]}],"statement":"update huigan.basket_sums set summed_on = :today!::date where brand_id = :brandId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.basket_sums set summed_on = :today!::date where brand_id = :brandId!
 * ```
 */
export const saveSummed = new PreparedQuery<ISaveSummedParams,ISaveSummedResult>(saveSummedIR);


/** 'FindPairs' parameters type */
export interface IFindPairsParams {
  brandId: number;
  limit: number;
  productIds: stringArray;
}

/** 'FindPairs' return type */
export interface IFindPairsResult {
  orders: number;
  other_id: string;
  product_id: string;
}

/** 'FindPairs' query type */
export interface IFindPairsQuery {
  params: IFindPairsParams;
  result: IFindPairsResult;
}

const findPairsIR: any = {"usedParamSet":{"brandId":true,"productIds":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":97}]},{"name":"productIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":133}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":199,"b":205}]}],"statement":"select p.product_id, p.other_id, p.orders from huigan.product_pairs p\nwhere p.brand_id = :brandId! and p.product_id = any(:productIds!::text[])\norder by p.orders desc, p.product_id, p.other_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select p.product_id, p.other_id, p.orders from huigan.product_pairs p
 * where p.brand_id = :brandId! and p.product_id = any(:productIds!::text[])
 * order by p.orders desc, p.product_id, p.other_id limit :limit!::int
 * ```
 */
export const findPairs = new PreparedQuery<IFindPairsParams,IFindPairsResult>(findPairsIR);


/** 'FindSellers' parameters type */
export interface IFindSellersParams {
  brandId: number;
  limit: number;
  storeId: string;
}

/** 'FindSellers' return type */
export interface IFindSellersResult {
  orders: number;
  product_id: string;
}

/** 'FindSellers' query type */
export interface IFindSellersQuery {
  params: IFindSellersParams;
  result: IFindSellersResult;
}

const findSellersIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":77,"b":85}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":104,"b":112}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":163}]}],"statement":"select s.product_id, s.orders from huigan.store_sellers s\nwhere s.brand_id = :brandId! and s.store_id = :storeId!\norder by s.orders desc, s.product_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select s.product_id, s.orders from huigan.store_sellers s
 * where s.brand_id = :brandId! and s.store_id = :storeId!
 * order by s.orders desc, s.product_id limit :limit!::int
 * ```
 */
export const findSellers = new PreparedQuery<IFindSellersParams,IFindSellersResult>(findSellersIR);


