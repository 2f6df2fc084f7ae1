/** Types generated for queries found in "cloudfunctions/core/views/menu/usual.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindUsual' parameters type */
export interface IFindUsualParams {
  memberId: bigint;
  orders: number;
}

/** 'FindUsual' return type */
export interface IFindUsualResult {
  chosen: unknown;
  product_id: string;
}

/** 'FindUsual' query type */
export interface IFindUsualQuery {
  params: IFindUsualParams;
  result: IFindUsualResult;
}

const findUsualIR: any = {"usedParamSet":{"memberId":true,"orders":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":142},{"a":258,"b":267}]},{"name":"orders","required":true,"transform":{"type":"scalar"},"locs":[{"a":197,"b":204}]}],"statement":"select distinct on (l.product_id) l.product_id, l.chosen\nfrom (\n  select order_id, created_at from huigan.orders\n  where member_id = :memberId! and paid_at is not null order by order_id desc limit :orders!::int\n) o join huigan.order_lines l on l.member_id = :memberId! and l.order_id = o.order_id\norder by l.product_id, o.created_at desc, l.position desc"};

/**
 * Query generated from SQL:
 * ```
 * select distinct on (l.product_id) l.product_id, l.chosen
 * from (
 *   select order_id, created_at from huigan.orders
 *   where member_id = :memberId! and paid_at is not null order by order_id desc limit :orders!::int
 * ) o join huigan.order_lines l on l.member_id = :memberId! and l.order_id = o.order_id
 * order by l.product_id, o.created_at desc, l.position desc
 * ```
 */
export const findUsual = new PreparedQuery<IFindUsualParams,IFindUsualResult>(findUsualIR);


