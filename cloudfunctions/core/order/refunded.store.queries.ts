/** Types generated for queries found in "cloudfunctions/core/order/refunded.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type bigintArray = (bigint)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'AddToLines' parameters type */
export interface IAddToLinesParams {
  fens: bigintArray;
  lines: stringArray;
  memberId: bigint;
  orderId: string;
  points: bigintArray;
  quantities: numberArray;
}

/** 'AddToLines' return type */
export type IAddToLinesResult = void;

/** 'AddToLines' query type */
export interface IAddToLinesQuery {
  params: IAddToLinesParams;
  result: IAddToLinesResult;
}

const addToLinesIR: any = {"usedParamSet":{"lines":true,"quantities":true,"fens":true,"points":true,"memberId":true,"orderId":true},"params":[{"name":"lines","required":true,"transform":{"type":"scalar"},"locs":[{"a":186,"b":192}]},{"name":"quantities","required":true,"transform":{"type":"scalar"},"locs":[{"a":203,"b":214}]},{"name":"fens","required":true,"transform":{"type":"scalar"},"locs":[{"a":224,"b":229}]},{"name":"points","required":true,"transform":{"type":"scalar"},"locs":[{"a":242,"b":249}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":318,"b":327}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":346,"b":354}]}],"statement":"update huigan.order_lines l set refunded_quantity = l.refunded_quantity + t.quantity,\n  refunded_fen = l.refunded_fen + t.fen, points_returned = l.points_returned + t.points\nfrom unnest(:lines!::text[], :quantities!::int[], :fens!::bigint[], :points!::bigint[])\n  as t(line, quantity, fen, points)\nwhere l.member_id = :memberId! and l.order_id = :orderId! and l.line = t.line"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.order_lines l set refunded_quantity = l.refunded_quantity + t.quantity,
 *   refunded_fen = l.refunded_fen + t.fen, points_returned = l.points_returned + t.points
 * from unnest(:lines!::text[], :quantities!::int[], :fens!::bigint[], :points!::bigint[])
 *   as t(line, quantity, fen, points)
 * where l.member_id = :memberId! and l.order_id = :orderId! and l.line = t.line
 * ```
 */
export const addToLines = new PreparedQuery<IAddToLinesParams,IAddToLinesResult>(addToLinesIR);


/** 'AddToOrder' parameters type */
export interface IAddToOrderParams {
  fen: bigint;
  memberId: bigint;
  orderId: string;
  pointsBack: bigint;
  state: string;
}

/** 'AddToOrder' return type */
export type IAddToOrderResult = void;

/** 'AddToOrder' query type */
export interface IAddToOrderQuery {
  params: IAddToOrderParams;
  result: IAddToOrderResult;
}

const addToOrderIR: any = {"usedParamSet":{"fen":true,"pointsBack":true,"state":true,"memberId":true,"orderId":true},"params":[{"name":"fen","required":true,"transform":{"type":"scalar"},"locs":[{"a":55,"b":59}]},{"name":"pointsBack","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":111}]},{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":128}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":148,"b":157}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":174,"b":182}]}],"statement":"update huigan.orders set refunded_fen = refunded_fen + :fen!,\n  points_returned = points_returned + :pointsBack!, state = :state!\nwhere member_id = :memberId! and order_id = :orderId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.orders set refunded_fen = refunded_fen + :fen!,
 *   points_returned = points_returned + :pointsBack!, state = :state!
 * where member_id = :memberId! and order_id = :orderId!
 * ```
 */
export const addToOrder = new PreparedQuery<IAddToOrderParams,IAddToOrderResult>(addToOrderIR);


