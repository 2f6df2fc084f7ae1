/** Types generated for queries found in "cloudfunctions/core/menu/store-items.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type booleanArray = (boolean)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'FindStoreItems' parameters type */
export interface IFindStoreItemsParams {
  brandId: number;
  limit: number;
  productIds?: stringArray | null | void;
  storeId: string;
}

/** 'FindStoreItems' return type */
export interface IFindStoreItemsResult {
  available: number | null;
  price_fen: bigint | null;
  product_id: string;
  sold_out: boolean;
}

/** 'FindStoreItems' query type */
export interface IFindStoreItemsQuery {
  params: IFindStoreItemsParams;
  result: IFindStoreItemsResult;
}

const findStoreItemsIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"productIds":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":99}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":124}]},{"name":"productIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":131,"b":141},{"a":181,"b":191}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":221,"b":227}]}],"statement":"select product_id, price_fen, available, sold_out from huigan.store_items\nwhere brand_id = :brandId! and store_id = :storeId! and (:productIds::text[] is null\n  or product_id = any(:productIds))\norder by product_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select product_id, price_fen, available, sold_out from huigan.store_items
 * where brand_id = :brandId! and store_id = :storeId! and (:productIds::text[] is null
 *   or product_id = any(:productIds))
 * order by product_id limit :limit!::int
 * ```
 */
export const findStoreItems = new PreparedQuery<IFindStoreItemsParams,IFindStoreItemsResult>(findStoreItemsIR);


/** 'LockScarce' parameters type */
export interface ILockScarceParams {
  brandId: number;
  productIds: stringArray;
  storeId: string;
}

/** 'LockScarce' return type */
export interface ILockScarceResult {
  product_id: string;
}

/** 'LockScarce' query type */
export interface ILockScarceQuery {
  params: ILockScarceParams;
  result: ILockScarceResult;
}

const lockScarceIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"productIds":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":59,"b":67}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":84,"b":92}]},{"name":"productIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":126}]}],"statement":"select product_id from huigan.store_items\nwhere brand_id = :brandId! and store_id = :storeId! and product_id = any(:productIds!::text[])\n  and (available is not null or sold_out)\norder by product_id for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select product_id from huigan.store_items
 * where brand_id = :brandId! and store_id = :storeId! and product_id = any(:productIds!::text[])
 *   and (available is not null or sold_out)
 * order by product_id for no key update
 * ```
 */
export const lockScarce = new PreparedQuery<ILockScarceParams,ILockScarceResult>(lockScarceIR);


/** 'TakeAvailable' parameters type */
export interface ITakeAvailableParams {
  brandId: number;
  productIds: stringArray;
  quantities: numberArray;
  storeId: string;
}

/** 'TakeAvailable' return type */
export interface ITakeAvailableResult {
  product_id: string;
  taken: boolean;
}

/** 'TakeAvailable' query type */
export interface ITakeAvailableQuery {
  params: ITakeAvailableParams;
  result: ITakeAvailableResult;
}

const takeAvailableIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"productIds":true,"quantities":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":177,"b":185},{"a":587,"b":595}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":204,"b":212},{"a":614,"b":622}]},{"name":"productIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":237,"b":248},{"a":458,"b":469}]},{"name":"quantities","required":true,"transform":{"type":"scalar"},"locs":[{"a":480,"b":491}]}],"statement":"-- Rows are held in the order of their products, then written as they are then.\nwith held as materialized (\n  select s.product_id from huigan.store_items s\n  where s.brand_id = :brandId! and s.store_id = :storeId! and s.product_id = any(:productIds!::text[])\n    and (s.available is not null or s.sold_out)\n  order by s.product_id for no key update\n), taken as (\n  update huigan.store_items s set available = s.available - t.quantity\n  from held join unnest(:productIds!::text[], :quantities!::int[]) as t(product_id, quantity)\n    on t.product_id = held.product_id\n  where s.brand_id = :brandId! and s.store_id = :storeId! and s.product_id = held.product_id\n    and not s.sold_out and s.available >= t.quantity\n  returning s.product_id\n)\nselect held.product_id, taken.product_id is not null as \"taken!\"\nfrom held left join taken on taken.product_id = held.product_id order by held.product_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Rows are held in the order of their products, then written as they are then.
 * with held as materialized (
 *   select s.product_id from huigan.store_items s
 *   where s.brand_id = :brandId! and s.store_id = :storeId! and s.product_id = any(:productIds!::text[])
 *     and (s.available is not null or s.sold_out)
 *   order by s.product_id for no key update
 * ), taken as (
 *   update huigan.store_items s set available = s.available - t.quantity
 *   from held join unnest(:productIds!::text[], :quantities!::int[]) as t(product_id, quantity)
 *     on t.product_id = held.product_id
 *   where s.brand_id = :brandId! and s.store_id = :storeId! and s.product_id = held.product_id
 *     and not s.sold_out and s.available >= t.quantity
 *   returning s.product_id
 * )
 * select held.product_id, taken.product_id is not null as "taken!"
 * from held left join taken on taken.product_id = held.product_id order by held.product_id
 * ```
 */
export const takeAvailable = new PreparedQuery<ITakeAvailableParams,ITakeAvailableResult>(takeAvailableIR);


/** 'GiveAvailable' parameters type */
export interface IGiveAvailableParams {
  brandId: number;
  productIds: stringArray;
  quantities: numberArray;
  storeId: string;
}

/** 'GiveAvailable' return type */
export type IGiveAvailableResult = void;

/** 'GiveAvailable' query type */
export interface IGiveAvailableQuery {
  params: IGiveAvailableParams;
  result: IGiveAvailableResult;
}

const giveAvailableIR: any = {"usedParamSet":{"productIds":true,"quantities":true,"brandId":true,"storeId":true},"params":[{"name":"productIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":81,"b":92}]},{"name":"quantities","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":114}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":178}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":197,"b":205}]}],"statement":"update huigan.store_items s set available = s.available + t.quantity\nfrom unnest(:productIds!::text[], :quantities!::int[]) as t(product_id, quantity)\nwhere s.brand_id = :brandId! and s.store_id = :storeId! and s.product_id = t.product_id\n  and s.available is not null"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.store_items s set available = s.available + t.quantity
 * from unnest(:productIds!::text[], :quantities!::int[]) as t(product_id, quantity)
 * where s.brand_id = :brandId! and s.store_id = :storeId! and s.product_id = t.product_id
 *   and s.available is not null
 * ```
 */
export const giveAvailable = new PreparedQuery<IGiveAvailableParams,IGiveAvailableResult>(giveAvailableIR);


/** 'UpsertSoldOut' parameters type */
export interface IUpsertSoldOutParams {
  brandId: number;
  productId: string;
  soldOut: boolean;
  storeId: string;
}

/** 'UpsertSoldOut' return type */
export type IUpsertSoldOutResult = void;

/** 'UpsertSoldOut' query type */
export interface IUpsertSoldOutQuery {
  params: IUpsertSoldOutParams;
  result: IUpsertSoldOutResult;
}

const upsertSoldOutIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"productId":true,"soldOut":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":90}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":101}]},{"name":"productId","required":true,"transform":{"type":"scalar"},"locs":[{"a":104,"b":114}]},{"name":"soldOut","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":125}]}],"statement":"insert into huigan.store_items (brand_id, store_id, product_id, sold_out)\nvalues (:brandId!, :storeId!, :productId!, :soldOut!)\non conflict (brand_id, store_id, product_id) do update set sold_out = excluded.sold_out\n  where store_items.sold_out <> excluded.sold_out"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.store_items (brand_id, store_id, product_id, sold_out)
 * values (:brandId!, :storeId!, :productId!, :soldOut!)
 * on conflict (brand_id, store_id, product_id) do update set sold_out = excluded.sold_out
 *   where store_items.sold_out <> excluded.sold_out
 * ```
 */
export const upsertSoldOut = new PreparedQuery<IUpsertSoldOutParams,IUpsertSoldOutResult>(upsertSoldOutIR);


/** 'UpsertStoreItem' parameters type */
export interface IUpsertStoreItemParams {
  available?: number | null | void;
  brandId: number;
  priceFen?: bigint | null | void;
  productId: string;
  soldOut: boolean;
  storeId: string;
}

/** 'UpsertStoreItem' return type */
export type IUpsertStoreItemResult = void;

/** 'UpsertStoreItem' query type */
export interface IUpsertStoreItemQuery {
  params: IUpsertStoreItemParams;
  result: IUpsertStoreItemResult;
}

const upsertStoreItemIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"productId":true,"priceFen":true,"available":true,"soldOut":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":104,"b":112}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":123}]},{"name":"productId","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":136}]},{"name":"priceFen","required":false,"transform":{"type":"scalar"},"locs":[{"a":139,"b":147}]},{"name":"available","required":false,"transform":{"type":"scalar"},"locs":[{"a":150,"b":159}]},{"name":"soldOut","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":170}]}],"statement":"insert into huigan.store_items (brand_id, store_id, product_id, price_fen, available, sold_out)\nvalues (:brandId!, :storeId!, :productId!, :priceFen, :available, :soldOut!)\non conflict (brand_id, store_id, product_id) do update\n  set price_fen = excluded.price_fen, available = excluded.available, sold_out = excluded.sold_out"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.store_items (brand_id, store_id, product_id, price_fen, available, sold_out)
 * values (:brandId!, :storeId!, :productId!, :priceFen, :available, :soldOut!)
 * on conflict (brand_id, store_id, product_id) do update
 *   set price_fen = excluded.price_fen, available = excluded.available, sold_out = excluded.sold_out
 * ```
 */
export const upsertStoreItem = new PreparedQuery<IUpsertStoreItemParams,IUpsertStoreItemResult>(upsertStoreItemIR);


/** 'LockStoreItem' parameters type */
export interface ILockStoreItemParams {
  brandId: number;
  productId: string;
  storeId: string;
}

/** 'LockStoreItem' return type */
export interface ILockStoreItemResult {
  available: number | null;
  price_fen: bigint | null;
  product_id: string;
  sold_out: boolean;
}

/** 'LockStoreItem' query type */
export interface ILockStoreItemQuery {
  params: ILockStoreItemParams;
  result: ILockStoreItemResult;
}

const lockStoreItemIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"productId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":99}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":124}]},{"name":"productId","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":153}]}],"statement":"select product_id, price_fen, available, sold_out from huigan.store_items\nwhere brand_id = :brandId! and store_id = :storeId! and product_id = :productId! for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select product_id, price_fen, available, sold_out from huigan.store_items
 * where brand_id = :brandId! and store_id = :storeId! and product_id = :productId! for no key update
 * ```
 */
export const lockStoreItem = new PreparedQuery<ILockStoreItemParams,ILockStoreItemResult>(lockStoreItemIR);


/** 'LockStoreItems' parameters type */
export interface ILockStoreItemsParams {
  brandId: number;
  limit: number;
  productIds: stringArray;
  storeId: string;
}

/** 'LockStoreItems' return type */
export interface ILockStoreItemsResult {
  available: number | null;
  price_fen: bigint | null;
  product_id: string;
  sold_out: boolean;
}

/** 'LockStoreItems' query type */
export interface ILockStoreItemsQuery {
  params: ILockStoreItemsParams;
  result: ILockStoreItemsResult;
}

const lockStoreItemsIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"productIds":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":99}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":124}]},{"name":"productIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":147,"b":158}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":195,"b":201}]}],"statement":"select product_id, price_fen, available, sold_out from huigan.store_items\nwhere brand_id = :brandId! and store_id = :storeId! and product_id = any(:productIds!::text[])\norder by product_id limit :limit!::int for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select product_id, price_fen, available, sold_out from huigan.store_items
 * where brand_id = :brandId! and store_id = :storeId! and product_id = any(:productIds!::text[])
 * order by product_id limit :limit!::int for no key update
 * ```
 */
export const lockStoreItems = new PreparedQuery<ILockStoreItemsParams,ILockStoreItemsResult>(lockStoreItemsIR);


/** 'UpsertStoreItems' parameters type */
export interface IUpsertStoreItemsParams {
  brandId: number;
  pricesFen: bigintArray;
  productIds: stringArray;
  soldOut: booleanArray;
  storeId: string;
}

/** 'UpsertStoreItems' return type */
export type IUpsertStoreItemsResult = void;

/** 'UpsertStoreItems' query type */
export interface IUpsertStoreItemsQuery {
  params: IUpsertStoreItemsParams;
  result: IUpsertStoreItemsResult;
}

const upsertStoreItemsIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"productIds":true,"pricesFen":true,"soldOut":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":147,"b":155}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":176}]},{"name":"productIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":235,"b":246}]},{"name":"pricesFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":257,"b":267}]},{"name":"soldOut","required":true,"transform":{"type":"scalar"},"locs":[{"a":280,"b":288}]}],"statement":"-- The count is nobody's but that of orders: it stays.\ninsert into huigan.store_items (brand_id, store_id, product_id, price_fen, sold_out)\nselect :brandId!::smallint, :storeId!::text, t.product_id, t.price_fen, t.sold_out\nfrom unnest(:productIds!::text[], :pricesFen!::bigint[], :soldOut!::boolean[])\n  as t(product_id, price_fen, sold_out)\norder by t.product_id\non conflict (brand_id, store_id, product_id) do update\n  set price_fen = excluded.price_fen, sold_out = excluded.sold_out"};

/**
 * Query generated from SQL:
 * ```
 * -- The count is nobody's but that of orders: it stays.
 * insert into huigan.store_items (brand_id, store_id, product_id, price_fen, sold_out)
 * select :brandId!::smallint, :storeId!::text, t.product_id, t.price_fen, t.sold_out
 * from unnest(:productIds!::text[], :pricesFen!::bigint[], :soldOut!::boolean[])
 *   as t(product_id, price_fen, sold_out)
 * order by t.product_id
 * on conflict (brand_id, store_id, product_id) do update
 *   set price_fen = excluded.price_fen, sold_out = excluded.sold_out
 * ```
 */
export const upsertStoreItems = new PreparedQuery<IUpsertStoreItemsParams,IUpsertStoreItemsResult>(upsertStoreItemsIR);


