/** Types generated for queries found in "cloudfunctions/core/group/offers.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindOffers' parameters type */
export interface IFindOffersParams {
  after: string;
  brandId: number;
  limit: number;
  offerId?: string | null | void;
  states: stringArray;
}

/** 'FindOffers' return type */
export interface IFindOffersResult {
  brand_id: number;
  document: unknown;
  offer_id: string;
  revision: number;
  seats: bigint;
  state: string;
  stock: bigint | null;
}

/** 'FindOffers' query type */
export interface IFindOffersQuery {
  params: IFindOffersParams;
  result: IFindOffersResult;
}

const findOffersIR: any = {"usedParamSet":{"brandId":true,"states":true,"after":true,"offerId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":261,"b":269}]},{"name":"states","required":true,"transform":{"type":"scalar"},"locs":[{"a":289,"b":296}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":324,"b":330}]},{"name":"offerId","required":false,"transform":{"type":"scalar"},"locs":[{"a":339,"b":346},{"a":378,"b":385}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":414,"b":420}]}],"statement":"-- By id, after one; or the one of this id.\nselect o.brand_id, o.offer_id, o.revision, o.document, o.state, c.seats, c.stock\nfrom huigan.group_offers o\njoin huigan.group_offer_counters c on c.brand_id = o.brand_id and c.offer_id = o.offer_id\nwhere o.brand_id = :brandId! and o.state = any(:states!::text[]) and o.offer_id > :after!\n  and (:offerId::text is null or o.offer_id = :offerId)\norder by o.offer_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- By id, after one; or the one of this id.
 * select o.brand_id, o.offer_id, o.revision, o.document, o.state, c.seats, c.stock
 * from huigan.group_offers o
 * join huigan.group_offer_counters c on c.brand_id = o.brand_id and c.offer_id = o.offer_id
 * where o.brand_id = :brandId! and o.state = any(:states!::text[]) and o.offer_id > :after!
 *   and (:offerId::text is null or o.offer_id = :offerId)
 * order by o.offer_id limit :limit!::int
 * ```
 */
export const findOffers = new PreparedQuery<IFindOffersParams,IFindOffersResult>(findOffersIR);


/** 'FindOfficeOffer' parameters type */
export interface IFindOfficeOfferParams {
  brandId: number;
}

/** 'FindOfficeOffer' return type */
export interface IFindOfficeOfferResult {
  document: unknown;
}

/** 'FindOfficeOffer' query type */
export interface IFindOfficeOfferQuery {
  params: IFindOfficeOfferParams;
  result: IFindOfficeOfferResult;
}

const findOfficeOfferIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":173}]}],"statement":"-- What the brand promises whoever starts an office's order now; the newest where there are several.\nselect o.document from huigan.group_offers o\nwhere o.brand_id = :brandId! and o.state = 'live' and o.document #>> '{terms,kind}' = 'office'\norder by o.offer_id desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- What the brand promises whoever starts an office's order now; the newest where there are several.
 * select o.document from huigan.group_offers o
 * where o.brand_id = :brandId! and o.state = 'live' and o.document #>> '{terms,kind}' = 'office'
 * order by o.offer_id desc limit 1
 * ```
 */
export const findOfficeOffer = new PreparedQuery<IFindOfficeOfferParams,IFindOfficeOfferResult>(findOfficeOfferIR);


/** 'InsertOffer' parameters type */
export interface IInsertOfferParams {
  brandId: number;
  document: string;
  offerId: string;
  state: string;
}

/** 'InsertOffer' return type */
export interface IInsertOfferResult {
  revision: number;
}

/** 'InsertOffer' query type */
export interface IInsertOfferQuery {
  params: IInsertOfferParams;
  result: IInsertOfferResult;
}

const insertOfferIR: any = {"usedParamSet":{"brandId":true,"offerId":true,"document":true,"state":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":88,"b":96}]},{"name":"offerId","required":true,"transform":{"type":"scalar"},"locs":[{"a":99,"b":107}]},{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":113,"b":122}]},{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":125,"b":131}]}],"statement":"insert into huigan.group_offers (brand_id, offer_id, revision, document, state)\nvalues (:brandId!, :offerId!, 1, :document!, :state!)\non conflict (brand_id, offer_id) do nothing\nreturning revision"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.group_offers (brand_id, offer_id, revision, document, state)
 * values (:brandId!, :offerId!, 1, :document!, :state!)
 * on conflict (brand_id, offer_id) do nothing
 * returning revision
 * ```
 */
export const insertOffer = new PreparedQuery<IInsertOfferParams,IInsertOfferResult>(insertOfferIR);


/** 'UpdateOffer' parameters type */
export interface IUpdateOfferParams {
  brandId: number;
  document: string;
  offerId: string;
  revision: number;
  state: string;
}

/** 'UpdateOffer' return type */
export interface IUpdateOfferResult {
  revision: number;
}

/** 'UpdateOffer' query type */
export interface IUpdateOfferQuery {
  params: IUpdateOfferParams;
  result: IUpdateOfferResult;
}

const updateOfferIR: any = {"usedParamSet":{"document":true,"state":true,"brandId":true,"offerId":true,"revision":true},"params":[{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":145,"b":154}]},{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":171}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":190,"b":198}]},{"name":"offerId","required":true,"transform":{"type":"scalar"},"locs":[{"a":215,"b":223}]},{"name":"revision","required":true,"transform":{"type":"scalar"},"locs":[{"a":240,"b":249}]}],"statement":"-- Over the revision that was edited, or not at all. What has ended stays so.\nupdate huigan.group_offers set revision = revision + 1, document = :document!, state = :state!\nwhere brand_id = :brandId! and offer_id = :offerId! and revision = :revision! and state <> 'ended'\nreturning revision"};

/**
 * Query generated from SQL:
 * ```
 * -- Over the revision that was edited, or not at all. What has ended stays so.
 * update huigan.group_offers set revision = revision + 1, document = :document!, state = :state!
 * where brand_id = :brandId! and offer_id = :offerId! and revision = :revision! and state <> 'ended'
 * returning revision
 * ```
 */
export const updateOffer = new PreparedQuery<IUpdateOfferParams,IUpdateOfferResult>(updateOfferIR);


/** 'KeepOfferStock' parameters type */
export interface IKeepOfferStockParams {
  brandId: number;
  offerId: string;
  stock?: bigint | null | void;
}

/** 'KeepOfferStock' return type */
export interface IKeepOfferStockResult {
  seats: bigint;
}

/** 'KeepOfferStock' query type */
export interface IKeepOfferStockQuery {
  params: IKeepOfferStockParams;
  result: IKeepOfferStockResult;
}

const keepOfferStockIR: any = {"usedParamSet":{"brandId":true,"offerId":true,"stock":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":139}]},{"name":"offerId","required":true,"transform":{"type":"scalar"},"locs":[{"a":142,"b":150}]},{"name":"stock","required":false,"transform":{"type":"scalar"},"locs":[{"a":153,"b":158}]}],"statement":"-- No row: more seats are taken than would be allowed.\ninsert into huigan.group_offer_counters (brand_id, offer_id, stock) values (:brandId!, :offerId!, :stock)\non conflict (brand_id, offer_id) do update set stock = excluded.stock\nwhere group_offer_counters.seats <= coalesce(excluded.stock, group_offer_counters.seats)\nreturning seats"};

/**
 * Query generated from SQL:
 * ```
 * -- No row: more seats are taken than would be allowed.
 * insert into huigan.group_offer_counters (brand_id, offer_id, stock) values (:brandId!, :offerId!, :stock)
 * on conflict (brand_id, offer_id) do update set stock = excluded.stock
 * where group_offer_counters.seats <= coalesce(excluded.stock, group_offer_counters.seats)
 * returning seats
 * ```
 */
export const keepOfferStock = new PreparedQuery<IKeepOfferStockParams,IKeepOfferStockResult>(keepOfferStockIR);


