/** Types generated for queries found in "cloudfunctions/core/views/account/under-way.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'CountUnderWay' parameters type */
export interface ICountUnderWayParams {
  memberId: bigint;
  most: number;
  now: string;
}

/** 'CountUnderWay' return type */
export interface ICountUnderWayResult {
  groups: number;
  open: number;
  refunds: number;
  unpaid: number;
}

/** 'CountUnderWay' query type */
export interface ICountUnderWayQuery {
  params: ICountUnderWayParams;
  result: ICountUnderWayResult;
}

const countUnderWayIR: any = {"usedParamSet":{"memberId":true,"now":true,"most":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":140},{"a":318,"b":327},{"a":525,"b":534},{"a":632,"b":641},{"a":894,"b":903}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":189}]},{"name":"most","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":215},{"a":398,"b":403},{"a":705,"b":710},{"a":963,"b":968}]}],"statement":"-- Of each at most `most`: more is not told apart.\nselect\n  (select count(*) from (select from huigan.orders o where o.member_id = :memberId! and o.state = 'created'\n    and o.pay_by > :now!::timestamptz limit :most!::int) x)::int as \"unpaid!\",\n  (select count(*) from (select from huigan.orders o where o.member_id = :memberId!\n    and o.state in ('paid', 'confirmed', 'preparing', 'ready') limit :most!::int) x)::int as \"open!\",\n  (select count(*) from (\n    select a.order_id from huigan.after_sales a where a.member_id = :memberId! and a.state = 'asked'\n    union\n    select r.order_id from huigan.refunds r where r.member_id = :memberId!\n      and r.state in ('queued', 'processing', 'failed') limit :most!::int) x)::int as \"refunds!\",\n  (select count(*) from (select from huigan.orders o\n    join huigan.groups g on g.group_id = o.group_id and g.state = 'forming'\n    where o.member_id = :memberId! and o.group_id is not null and o.state = 'paid'\n    limit :most!::int) x)::int as \"groups!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Of each at most `most`: more is not told apart.
 * select
 *   (select count(*) from (select from huigan.orders o where o.member_id = :memberId! and o.state = 'created'
 *     and o.pay_by > :now!::timestamptz limit :most!::int) x)::int as "unpaid!",
 *   (select count(*) from (select from huigan.orders o where o.member_id = :memberId!
 *     and o.state in ('paid', 'confirmed', 'preparing', 'ready') limit :most!::int) x)::int as "open!",
 *   (select count(*) from (
 *     select a.order_id from huigan.after_sales a where a.member_id = :memberId! and a.state = 'asked'
 *     union
 *     select r.order_id from huigan.refunds r where r.member_id = :memberId!
 *       and r.state in ('queued', 'processing', 'failed') limit :most!::int) x)::int as "refunds!",
 *   (select count(*) from (select from huigan.orders o
 *     join huigan.groups g on g.group_id = o.group_id and g.state = 'forming'
 *     where o.member_id = :memberId! and o.group_id is not null and o.state = 'paid'
 *     limit :most!::int) x)::int as "groups!"
 * ```
 */
export const countUnderWay = new PreparedQuery<ICountUnderWayParams,ICountUnderWayResult>(countUnderWayIR);


/** 'FindContact' parameters type */
export interface IFindContactParams {
  memberId: bigint;
}

/** 'FindContact' return type */
export interface IFindContactResult {
  name: string;
  phone: string;
}

/** 'FindContact' query type */
export interface IFindContactQuery {
  params: IFindContactParams;
  result: IFindContactResult;
}

const findContactIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":141}]}],"statement":"select s.name, d.document ->> 'phone' as \"phone!\" from (\n  select o.brand_id, o.store_id from huigan.orders o\n  where o.member_id = :memberId! and o.paid_at is not null\n  order by o.created_at desc, o.order_id desc limit 1) o\njoin huigan.stores s on s.brand_id = o.brand_id and s.store_id = o.store_id\njoin huigan.store_details d on d.brand_id = o.brand_id and d.store_id = o.store_id\nwhere d.document ->> 'phone' <> '' limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select s.name, d.document ->> 'phone' as "phone!" from (
 *   select o.brand_id, o.store_id from huigan.orders o
 *   where o.member_id = :memberId! and o.paid_at is not null
 *   order by o.created_at desc, o.order_id desc limit 1) o
 * join huigan.stores s on s.brand_id = o.brand_id and s.store_id = o.store_id
 * join huigan.store_details d on d.brand_id = o.brand_id and d.store_id = o.store_id
 * where d.document ->> 'phone' <> '' limit 1
 * ```
 */
export const findContact = new PreparedQuery<IFindContactParams,IFindContactResult>(findContactIR);


