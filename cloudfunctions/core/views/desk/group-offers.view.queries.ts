/** Types generated for queries found in "cloudfunctions/core/views/desk/group-offers.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

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

const listGroupOffersIR: any = {"usedParamSet":{"brandId":true,"state":true,"after":true,"offerId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":240,"b":248},{"a":299,"b":307},{"a":596,"b":604}]},{"name":"state","required":false,"transform":{"type":"scalar"},"locs":[{"a":314,"b":319},{"a":348,"b":353}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":373,"b":379}]},{"name":"offerId","required":false,"transform":{"type":"scalar"},"locs":[{"a":390,"b":397},{"a":429,"b":436}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":467,"b":473}]}],"statement":"-- By id, after one; with the groups of each that run now.\nwith page as materialized (\n  select o.offer_id, o.revision, o.state, o.document, c.seats, c.stock\n  from huigan.group_offers o\n  join huigan.group_offer_counters c on c.brand_id = :brandId! and c.offer_id = o.offer_id\n  where o.brand_id = :brandId! and (:state::text is null or o.state = :state) and o.offer_id > :after!\n    and (:offerId::text is null or o.offer_id = :offerId)\n  order by o.offer_id limit :limit!::int\n), running as materialized (\n  select g.offer_id, count(*)::int as groups from huigan.groups g\n  where g.brand_id = :brandId! and g.offer_id in (select o.offer_id from page o)\n    and g.state in ('forming', 'closing')\n  group by g.offer_id\n)\nselect o.offer_id, o.revision, o.state, o.document, o.seats, o.stock, coalesce(r.groups, 0) as \"running!\"\nfrom page o left join running r on r.offer_id = o.offer_id\norder by o.offer_id"};

/**
 * Query generated from SQL:
 * ```
 * -- By id, after one; with the groups of each that run now.
 * with page as materialized (
 *   select o.offer_id, o.revision, o.state, o.document, c.seats, c.stock
 *   from huigan.group_offers o
 *   join huigan.group_offer_counters c on c.brand_id = :brandId! and c.offer_id = o.offer_id
 *   where o.brand_id = :brandId! and (:state::text is null or o.state = :state) and o.offer_id > :after!
 *     and (:offerId::text is null or o.offer_id = :offerId)
 *   order by o.offer_id limit :limit!::int
 * ), running as materialized (
 *   select g.offer_id, count(*)::int as groups from huigan.groups g
 *   where g.brand_id = :brandId! and g.offer_id in (select o.offer_id from page o)
 *     and g.state in ('forming', 'closing')
 *   group by g.offer_id
 * )
 * select o.offer_id, o.revision, o.state, o.document, o.seats, o.stock, coalesce(r.groups, 0) as "running!"
 * from page o left join running r on r.offer_id = o.offer_id
 * order by o.offer_id
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


