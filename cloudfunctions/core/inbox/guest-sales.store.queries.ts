/** Types generated for queries found in "cloudfunctions/core/inbox/guest-sales.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type event_kind = 'clock' | 'commission' | 'completion' | 'gift' | 'join' | 'merged-away' | 'merged-in' | 'merged-out' | 'opening' | 'redemption' | 'refund' | 'release' | 'return' | 'sale';

export type BufferArray = (Buffer)[];

export type bigintArray = (bigint)[];

export type booleanArray = (boolean)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'InsertGuestSales' parameters type */
export interface IInsertGuestSalesParams {
  amounts: bigintArray;
  awaited: booleanArray;
  brandId: number;
  days: stringArray;
  externalIds: stringArray;
  hashes: BufferArray;
  messageIds: stringArray;
  occurredAt: numberArray;
  payloads: stringArray;
  receipts: stringArray;
  sources: stringArray;
  stores: stringArray;
}

/** 'InsertGuestSales' return type */
export type IInsertGuestSalesResult = void;

/** 'InsertGuestSales' query type */
export interface IInsertGuestSalesQuery {
  params: IInsertGuestSalesParams;
  result: IInsertGuestSalesResult;
}

const insertGuestSalesIR: any = {"usedParamSet":{"sources":true,"externalIds":true,"hashes":true,"occurredAt":true,"days":true,"stores":true,"receipts":true,"amounts":true,"payloads":true,"awaited":true,"messageIds":true,"brandId":true},"params":[{"name":"sources","required":true,"transform":{"type":"scalar"},"locs":[{"a":47,"b":55}]},{"name":"externalIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":66,"b":78}]},{"name":"hashes","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":96}]},{"name":"occurredAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":108,"b":119}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":137}]},{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":154,"b":161}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":176,"b":185}]},{"name":"amounts","required":true,"transform":{"type":"scalar"},"locs":[{"a":196,"b":204}]},{"name":"payloads","required":true,"transform":{"type":"scalar"},"locs":[{"a":217,"b":226}]},{"name":"awaited","required":true,"transform":{"type":"scalar"},"locs":[{"a":237,"b":245}]},{"name":"messageIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":259,"b":270}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":540,"b":548},{"a":796,"b":804},{"a":1064,"b":1072},{"a":1442,"b":1450}]}],"statement":"with incoming as (\n  select * from unnest(\n    :sources!::text[], :externalIds!::text[], :hashes!::bytea[], :occurredAt!::float8[], :days!::date[],\n      :stores!::text[],\n    :receipts!::text[], :amounts!::bigint[], :payloads!::text[], :awaited!::boolean[], :messageIds!::text[]\n  ) as t(source, external_id, content_hash, occurred_ms, business_day, store_id, receipt_no, amount_fen,\n    payload, awaited, message_id)\n), keys as (\n  insert into huigan.event_keys (brand_id, source, external_id, content_hash, message_id, told_at)\n  select :brandId!::smallint, source, external_id, content_hash, message_id, case\n    when message_id is not null then now() end from incoming\n), sales as (\n  insert into huigan.sale_keys (brand_id, store_id, business_day, receipt_no, content_hash, guest)\n  select :brandId!::smallint, store_id, business_day, receipt_no, content_hash, true from incoming\n    where not awaited\n), counted as (\n  -- Member 0: nobody's.\n  insert into huigan.figure_changes (member_id, brand_id, store_id, day, orders, takings_fen, channel)\n  select 0, :brandId!::smallint, store_id, business_day, count(*) filter (where amount_fen > 0),\n    sum(amount_fen), huigan.channel_of(source)\n  from incoming group by store_id, business_day, huigan.channel_of(source) having sum(amount_fen) > 0\n)\ninsert into huigan.guest_sales (brand_id, store_id, business_day, receipt_no, source, external_id,\n  occurred_at, amount_fen, payload)\nselect :brandId!::smallint, store_id, business_day, receipt_no, source, external_id,\n  to_timestamp(occurred_ms / 1000), amount_fen, payload::json\nfrom incoming"};

/**
 * Query generated from SQL:
 * ```
 * with incoming as (
 *   select * from unnest(
 *     :sources!::text[], :externalIds!::text[], :hashes!::bytea[], :occurredAt!::float8[], :days!::date[],
 *       :stores!::text[],
 *     :receipts!::text[], :amounts!::bigint[], :payloads!::text[], :awaited!::boolean[], :messageIds!::text[]
 *   ) as t(source, external_id, content_hash, occurred_ms, business_day, store_id, receipt_no, amount_fen,
 *     payload, awaited, message_id)
 * ), keys as (
 *   insert into huigan.event_keys (brand_id, source, external_id, content_hash, message_id, told_at)
 *   select :brandId!::smallint, source, external_id, content_hash, message_id, case
 *     when message_id is not null then now() end from incoming
 * ), sales as (
 *   insert into huigan.sale_keys (brand_id, store_id, business_day, receipt_no, content_hash, guest)
 *   select :brandId!::smallint, store_id, business_day, receipt_no, content_hash, true from incoming
 *     where not awaited
 * ), counted as (
 *   -- Member 0: nobody's.
 *   insert into huigan.figure_changes (member_id, brand_id, store_id, day, orders, takings_fen, channel)
 *   select 0, :brandId!::smallint, store_id, business_day, count(*) filter (where amount_fen > 0),
 *     sum(amount_fen), huigan.channel_of(source)
 *   from incoming group by store_id, business_day, huigan.channel_of(source) having sum(amount_fen) > 0
 * )
 * insert into huigan.guest_sales (brand_id, store_id, business_day, receipt_no, source, external_id,
 *   occurred_at, amount_fen, payload)
 * select :brandId!::smallint, store_id, business_day, receipt_no, source, external_id,
 *   to_timestamp(occurred_ms / 1000), amount_fen, payload::json
 * from incoming
 * ```
 */
export const insertGuestSales = new PreparedQuery<IInsertGuestSalesParams,IInsertGuestSalesResult>(insertGuestSalesIR);


/** 'LockGuestSale' parameters type */
export interface ILockGuestSaleParams {
  brandId: number;
  day: string;
  receipt: string;
  store: string;
}

/** 'LockGuestSale' return type */
export interface ILockGuestSaleResult {
  amount_fen: bigint;
  external_id: string;
  occurred_at: Date;
  payload: unknown;
  refunded_by_amount_fen: bigint;
  refunded_fen: bigint;
  refunded_units: unknown;
  source: string;
}

/** 'LockGuestSale' query type */
export interface ILockGuestSaleQuery {
  params: ILockGuestSaleParams;
  result: ILockGuestSaleResult;
}

const lockGuestSaleIR: any = {"usedParamSet":{"brandId":true,"store":true,"day":true,"receipt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":158,"b":166}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":189}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":214}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":233,"b":241}]}],"statement":"select source, external_id, occurred_at, amount_fen, payload, refunded_fen, refunded_units,\n  refunded_by_amount_fen from huigan.guest_sales\nwhere brand_id = :brandId! and store_id = :store! and business_day = :day! and receipt_no = :receipt!\n  for update"};

/**
 * Query generated from SQL:
 * ```
 * select source, external_id, occurred_at, amount_fen, payload, refunded_fen, refunded_units,
 *   refunded_by_amount_fen from huigan.guest_sales
 * where brand_id = :brandId! and store_id = :store! and business_day = :day! and receipt_no = :receipt!
 *   for update
 * ```
 */
export const lockGuestSale = new PreparedQuery<ILockGuestSaleParams,ILockGuestSaleResult>(lockGuestSaleIR);


/** 'SaveGuestRefund' parameters type */
export interface ISaveGuestRefundParams {
  brandId: number;
  byAmountFen: bigint;
  day: string;
  receipt: string;
  refundedFen: bigint;
  store: string;
  units: string;
}

/** 'SaveGuestRefund' return type */
export type ISaveGuestRefundResult = void;

/** 'SaveGuestRefund' query type */
export interface ISaveGuestRefundQuery {
  params: ISaveGuestRefundParams;
  result: ISaveGuestRefundResult;
}

const saveGuestRefundIR: any = {"usedParamSet":{"brandId":true,"store":true,"day":true,"receipt":true,"refundedFen":true,"units":true,"byAmountFen":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":108},{"a":316,"b":324},{"a":702,"b":710}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":125,"b":131},{"a":337,"b":343},{"a":727,"b":733}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":152,"b":156},{"a":352,"b":356},{"a":754,"b":758}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":175,"b":183},{"a":777,"b":785}]},{"name":"refundedFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":413,"b":425},{"a":491,"b":503},{"a":603,"b":615}]},{"name":"units","required":true,"transform":{"type":"scalar"},"locs":[{"a":635,"b":641}]},{"name":"byAmountFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":671,"b":683}]}],"statement":"with sale as (\n  select amount_fen, refunded_fen, source from huigan.guest_sales\n  where brand_id = :brandId! and store_id = :store! and business_day = :day! and receipt_no = :receipt!\n), counted as (\n  insert into huigan.figure_changes (member_id, brand_id, store_id, day, orders, takings_fen, channel)\n  select 0, :brandId!::smallint, :store!::text, :day!::date,\n    case when s.refunded_fen < s.amount_fen and :refundedFen!::bigint = s.amount_fen then -1 else 0 end,\n    s.refunded_fen - :refundedFen!::bigint, huigan.channel_of(s.source)\n  from sale s\n)\nupdate huigan.guest_sales set refunded_fen = :refundedFen!, refunded_units = :units!,\n  refunded_by_amount_fen = :byAmountFen!\nwhere brand_id = :brandId! and store_id = :store! and business_day = :day! and receipt_no = :receipt!"};

/**
 * Query generated from SQL:
 * ```
 * with sale as (
 *   select amount_fen, refunded_fen, source from huigan.guest_sales
 *   where brand_id = :brandId! and store_id = :store! and business_day = :day! and receipt_no = :receipt!
 * ), counted as (
 *   insert into huigan.figure_changes (member_id, brand_id, store_id, day, orders, takings_fen, channel)
 *   select 0, :brandId!::smallint, :store!::text, :day!::date,
 *     case when s.refunded_fen < s.amount_fen and :refundedFen!::bigint = s.amount_fen then -1 else 0 end,
 *     s.refunded_fen - :refundedFen!::bigint, huigan.channel_of(s.source)
 *   from sale s
 * )
 * update huigan.guest_sales set refunded_fen = :refundedFen!, refunded_units = :units!,
 *   refunded_by_amount_fen = :byAmountFen!
 * where brand_id = :brandId! and store_id = :store! and business_day = :day! and receipt_no = :receipt!
 * ```
 */
export const saveGuestRefund = new PreparedQuery<ISaveGuestRefundParams,ISaveGuestRefundResult>(saveGuestRefundIR);


/** 'ClaimEventKey' parameters type */
export interface IClaimEventKeyParams {
  brandId: number;
  externalId: string;
  guestSale: string;
  hash: Buffer;
  messageId?: string | null | void;
  refused?: string | null | void;
  source: string;
}

/** 'ClaimEventKey' return type */
export interface IClaimEventKeyResult {
  external_id: string;
}

/** 'ClaimEventKey' query type */
export interface IClaimEventKeyQuery {
  params: IClaimEventKeyParams;
  result: IClaimEventKeyResult;
}

const claimEventKeyIR: any = {"usedParamSet":{"brandId":true,"source":true,"externalId":true,"hash":true,"messageId":true,"refused":true,"guestSale":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":128,"b":136}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":139,"b":146}]},{"name":"externalId","required":true,"transform":{"type":"scalar"},"locs":[{"a":149,"b":160}]},{"name":"hash","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":168}]},{"name":"messageId","required":false,"transform":{"type":"scalar"},"locs":[{"a":171,"b":180},{"a":195,"b":204}]},{"name":"refused","required":false,"transform":{"type":"scalar"},"locs":[{"a":240,"b":247}]},{"name":"guestSale","required":true,"transform":{"type":"scalar"},"locs":[{"a":250,"b":260}]}],"statement":"insert into huigan.event_keys (brand_id, source, external_id, content_hash, message_id, told_at, refused,\n  guest_sale)\nvalues (:brandId!, :source!, :externalId!, :hash!, :messageId, case\n  when :messageId::text is not null then now() end, :refused, :guestSale!)\non conflict do nothing returning external_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.event_keys (brand_id, source, external_id, content_hash, message_id, told_at, refused,
 *   guest_sale)
 * values (:brandId!, :source!, :externalId!, :hash!, :messageId, case
 *   when :messageId::text is not null then now() end, :refused, :guestSale!)
 * on conflict do nothing returning external_id
 * ```
 */
export const claimEventKey = new PreparedQuery<IClaimEventKeyParams,IClaimEventKeyResult>(claimEventKeyIR);


/** 'RefuseKey' parameters type */
export interface IRefuseKeyParams {
  brandId: number;
  externalId: string;
  refused: string;
  source: string;
}

/** 'RefuseKey' return type */
export type IRefuseKeyResult = void;

/** 'RefuseKey' query type */
export interface IRefuseKeyQuery {
  params: IRefuseKeyParams;
  result: IRefuseKeyResult;
}

const refuseKeyIR: any = {"usedParamSet":{"refused":true,"brandId":true,"source":true,"externalId":true},"params":[{"name":"refused","required":true,"transform":{"type":"scalar"},"locs":[{"a":39,"b":47}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":66,"b":74}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":96}]},{"name":"externalId","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":129}]}],"statement":"update huigan.event_keys set refused = :refused! where brand_id = :brandId! and source = :source!\n  and external_id = :externalId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.event_keys set refused = :refused! where brand_id = :brandId! and source = :source!
 *   and external_id = :externalId!
 * ```
 */
export const refuseKey = new PreparedQuery<IRefuseKeyParams,IRefuseKeyResult>(refuseKeyIR);


/** 'TakeParked' parameters type */
export interface ITakeParkedParams {
  brandId: number;
  day: string;
  guestSale: string;
  limit: number;
  receipt: string;
  store: string;
}

/** 'TakeParked' return type */
export interface ITakeParkedResult {
  external_id: string;
  kind: event_kind;
  parked_id: bigint;
  payload: unknown;
  source: string;
}

/** 'TakeParked' query type */
export interface ITakeParkedQuery {
  params: ITakeParkedParams;
  result: ITakeParkedResult;
}

const takeParkedIR: any = {"usedParamSet":{"brandId":true,"store":true,"day":true,"receipt":true,"limit":true,"guestSale":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":193}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":212,"b":218}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":237,"b":241}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":268,"b":276}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":309,"b":315}]},{"name":"guestSale","required":true,"transform":{"type":"scalar"},"locs":[{"a":640,"b":650}]}],"statement":"with taken as (\n  delete from huigan.parked_events p using (\n    select o.brand_id, o.store_id, o.sale_day, o.receipt_no, o.parked_id from huigan.parked_events o\n    where o.brand_id = :brandId! and o.store_id = :store! and o.sale_day = :day!\n      and o.receipt_no = :receipt!\n    order by o.parked_id limit :limit!::int\n  ) next\n  where p.brand_id = next.brand_id and p.store_id = next.store_id and p.sale_day = next.sale_day\n    and p.receipt_no = next.receipt_no and p.parked_id = next.parked_id\n  returning p.brand_id, p.parked_id, p.kind, p.payload, p.source, p.external_id\n), named as (\n  update huigan.event_keys k set guest_sale = :guestSale!\n  from taken t where k.brand_id = t.brand_id and k.source = t.source and k.external_id = t.external_id\n)\nselect t.parked_id, t.kind, t.payload, t.source, t.external_id from taken t"};

/**
 * Query generated from SQL:
 * ```
 * with taken as (
 *   delete from huigan.parked_events p using (
 *     select o.brand_id, o.store_id, o.sale_day, o.receipt_no, o.parked_id from huigan.parked_events o
 *     where o.brand_id = :brandId! and o.store_id = :store! and o.sale_day = :day!
 *       and o.receipt_no = :receipt!
 *     order by o.parked_id limit :limit!::int
 *   ) next
 *   where p.brand_id = next.brand_id and p.store_id = next.store_id and p.sale_day = next.sale_day
 *     and p.receipt_no = next.receipt_no and p.parked_id = next.parked_id
 *   returning p.brand_id, p.parked_id, p.kind, p.payload, p.source, p.external_id
 * ), named as (
 *   update huigan.event_keys k set guest_sale = :guestSale!
 *   from taken t where k.brand_id = t.brand_id and k.source = t.source and k.external_id = t.external_id
 * )
 * select t.parked_id, t.kind, t.payload, t.source, t.external_id from taken t
 * ```
 */
export const takeParked = new PreparedQuery<ITakeParkedParams,ITakeParkedResult>(takeParkedIR);


/** 'GiveGuestSale' parameters type */
export interface IGiveGuestSaleParams {
  brandId: number;
  day: string;
  hash: Buffer;
  memberId: bigint;
  receipt: string;
  store: string;
}

/** 'GiveGuestSale' return type */
export interface IGiveGuestSaleResult {
  seq: bigint;
}

/** 'GiveGuestSale' query type */
export interface IGiveGuestSaleQuery {
  params: IGiveGuestSaleParams;
  result: IGiveGuestSaleResult;
}

const giveGuestSaleIR: any = {"usedParamSet":{"brandId":true,"store":true,"day":true,"receipt":true,"memberId":true,"hash":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":300,"b":308},{"a":601,"b":609},{"a":822,"b":830},{"a":1044,"b":1052},{"a":1333,"b":1341}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":327,"b":333},{"a":849,"b":855}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":356,"b":360},{"a":878,"b":882}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":385,"b":393},{"a":903,"b":911}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":492,"b":501},{"a":727,"b":736},{"a":1306,"b":1315}]},{"name":"hash","required":true,"transform":{"type":"scalar"},"locs":[{"a":539,"b":544}]}],"statement":"-- The very event that told it is the member's now, numbered like any other; the caller holds its numbering.\n-- Who tells it again is answered by what was told first.\nwith numbered as (\n  select nextval('huigan.event_seq') as seq\n), taken as (\n  delete from huigan.guest_sales g\n  where g.brand_id = :brandId! and g.store_id = :store! and g.business_day = :day!\n    and g.receipt_no = :receipt! and g.refunded_fen = 0\n  returning g.*\n), keys as (\n  update huigan.event_keys k set member_id = :memberId!::bigint, seq = n.seq, joined_hash = :hash!::bytea\n  from taken t, numbered n\n  where k.brand_id = :brandId! and k.source = t.source and k.external_id = t.external_id\n), sales as (\n  update huigan.sale_keys k set member_id = :memberId!::bigint, seq = n.seq, guest = false\n  from taken t, numbered n\n  where k.brand_id = :brandId! and k.store_id = :store! and k.business_day = :day! and k.receipt_no = :receipt!\n), counted as (\n  insert into huigan.figure_changes (member_id, brand_id, store_id, day, orders, takings_fen, channel)\n  select 0, :brandId!::smallint, t.store_id, t.business_day, -1, -t.amount_fen, huigan.channel_of(t.source)\n  from taken t\n  where t.amount_fen > 0\n)\ninsert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,\n  payload)\nselect :memberId!::bigint, n.seq, :brandId!::smallint, t.source, t.external_id, 'sale', t.occurred_at,\n  t.business_day, t.payload\nfrom taken t, numbered n\nreturning seq"};

/**
 * Query generated from SQL:
 * ```
 * -- The very event that told it is the member's now, numbered like any other; the caller holds its numbering.
 * -- Who tells it again is answered by what was told first.
 * with numbered as (
 *   select nextval('huigan.event_seq') as seq
 * ), taken as (
 *   delete from huigan.guest_sales g
 *   where g.brand_id = :brandId! and g.store_id = :store! and g.business_day = :day!
 *     and g.receipt_no = :receipt! and g.refunded_fen = 0
 *   returning g.*
 * ), keys as (
 *   update huigan.event_keys k set member_id = :memberId!::bigint, seq = n.seq, joined_hash = :hash!::bytea
 *   from taken t, numbered n
 *   where k.brand_id = :brandId! and k.source = t.source and k.external_id = t.external_id
 * ), sales as (
 *   update huigan.sale_keys k set member_id = :memberId!::bigint, seq = n.seq, guest = false
 *   from taken t, numbered n
 *   where k.brand_id = :brandId! and k.store_id = :store! and k.business_day = :day! and k.receipt_no = :receipt!
 * ), counted as (
 *   insert into huigan.figure_changes (member_id, brand_id, store_id, day, orders, takings_fen, channel)
 *   select 0, :brandId!::smallint, t.store_id, t.business_day, -1, -t.amount_fen, huigan.channel_of(t.source)
 *   from taken t
 *   where t.amount_fen > 0
 * )
 * insert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,
 *   payload)
 * select :memberId!::bigint, n.seq, :brandId!::smallint, t.source, t.external_id, 'sale', t.occurred_at,
 *   t.business_day, t.payload
 * from taken t, numbered n
 * returning seq
 * ```
 */
export const giveGuestSale = new PreparedQuery<IGiveGuestSaleParams,IGiveGuestSaleResult>(giveGuestSaleIR);


