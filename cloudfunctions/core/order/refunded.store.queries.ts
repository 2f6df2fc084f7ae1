/** Types generated for queries found in "cloudfunctions/core/order/refunded.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

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

const addToLinesIR: any = {"usedParamSet":{"quantities":true,"lines":true,"fens":true,"points":true,"memberId":true,"orderId":true},"params":[{"name":"quantities","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":144}]},{"name":"lines","required":true,"transform":{"type":"scalar"},"locs":[{"a":169,"b":175},{"a":264,"b":270},{"a":367,"b":373},{"a":468,"b":474}]},{"name":"fens","required":true,"transform":{"type":"scalar"},"locs":[{"a":231,"b":236}]},{"name":"points","required":true,"transform":{"type":"scalar"},"locs":[{"a":332,"b":339}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":413,"b":422}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":441,"b":449}]}],"statement":"-- Of each line what stands at its place in the arrays.\nupdate huigan.order_lines l set\n  refunded_quantity = l.refunded_quantity + (:quantities!::int[])[array_position(:lines!::text[], l.line)],\n  refunded_fen = l.refunded_fen + (:fens!::bigint[])[array_position(:lines!::text[], l.line)],\n  points_returned = l.points_returned + (:points!::bigint[])[array_position(:lines!::text[], l.line)]\nwhere l.member_id = :memberId! and l.order_id = :orderId! and l.line = any(:lines!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * -- Of each line what stands at its place in the arrays.
 * update huigan.order_lines l set
 *   refunded_quantity = l.refunded_quantity + (:quantities!::int[])[array_position(:lines!::text[], l.line)],
 *   refunded_fen = l.refunded_fen + (:fens!::bigint[])[array_position(:lines!::text[], l.line)],
 *   points_returned = l.points_returned + (:points!::bigint[])[array_position(:lines!::text[], l.line)]
 * where l.member_id = :memberId! and l.order_id = :orderId! and l.line = any(:lines!::text[])
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


