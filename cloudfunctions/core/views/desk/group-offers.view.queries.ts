/** Types generated for queries found in "cloudfunctions/core/views/desk/group-offers.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'ListGroupOffers' parameters type */
export interface IListGroupOffersParams {
  after: string;
  brandId: number;
  limit: number;
  offerId?: string | null | void;
  state?: string | null | void;
}

/** 'ListGroupOffers' return type */
export interface IListGroupOffersResult {
  document: unknown;
  offer_id: string;
  revision: number;
  running: number;
  seats: bigint;
  state: string;
  stock: bigint | null;
}

/** 'ListGroupOffers' query type */
export interface IListGroupOffersQuery {
  params: IListGroupOffersParams;
  result: IListGroupOffersResult;
}

const listGroupOffersIR: any = {"usedParamSet":{"brandId":true,"state":true,"after":true,"offerId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":425,"b":433}]},{"name":"state","required":false,"transform":{"type":"scalar"},"locs":[{"a":440,"b":445},{"a":474,"b":479}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":499,"b":505}]},{"name":"offerId","required":false,"transform":{"type":"scalar"},"locs":[{"a":514,"b":521},{"a":553,"b":560}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":589,"b":595}]}],"statement":"-- By id, after one; with the groups of each that run now.\nselect o.offer_id, o.revision, o.state, o.document, c.seats, c.stock,\n  (select count(*) from huigan.groups g where g.brand_id = o.brand_id and g.offer_id = o.offer_id\n    and g.state in ('forming', 'closing'))::int as \"running!\"\nfrom huigan.group_offers o\njoin huigan.group_offer_counters c on c.brand_id = o.brand_id and c.offer_id = o.offer_id\nwhere o.brand_id = :brandId! and (:state::text is null or o.state = :state) and o.offer_id > :after!\n  and (:offerId::text is null or o.offer_id = :offerId)\norder by o.offer_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- By id, after one; with the groups of each that run now.
 * select o.offer_id, o.revision, o.state, o.document, c.seats, c.stock,
 *   (select count(*) from huigan.groups g where g.brand_id = o.brand_id and g.offer_id = o.offer_id
 *     and g.state in ('forming', 'closing'))::int as "running!"
 * from huigan.group_offers o
 * join huigan.group_offer_counters c on c.brand_id = o.brand_id and c.offer_id = o.offer_id
 * where o.brand_id = :brandId! and (:state::text is null or o.state = :state) and o.offer_id > :after!
 *   and (:offerId::text is null or o.offer_id = :offerId)
 * order by o.offer_id limit :limit!::int
 * ```
 */
export const listGroupOffers = new PreparedQuery<IListGroupOffersParams,IListGroupOffersResult>(listGroupOffersIR);


/** 'FindPricesOfProduct' parameters type */
export interface IFindPricesOfProductParams {
  brandId: number;
  product: string;
}

/** 'FindPricesOfProduct' return type */
export interface IFindPricesOfProductResult {
  price_fen: bigint;
  store_id: string;
}

/** 'FindPricesOfProduct' query type */
export interface IFindPricesOfProductQuery {
  params: IFindPricesOfProductParams;
  result: IFindPricesOfProductResult;
}

const findPricesOfProductIR: any = {"usedParamSet":{"brandId":true,"product":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":125}]},{"name":"product","required":true,"transform":{"type":"scalar"},"locs":[{"a":146,"b":154}]}],"statement":"-- Own prices of stores.\nselect s.store_id, s.price_fen as \"price_fen!\" from huigan.store_items s\nwhere s.brand_id = :brandId! and s.product_id = :product! and s.price_fen is not null\norder by s.store_id limit 10000"};

/**
 * Query generated from SQL:
 * ```
 * -- Own prices of stores.
 * select s.store_id, s.price_fen as "price_fen!" from huigan.store_items s
 * where s.brand_id = :brandId! and s.product_id = :product! and s.price_fen is not null
 * order by s.store_id limit 10000
 * ```
 */
export const findPricesOfProduct = new PreparedQuery<IFindPricesOfProductParams,IFindPricesOfProductResult>(findPricesOfProductIR);


