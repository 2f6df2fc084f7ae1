/** Types generated for queries found in "cloudfunctions/core/order/orders.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'InsertOrder' parameters type */
export interface IInsertOrderParams {
  brandId: number;
  businessDay: string;
  campaigns?: stringArray | null | void;
  categories: stringArray;
  channel: string;
  chosen: stringArray;
  couponId?: bigint | null | void;
  couponOffFen: bigint;
  createdAt: string;
  cupTexts: string;
  groupId?: string | null | void;
  lineListFen: bigintArray;
  lineNetFen: bigintArray;
  linePoints: bigintArray;
  lines: stringArray;
  listFen: bigint;
  mallItem?: string | null | void;
  memberId: bigint;
  mostUnpaid?: number | null | void;
  names: stringArray;
  offerId?: string | null | void;
  optionsTexts: stringArray;
  orderId: string;
  payableFen: bigint;
  payBy: string;
  place: string;
  pointsUsed: bigint;
  priceVersion: number;
  products: stringArray;
  quantities: numberArray;
  quote: string;
  referral?: string | null | void;
  remark: string;
  requestId: string;
  serving?: string | null | void;
  stockProducts: stringArray;
  stocks: stringArray;
  storeId: string;
}

/** 'InsertOrder' return type */
export interface IInsertOrderResult {
  kept: number;
}

/** 'InsertOrder' query type */
export interface IInsertOrderQuery {
  params: IInsertOrderParams;
  result: IInsertOrderResult;
}

const insertOrderIR: any = {"usedParamSet":{"orderId":true,"memberId":true,"requestId":true,"mostUnpaid":true,"brandId":true,"storeId":true,"businessDay":true,"quote":true,"priceVersion":true,"listFen":true,"pointsUsed":true,"couponId":true,"couponOffFen":true,"payableFen":true,"mallItem":true,"groupId":true,"offerId":true,"campaigns":true,"referral":true,"place":true,"serving":true,"channel":true,"createdAt":true,"payBy":true,"remark":true,"cupTexts":true,"lines":true,"products":true,"categories":true,"names":true,"optionsTexts":true,"chosen":true,"quantities":true,"lineListFen":true,"lineNetFen":true,"linePoints":true,"stocks":true,"stockProducts":true},"params":[{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":292,"b":300}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":309,"b":318},{"a":406,"b":415},{"a":488,"b":497},{"a":626,"b":635},{"a":1053,"b":1062},{"a":1657,"b":1666},{"a":2012,"b":2021}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":518,"b":528},{"a":1165,"b":1175}]},{"name":"mostUnpaid","required":false,"transform":{"type":"scalar"},"locs":[{"a":540,"b":550},{"a":670,"b":680}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1091,"b":1099},{"a":2055,"b":2063}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1112,"b":1120}]},{"name":"businessDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":1129,"b":1141}]},{"name":"quote","required":true,"transform":{"type":"scalar"},"locs":[{"a":1184,"b":1190}]},{"name":"priceVersion","required":true,"transform":{"type":"scalar"},"locs":[{"a":1200,"b":1213}]},{"name":"listFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":1221,"b":1229}]},{"name":"pointsUsed","required":true,"transform":{"type":"scalar"},"locs":[{"a":1244,"b":1255}]},{"name":"couponId","required":false,"transform":{"type":"scalar"},"locs":[{"a":1266,"b":1274}]},{"name":"couponOffFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":1285,"b":1298}]},{"name":"payableFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":1309,"b":1320}]},{"name":"mallItem","required":false,"transform":{"type":"scalar"},"locs":[{"a":1335,"b":1343}]},{"name":"groupId","required":false,"transform":{"type":"scalar"},"locs":[{"a":1352,"b":1359}]},{"name":"offerId","required":false,"transform":{"type":"scalar"},"locs":[{"a":1368,"b":1375}]},{"name":"campaigns","required":false,"transform":{"type":"scalar"},"locs":[{"a":1384,"b":1393}]},{"name":"referral","required":false,"transform":{"type":"scalar"},"locs":[{"a":1404,"b":1412}]},{"name":"place","required":true,"transform":{"type":"scalar"},"locs":[{"a":1426,"b":1432}]},{"name":"serving","required":false,"transform":{"type":"scalar"},"locs":[{"a":1441,"b":1448}]},{"name":"channel","required":true,"transform":{"type":"scalar"},"locs":[{"a":1461,"b":1469}]},{"name":"createdAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":1478,"b":1488}]},{"name":"payBy","required":true,"transform":{"type":"scalar"},"locs":[{"a":1504,"b":1510}]},{"name":"remark","required":true,"transform":{"type":"scalar"},"locs":[{"a":1692,"b":1699},{"a":1744,"b":1751}]},{"name":"cupTexts","required":true,"transform":{"type":"scalar"},"locs":[{"a":1708,"b":1717},{"a":1768,"b":1777}]},{"name":"lines","required":true,"transform":{"type":"scalar"},"locs":[{"a":2257,"b":2263}]},{"name":"products","required":true,"transform":{"type":"scalar"},"locs":[{"a":2274,"b":2283}]},{"name":"categories","required":true,"transform":{"type":"scalar"},"locs":[{"a":2294,"b":2305}]},{"name":"names","required":true,"transform":{"type":"scalar"},"locs":[{"a":2316,"b":2322}]},{"name":"optionsTexts","required":true,"transform":{"type":"scalar"},"locs":[{"a":2337,"b":2350}]},{"name":"chosen","required":true,"transform":{"type":"scalar"},"locs":[{"a":2361,"b":2368}]},{"name":"quantities","required":true,"transform":{"type":"scalar"},"locs":[{"a":2380,"b":2391}]},{"name":"lineListFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":2401,"b":2413}]},{"name":"lineNetFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":2430,"b":2441}]},{"name":"linePoints","required":true,"transform":{"type":"scalar"},"locs":[{"a":2454,"b":2465}]},{"name":"stocks","required":true,"transform":{"type":"scalar"},"locs":[{"a":2478,"b":2485}]},{"name":"stockProducts","required":true,"transform":{"type":"scalar"},"locs":[{"a":2496,"b":2510}]}],"statement":"-- Under the member's row. Nothing is kept where the account is closed, the request has its order, too many\n-- orders are unpaid, or the number is taken: whoever looked before may have waited for the row since.\nwith claimed as (\n  insert into huigan.order_keys (order_id, member_id)\n  select :orderId!::text, :memberId!::bigint\n  where not exists (select 1 from huigan.closed_members c where c.member_id = :memberId!)\n    and not exists (select 1 from huigan.orders o where o.member_id = :memberId! and o.request_id = :requestId!)\n    and (:mostUnpaid::int is null or (select count(*) from huigan.orders o where o.member_id = :memberId!\n      and o.state = 'created') < :mostUnpaid)\n  on conflict (order_id) do nothing returning order_id\n), kept as (\n  insert into huigan.orders (member_id, order_id, brand_id, store_id, business_day, state, request_id, quote,\n    price_version, list_fen, points_used, coupon_id, coupon_off_fen, payable_fen, mall_item, group_id, offer_id,\n    campaigns, referral, place, serving, channel, created_at, pay_by)\n  select :memberId!::bigint, claimed.order_id, :brandId!::smallint, :storeId!::text, :businessDay!::date,\n    'created', :requestId!::text, :quote!::jsonb, :priceVersion!::int, :listFen!::bigint,\n    :pointsUsed!::bigint, :couponId::bigint, :couponOffFen!::bigint, :payableFen!::bigint,\n    :mallItem::text, :groupId::text, :offerId::text, :campaigns::text[], :referral::jsonb,\n    :place!::text, :serving::text,\n    :channel!::text, :createdAt!::timestamptz, :payBy!::timestamptz\n  from claimed returning order_id\n), worded as (\n  insert into huigan.order_words (member_id, order_id, remark, cup_texts)\n  select :memberId!::bigint, kept.order_id, :remark!::text, :cupTexts!::jsonb from kept\n  where :remark!::text <> '' or :cupTexts!::jsonb <> '{}'\n), lined as (\n  insert into huigan.order_lines (member_id, order_id, line, brand_id, position, product_id, category, name,\n    options_text, chosen, quantity, list_fen, net_fen, points, stock, stock_products)\n  select :memberId!::bigint, kept.order_id, t.line, :brandId!::smallint, t.position::smallint, t.product_id,\n    t.category, t.name, t.options_text, t.chosen, t.quantity, t.list_fen, t.net_fen, t.points, t.stock,\n    t.stock_products\n  from kept, unnest(:lines!::text[], :products!::text[], :categories!::text[], :names!::text[],\n    :optionsTexts!::text[], :chosen!::jsonb[], :quantities!::int[], :lineListFen!::bigint[],\n    :lineNetFen!::bigint[], :linePoints!::bigint[], :stocks!::text[], :stockProducts!::jsonb[])\n    with ordinality as t(line, product_id, category, name, options_text, chosen, quantity, list_fen, net_fen,\n      points, stock, stock_products, position)\n)\nselect count(*)::int as \"kept!\" from kept"};

/**
 * Query generated from SQL:
 * ```
 * -- Under the member's row. Nothing is kept where the account is closed, the request has its order, too many
 * -- orders are unpaid, or the number is taken: whoever looked before may have waited for the row since.
 * with claimed as (
 *   insert into huigan.order_keys (order_id, member_id)
 *   select :orderId!::text, :memberId!::bigint
 *   where not exists (select 1 from huigan.closed_members c where c.member_id = :memberId!)
 *     and not exists (select 1 from huigan.orders o where o.member_id = :memberId! and o.request_id = :requestId!)
 *     and (:mostUnpaid::int is null or (select count(*) from huigan.orders o where o.member_id = :memberId!
 *       and o.state = 'created') < :mostUnpaid)
 *   on conflict (order_id) do nothing returning order_id
 * ), kept as (
 *   insert into huigan.orders (member_id, order_id, brand_id, store_id, business_day, state, request_id, quote,
 *     price_version, list_fen, points_used, coupon_id, coupon_off_fen, payable_fen, mall_item, group_id, offer_id,
 *     campaigns, referral, place, serving, channel, created_at, pay_by)
 *   select :memberId!::bigint, claimed.order_id, :brandId!::smallint, :storeId!::text, :businessDay!::date,
 *     'created', :requestId!::text, :quote!::jsonb, :priceVersion!::int, :listFen!::bigint,
 *     :pointsUsed!::bigint, :couponId::bigint, :couponOffFen!::bigint, :payableFen!::bigint,
 *     :mallItem::text, :groupId::text, :offerId::text, :campaigns::text[], :referral::jsonb,
 *     :place!::text, :serving::text,
 *     :channel!::text, :createdAt!::timestamptz, :payBy!::timestamptz
 *   from claimed returning order_id
 * ), worded as (
 *   insert into huigan.order_words (member_id, order_id, remark, cup_texts)
 *   select :memberId!::bigint, kept.order_id, :remark!::text, :cupTexts!::jsonb from kept
 *   where :remark!::text <> '' or :cupTexts!::jsonb <> '{}'
 * ), lined as (
 *   insert into huigan.order_lines (member_id, order_id, line, brand_id, position, product_id, category, name,
 *     options_text, chosen, quantity, list_fen, net_fen, points, stock, stock_products)
 *   select :memberId!::bigint, kept.order_id, t.line, :brandId!::smallint, t.position::smallint, t.product_id,
 *     t.category, t.name, t.options_text, t.chosen, t.quantity, t.list_fen, t.net_fen, t.points, t.stock,
 *     t.stock_products
 *   from kept, unnest(:lines!::text[], :products!::text[], :categories!::text[], :names!::text[],
 *     :optionsTexts!::text[], :chosen!::jsonb[], :quantities!::int[], :lineListFen!::bigint[],
 *     :lineNetFen!::bigint[], :linePoints!::bigint[], :stocks!::text[], :stockProducts!::jsonb[])
 *     with ordinality as t(line, product_id, category, name, options_text, chosen, quantity, list_fen, net_fen,
 *       points, stock, stock_products, position)
 * )
 * select count(*)::int as "kept!" from kept
 * ```
 */
export const insertOrder = new PreparedQuery<IInsertOrderParams,IInsertOrderResult>(insertOrderIR);


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
  confirmed_at: Date | null;
  coupon_id: bigint | null;
  coupon_off_fen: bigint;
  created_at: Date;
  group_id: string | null;
  list_fen: bigint;
  mall_item: string | null;
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
  referral: unknown | null;
  refunded_fen: bigint;
  serving: string | null;
  started_at: Date | null;
  state: string;
  store_id: string;
}

/** 'LockOrder' query type */
export interface ILockOrderQuery {
  params: ILockOrderParams;
  result: ILockOrderResult;
}

const lockOrderIR: any = {"usedParamSet":{"memberId":true,"orderId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":464,"b":473}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":492,"b":500}]}],"statement":"select o.member_id, o.order_id, o.brand_id, o.store_id, o.business_day, o.state, o.quote, o.list_fen,\n  o.points_used, o.payable_fen, o.refunded_fen,\n  o.points_returned, o.coupon_id, o.coupon_off_fen, o.place, o.serving, o.channel, o.created_at, o.pay_by,\n  o.paid_at, o.started_at, o.ready_at, o.completed_at, o.closed_at, o.closed_why, o.confirmed_at,\n  o.pickup_no, o.pickup_code, o.mall_item, o.group_id,\n  o.referral\nfrom huigan.orders o where o.member_id = :memberId! and o.order_id = :orderId! for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select o.member_id, o.order_id, o.brand_id, o.store_id, o.business_day, o.state, o.quote, o.list_fen,
 *   o.points_used, o.payable_fen, o.refunded_fen,
 *   o.points_returned, o.coupon_id, o.coupon_off_fen, o.place, o.serving, o.channel, o.created_at, o.pay_by,
 *   o.paid_at, o.started_at, o.ready_at, o.completed_at, o.closed_at, o.closed_why, o.confirmed_at,
 *   o.pickup_no, o.pickup_code, o.mall_item, o.group_id,
 *   o.referral
 * from huigan.orders o where o.member_id = :memberId! and o.order_id = :orderId! for no key update
 * ```
 */
export const lockOrder = new PreparedQuery<ILockOrderParams,ILockOrderResult>(lockOrderIR);


/** 'ReadOrdersOfMember' parameters type */
export interface IReadOrdersOfMemberParams {
  memberId: bigint;
  orderIds: stringArray;
}

/** 'ReadOrdersOfMember' return type */
export interface IReadOrdersOfMemberResult {
  brand_id: number;
  business_day: string;
  channel: string;
  closed_at: Date | null;
  closed_why: string | null;
  completed_at: Date | null;
  confirmed_at: Date | null;
  coupon_id: bigint | null;
  coupon_off_fen: bigint;
  created_at: Date;
  group_id: string | null;
  list_fen: bigint;
  mall_item: string | null;
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
  referral: unknown | null;
  refunded_fen: bigint;
  serving: string | null;
  started_at: Date | null;
  state: string;
  store_id: string;
}

/** 'ReadOrdersOfMember' query type */
export interface IReadOrdersOfMemberQuery {
  params: IReadOrdersOfMemberParams;
  result: IReadOrdersOfMemberResult;
}

const readOrdersOfMemberIR: any = {"usedParamSet":{"memberId":true,"orderIds":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":464,"b":473}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":496,"b":505}]}],"statement":"select o.member_id, o.order_id, o.brand_id, o.store_id, o.business_day, o.state, o.quote, o.list_fen,\n  o.points_used, o.payable_fen, o.refunded_fen,\n  o.points_returned, o.coupon_id, o.coupon_off_fen, o.place, o.serving, o.channel, o.created_at, o.pay_by,\n  o.paid_at, o.started_at, o.ready_at, o.completed_at, o.closed_at, o.closed_why, o.confirmed_at,\n  o.pickup_no, o.pickup_code, o.mall_item, o.group_id,\n  o.referral\nfrom huigan.orders o where o.member_id = :memberId! and o.order_id = any(:orderIds!::text[])\norder by o.order_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select o.member_id, o.order_id, o.brand_id, o.store_id, o.business_day, o.state, o.quote, o.list_fen,
 *   o.points_used, o.payable_fen, o.refunded_fen,
 *   o.points_returned, o.coupon_id, o.coupon_off_fen, o.place, o.serving, o.channel, o.created_at, o.pay_by,
 *   o.paid_at, o.started_at, o.ready_at, o.completed_at, o.closed_at, o.closed_why, o.confirmed_at,
 *   o.pickup_no, o.pickup_code, o.mall_item, o.group_id,
 *   o.referral
 * from huigan.orders o where o.member_id = :memberId! and o.order_id = any(:orderIds!::text[])
 * order by o.order_id limit 1000
 * ```
 */
export const readOrdersOfMember = new PreparedQuery<IReadOrdersOfMemberParams,IReadOrdersOfMemberResult>(readOrdersOfMemberIR);


/** 'ReadOrdersOfMembers' parameters type */
export interface IReadOrdersOfMembersParams {
  memberIds: bigintArray;
  orderIds: stringArray;
}

/** 'ReadOrdersOfMembers' return type */
export interface IReadOrdersOfMembersResult {
  brand_id: number;
  business_day: string;
  channel: string;
  closed_at: Date | null;
  closed_why: string | null;
  completed_at: Date | null;
  confirmed_at: Date | null;
  coupon_id: bigint | null;
  coupon_off_fen: bigint;
  created_at: Date;
  group_id: string | null;
  list_fen: bigint;
  mall_item: string | null;
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
  referral: unknown | null;
  refunded_fen: bigint;
  serving: string | null;
  started_at: Date | null;
  state: string;
  store_id: string;
}

/** 'ReadOrdersOfMembers' query type */
export interface IReadOrdersOfMembersQuery {
  params: IReadOrdersOfMembersParams;
  result: IReadOrdersOfMembersResult;
}

const readOrdersOfMembersIR: any = {"usedParamSet":{"memberIds":true,"orderIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":475,"b":485}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":498,"b":507}]}],"statement":"-- Of a store's board, whoever ordered.\nselect o.member_id, o.order_id, o.brand_id, o.store_id, o.business_day, o.state, o.quote, o.list_fen,\n  o.points_used, o.payable_fen, o.refunded_fen,\n  o.points_returned, o.coupon_id, o.coupon_off_fen, o.place, o.serving, o.channel, o.created_at, o.pay_by,\n  o.paid_at, o.started_at, o.ready_at, o.completed_at, o.closed_at, o.closed_why, o.confirmed_at,\n  o.pickup_no, o.pickup_code, o.mall_item, o.group_id,\n  o.referral\nfrom unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)\njoin huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id\norder by o.member_id, o.order_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Of a store's board, whoever ordered.
 * select o.member_id, o.order_id, o.brand_id, o.store_id, o.business_day, o.state, o.quote, o.list_fen,
 *   o.points_used, o.payable_fen, o.refunded_fen,
 *   o.points_returned, o.coupon_id, o.coupon_off_fen, o.place, o.serving, o.channel, o.created_at, o.pay_by,
 *   o.paid_at, o.started_at, o.ready_at, o.completed_at, o.closed_at, o.closed_why, o.confirmed_at,
 *   o.pickup_no, o.pickup_code, o.mall_item, o.group_id,
 *   o.referral
 * from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
 * join huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id
 * order by o.member_id, o.order_id limit 1000
 * ```
 */
export const readOrdersOfMembers = new PreparedQuery<IReadOrdersOfMembersParams,IReadOrdersOfMembersResult>(readOrdersOfMembersIR);


/** 'FindOrderKey' parameters type */
export interface IFindOrderKeyParams {
  orderId: string;
}

/** 'FindOrderKey' return type */
export interface IFindOrderKeyResult {
  member_id: bigint;
}

/** 'FindOrderKey' query type */
export interface IFindOrderKeyQuery {
  params: IFindOrderKeyParams;
  result: IFindOrderKeyResult;
}

const findOrderKeyIR: any = {"usedParamSet":{"orderId":true},"params":[{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":63,"b":71}]}],"statement":"select k.member_id from huigan.order_keys k where k.order_id = :orderId!"};

/**
 * Query generated from SQL:
 * ```
 * select k.member_id from huigan.order_keys k where k.order_id = :orderId!
 * ```
 */
export const findOrderKey = new PreparedQuery<IFindOrderKeyParams,IFindOrderKeyResult>(findOrderKeyIR);


/** 'FindOrderPlace' parameters type */
export interface IFindOrderPlaceParams {
  memberId: bigint;
  orderId: string;
}

/** 'FindOrderPlace' return type */
export interface IFindOrderPlaceResult {
  brand_id: number;
  store_id: string;
}

/** 'FindOrderPlace' query type */
export interface IFindOrderPlaceQuery {
  params: IFindOrderPlaceParams;
  result: IFindOrderPlaceResult;
}

const findOrderPlaceIR: any = {"usedParamSet":{"memberId":true,"orderId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":71,"b":80}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":99,"b":107}]}],"statement":"select o.brand_id, o.store_id from huigan.orders o where o.member_id = :memberId! and o.order_id = :orderId!"};

/**
 * Query generated from SQL:
 * ```
 * select o.brand_id, o.store_id from huigan.orders o where o.member_id = :memberId! and o.order_id = :orderId!
 * ```
 */
export const findOrderPlace = new PreparedQuery<IFindOrderPlaceParams,IFindOrderPlaceResult>(findOrderPlaceIR);


/** 'ReadLinesOfMember' parameters type */
export interface IReadLinesOfMemberParams {
  memberId: bigint;
  orderIds: stringArray;
}

/** 'ReadLinesOfMember' return type */
export interface IReadLinesOfMemberResult {
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
  shared_fen: bigint;
  stock: string;
  stock_products: unknown;
}

/** 'ReadLinesOfMember' query type */
export interface IReadLinesOfMemberQuery {
  params: IReadLinesOfMemberParams;
  result: IReadLinesOfMemberResult;
}

const readLinesOfMemberIR: any = {"usedParamSet":{"memberId":true,"orderIds":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":324,"b":333}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":356,"b":365}]}],"statement":"select l.member_id, l.order_id, l.line, l.product_id, l.category, l.name, l.options_text, l.chosen,\n  l.quantity, l.list_fen, l.net_fen - l.difference_fen as \"net_fen!\", l.points,\n  l.refunded_quantity, l.refunded_fen, l.shared_fen, l.points_returned, l.stock, l.stock_products\nfrom huigan.order_lines l where l.member_id = :memberId! and l.order_id = any(:orderIds!::text[])\norder by l.order_id, l.position limit 20000"};

/**
 * Query generated from SQL:
 * ```
 * select l.member_id, l.order_id, l.line, l.product_id, l.category, l.name, l.options_text, l.chosen,
 *   l.quantity, l.list_fen, l.net_fen - l.difference_fen as "net_fen!", l.points,
 *   l.refunded_quantity, l.refunded_fen, l.shared_fen, l.points_returned, l.stock, l.stock_products
 * from huigan.order_lines l where l.member_id = :memberId! and l.order_id = any(:orderIds!::text[])
 * order by l.order_id, l.position limit 20000
 * ```
 */
export const readLinesOfMember = new PreparedQuery<IReadLinesOfMemberParams,IReadLinesOfMemberResult>(readLinesOfMemberIR);


/** 'ReadLinesOfMembers' parameters type */
export interface IReadLinesOfMembersParams {
  memberIds: bigintArray;
  orderIds: stringArray;
}

/** 'ReadLinesOfMembers' return type */
export interface IReadLinesOfMembersResult {
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
  shared_fen: bigint;
  stock: string;
  stock_products: unknown;
}

/** 'ReadLinesOfMembers' query type */
export interface IReadLinesOfMembersQuery {
  params: IReadLinesOfMembersParams;
  result: IReadLinesOfMembersResult;
}

const readLinesOfMembersIR: any = {"usedParamSet":{"memberIds":true,"orderIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":290,"b":300}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":313,"b":322}]}],"statement":"select l.member_id, l.order_id, l.line, l.product_id, l.category, l.name, l.options_text, l.chosen,\n  l.quantity, l.list_fen, l.net_fen - l.difference_fen as \"net_fen!\", l.points,\n  l.refunded_quantity, l.refunded_fen, l.shared_fen, l.points_returned, l.stock, l.stock_products\nfrom unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)\njoin huigan.order_lines l on l.member_id = t.member_id and l.order_id = t.order_id\norder by l.member_id, l.order_id, l.position limit 20000"};

/**
 * Query generated from SQL:
 * ```
 * select l.member_id, l.order_id, l.line, l.product_id, l.category, l.name, l.options_text, l.chosen,
 *   l.quantity, l.list_fen, l.net_fen - l.difference_fen as "net_fen!", l.points,
 *   l.refunded_quantity, l.refunded_fen, l.shared_fen, l.points_returned, l.stock, l.stock_products
 * from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
 * join huigan.order_lines l on l.member_id = t.member_id and l.order_id = t.order_id
 * order by l.member_id, l.order_id, l.position limit 20000
 * ```
 */
export const readLinesOfMembers = new PreparedQuery<IReadLinesOfMembersParams,IReadLinesOfMembersResult>(readLinesOfMembersIR);


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

const findOrderOfRequestIR: any = {"usedParamSet":{"memberId":true,"requestId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":59,"b":68}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":99}]}],"statement":"select o.order_id from huigan.orders o where o.member_id = :memberId! and o.request_id = :requestId!"};

/**
 * Query generated from SQL:
 * ```
 * select o.order_id from huigan.orders o where o.member_id = :memberId! and o.request_id = :requestId!
 * ```
 */
export const findOrderOfRequest = new PreparedQuery<IFindOrderOfRequestParams,IFindOrderOfRequestResult>(findOrderOfRequestIR);


/** 'MarkPaid' parameters type */
export interface IMarkPaidParams {
  memberId: bigint;
  orderId: string;
  paidAt: string;
}

/** 'MarkPaid' return type */
export type IMarkPaidResult = void;

/** 'MarkPaid' query type */
export interface IMarkPaidQuery {
  params: IMarkPaidParams;
  result: IMarkPaidResult;
}

const markPaidIR: any = {"usedParamSet":{"memberId":true,"orderId":true,"paidAt":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":125,"b":134},{"a":277,"b":286}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":153,"b":161},{"a":303,"b":311}]},{"name":"paidAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":237,"b":244}]}],"statement":"-- What was held of the stock is sold.\nwith sold as (\n  update huigan.order_lines l set stock = 'sold'\n  where l.member_id = :memberId! and l.order_id = :orderId! and l.stock = 'held'\n)\nupdate huigan.orders set state = 'paid', paid_at = :paidAt!::timestamptz\nwhere member_id = :memberId! and order_id = :orderId!"};

/**
 * Query generated from SQL:
 * ```
 * -- What was held of the stock is sold.
 * with sold as (
 *   update huigan.order_lines l set stock = 'sold'
 *   where l.member_id = :memberId! and l.order_id = :orderId! and l.stock = 'held'
 * )
 * update huigan.orders set state = 'paid', paid_at = :paidAt!::timestamptz
 * where member_id = :memberId! and order_id = :orderId!
 * ```
 */
export const markPaid = new PreparedQuery<IMarkPaidParams,IMarkPaidResult>(markPaidIR);


/** 'MarkConfirmed' parameters type */
export interface IMarkConfirmedParams {
  at: string;
  brandId: number;
  codes: stringArray;
  memberId: bigint;
  orderId: string;
  pickupNo: string;
}

/** 'MarkConfirmed' return type */
export interface IMarkConfirmedResult {
  code: string;
}

/** 'MarkConfirmed' query type */
export interface IMarkConfirmedQuery {
  params: IMarkConfirmedParams;
  result: IMarkConfirmedResult;
}

const markConfirmedIR: any = {"usedParamSet":{"brandId":true,"memberId":true,"orderId":true,"codes":true,"at":true,"pickupNo":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":153,"b":161},{"a":370,"b":378}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":182,"b":191},{"a":629,"b":638}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":202,"b":210},{"a":657,"b":665}]},{"name":"codes","required":true,"transform":{"type":"scalar"},"locs":[{"a":232,"b":238},{"a":397,"b":403}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":524,"b":527}]},{"name":"pickupNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":555,"b":564}]}],"statement":"with claimed as (\n  -- Of several candidates the first that nobody has.\n  insert into huigan.pickup_codes (brand_id, code, member_id, order_id)\n  select :brandId!::smallint, c.code, :memberId!::bigint, :orderId!::text\n  from unnest(:codes!::text[]) with ordinality as c(code, place)\n  where c.code not in (select k.code from huigan.pickup_codes k\n    where k.brand_id = :brandId! and k.code = any(:codes!::text[]))\n  order by c.place limit 1\n  returning code\n)\nupdate huigan.orders o set state = 'confirmed', confirmed_at = :at!::timestamptz, pickup_no = :pickupNo!,\n  pickup_code = claimed.code\nfrom claimed where o.member_id = :memberId! and o.order_id = :orderId!\nreturning claimed.code"};

/**
 * Query generated from SQL:
 * ```
 * with claimed as (
 *   -- Of several candidates the first that nobody has.
 *   insert into huigan.pickup_codes (brand_id, code, member_id, order_id)
 *   select :brandId!::smallint, c.code, :memberId!::bigint, :orderId!::text
 *   from unnest(:codes!::text[]) with ordinality as c(code, place)
 *   where c.code not in (select k.code from huigan.pickup_codes k
 *     where k.brand_id = :brandId! and k.code = any(:codes!::text[]))
 *   order by c.place limit 1
 *   returning code
 * )
 * update huigan.orders o set state = 'confirmed', confirmed_at = :at!::timestamptz, pickup_no = :pickupNo!,
 *   pickup_code = claimed.code
 * from claimed where o.member_id = :memberId! and o.order_id = :orderId!
 * returning claimed.code
 * ```
 */
export const markConfirmed = new PreparedQuery<IMarkConfirmedParams,IMarkConfirmedResult>(markConfirmedIR);


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


/** 'SetReleased' parameters type */
export interface ISetReleasedParams {
  lines: stringArray;
  memberId: bigint;
  orderId: string;
}

/** 'SetReleased' return type */
export type ISetReleasedResult = void;

/** 'SetReleased' query type */
export interface ISetReleasedQuery {
  params: ISetReleasedParams;
  result: ISetReleasedResult;
}

const setReleasedIR: any = {"usedParamSet":{"memberId":true,"orderId":true,"lines":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":67,"b":76}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":101}]},{"name":"lines","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":124}]}],"statement":"update huigan.order_lines set stock = 'released'\nwhere member_id = :memberId! and order_id = :orderId! and line = any(:lines!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.order_lines set stock = 'released'
 * where member_id = :memberId! and order_id = :orderId! and line = any(:lines!::text[])
 * ```
 */
export const setReleased = new PreparedQuery<ISetReleasedParams,ISetReleasedResult>(setReleasedIR);


/** 'FindUnpaid' parameters type */
export interface IFindUnpaidParams {
  limit: number;
  seats: boolean;
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

const findUnpaidIR: any = {"usedParamSet":{"until":true,"seats":true,"limit":true},"params":[{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":149}]},{"name":"seats","required":true,"transform":{"type":"scalar"},"locs":[{"a":182,"b":188}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":223,"b":229}]}],"statement":"-- Orders that are seats, or those that are not.\nselect o.member_id, o.order_id from huigan.orders o\nwhere o.state = 'created' and o.pay_by <= :until! and (o.group_id is not null) = :seats!::boolean\norder by o.pay_by limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Orders that are seats, or those that are not.
 * select o.member_id, o.order_id from huigan.orders o
 * where o.state = 'created' and o.pay_by <= :until! and (o.group_id is not null) = :seats!::boolean
 * order by o.pay_by limit :limit!::int
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

const countOpenOfMemberIR: any = {"usedParamSet":{"memberId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":100}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":138}]}],"statement":"select count(*)::int as \"open!\" from (\n  select 1 from huigan.orders o where o.member_id = :memberId! and o.state = 'created' limit :limit!::int\n) open"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::int as "open!" from (
 *   select 1 from huigan.orders o where o.member_id = :memberId! and o.state = 'created' limit :limit!::int
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


/** 'MarkRetaken' parameters type */
export interface IMarkRetakenParams {
  memberId: bigint;
  orderId: string;
  paidAt: string;
}

/** 'MarkRetaken' return type */
export type IMarkRetakenResult = void;

/** 'MarkRetaken' query type */
export interface IMarkRetakenQuery {
  params: IMarkRetakenParams;
  result: IMarkRetakenResult;
}

const markRetakenIR: any = {"usedParamSet":{"paidAt":true,"memberId":true,"orderId":true},"params":[{"name":"paidAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":140}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":219}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":236,"b":244}]}],"statement":"-- Money for a closed order came late, and a seat was free: it is paid after all.\nupdate huigan.orders set state = 'paid', paid_at = :paidAt!::timestamptz, closed_at = null, closed_why = null\nwhere member_id = :memberId! and order_id = :orderId! and state = 'closed' and closed_why = 'unpaid'"};

/**
 * Query generated from SQL:
 * ```
 * -- Money for a closed order came late, and a seat was free: it is paid after all.
 * update huigan.orders set state = 'paid', paid_at = :paidAt!::timestamptz, closed_at = null, closed_why = null
 * where member_id = :memberId! and order_id = :orderId! and state = 'closed' and closed_why = 'unpaid'
 * ```
 */
export const markRetaken = new PreparedQuery<IMarkRetakenParams,IMarkRetakenResult>(markRetakenIR);


/** 'LowerLine' parameters type */
export interface ILowerLineParams {
  fen: bigint;
  line: string;
  memberId: bigint;
  orderId: string;
}

/** 'LowerLine' return type */
export type ILowerLineResult = void;

/** 'LowerLine' query type */
export interface ILowerLineQuery {
  params: ILowerLineParams;
  result: ILowerLineResult;
}

const lowerLineIR: any = {"usedParamSet":{"fen":true,"memberId":true,"orderId":true,"line":true},"params":[{"name":"fen","required":true,"transform":{"type":"scalar"},"locs":[{"a":64,"b":68}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":105}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":130}]},{"name":"line","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":148}]}],"statement":"update huigan.order_lines set difference_fen = difference_fen + :fen!::bigint\nwhere member_id = :memberId! and order_id = :orderId! and line = :line!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.order_lines set difference_fen = difference_fen + :fen!::bigint
 * where member_id = :memberId! and order_id = :orderId! and line = :line!
 * ```
 */
export const lowerLine = new PreparedQuery<ILowerLineParams,ILowerLineResult>(lowerLineIR);


/** 'AddShared' parameters type */
export interface IAddSharedParams {
  fen: bigint;
  line: string;
  memberId: bigint;
  orderId: string;
}

/** 'AddShared' return type */
export type IAddSharedResult = void;

/** 'AddShared' query type */
export interface IAddSharedQuery {
  params: IAddSharedParams;
  result: IAddSharedResult;
}

const addSharedIR: any = {"usedParamSet":{"fen":true,"memberId":true,"orderId":true,"line":true},"params":[{"name":"fen","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":106}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":134,"b":143}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":160,"b":168}]},{"name":"line","required":true,"transform":{"type":"scalar"},"locs":[{"a":181,"b":186}]}],"statement":"-- What went back of a line beside its units.\nupdate huigan.order_lines set shared_fen = shared_fen + :fen!::bigint\nwhere member_id = :memberId! and order_id = :orderId! and line = :line!"};

/**
 * Query generated from SQL:
 * ```
 * -- What went back of a line beside its units.
 * update huigan.order_lines set shared_fen = shared_fen + :fen!::bigint
 * where member_id = :memberId! and order_id = :orderId! and line = :line!
 * ```
 */
export const addShared = new PreparedQuery<IAddSharedParams,IAddSharedResult>(addSharedIR);


