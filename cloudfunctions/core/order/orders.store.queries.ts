/** Types generated for queries found in "cloudfunctions/core/order/orders.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type bigintArray = (bigint)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'FindOrderOfRequest' parameters type */
export interface IFindOrderOfRequestParams {
  memberId: bigint;
  requestId: string;
}

/** 'FindOrderOfRequest' return type */
export interface IFindOrderOfRequestResult {
  order_id: string;
}

/** 'FindOrderOfRequest' query type */
export interface IFindOrderOfRequestQuery {
  params: IFindOrderOfRequestParams;
  result: IFindOrderOfRequestResult;
}

const findOrderOfRequestIR: any = {"usedParamSet":{"memberId":true,"requestId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":59,"b":68}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":99}]}],"statement":"select o.order_id from huigan.orders o where o.member_id = :memberId! and o.request_id = :requestId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select o.order_id from huigan.orders o where o.member_id = :memberId! and o.request_id = :requestId! limit 1
 * ```
 */
export const findOrderOfRequest = new PreparedQuery<IFindOrderOfRequestParams,IFindOrderOfRequestResult>(findOrderOfRequestIR);


/** 'InsertOrder' parameters type */
export interface IInsertOrderParams {
  brandId: number;
  businessDay: string;
  channel: string;
  createdAt: string;
  listFen: bigint;
  memberId: bigint;
  orderId: string;
  payableFen: bigint;
  payBy: string;
  place: string;
  pointsUsed: bigint;
  priceVersion: number;
  quote: string;
  requestId: string;
  storeId: string;
}

/** 'InsertOrder' return type */
export type IInsertOrderResult = void;

/** 'InsertOrder' query type */
export interface IInsertOrderQuery {
  params: IInsertOrderParams;
  result: IInsertOrderResult;
}

const insertOrderIR: any = {"usedParamSet":{"memberId":true,"orderId":true,"brandId":true,"storeId":true,"businessDay":true,"requestId":true,"quote":true,"priceVersion":true,"listFen":true,"pointsUsed":true,"payableFen":true,"place":true,"channel":true,"createdAt":true,"payBy":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":207,"b":216}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":219,"b":227}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":230,"b":238}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":241,"b":249}]},{"name":"businessDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":252,"b":264}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":278,"b":288}]},{"name":"quote","required":true,"transform":{"type":"scalar"},"locs":[{"a":291,"b":297}]},{"name":"priceVersion","required":true,"transform":{"type":"scalar"},"locs":[{"a":302,"b":315}]},{"name":"listFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":318,"b":326}]},{"name":"pointsUsed","required":true,"transform":{"type":"scalar"},"locs":[{"a":329,"b":340}]},{"name":"payableFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":345,"b":356}]},{"name":"place","required":true,"transform":{"type":"scalar"},"locs":[{"a":359,"b":365}]},{"name":"channel","required":true,"transform":{"type":"scalar"},"locs":[{"a":368,"b":376}]},{"name":"createdAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":379,"b":389}]},{"name":"payBy","required":true,"transform":{"type":"scalar"},"locs":[{"a":392,"b":398}]}],"statement":"insert into huigan.orders (member_id, order_id, brand_id, store_id, business_day, state, request_id, quote,\n  price_version, list_fen, points_used,\n  payable_fen, place, channel, created_at, pay_by)\nvalues (:memberId!, :orderId!, :brandId!, :storeId!, :businessDay!, 'created', :requestId!, :quote!,\n  :priceVersion!, :listFen!, :pointsUsed!,\n  :payableFen!, :place!, :channel!, :createdAt!, :payBy!)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.orders (member_id, order_id, brand_id, store_id, business_day, state, request_id, quote,
 *   price_version, list_fen, points_used,
 *   payable_fen, place, channel, created_at, pay_by)
 * values (:memberId!, :orderId!, :brandId!, :storeId!, :businessDay!, 'created', :requestId!, :quote!,
 *   :priceVersion!, :listFen!, :pointsUsed!,
 *   :payableFen!, :place!, :channel!, :createdAt!, :payBy!)
 * ```
 */
export const insertOrder = new PreparedQuery<IInsertOrderParams,IInsertOrderResult>(insertOrderIR);


/** 'InsertOrderLines' parameters type */
export interface IInsertOrderLinesParams {
  brandId: number;
  categories: stringArray;
  chosen: stringArray;
  lines: stringArray;
  listFen: bigintArray;
  memberId: bigint;
  names: stringArray;
  netFen: bigintArray;
  optionsTexts: stringArray;
  orderId: string;
  points: bigintArray;
  products: stringArray;
  quantities: numberArray;
  stockProducts: stringArray;
  stocks: stringArray;
}

/** 'InsertOrderLines' return type */
export type IInsertOrderLinesResult = void;

/** 'InsertOrderLines' query type */
export interface IInsertOrderLinesQuery {
  params: IInsertOrderLinesParams;
  result: IInsertOrderLinesResult;
}

const insertOrderLinesIR: any = {"usedParamSet":{"memberId":true,"orderId":true,"brandId":true,"lines":true,"products":true,"categories":true,"names":true,"optionsTexts":true,"chosen":true,"quantities":true,"listFen":true,"netFen":true,"points":true,"stocks":true,"stockProducts":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":200,"b":209}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":220,"b":228}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":245,"b":253}]},{"name":"lines","required":true,"transform":{"type":"scalar"},"locs":[{"a":435,"b":441}]},{"name":"products","required":true,"transform":{"type":"scalar"},"locs":[{"a":452,"b":461}]},{"name":"categories","required":true,"transform":{"type":"scalar"},"locs":[{"a":472,"b":483}]},{"name":"names","required":true,"transform":{"type":"scalar"},"locs":[{"a":494,"b":500}]},{"name":"optionsTexts","required":true,"transform":{"type":"scalar"},"locs":[{"a":513,"b":526}]},{"name":"chosen","required":true,"transform":{"type":"scalar"},"locs":[{"a":537,"b":544}]},{"name":"quantities","required":true,"transform":{"type":"scalar"},"locs":[{"a":556,"b":567}]},{"name":"listFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":579,"b":587}]},{"name":"netFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":600,"b":607}]},{"name":"points","required":true,"transform":{"type":"scalar"},"locs":[{"a":620,"b":627}]},{"name":"stocks","required":true,"transform":{"type":"scalar"},"locs":[{"a":640,"b":647}]},{"name":"stockProducts","required":true,"transform":{"type":"scalar"},"locs":[{"a":658,"b":672}]}],"statement":"insert into huigan.order_lines (member_id, order_id, line, brand_id, position, product_id, category, name,\n  options_text, chosen, quantity, list_fen,\n  net_fen, points, stock, stock_products)\nselect :memberId!::bigint, :orderId!::text, t.line, :brandId!::smallint, t.position::smallint, t.product_id,\n  t.category, t.name, t.options_text,\n  t.chosen, t.quantity, t.list_fen, t.net_fen, t.points, t.stock, t.stock_products\nfrom unnest(:lines!::text[], :products!::text[], :categories!::text[], :names!::text[],\n  :optionsTexts!::text[], :chosen!::jsonb[], :quantities!::int[],\n  :listFen!::bigint[], :netFen!::bigint[], :points!::bigint[], :stocks!::text[], :stockProducts!::jsonb[])\n  with ordinality as t(line, product_id, category, name, options_text, chosen, quantity, list_fen, net_fen,\n    points, stock, stock_products, position)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.order_lines (member_id, order_id, line, brand_id, position, product_id, category, name,
 *   options_text, chosen, quantity, list_fen,
 *   net_fen, points, stock, stock_products)
 * select :memberId!::bigint, :orderId!::text, t.line, :brandId!::smallint, t.position::smallint, t.product_id,
 *   t.category, t.name, t.options_text,
 *   t.chosen, t.quantity, t.list_fen, t.net_fen, t.points, t.stock, t.stock_products
 * from unnest(:lines!::text[], :products!::text[], :categories!::text[], :names!::text[],
 *   :optionsTexts!::text[], :chosen!::jsonb[], :quantities!::int[],
 *   :listFen!::bigint[], :netFen!::bigint[], :points!::bigint[], :stocks!::text[], :stockProducts!::jsonb[])
 *   with ordinality as t(line, product_id, category, name, options_text, chosen, quantity, list_fen, net_fen,
 *     points, stock, stock_products, position)
 * ```
 */
export const insertOrderLines = new PreparedQuery<IInsertOrderLinesParams,IInsertOrderLinesResult>(insertOrderLinesIR);


/** 'LockOrder' parameters type */
export interface ILockOrderParams {
  memberId: bigint;
  orderId: string;
}

/** 'LockOrder' return type */
export interface ILockOrderResult {
  brand_id: number;
  business_day: string;
  channel: string;
  closed_at: Date | null;
  closed_why: string | null;
  completed_at: Date | null;
  created_at: Date;
  list_fen: bigint;
  member_id: bigint;
  order_id: string;
  paid_at: Date | null;
  pay_by: Date;
  payable_fen: bigint;
  pickup_code: string | null;
  pickup_no: string | null;
  place: string;
  points_returned: bigint;
  points_used: bigint;
  quote: unknown;
  ready_at: Date | null;
  refunded_fen: bigint;
  started_at: Date | null;
  state: string;
  store_id: string;
}

/** 'LockOrder' query type */
export interface ILockOrderQuery {
  params: ILockOrderParams;
  result: ILockOrderResult;
}

const lockOrderIR: any = {"usedParamSet":{"memberId":true,"orderId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":369,"b":378}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":397,"b":405}]}],"statement":"select o.member_id, o.order_id, o.brand_id, o.store_id, o.business_day, o.state, o.quote, o.list_fen,\n  o.points_used, o.payable_fen, o.refunded_fen,\n  o.points_returned, o.place, o.channel, o.created_at, o.pay_by, o.paid_at, o.started_at, o.ready_at,\n    o.completed_at, o.closed_at, o.closed_why,\n  o.pickup_no, o.pickup_code\nfrom huigan.orders o where o.member_id = :memberId! and o.order_id = :orderId! for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select o.member_id, o.order_id, o.brand_id, o.store_id, o.business_day, o.state, o.quote, o.list_fen,
 *   o.points_used, o.payable_fen, o.refunded_fen,
 *   o.points_returned, o.place, o.channel, o.created_at, o.pay_by, o.paid_at, o.started_at, o.ready_at,
 *     o.completed_at, o.closed_at, o.closed_why,
 *   o.pickup_no, o.pickup_code
 * from huigan.orders o where o.member_id = :memberId! and o.order_id = :orderId! for no key update
 * ```
 */
export const lockOrder = new PreparedQuery<ILockOrderParams,ILockOrderResult>(lockOrderIR);


/** 'ReadOrders' parameters type */
export interface IReadOrdersParams {
  memberIds: bigintArray;
  orderIds: stringArray;
}

/** 'ReadOrders' return type */
export interface IReadOrdersResult {
  brand_id: number;
  business_day: string;
  channel: string;
  closed_at: Date | null;
  closed_why: string | null;
  completed_at: Date | null;
  created_at: Date;
  list_fen: bigint;
  member_id: bigint;
  order_id: string;
  paid_at: Date | null;
  pay_by: Date;
  payable_fen: bigint;
  pickup_code: string | null;
  pickup_no: string | null;
  place: string;
  points_returned: bigint;
  points_used: bigint;
  quote: unknown;
  ready_at: Date | null;
  refunded_fen: bigint;
  started_at: Date | null;
  state: string;
  store_id: string;
}

/** 'ReadOrders' query type */
export interface IReadOrdersQuery {
  params: IReadOrdersParams;
  result: IReadOrdersResult;
}

const readOrdersIR: any = {"usedParamSet":{"memberIds":true,"orderIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":340,"b":350}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":363,"b":372}]}],"statement":"select o.member_id, o.order_id, o.brand_id, o.store_id, o.business_day, o.state, o.quote, o.list_fen,\n  o.points_used, o.payable_fen, o.refunded_fen,\n  o.points_returned, o.place, o.channel, o.created_at, o.pay_by, o.paid_at, o.started_at, o.ready_at,\n    o.completed_at, o.closed_at, o.closed_why,\n  o.pickup_no, o.pickup_code\nfrom unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)\njoin huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id\norder by o.member_id, o.order_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select o.member_id, o.order_id, o.brand_id, o.store_id, o.business_day, o.state, o.quote, o.list_fen,
 *   o.points_used, o.payable_fen, o.refunded_fen,
 *   o.points_returned, o.place, o.channel, o.created_at, o.pay_by, o.paid_at, o.started_at, o.ready_at,
 *     o.completed_at, o.closed_at, o.closed_why,
 *   o.pickup_no, o.pickup_code
 * from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
 * join huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id
 * order by o.member_id, o.order_id limit 1000
 * ```
 */
export const readOrders = new PreparedQuery<IReadOrdersParams,IReadOrdersResult>(readOrdersIR);


/** 'FindOrdersById' parameters type */
export interface IFindOrdersByIdParams {
  orderId: string;
}

/** 'FindOrdersById' return type */
export interface IFindOrdersByIdResult {
  brand_id: number;
  member_id: bigint;
  order_id: string;
  store_id: string;
}

/** 'FindOrdersById' query type */
export interface IFindOrdersByIdQuery {
  params: IFindOrdersByIdParams;
  result: IFindOrdersByIdResult;
}

const findOrdersByIdIR: any = {"usedParamSet":{"orderId":true},"params":[{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":167,"b":175}]}],"statement":"-- The number alone is almost unique: another member may have the same.\nselect o.member_id, o.order_id, o.brand_id, o.store_id from huigan.orders o where o.order_id = :orderId!\n  order by o.member_id limit 10"};

/**
 * Query generated from SQL:
 * ```
 * -- The number alone is almost unique: another member may have the same.
 * select o.member_id, o.order_id, o.brand_id, o.store_id from huigan.orders o where o.order_id = :orderId!
 *   order by o.member_id limit 10
 * ```
 */
export const findOrdersById = new PreparedQuery<IFindOrdersByIdParams,IFindOrdersByIdResult>(findOrdersByIdIR);


/** 'ReadOrderLines' parameters type */
export interface IReadOrderLinesParams {
  memberIds: bigintArray;
  orderIds: stringArray;
}

/** 'ReadOrderLines' return type */
export interface IReadOrderLinesResult {
  category: string;
  chosen: unknown;
  line: string;
  list_fen: bigint;
  member_id: bigint;
  name: string;
  net_fen: bigint;
  options_text: string;
  order_id: string;
  points: bigint;
  points_returned: bigint;
  product_id: string;
  quantity: number;
  refunded_fen: bigint;
  refunded_quantity: number;
  stock: string;
  stock_products: unknown;
}

/** 'ReadOrderLines' query type */
export interface IReadOrderLinesQuery {
  params: IReadOrderLinesParams;
  result: IReadOrderLinesResult;
}

const readOrderLinesIR: any = {"usedParamSet":{"memberIds":true,"orderIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":243,"b":253}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":266,"b":275}]}],"statement":"select l.member_id, l.order_id, l.line, l.product_id, l.category, l.name, l.options_text, l.chosen,\n  l.quantity, l.list_fen, l.net_fen, l.points,\n  l.refunded_quantity, l.refunded_fen, l.points_returned, l.stock, l.stock_products\nfrom unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)\njoin huigan.order_lines l on l.member_id = t.member_id and l.order_id = t.order_id\norder by l.member_id, l.order_id, l.position limit 20000"};

/**
 * Query generated from SQL:
 * ```
 * select l.member_id, l.order_id, l.line, l.product_id, l.category, l.name, l.options_text, l.chosen,
 *   l.quantity, l.list_fen, l.net_fen, l.points,
 *   l.refunded_quantity, l.refunded_fen, l.points_returned, l.stock, l.stock_products
 * from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
 * join huigan.order_lines l on l.member_id = t.member_id and l.order_id = t.order_id
 * order by l.member_id, l.order_id, l.position limit 20000
 * ```
 */
export const readOrderLines = new PreparedQuery<IReadOrderLinesParams,IReadOrderLinesResult>(readOrderLinesIR);


/** 'MarkPaid' parameters type */
export interface IMarkPaidParams {
  codes: stringArray;
  memberId: bigint;
  orderId: string;
  paidAt: string;
  pickupNo: string;
}

/** 'MarkPaid' return type */
export type IMarkPaidResult = void;

/** 'MarkPaid' query type */
export interface IMarkPaidQuery {
  params: IMarkPaidParams;
  result: IMarkPaidResult;
}

const markPaidIR: any = {"usedParamSet":{"paidAt":true,"pickupNo":true,"codes":true,"memberId":true,"orderId":true},"params":[{"name":"paidAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":53,"b":60}]},{"name":"pickupNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":75,"b":84}]},{"name":"codes","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":195}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":419,"b":428}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":447,"b":455}]}],"statement":"update huigan.orders o set state = 'paid', paid_at = :paidAt!, pickup_no = :pickupNo!,\n  -- Of several candidates the first that nobody has.\n  pickup_code = (\n    select c.code from unnest(:codes!::text[]) with ordinality as c(code, place)\n    where not exists (select from huigan.orders other where other.brand_id = o.brand_id\n      and other.pickup_code = c.code)\n    order by c.place limit 1\n  )\nwhere o.member_id = :memberId! and o.order_id = :orderId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.orders o set state = 'paid', paid_at = :paidAt!, pickup_no = :pickupNo!,
 *   -- Of several candidates the first that nobody has.
 *   pickup_code = (
 *     select c.code from unnest(:codes!::text[]) with ordinality as c(code, place)
 *     where not exists (select from huigan.orders other where other.brand_id = o.brand_id
 *       and other.pickup_code = c.code)
 *     order by c.place limit 1
 *   )
 * where o.member_id = :memberId! and o.order_id = :orderId!
 * ```
 */
export const markPaid = new PreparedQuery<IMarkPaidParams,IMarkPaidResult>(markPaidIR);


/** 'MarkClosed' parameters type */
export interface IMarkClosedParams {
  closedAt: string;
  memberId: bigint;
  orderId: string;
  why: string;
}

/** 'MarkClosed' return type */
export type IMarkClosedResult = void;

/** 'MarkClosed' query type */
export interface IMarkClosedQuery {
  params: IMarkClosedParams;
  result: IMarkClosedResult;
}

const markClosedIR: any = {"usedParamSet":{"closedAt":true,"why":true,"memberId":true,"orderId":true},"params":[{"name":"closedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":55,"b":64}]},{"name":"why","required":true,"transform":{"type":"scalar"},"locs":[{"a":80,"b":84}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":104,"b":113}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":130,"b":138}]}],"statement":"update huigan.orders set state = 'closed', closed_at = :closedAt!, closed_why = :why!\nwhere member_id = :memberId! and order_id = :orderId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.orders set state = 'closed', closed_at = :closedAt!, closed_why = :why!
 * where member_id = :memberId! and order_id = :orderId!
 * ```
 */
export const markClosed = new PreparedQuery<IMarkClosedParams,IMarkClosedResult>(markClosedIR);


/** 'MarkMoved' parameters type */
export interface IMarkMovedParams {
  at: string;
  memberId: bigint;
  orderId: string;
  state: string;
}

/** 'MarkMoved' return type */
export type IMarkMovedResult = void;

/** 'MarkMoved' query type */
export interface IMarkMovedQuery {
  params: IMarkMovedParams;
  result: IMarkMovedResult;
}

const markMovedIR: any = {"usedParamSet":{"state":true,"at":true,"memberId":true,"orderId":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":33,"b":39},{"a":67,"b":73},{"a":156,"b":162},{"a":243,"b":249}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":94,"b":97},{"a":179,"b":182},{"a":270,"b":273}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":328,"b":337}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":354,"b":362}]}],"statement":"update huigan.orders set state = :state!,\n  started_at = case when :state! = 'preparing' then :at!::timestamptz else started_at end,\n  ready_at = case when :state! = 'ready' then :at!::timestamptz else ready_at end,\n  completed_at = case when :state! = 'completed' then :at!::timestamptz else completed_at end\nwhere member_id = :memberId! and order_id = :orderId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.orders set state = :state!,
 *   started_at = case when :state! = 'preparing' then :at!::timestamptz else started_at end,
 *   ready_at = case when :state! = 'ready' then :at!::timestamptz else ready_at end,
 *   completed_at = case when :state! = 'completed' then :at!::timestamptz else completed_at end
 * where member_id = :memberId! and order_id = :orderId!
 * ```
 */
export const markMoved = new PreparedQuery<IMarkMovedParams,IMarkMovedResult>(markMovedIR);


/** 'MoveStock' parameters type */
export interface IMoveStockParams {
  from: string;
  memberId: bigint;
  orderId: string;
  to: string;
}

/** 'MoveStock' return type */
export interface IMoveStockResult {
  line: string;
  quantity: number;
  stock_products: unknown;
}

/** 'MoveStock' query type */
export interface IMoveStockQuery {
  params: IMoveStockParams;
  result: IMoveStockResult;
}

const moveStockIR: any = {"usedParamSet":{"to":true,"memberId":true,"orderId":true,"from":true},"params":[{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":38,"b":41}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":61,"b":70}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":95}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":109,"b":114}]}],"statement":"update huigan.order_lines set stock = :to!\nwhere member_id = :memberId! and order_id = :orderId! and stock = :from!\nreturning line, quantity, stock_products"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.order_lines set stock = :to!
 * where member_id = :memberId! and order_id = :orderId! and stock = :from!
 * returning line, quantity, stock_products
 * ```
 */
export const moveStock = new PreparedQuery<IMoveStockParams,IMoveStockResult>(moveStockIR);


/** 'FindUnpaid' parameters type */
export interface IFindUnpaidParams {
  limit: number;
  until: string;
}

/** 'FindUnpaid' return type */
export interface IFindUnpaidResult {
  member_id: bigint;
  order_id: string;
}

/** 'FindUnpaid' query type */
export interface IFindUnpaidQuery {
  params: IFindUnpaidParams;
  result: IFindUnpaidResult;
}

const findUnpaidIR: any = {"usedParamSet":{"until":true,"limit":true},"params":[{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":94,"b":100}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":128,"b":134}]}],"statement":"select o.member_id, o.order_id from huigan.orders o where o.state = 'created' and o.pay_by <= :until!\n  order by o.pay_by limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select o.member_id, o.order_id from huigan.orders o where o.state = 'created' and o.pay_by <= :until!
 *   order by o.pay_by limit :limit!::int
 * ```
 */
export const findUnpaid = new PreparedQuery<IFindUnpaidParams,IFindUnpaidResult>(findUnpaidIR);


/** 'CountOpenOfMember' parameters type */
export interface ICountOpenOfMemberParams {
  limit: number;
  memberId: bigint;
}

/** 'CountOpenOfMember' return type */
export interface ICountOpenOfMemberResult {
  open: number;
}

/** 'CountOpenOfMember' query type */
export interface ICountOpenOfMemberQuery {
  params: ICountOpenOfMemberParams;
  result: ICountOpenOfMemberResult;
}

const countOpenOfMemberIR: any = {"usedParamSet":{"memberId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":98}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":130,"b":136}]}],"statement":"select count(*)::int as \"open!\" from (\n  select from huigan.orders o where o.member_id = :memberId! and o.state = 'created' limit :limit!::int\n) open"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::int as "open!" from (
 *   select from huigan.orders o where o.member_id = :memberId! and o.state = 'created' limit :limit!::int
 * ) open
 * ```
 */
export const countOpenOfMember = new PreparedQuery<ICountOpenOfMemberParams,ICountOpenOfMemberResult>(countOpenOfMemberIR);


/** 'FindUnpaidOfMember' parameters type */
export interface IFindUnpaidOfMemberParams {
  limit: number;
  memberId: bigint;
}

/** 'FindUnpaidOfMember' return type */
export interface IFindUnpaidOfMemberResult {
  order_id: string;
}

/** 'FindUnpaidOfMember' query type */
export interface IFindUnpaidOfMemberQuery {
  params: IFindUnpaidOfMemberParams;
  result: IFindUnpaidOfMemberResult;
}

const findUnpaidOfMemberIR: any = {"usedParamSet":{"memberId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":59,"b":68}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":128}]}],"statement":"select o.order_id from huigan.orders o where o.member_id = :memberId! and o.state = 'created'\n  order by o.order_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select o.order_id from huigan.orders o where o.member_id = :memberId! and o.state = 'created'
 *   order by o.order_id limit :limit!::int
 * ```
 */
export const findUnpaidOfMember = new PreparedQuery<IFindUnpaidOfMemberParams,IFindUnpaidOfMemberResult>(findUnpaidOfMemberIR);


/** 'TakePickupNo' parameters type */
export interface ITakePickupNoParams {
  brandId: number;
  businessDay: string;
  storeId: string;
}

/** 'TakePickupNo' return type */
export interface ITakePickupNoResult {
  last_no: number;
}

/** 'TakePickupNo' query type */
export interface ITakePickupNoQuery {
  params: ITakePickupNoParams;
  result: ITakePickupNoResult;
}

const takePickupNoIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"businessDay":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":97}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":108}]},{"name":"businessDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":123}]}],"statement":"insert into huigan.pickup_counters (brand_id, store_id, business_day, last_no)\n  values (:brandId!, :storeId!, :businessDay!, 1)\non conflict (brand_id, store_id, business_day) do update set last_no = pickup_counters.last_no + 1\nreturning last_no"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.pickup_counters (brand_id, store_id, business_day, last_no)
 *   values (:brandId!, :storeId!, :businessDay!, 1)
 * on conflict (brand_id, store_id, business_day) do update set last_no = pickup_counters.last_no + 1
 * returning last_no
 * ```
 */
export const takePickupNo = new PreparedQuery<ITakePickupNoParams,ITakePickupNoResult>(takePickupNoIR);


