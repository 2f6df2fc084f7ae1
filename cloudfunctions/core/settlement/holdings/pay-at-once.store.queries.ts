/** Types generated for queries found in "cloudfunctions/core/settlement/holdings/pay-at-once.store.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'WritePaidAtOnce' parameters type */
export interface IWritePaidAtOnceParams {
  attempts: number;
  codes: stringArray;
  dueAt: string;
  memberId: bigint;
  orderId: string;
  outTradeNo: string;
  paidAt: string;
  paidFen: bigint;
  sale: string;
  transactionId: string;
}

/** 'WritePaidAtOnce' return type */
export interface IWritePaidAtOnceResult {
  order_id: string;
}

/** 'WritePaidAtOnce' query type */
export interface IWritePaidAtOnceQuery {
  params: IWritePaidAtOnceParams;
  result: IWritePaidAtOnceResult;
}

const writePaidAtOnceIR: any = {"usedParamSet":{"memberId":true,"orderId":true,"transactionId":true,"paidFen":true,"paidAt":true,"outTradeNo":true,"sale":true,"dueAt":true,"attempts":true,"codes":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":330,"b":339},{"a":611,"b":620},{"a":804,"b":813},{"a":2645,"b":2654}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":358,"b":366},{"a":832,"b":840},{"a":2673,"b":2681}]},{"name":"transactionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":487,"b":501}]},{"name":"paidFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":515,"b":523}]},{"name":"paidAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":540,"b":547},{"a":1153,"b":1160},{"a":1581,"b":1588},{"a":1604,"b":1611},{"a":2455,"b":2462},{"a":2495,"b":2502}]},{"name":"outTradeNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":643,"b":654}]},{"name":"sale","required":true,"transform":{"type":"scalar"},"locs":[{"a":1096,"b":1101}]},{"name":"dueAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":1114,"b":1120}]},{"name":"attempts","required":true,"transform":{"type":"scalar"},"locs":[{"a":1136,"b":1145}]},{"name":"codes","required":true,"transform":{"type":"scalar"},"locs":[{"a":2146,"b":2152},{"a":2333,"b":2339}]}],"statement":"-- All that is written when the usual payment of a plain order comes, or nothing: where the order or the\n-- payment has changed since it was read, somebody else was first.\nwith held as materialized (\n  select o.member_id, o.order_id, o.brand_id, o.store_id, o.business_day, o.referral\n  from huigan.orders o\n  where o.member_id = :memberId! and o.order_id = :orderId! and o.state = 'created' for no key update\n), paid as (\n  update huigan.payments p set state = 'paid', transaction_id = :transactionId!, paid_fen = :paidFen!,\n    paid_at = :paidAt!::timestamptz, ask_at = null\n  from held\n  where p.member_id = :memberId! and p.out_trade_no = :outTradeNo! and p.state = 'open'\n  returning p.out_trade_no\n), sold as (\n  update huigan.order_lines l set stock = 'sold' from held, paid\n  where l.member_id = :memberId! and l.order_id = :orderId! and l.stock = 'held'\n), told as (\n  insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at,\n    attempts, made_at)\n  select held.member_id, 'tell-sale', held.order_id, held.brand_id, 'order', held.order_id, :sale!::json,\n    :dueAt!::timestamptz, :attempts!::int, :paidAt!::timestamptz\n  from held, paid\n), followed as (\n  -- Of an order that is somebody's recommendation: they are paid for it.\n  insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at,\n    made_at)\n  select held.member_id, 'follow-referral', held.order_id || ':confirmed', held.brand_id, 'order',\n    held.order_id, json_build_object('referrer', held.referral ->> 'referrer'), :paidAt!::timestamptz, :paidAt!::timestamptz\n  from held, paid where held.referral is not null\n), counted as (\n  insert into huigan.pickup_counters (brand_id, store_id, business_day, last_no)\n  select held.brand_id, held.store_id, held.business_day, 1 from held, paid\n  on conflict (brand_id, store_id, business_day) do update set last_no = pickup_counters.last_no + 1\n  returning last_no\n), claimed as (\n  insert into huigan.pickup_codes (brand_id, code, member_id, order_id)\n  select held.brand_id, c.code, held.member_id, held.order_id\n  from held, paid, unnest(:codes!::text[]) with ordinality as c(code, place)\n  where c.code not in (select k.code from huigan.pickup_codes k\n    where k.brand_id = (select h.brand_id from held h) and k.code = any(:codes!::text[]))\n  order by c.place limit 1\n  returning code\n)\nupdate huigan.orders o set state = 'confirmed', paid_at = :paidAt!::timestamptz,\n  confirmed_at = :paidAt!::timestamptz, pickup_no = huigan.pickup_no_of(counted.last_no),\n  pickup_code = claimed.code\nfrom held, counted, claimed where o.member_id = :memberId! and o.order_id = :orderId!\nreturning o.order_id"};

/**
 * Query generated from SQL:
 * ```
 * -- All that is written when the usual payment of a plain order comes, or nothing: where the order or the
 * -- payment has changed since it was read, somebody else was first.
 * with held as materialized (
 *   select o.member_id, o.order_id, o.brand_id, o.store_id, o.business_day, o.referral
 *   from huigan.orders o
 *   where o.member_id = :memberId! and o.order_id = :orderId! and o.state = 'created' for no key update
 * ), paid as (
 *   update huigan.payments p set state = 'paid', transaction_id = :transactionId!, paid_fen = :paidFen!,
 *     paid_at = :paidAt!::timestamptz, ask_at = null
 *   from held
 *   where p.member_id = :memberId! and p.out_trade_no = :outTradeNo! and p.state = 'open'
 *   returning p.out_trade_no
 * ), sold as (
 *   update huigan.order_lines l set stock = 'sold' from held, paid
 *   where l.member_id = :memberId! and l.order_id = :orderId! and l.stock = 'held'
 * ), told as (
 *   insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at,
 *     attempts, made_at)
 *   select held.member_id, 'tell-sale', held.order_id, held.brand_id, 'order', held.order_id, :sale!::json,
 *     :dueAt!::timestamptz, :attempts!::int, :paidAt!::timestamptz
 *   from held, paid
 * ), followed as (
 *   -- Of an order that is somebody's recommendation: they are paid for it.
 *   insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at,
 *     made_at)
 *   select held.member_id, 'follow-referral', held.order_id || ':confirmed', held.brand_id, 'order',
 *     held.order_id, json_build_object('referrer', held.referral ->> 'referrer'), :paidAt!::timestamptz, :paidAt!::timestamptz
 *   from held, paid where held.referral is not null
 * ), counted as (
 *   insert into huigan.pickup_counters (brand_id, store_id, business_day, last_no)
 *   select held.brand_id, held.store_id, held.business_day, 1 from held, paid
 *   on conflict (brand_id, store_id, business_day) do update set last_no = pickup_counters.last_no + 1
 *   returning last_no
 * ), claimed as (
 *   insert into huigan.pickup_codes (brand_id, code, member_id, order_id)
 *   select held.brand_id, c.code, held.member_id, held.order_id
 *   from held, paid, unnest(:codes!::text[]) with ordinality as c(code, place)
 *   where c.code not in (select k.code from huigan.pickup_codes k
 *     where k.brand_id = (select h.brand_id from held h) and k.code = any(:codes!::text[]))
 *   order by c.place limit 1
 *   returning code
 * )
 * update huigan.orders o set state = 'confirmed', paid_at = :paidAt!::timestamptz,
 *   confirmed_at = :paidAt!::timestamptz, pickup_no = huigan.pickup_no_of(counted.last_no),
 *   pickup_code = claimed.code
 * from held, counted, claimed where o.member_id = :memberId! and o.order_id = :orderId!
 * returning o.order_id
 * ```
 */
export const writePaidAtOnce = new PreparedQuery<IWritePaidAtOnceParams,IWritePaidAtOnceResult>(writePaidAtOnceIR);


