/** Types generated for queries found in "cloudfunctions/core/order/refunded.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type bigintArray = (bigint)[];

export type booleanArray = (boolean)[];

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
  release: booleanArray;
}

/** 'AddToLines' return type */
export type IAddToLinesResult = void;

/** 'AddToLines' query type */
export interface IAddToLinesQuery {
  params: IAddToLinesParams;
  result: IAddToLinesResult;
}

const addToLinesIR: any = {"usedParamSet":{"lines":true,"quantities":true,"fens":true,"points":true,"release":true,"memberId":true,"orderId":true},"params":[{"name":"lines","required":true,"transform":{"type":"scalar"},"locs":[{"a":250,"b":256}]},{"name":"quantities","required":true,"transform":{"type":"scalar"},"locs":[{"a":267,"b":278}]},{"name":"fens","required":true,"transform":{"type":"scalar"},"locs":[{"a":288,"b":293}]},{"name":"points","required":true,"transform":{"type":"scalar"},"locs":[{"a":306,"b":313}]},{"name":"release","required":true,"transform":{"type":"scalar"},"locs":[{"a":326,"b":334}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":413,"b":422}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":441,"b":449}]}],"statement":"update huigan.order_lines l set refunded_quantity = l.refunded_quantity + t.quantity,\n  refunded_fen = l.refunded_fen + t.fen, points_returned = l.points_returned + t.points,\n  stock = case when t.release then 'released' else l.stock end\nfrom unnest(:lines!::text[], :quantities!::int[], :fens!::bigint[], :points!::bigint[], :release!::boolean[])\n  as t(line, quantity, fen, points, release)\nwhere l.member_id = :memberId! and l.order_id = :orderId! and l.line = t.line"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.order_lines l set refunded_quantity = l.refunded_quantity + t.quantity,
 *   refunded_fen = l.refunded_fen + t.fen, points_returned = l.points_returned + t.points,
 *   stock = case when t.release then 'released' else l.stock end
 * from unnest(:lines!::text[], :quantities!::int[], :fens!::bigint[], :points!::bigint[], :release!::boolean[])
 *   as t(line, quantity, fen, points, release)
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


