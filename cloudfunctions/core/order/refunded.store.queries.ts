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

const addToLinesIR: any = {"usedParamSet":{"lines":true,"quantities":true,"fens":true,"points":true,"release":true,"memberId":true,"orderId":true},"params":[{"name":"lines","required":true,"transform":{"type":"scalar"},"locs":[{"a":248,"b":254}]},{"name":"quantities","required":true,"transform":{"type":"scalar"},"locs":[{"a":265,"b":276}]},{"name":"fens","required":true,"transform":{"type":"scalar"},"locs":[{"a":286,"b":291}]},{"name":"points","required":true,"transform":{"type":"scalar"},"locs":[{"a":304,"b":311}]},{"name":"release","required":true,"transform":{"type":"scalar"},"locs":[{"a":324,"b":332}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":409,"b":418}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":437,"b":445}]}],"statement":"update huigan.order_lines l set refunded_quantity = l.refunded_quantity + t.quantity, refunded_fen = l.refunded_fen + t.fen, points_returned = l.points_returned + t.points,\n  stock = case when t.release then 'released' else l.stock end\nfrom unnest(:lines!::text[], :quantities!::int[], :fens!::bigint[], :points!::bigint[], :release!::boolean[]) as t(line, quantity, fen, points, release)\nwhere l.member_id = :memberId! and l.order_id = :orderId! and l.line = t.line"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.order_lines l set refunded_quantity = l.refunded_quantity + t.quantity, refunded_fen = l.refunded_fen + t.fen, points_returned = l.points_returned + t.points,
 *   stock = case when t.release then 'released' else l.stock end
 * from unnest(:lines!::text[], :quantities!::int[], :fens!::bigint[], :points!::bigint[], :release!::boolean[]) as t(line, quantity, fen, points, release)
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

const addToOrderIR: any = {"usedParamSet":{"fen":true,"pointsBack":true,"state":true,"memberId":true,"orderId":true},"params":[{"name":"fen","required":true,"transform":{"type":"scalar"},"locs":[{"a":55,"b":59}]},{"name":"pointsBack","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":109}]},{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":120,"b":126}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":146,"b":155}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":172,"b":180}]}],"statement":"update huigan.orders set refunded_fen = refunded_fen + :fen!, points_returned = points_returned + :pointsBack!, state = :state!\nwhere member_id = :memberId! and order_id = :orderId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.orders set refunded_fen = refunded_fen + :fen!, points_returned = points_returned + :pointsBack!, state = :state!
 * where member_id = :memberId! and order_id = :orderId!
 * ```
 */
export const addToOrder = new PreparedQuery<IAddToOrderParams,IAddToOrderResult>(addToOrderIR);


