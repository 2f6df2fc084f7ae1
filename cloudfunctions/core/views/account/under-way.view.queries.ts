/** Types generated for queries found in "cloudfunctions/core/views/account/under-way.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

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

const countUnderWayIR: any = {"usedParamSet":{"memberId":true,"now":true,"most":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":174},{"a":355,"b":364},{"a":565,"b":574},{"a":676,"b":685},{"a":873,"b":882}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":221,"b":225}]},{"name":"most","required":true,"transform":{"type":"scalar"},"locs":[{"a":246,"b":251},{"a":437,"b":442},{"a":751,"b":756},{"a":1183,"b":1188}]}],"statement":"-- Of each at most `most`: more is not told apart.\nwith mine as materialized (\n  select\n    (select count(*) from (select 1 from huigan.orders o where o.member_id = :memberId! and o.state = 'created'\n      and o.pay_by > :now!::timestamptz limit :most!::int) x)::int as unpaid,\n    (select count(*) from (select 1 from huigan.orders o where o.member_id = :memberId!\n      and o.state in ('paid', 'confirmed', 'preparing', 'ready') limit :most!::int) x)::int as open,\n    (select count(*) from (\n      select a.order_id from huigan.after_sales a where a.member_id = :memberId! and a.state = 'asked'\n      union\n      select r.order_id from huigan.refunds r where r.member_id = :memberId!\n        and r.state in ('queued', 'processing', 'failed') limit :most!::int) x)::int as refunds\n), seats as materialized (\n  select o.group_id from huigan.orders o\n  where o.member_id = :memberId! and o.group_id is not null and o.state = 'paid'\n), forming as materialized (\n  select g.group_id from huigan.groups g\n  where g.group_id in (select s.group_id from seats s) and g.state = 'forming'\n)\nselect m.unpaid as \"unpaid!\", m.open as \"open!\", m.refunds as \"refunds!\",\n  (select least(count(*), :most!::int) from seats s\n    where s.group_id in (select f.group_id from forming f))::int as \"groups!\"\nfrom mine m"};

/**
 * Query generated from SQL:
 * ```
 * -- Of each at most `most`: more is not told apart.
 * with mine as materialized (
 *   select
 *     (select count(*) from (select 1 from huigan.orders o where o.member_id = :memberId! and o.state = 'created'
 *       and o.pay_by > :now!::timestamptz limit :most!::int) x)::int as unpaid,
 *     (select count(*) from (select 1 from huigan.orders o where o.member_id = :memberId!
 *       and o.state in ('paid', 'confirmed', 'preparing', 'ready') limit :most!::int) x)::int as open,
 *     (select count(*) from (
 *       select a.order_id from huigan.after_sales a where a.member_id = :memberId! and a.state = 'asked'
 *       union
 *       select r.order_id from huigan.refunds r where r.member_id = :memberId!
 *         and r.state in ('queued', 'processing', 'failed') limit :most!::int) x)::int as refunds
 * ), seats as materialized (
 *   select o.group_id from huigan.orders o
 *   where o.member_id = :memberId! and o.group_id is not null and o.state = 'paid'
 * ), forming as materialized (
 *   select g.group_id from huigan.groups g
 *   where g.group_id in (select s.group_id from seats s) and g.state = 'forming'
 * )
 * select m.unpaid as "unpaid!", m.open as "open!", m.refunds as "refunds!",
 *   (select least(count(*), :most!::int) from seats s
 *     where s.group_id in (select f.group_id from forming f))::int as "groups!"
 * from mine m
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


