/** Types generated for queries found in "cloudfunctions/core/mall/items.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindMallItems' parameters type */
export interface IFindMallItemsParams {
  brandId: number;
  itemId?: string | null | void;
  states: stringArray;
}

/** 'FindMallItems' return type */
export interface IFindMallItemsResult {
  brand_id: number;
  document: unknown;
  item_id: string;
  revision: number;
  state: string;
  stock: bigint | null;
  taken: bigint;
}

/** 'FindMallItems' query type */
export interface IFindMallItemsQuery {
  params: IFindMallItemsParams;
  result: IFindMallItemsResult;
}

const findMallItemsIR: any = {"usedParamSet":{"brandId":true,"states":true,"itemId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":205,"b":213}]},{"name":"states","required":true,"transform":{"type":"scalar"},"locs":[{"a":233,"b":240}]},{"name":"itemId","required":false,"transform":{"type":"scalar"},"locs":[{"a":258,"b":264},{"a":295,"b":301}]}],"statement":"select i.brand_id, i.item_id, i.revision, i.document, i.state, c.taken, c.stock\nfrom huigan.mall_items i join huigan.mall_counters c on c.brand_id = i.brand_id and c.item_id = i.item_id\nwhere i.brand_id = :brandId! and i.state = any(:states!::text[])\n  and (:itemId::text is null or i.item_id = :itemId)\norder by i.item_id limit 500"};

/**
 * Query generated from SQL:
 * ```
 * select i.brand_id, i.item_id, i.revision, i.document, i.state, c.taken, c.stock
 * from huigan.mall_items i join huigan.mall_counters c on c.brand_id = i.brand_id and c.item_id = i.item_id
 * where i.brand_id = :brandId! and i.state = any(:states!::text[])
 *   and (:itemId::text is null or i.item_id = :itemId)
 * order by i.item_id limit 500
 * ```
 */
export const findMallItems = new PreparedQuery<IFindMallItemsParams,IFindMallItemsResult>(findMallItemsIR);


/** 'FindMallPictures' parameters type */
export interface IFindMallPicturesParams {
  brandId: number;
  itemIds: stringArray;
}

/** 'FindMallPictures' return type */
export interface IFindMallPicturesResult {
  item_id: string;
  picture: string;
}

/** 'FindMallPictures' query type */
export interface IFindMallPicturesQuery {
  params: IFindMallPicturesParams;
  result: IFindMallPicturesResult;
}

const findMallPicturesIR: any = {"usedParamSet":{"brandId":true,"itemIds":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":109}]},{"name":"itemIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":139}]}],"statement":"select i.item_id, i.document ->> 'picture' as \"picture!\" from huigan.mall_items i\nwhere i.brand_id = :brandId! and i.item_id = any(:itemIds!::text[]) limit 500"};

/**
 * Query generated from SQL:
 * ```
 * select i.item_id, i.document ->> 'picture' as "picture!" from huigan.mall_items i
 * where i.brand_id = :brandId! and i.item_id = any(:itemIds!::text[]) limit 500
 * ```
 */
export const findMallPictures = new PreparedQuery<IFindMallPicturesParams,IFindMallPicturesResult>(findMallPicturesIR);


/** 'InsertMallItem' parameters type */
export interface IInsertMallItemParams {
  brandId: number;
  document: string;
  itemId: string;
  state: string;
}

/** 'InsertMallItem' return type */
export interface IInsertMallItemResult {
  revision: number;
}

/** 'InsertMallItem' query type */
export interface IInsertMallItemQuery {
  params: IInsertMallItemParams;
  result: IInsertMallItemResult;
}

const insertMallItemIR: any = {"usedParamSet":{"brandId":true,"itemId":true,"document":true,"state":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":93}]},{"name":"itemId","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":103}]},{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":109,"b":118}]},{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":121,"b":127}]}],"statement":"insert into huigan.mall_items (brand_id, item_id, revision, document, state)\nvalues (:brandId!, :itemId!, 1, :document!, :state!)\non conflict (brand_id, item_id) do nothing\nreturning revision"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.mall_items (brand_id, item_id, revision, document, state)
 * values (:brandId!, :itemId!, 1, :document!, :state!)
 * on conflict (brand_id, item_id) do nothing
 * returning revision
 * ```
 */
export const insertMallItem = new PreparedQuery<IInsertMallItemParams,IInsertMallItemResult>(insertMallItemIR);


/** 'UpdateMallItem' parameters type */
export interface IUpdateMallItemParams {
  brandId: number;
  document: string;
  itemId: string;
  revision: number;
  state: string;
}

/** 'UpdateMallItem' return type */
export interface IUpdateMallItemResult {
  revision: number;
}

/** 'UpdateMallItem' query type */
export interface IUpdateMallItemQuery {
  params: IUpdateMallItemParams;
  result: IUpdateMallItemResult;
}

const updateMallItemIR: any = {"usedParamSet":{"document":true,"state":true,"brandId":true,"itemId":true,"revision":true},"params":[{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":127}]},{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":144}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":171}]},{"name":"itemId","required":true,"transform":{"type":"scalar"},"locs":[{"a":187,"b":194}]},{"name":"revision","required":true,"transform":{"type":"scalar"},"locs":[{"a":211,"b":220}]}],"statement":"-- Over the revision that was edited, or not at all.\nupdate huigan.mall_items set revision = revision + 1, document = :document!, state = :state!\nwhere brand_id = :brandId! and item_id = :itemId! and revision = :revision!\nreturning revision"};

/**
 * Query generated from SQL:
 * ```
 * -- Over the revision that was edited, or not at all.
 * update huigan.mall_items set revision = revision + 1, document = :document!, state = :state!
 * where brand_id = :brandId! and item_id = :itemId! and revision = :revision!
 * returning revision
 * ```
 */
export const updateMallItem = new PreparedQuery<IUpdateMallItemParams,IUpdateMallItemResult>(updateMallItemIR);


/** 'KeepMallStock' parameters type */
export interface IKeepMallStockParams {
  brandId: number;
  itemId: string;
  stock?: bigint | null | void;
}

/** 'KeepMallStock' return type */
export interface IKeepMallStockResult {
  taken: bigint;
}

/** 'KeepMallStock' query type */
export interface IKeepMallStockQuery {
  params: IKeepMallStockParams;
  result: IKeepMallStockResult;
}

const keepMallStockIR: any = {"usedParamSet":{"brandId":true,"itemId":true,"stock":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":126}]},{"name":"itemId","required":true,"transform":{"type":"scalar"},"locs":[{"a":129,"b":136}]},{"name":"stock","required":false,"transform":{"type":"scalar"},"locs":[{"a":139,"b":144}]}],"statement":"-- No row: more were taken than would be allowed.\ninsert into huigan.mall_counters (brand_id, item_id, stock) values (:brandId!, :itemId!, :stock)\non conflict (brand_id, item_id) do update set stock = excluded.stock\nwhere mall_counters.taken <= coalesce(excluded.stock, mall_counters.taken)\nreturning taken"};

/**
 * Query generated from SQL:
 * ```
 * -- No row: more were taken than would be allowed.
 * insert into huigan.mall_counters (brand_id, item_id, stock) values (:brandId!, :itemId!, :stock)
 * on conflict (brand_id, item_id) do update set stock = excluded.stock
 * where mall_counters.taken <= coalesce(excluded.stock, mall_counters.taken)
 * returning taken
 * ```
 */
export const keepMallStock = new PreparedQuery<IKeepMallStockParams,IKeepMallStockResult>(keepMallStockIR);


/** 'TakePiece' parameters type */
export interface ITakePieceParams {
  brandId: number;
  itemId: string;
}

/** 'TakePiece' return type */
export interface ITakePieceResult {
  taken: bigint;
}

/** 'TakePiece' query type */
export interface ITakePieceQuery {
  params: ITakePieceParams;
  result: ITakePieceResult;
}

const takePieceIR: any = {"usedParamSet":{"brandId":true,"itemId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":147,"b":155}]},{"name":"itemId","required":true,"transform":{"type":"scalar"},"locs":[{"a":171,"b":178}]}],"statement":"-- Of many who want the last one at once, one gets it; no row: nothing is left.\nupdate huigan.mall_counters set taken = taken + 1\nwhere brand_id = :brandId! and item_id = :itemId! and taken < coalesce(stock, taken + 1)\nreturning taken"};

/**
 * Query generated from SQL:
 * ```
 * -- Of many who want the last one at once, one gets it; no row: nothing is left.
 * update huigan.mall_counters set taken = taken + 1
 * where brand_id = :brandId! and item_id = :itemId! and taken < coalesce(stock, taken + 1)
 * returning taken
 * ```
 */
export const takePiece = new PreparedQuery<ITakePieceParams,ITakePieceResult>(takePieceIR);


/** 'ReturnPiece' parameters type */
export interface IReturnPieceParams {
  brandId: number;
  itemId: string;
}

/** 'ReturnPiece' return type */
export interface IReturnPieceResult {
  taken: bigint;
}

/** 'ReturnPiece' query type */
export interface IReturnPieceQuery {
  params: IReturnPieceParams;
  result: IReturnPieceResult;
}

const returnPieceIR: any = {"usedParamSet":{"brandId":true,"itemId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":67,"b":75}]},{"name":"itemId","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":98}]}],"statement":"update huigan.mall_counters set taken = taken - 1 where brand_id = :brandId! and item_id = :itemId!\nreturning taken"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.mall_counters set taken = taken - 1 where brand_id = :brandId! and item_id = :itemId!
 * returning taken
 * ```
 */
export const returnPiece = new PreparedQuery<IReturnPieceParams,IReturnPieceResult>(returnPieceIR);


