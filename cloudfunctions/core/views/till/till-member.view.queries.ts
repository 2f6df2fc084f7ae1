/** Types generated for queries found in "cloudfunctions/core/views/till/till-member.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type stringArray = (string)[];

/** 'FindTillFace' parameters type */
export interface IFindTillFaceParams {
  memberId: bigint;
}

/** 'FindTillFace' return type */
export interface IFindTillFaceResult {
  birthday: string | null;
  name: string | null;
  phone: Buffer | null;
}

/** 'FindTillFace' query type */
export interface IFindTillFaceQuery {
  params: IFindTillFaceParams;
  result: IFindTillFaceResult;
}

const findTillFaceIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":249,"b":258}]}],"statement":"select p.display_name as \"name?\", p.birthday as \"birthday?\", h.phone as \"phone?\"\nfrom huigan.members m\nleft join huigan.member_profiles p on p.member_id = m.member_id\nleft join huigan.member_phones h on h.member_id = m.member_id\nwhere m.member_id = :memberId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select p.display_name as "name?", p.birthday as "birthday?", h.phone as "phone?"
 * from huigan.members m
 * left join huigan.member_profiles p on p.member_id = m.member_id
 * left join huigan.member_phones h on h.member_id = m.member_id
 * where m.member_id = :memberId! limit 1
 * ```
 */
export const findTillFace = new PreparedQuery<IFindTillFaceParams,IFindTillFaceResult>(findTillFaceIR);


/** 'FindLastOrder' parameters type */
export interface IFindLastOrderParams {
  from: string;
  memberId: bigint;
}

/** 'FindLastOrder' return type */
export interface IFindLastOrderResult {
  occurred_at: Date;
  payload: unknown;
  store: string | null;
}

/** 'FindLastOrder' query type */
export interface IFindLastOrderQuery {
  params: IFindLastOrderParams;
  result: IFindLastOrderResult;
}

const findLastOrderIR: any = {"usedParamSet":{"memberId":true,"from":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":194}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":238,"b":243}]}],"statement":"select e.occurred_at, s.name as \"store?\", e.payload\nfrom huigan.events e\nleft join huigan.stores s on s.brand_id = e.brand_id and s.store_id = e.payload ->> 'store'\nwhere e.member_id = :memberId! and e.kind = 'sale' and e.business_day >= :from!\n  and not exists (select from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\norder by e.business_day desc, e.seq desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select e.occurred_at, s.name as "store?", e.payload
 * from huigan.events e
 * left join huigan.stores s on s.brand_id = e.brand_id and s.store_id = e.payload ->> 'store'
 * where e.member_id = :memberId! and e.kind = 'sale' and e.business_day >= :from!
 *   and not exists (select from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 * order by e.business_day desc, e.seq desc limit 1
 * ```
 */
export const findLastOrder = new PreparedQuery<IFindLastOrderParams,IFindLastOrderResult>(findLastOrderIR);


/** 'FindProductNames' parameters type */
export interface IFindProductNamesParams {
  brandId: number;
  products: stringArray;
}

/** 'FindProductNames' return type */
export interface IFindProductNamesResult {
  name: string;
  product_id: string;
}

/** 'FindProductNames' query type */
export interface IFindProductNamesQuery {
  params: IFindProductNamesParams;
  result: IFindProductNamesResult;
}

const findProductNamesIR: any = {"usedParamSet":{"brandId":true,"products":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":70,"b":78}]},{"name":"products","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":112}]}],"statement":"select p.product_id, p.name from huigan.products p where p.brand_id = :brandId! and p.product_id = any(:products!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * select p.product_id, p.name from huigan.products p where p.brand_id = :brandId! and p.product_id = any(:products!::text[])
 * ```
 */
export const findProductNames = new PreparedQuery<IFindProductNamesParams,IFindProductNamesResult>(findProductNamesIR);


