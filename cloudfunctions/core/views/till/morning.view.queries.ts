/** Types generated for queries found in "cloudfunctions/core/views/till/morning.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindStoreDays' parameters type */
export interface IFindStoreDaysParams {
  brandId: number;
  from: string;
  storeId: string;
  to: string;
}

/** 'FindStoreDays' return type */
export interface IFindStoreDaysResult {
  day: string;
  member_orders: bigint;
  orders: bigint;
  takings_fen: bigint;
}

/** 'FindStoreDays' query type */
export interface IFindStoreDaysQuery {
  params: IFindStoreDaysParams;
  result: IFindStoreDaysResult;
}

const findStoreDaysIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"from":true,"to":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":108}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":127,"b":135}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":155,"b":160}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":169}]}],"statement":"select f.day, f.takings_fen, f.orders, f.member_orders from huigan.day_figures f\nwhere f.brand_id = :brandId! and f.store_id = :storeId! and f.day between :from! and :to!\norder by f.day limit 60"};

/**
 * Query generated from SQL:
 * ```
 * select f.day, f.takings_fen, f.orders, f.member_orders from huigan.day_figures f
 * where f.brand_id = :brandId! and f.store_id = :storeId! and f.day between :from! and :to!
 * order by f.day limit 60
 * ```
 */
export const findStoreDays = new PreparedQuery<IFindStoreDaysParams,IFindStoreDaysResult>(findStoreDaysIR);


/** 'CountSoldOut' parameters type */
export interface ICountSoldOutParams {
  brandId: number;
  storeId: string;
}

/** 'CountSoldOut' return type */
export interface ICountSoldOutResult {
  products: number;
}

/** 'CountSoldOut' query type */
export interface ICountSoldOutQuery {
  params: ICountSoldOutParams;
  result: ICountSoldOutResult;
}

const countSoldOutIR: any = {"usedParamSet":{"brandId":true,"storeId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":109}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":128,"b":136}]}],"statement":"select count(*)::int as \"products!\" from (\n  select 1 from huigan.store_items i\n  where i.brand_id = :brandId! and i.store_id = :storeId! and i.sold_out limit 1000\n) i"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::int as "products!" from (
 *   select 1 from huigan.store_items i
 *   where i.brand_id = :brandId! and i.store_id = :storeId! and i.sold_out limit 1000
 * ) i
 * ```
 */
export const countSoldOut = new PreparedQuery<ICountSoldOutParams,ICountSoldOutResult>(countSoldOutIR);


/** 'FindMostRefunded' parameters type */
export interface IFindMostRefundedParams {
  brandId: number;
  day: string;
  storeId: string;
}

/** 'FindMostRefunded' return type */
export interface IFindMostRefundedResult {
  back: number;
  name: string;
  sold: number;
}

/** 'FindMostRefunded' query type */
export interface IFindMostRefundedQuery {
  params: IFindMostRefundedParams;
  result: IFindMostRefundedResult;
}

const findMostRefundedIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"day":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":289,"b":297}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":316,"b":324}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":347,"b":351}]}],"statement":"-- Of a store's orders of a day: the product of which most pieces went back.\nselect l.name, sum(l.refunded_quantity)::int as \"back!\", sum(l.quantity)::int as \"sold!\"\nfrom huigan.orders o\njoin huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id\nwhere o.brand_id = :brandId! and o.store_id = :storeId! and o.business_day = :day!\n  and o.confirmed_at is not null\ngroup by l.product_id, l.name having sum(l.refunded_quantity) > 0\norder by sum(l.refunded_quantity) desc, l.name limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- Of a store's orders of a day: the product of which most pieces went back.
 * select l.name, sum(l.refunded_quantity)::int as "back!", sum(l.quantity)::int as "sold!"
 * from huigan.orders o
 * join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id
 * where o.brand_id = :brandId! and o.store_id = :storeId! and o.business_day = :day!
 *   and o.confirmed_at is not null
 * group by l.product_id, l.name having sum(l.refunded_quantity) > 0
 * order by sum(l.refunded_quantity) desc, l.name limit 1
 * ```
 */
export const findMostRefunded = new PreparedQuery<IFindMostRefundedParams,IFindMostRefundedResult>(findMostRefundedIR);


/** 'CountRegulars' parameters type */
export interface ICountRegularsParams {
  awayFrom: string;
  awayTo: string;
  birthdays: stringArray;
  brandId: number;
  least: number;
  storeId: string;
  today: string;
}

/** 'CountRegulars' return type */
export interface ICountRegularsResult {
  away: number;
  birthdays: number;
}

/** 'CountRegulars' query type */
export interface ICountRegularsQuery {
  params: ICountRegularsParams;
  result: ICountRegularsResult;
}

const countRegularsIR: any = {"usedParamSet":{"birthdays":true,"awayFrom":true,"awayTo":true,"brandId":true,"storeId":true,"today":true,"least":true},"params":[{"name":"birthdays","required":true,"transform":{"type":"scalar"},"locs":[{"a":239,"b":249}]},{"name":"awayFrom","required":true,"transform":{"type":"scalar"},"locs":[{"a":327,"b":336}]},{"name":"awayTo","required":true,"transform":{"type":"scalar"},"locs":[{"a":348,"b":355}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":426,"b":434}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":453,"b":461}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":480,"b":486}]},{"name":"least","required":true,"transform":{"type":"scalar"},"locs":[{"a":522,"b":528}]}],"statement":"-- Whoever comes to this store most, came at least so often in a year, and agreed to messages about offers: of\n-- them, whose birthday is one of these days, and who came last on one of those.\nselect count(*) filter (where f.birthday = any(:birthdays!::text[]))::int as \"birthdays!\",\n  count(*) filter (where f.last_day between :awayFrom!::date and :awayTo!::date)::int as \"away!\"\nfrom huigan.member_facts f\nwhere f.brand_id = :brandId! and f.store_id = :storeId! and f.last_day > :today!::date - 365\n  and f.orders_365 >= :least!::int and f.marketing"};

/**
 * Query generated from SQL:
 * ```
 * -- Whoever comes to this store most, came at least so often in a year, and agreed to messages about offers: of
 * -- them, whose birthday is one of these days, and who came last on one of those.
 * select count(*) filter (where f.birthday = any(:birthdays!::text[]))::int as "birthdays!",
 *   count(*) filter (where f.last_day between :awayFrom!::date and :awayTo!::date)::int as "away!"
 * from huigan.member_facts f
 * where f.brand_id = :brandId! and f.store_id = :storeId! and f.last_day > :today!::date - 365
 *   and f.orders_365 >= :least!::int and f.marketing
 * ```
 */
export const countRegulars = new PreparedQuery<ICountRegularsParams,ICountRegularsResult>(countRegularsIR);


/** 'FindRegulars' parameters type */
export interface IFindRegularsParams {
  awayFrom?: string | null | void;
  awayTo?: string | null | void;
  before: bigint;
  birthdays?: stringArray | null | void;
  brandId: number;
  least: number;
  limit: number;
  storeId: string;
  today: string;
}

/** 'FindRegulars' return type */
export interface IFindRegularsResult {
  birthday: string | null;
  last_day: string | null;
  member_id: bigint;
  name: string | null;
  orders: number;
  tier: string | null;
}

/** 'FindRegulars' query type */
export interface IFindRegularsQuery {
  params: IFindRegularsParams;
  result: IFindRegularsResult;
}

const findRegularsIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"today":true,"least":true,"before":true,"birthdays":true,"awayFrom":true,"awayTo":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":253,"b":261}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":280,"b":288}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":307,"b":313}]},{"name":"least","required":true,"transform":{"type":"scalar"},"locs":[{"a":349,"b":355}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":396,"b":403}]},{"name":"birthdays","required":false,"transform":{"type":"scalar"},"locs":[{"a":420,"b":429},{"a":467,"b":476}]},{"name":"awayFrom","required":false,"transform":{"type":"scalar"},"locs":[{"a":487,"b":495},{"a":533,"b":541}]},{"name":"awayTo","required":false,"transform":{"type":"scalar"},"locs":[{"a":547,"b":553}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":594,"b":600}]}],"statement":"-- A page of one of these crowds: the same conditions.\nselect f.member_id, f.orders, f.last_day, f.tier, f.birthday, p.display_name as \"name?\"\nfrom huigan.member_facts f\nleft join huigan.member_profiles p on p.member_id = f.member_id\nwhere f.brand_id = :brandId! and f.store_id = :storeId! and f.last_day > :today!::date - 365\n  and f.orders_365 >= :least!::int and f.marketing and f.member_id < :before!::bigint\n  and (:birthdays::text[] is null or f.birthday = any(:birthdays))\n  and (:awayFrom::date is null or f.last_day between :awayFrom and :awayTo::date)\norder by f.member_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- A page of one of these crowds: the same conditions.
 * select f.member_id, f.orders, f.last_day, f.tier, f.birthday, p.display_name as "name?"
 * from huigan.member_facts f
 * left join huigan.member_profiles p on p.member_id = f.member_id
 * where f.brand_id = :brandId! and f.store_id = :storeId! and f.last_day > :today!::date - 365
 *   and f.orders_365 >= :least!::int and f.marketing and f.member_id < :before!::bigint
 *   and (:birthdays::text[] is null or f.birthday = any(:birthdays))
 *   and (:awayFrom::date is null or f.last_day between :awayFrom and :awayTo::date)
 * order by f.member_id desc limit :limit!::int
 * ```
 */
export const findRegulars = new PreparedQuery<IFindRegularsParams,IFindRegularsResult>(findRegularsIR);


/** 'CountActiveRegulars' parameters type */
export interface ICountActiveRegularsParams {
  brandId: number;
  storeId: string;
  today: string;
}

/** 'CountActiveRegulars' return type */
export interface ICountActiveRegularsResult {
  regulars: number;
}

/** 'CountActiveRegulars' query type */
export interface ICountActiveRegularsQuery {
  params: ICountActiveRegularsParams;
  result: ICountActiveRegularsResult;
}

const countActiveRegularsIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"today":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":90}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":109,"b":117}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":136,"b":142}]}],"statement":"select count(*)::int as \"regulars!\" from huigan.member_facts f\nwhere f.brand_id = :brandId! and f.store_id = :storeId! and f.last_day > :today!::date - 90"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::int as "regulars!" from huigan.member_facts f
 * where f.brand_id = :brandId! and f.store_id = :storeId! and f.last_day > :today!::date - 90
 * ```
 */
export const countActiveRegulars = new PreparedQuery<ICountActiveRegularsParams,ICountActiveRegularsResult>(countActiveRegularsIR);


