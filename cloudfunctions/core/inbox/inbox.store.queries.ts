/** Types generated for queries found in "cloudfunctions/core/inbox/inbox.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type event_kind = 'clock' | 'commission' | 'completion' | 'gift' | 'join' | 'merged-away' | 'merged-in' | 'merged-out' | 'opening' | 'redemption' | 'refund' | 'release' | 'return' | 'sale';

export type BufferArray = (Buffer)[];

export type bigintArray = (bigint)[];

export type booleanArray = (boolean)[];

export type event_kindArray = (event_kind)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'EnsureMonth' parameters type */
export interface IEnsureMonthParams {
  day: string;
}

/** 'EnsureMonth' return type */
export interface IEnsureMonthResult {
  ensure_month: undefined | null;
}

/** 'EnsureMonth' query type */
export interface IEnsureMonthQuery {
  params: IEnsureMonthParams;
  result: IEnsureMonthResult;
}

const ensureMonthIR: any = {"usedParamSet":{"day":true},"params":[{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":27,"b":31}]}],"statement":"select huigan.ensure_month(:day!::date)"};

/**
 * Query generated from SQL:
 * ```
 * select huigan.ensure_month(:day!::date)
 * ```
 */
export const ensureMonth = new PreparedQuery<IEnsureMonthParams,IEnsureMonthResult>(ensureMonthIR);


/** 'FindEventKeys' parameters type */
export interface IFindEventKeysParams {
  brandId: number;
  externalIds: stringArray;
  sources: stringArray;
}

/** 'FindEventKeys' return type */
export interface IFindEventKeysResult {
  content_hash: Buffer;
  external_id: string;
  member_id: bigint | null;
  seq: bigint | null;
  source: string;
}

/** 'FindEventKeys' query type */
export interface IFindEventKeysQuery {
  params: IFindEventKeysParams;
  result: IFindEventKeysResult;
}

const findEventKeysIR: any = {"usedParamSet":{"sources":true,"externalIds":true,"brandId":true},"params":[{"name":"sources","required":true,"transform":{"type":"scalar"},"locs":[{"a":79,"b":87}]},{"name":"externalIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":110}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":188,"b":196}]}],"statement":"select k.source, k.external_id, k.content_hash, k.member_id, k.seq\nfrom unnest(:sources!::text[], :externalIds!::text[]) as t(source, external_id)\njoin huigan.event_keys k on k.brand_id = :brandId! and k.source = t.source and k.external_id = t.external_id"};

/**
 * Query generated from SQL:
 * ```
 * select k.source, k.external_id, k.content_hash, k.member_id, k.seq
 * from unnest(:sources!::text[], :externalIds!::text[]) as t(source, external_id)
 * join huigan.event_keys k on k.brand_id = :brandId! and k.source = t.source and k.external_id = t.external_id
 * ```
 */
export const findEventKeys = new PreparedQuery<IFindEventKeysParams,IFindEventKeysResult>(findEventKeysIR);


/** 'FindSaleKeys' parameters type */
export interface IFindSaleKeysParams {
  brandId: number;
  days: stringArray;
  receipts: stringArray;
  stores: stringArray;
}

/** 'FindSaleKeys' return type */
export interface IFindSaleKeysResult {
  business_day: string;
  content_hash: Buffer | null;
  guest: boolean;
  member_id: bigint | null;
  receipt_no: string;
  seq: bigint | null;
  store_id: string;
}

/** 'FindSaleKeys' query type */
export interface IFindSaleKeysQuery {
  params: IFindSaleKeysParams;
  result: IFindSaleKeysResult;
}

const findSaleKeysIR: any = {"usedParamSet":{"stores":true,"days":true,"receipts":true,"brandId":true},"params":[{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":112}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":123,"b":128}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":139,"b":148}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":242,"b":250}]}],"statement":"select k.store_id, k.business_day, k.receipt_no, k.content_hash, k.member_id, k.seq, k.guest\nfrom unnest(:stores!::text[], :days!::date[], :receipts!::text[]) as t(store_id, business_day, receipt_no)\njoin huigan.sale_keys k\n  on k.brand_id = :brandId! and k.store_id = t.store_id and k.business_day = t.business_day\n    and k.receipt_no = t.receipt_no"};

/**
 * Query generated from SQL:
 * ```
 * select k.store_id, k.business_day, k.receipt_no, k.content_hash, k.member_id, k.seq, k.guest
 * from unnest(:stores!::text[], :days!::date[], :receipts!::text[]) as t(store_id, business_day, receipt_no)
 * join huigan.sale_keys k
 *   on k.brand_id = :brandId! and k.store_id = t.store_id and k.business_day = t.business_day
 *     and k.receipt_no = t.receipt_no
 * ```
 */
export const findSaleKeys = new PreparedQuery<IFindSaleKeysParams,IFindSaleKeysResult>(findSaleKeysIR);


/** 'FindEarlierSales' parameters type */
export interface IFindEarlierSalesParams {
  brandId: number;
  days: stringArray;
  receipts: stringArray;
  searchedDays: number;
  stores: stringArray;
}

/** 'FindEarlierSales' return type */
export interface IFindEarlierSalesResult {
  business_day: string;
  place: number;
  receipt_no: string;
  store_id: string;
}

/** 'FindEarlierSales' query type */
export interface IFindEarlierSalesQuery {
  params: IFindEarlierSalesParams;
  result: IFindEarlierSalesResult;
}

const findEarlierSalesIR: any = {"usedParamSet":{"stores":true,"days":true,"receipts":true,"searchedDays":true,"brandId":true},"params":[{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":159,"b":166}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":177,"b":182}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":193,"b":202}]},{"name":"searchedDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":309,"b":322}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":380,"b":388}]}],"statement":"-- Sales of these receipts on the days before, each day one look by key.\nselect t.place::int as \"place!\", k.store_id, k.business_day, k.receipt_no\nfrom unnest(:stores!::text[], :days!::date[], :receipts!::text[]) with ordinality\n  as t(store_id, business_day, receipt_no, place)\ncross join generate_series(1, :searchedDays!::int) as n(day)\njoin huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = t.store_id\n  and k.business_day = t.business_day - n.day and k.receipt_no = t.receipt_no\n  and (k.seq is not null or k.guest)\norder by t.place, k.business_day"};

/**
 * Query generated from SQL:
 * ```
 * -- Sales of these receipts on the days before, each day one look by key.
 * select t.place::int as "place!", k.store_id, k.business_day, k.receipt_no
 * from unnest(:stores!::text[], :days!::date[], :receipts!::text[]) with ordinality
 *   as t(store_id, business_day, receipt_no, place)
 * cross join generate_series(1, :searchedDays!::int) as n(day)
 * join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = t.store_id
 *   and k.business_day = t.business_day - n.day and k.receipt_no = t.receipt_no
 *   and (k.seq is not null or k.guest)
 * order by t.place, k.business_day
 * ```
 */
export const findEarlierSales = new PreparedQuery<IFindEarlierSalesParams,IFindEarlierSalesResult>(findEarlierSalesIR);


/** 'PutIntoInbox' parameters type */
export interface IPutIntoInboxParams {
  awaited: booleanArray;
  brandId: number;
  buckets: bigint;
  days: stringArray;
  externalIds: stringArray;
  hashes: BufferArray;
  kinds: event_kindArray;
  lockClass: number;
  memberIds: bigintArray;
  messageIds: stringArray;
  occurredAt: numberArray;
  payloads: string;
  receipts: stringArray;
  sources: stringArray;
  stores: stringArray;
}

/** 'PutIntoInbox' return type */
export interface IPutIntoInboxResult {
  seq: bigint;
}

/** 'PutIntoInbox' query type */
export interface IPutIntoInboxQuery {
  params: IPutIntoInboxParams;
  result: IPutIntoInboxResult;
}

const putIntoInboxIR: any = {"usedParamSet":{"lockClass":true,"buckets":true,"memberIds":true,"sources":true,"externalIds":true,"hashes":true,"kinds":true,"occurredAt":true,"days":true,"payloads":true,"stores":true,"receipts":true,"awaited":true,"messageIds":true,"brandId":true},"params":[{"name":"lockClass","required":true,"transform":{"type":"scalar"},"locs":[{"a":97,"b":107}]},{"name":"buckets","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":174}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":204,"b":214},{"a":623,"b":633}]},{"name":"sources","required":true,"transform":{"type":"scalar"},"locs":[{"a":532,"b":540}]},{"name":"externalIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":559,"b":571}]},{"name":"hashes","required":true,"transform":{"type":"scalar"},"locs":[{"a":590,"b":597}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":658,"b":664}]},{"name":"occurredAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":696,"b":707}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":728,"b":733}]},{"name":"payloads","required":true,"transform":{"type":"scalar"},"locs":[{"a":771,"b":780}]},{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":801,"b":808}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":827,"b":836}]},{"name":"awaited","required":true,"transform":{"type":"scalar"},"locs":[{"a":855,"b":863}]},{"name":"messageIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":891,"b":902}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1223,"b":1231},{"a":1506,"b":1514},{"a":1788,"b":1796}]}],"statement":"with held as materialized (\n  select count(*) as buckets from (\n    select pg_advisory_xact_lock(:lockClass!::int, b.bucket)\n    from (select distinct (t.member_id % :buckets!)::int as bucket from unnest(:memberIds!::bigint[])\n      as t(member_id) order by bucket) b\n  ) locks\n), incoming as materialized (\n  -- Numbered above the join: nobody gets a number before all locks are held.\n  select nextval('huigan.event_seq') as seq, t.*, to_timestamp(t.occurred_ms / 1000) as occurred_at\n  from held cross join rows from (\n    unnest(:sources!::text[]), unnest(:externalIds!::text[]), unnest(:hashes!::bytea[]),\n      unnest(:memberIds!::bigint[]),\n    unnest(:kinds!::huigan.event_kind[]), unnest(:occurredAt!::float8[]), unnest(:days!::date[]),\n      json_array_elements(:payloads!::json),\n    unnest(:stores!::text[]), unnest(:receipts!::text[]), unnest(:awaited!::boolean[]),\n      unnest(:messageIds!::text[])\n  ) as t(source, external_id, content_hash, member_id, kind, occurred_ms, business_day, payload, store_id,\n    receipt_no, awaited, message_id)\n  where held.buckets > 0\n), keys as (\n  insert into huigan.event_keys (brand_id, source, external_id, content_hash, member_id, seq, message_id,\n    told_at)\n  select :brandId!::smallint, source, external_id, content_hash, member_id, seq, message_id, case\n    when message_id is not null then now() end\n  from incoming\n), sales as (\n  insert into huigan.sale_keys (brand_id, store_id, business_day, receipt_no, content_hash, member_id, seq)\n  select :brandId!::smallint, store_id, business_day, receipt_no, content_hash, member_id, seq from incoming\n    where kind = 'sale' and not awaited\n)\ninsert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,\n  payload)\nselect member_id, seq, :brandId!::smallint, source, external_id, kind, occurred_at, business_day, payload\n  from incoming\nreturning seq"};

/**
 * Query generated from SQL:
 * ```
 * with held as materialized (
 *   select count(*) as buckets from (
 *     select pg_advisory_xact_lock(:lockClass!::int, b.bucket)
 *     from (select distinct (t.member_id % :buckets!)::int as bucket from unnest(:memberIds!::bigint[])
 *       as t(member_id) order by bucket) b
 *   ) locks
 * ), incoming as materialized (
 *   -- Numbered above the join: nobody gets a number before all locks are held.
 *   select nextval('huigan.event_seq') as seq, t.*, to_timestamp(t.occurred_ms / 1000) as occurred_at
 *   from held cross join rows from (
 *     unnest(:sources!::text[]), unnest(:externalIds!::text[]), unnest(:hashes!::bytea[]),
 *       unnest(:memberIds!::bigint[]),
 *     unnest(:kinds!::huigan.event_kind[]), unnest(:occurredAt!::float8[]), unnest(:days!::date[]),
 *       json_array_elements(:payloads!::json),
 *     unnest(:stores!::text[]), unnest(:receipts!::text[]), unnest(:awaited!::boolean[]),
 *       unnest(:messageIds!::text[])
 *   ) as t(source, external_id, content_hash, member_id, kind, occurred_ms, business_day, payload, store_id,
 *     receipt_no, awaited, message_id)
 *   where held.buckets > 0
 * ), keys as (
 *   insert into huigan.event_keys (brand_id, source, external_id, content_hash, member_id, seq, message_id,
 *     told_at)
 *   select :brandId!::smallint, source, external_id, content_hash, member_id, seq, message_id, case
 *     when message_id is not null then now() end
 *   from incoming
 * ), sales as (
 *   insert into huigan.sale_keys (brand_id, store_id, business_day, receipt_no, content_hash, member_id, seq)
 *   select :brandId!::smallint, store_id, business_day, receipt_no, content_hash, member_id, seq from incoming
 *     where kind = 'sale' and not awaited
 * )
 * insert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,
 *   payload)
 * select member_id, seq, :brandId!::smallint, source, external_id, kind, occurred_at, business_day, payload
 *   from incoming
 * returning seq
 * ```
 */
export const putIntoInbox = new PreparedQuery<IPutIntoInboxParams,IPutIntoInboxResult>(putIntoInboxIR);


/** 'ClaimAwaitedSale' parameters type */
export interface IClaimAwaitedSaleParams {
  brandId: number;
  day: string;
  hash: Buffer;
  memberId?: bigint | null | void;
  receipt: string;
  seq?: bigint | null | void;
  store: string;
}

/** 'ClaimAwaitedSale' return type */
export interface IClaimAwaitedSaleResult {
  receipt_no: string;
}

/** 'ClaimAwaitedSale' query type */
export interface IClaimAwaitedSaleQuery {
  params: IClaimAwaitedSaleParams;
  result: IClaimAwaitedSaleResult;
}

const claimAwaitedSaleIR: any = {"usedParamSet":{"hash":true,"memberId":true,"seq":true,"brandId":true,"store":true,"day":true,"receipt":true},"params":[{"name":"hash","required":true,"transform":{"type":"scalar"},"locs":[{"a":43,"b":48}]},{"name":"memberId","required":false,"transform":{"type":"scalar"},"locs":[{"a":63,"b":71}]},{"name":"seq","required":false,"transform":{"type":"scalar"},"locs":[{"a":80,"b":83},{"a":96,"b":99}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":134,"b":142}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":159,"b":165}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":186,"b":190}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":209,"b":217}]}],"statement":"update huigan.sale_keys set content_hash = :hash!, member_id = :memberId, seq = :seq,\n  guest = :seq::bigint is null\nwhere brand_id = :brandId! and store_id = :store! and business_day = :day! and receipt_no = :receipt!\n  and seq is null and not guest\nreturning receipt_no"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.sale_keys set content_hash = :hash!, member_id = :memberId, seq = :seq,
 *   guest = :seq::bigint is null
 * where brand_id = :brandId! and store_id = :store! and business_day = :day! and receipt_no = :receipt!
 *   and seq is null and not guest
 * returning receipt_no
 * ```
 */
export const claimAwaitedSale = new PreparedQuery<IClaimAwaitedSaleParams,IClaimAwaitedSaleResult>(claimAwaitedSaleIR);


/** 'AwaitSales' parameters type */
export interface IAwaitSalesParams {
  brandId: number;
  days: stringArray;
  receipts: stringArray;
  stores: stringArray;
}

/** 'AwaitSales' return type */
export type IAwaitSalesResult = void;

/** 'AwaitSales' query type */
export interface IAwaitSalesQuery {
  params: IAwaitSalesParams;
  result: IAwaitSalesResult;
}

const awaitSalesIR: any = {"usedParamSet":{"brandId":true,"stores":true,"days":true,"receipts":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":100}]},{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":173}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":184,"b":189}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":200,"b":209}]}],"statement":"insert into huigan.sale_keys (brand_id, store_id, business_day, receipt_no)\nselect distinct :brandId!::smallint, t.store_id, t.business_day, t.receipt_no\nfrom unnest(:stores!::text[], :days!::date[], :receipts!::text[]) as t(store_id, business_day, receipt_no)\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.sale_keys (brand_id, store_id, business_day, receipt_no)
 * select distinct :brandId!::smallint, t.store_id, t.business_day, t.receipt_no
 * from unnest(:stores!::text[], :days!::date[], :receipts!::text[]) as t(store_id, business_day, receipt_no)
 * on conflict do nothing
 * ```
 */
export const awaitSales = new PreparedQuery<IAwaitSalesParams,IAwaitSalesResult>(awaitSalesIR);


/** 'ParkEvents' parameters type */
export interface IParkEventsParams {
  brandId: number;
  days: stringArray;
  externalIds: stringArray;
  hashes: BufferArray;
  kinds: event_kindArray;
  messageIds: stringArray;
  occurredAt: numberArray;
  payloads: stringArray;
  receipts: stringArray;
  saleDays: stringArray;
  sources: stringArray;
  stores: stringArray;
}

/** 'ParkEvents' return type */
export interface IParkEventsResult {
  external_id: string;
  source: string;
}

/** 'ParkEvents' query type */
export interface IParkEventsQuery {
  params: IParkEventsParams;
  result: IParkEventsResult;
}

const parkEventsIR: any = {"usedParamSet":{"sources":true,"externalIds":true,"hashes":true,"kinds":true,"occurredAt":true,"days":true,"payloads":true,"stores":true,"saleDays":true,"receipts":true,"messageIds":true,"brandId":true},"params":[{"name":"sources","required":true,"transform":{"type":"scalar"},"locs":[{"a":47,"b":55}]},{"name":"externalIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":66,"b":78}]},{"name":"hashes","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":96}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":108,"b":114}]},{"name":"occurredAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":155}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":173}]},{"name":"payloads","required":true,"transform":{"type":"scalar"},"locs":[{"a":188,"b":197}]},{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":208,"b":215}]},{"name":"saleDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":226,"b":235}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":246,"b":255}]},{"name":"messageIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":266,"b":277}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":571,"b":579},{"a":912,"b":920}]}],"statement":"with incoming as (\n  select * from unnest(\n    :sources!::text[], :externalIds!::text[], :hashes!::bytea[], :kinds!::huigan.event_kind[],\n      :occurredAt!::float8[], :days!::date[],\n    :payloads!::text[], :stores!::text[], :saleDays!::date[], :receipts!::text[], :messageIds!::text[]\n  ) with ordinality\n    as t(source, external_id, content_hash, kind, occurred_ms, business_day, payload, store_id, sale_day,\n      receipt_no, message_id, place)\n), keys as (\n  insert into huigan.event_keys (brand_id, source, external_id, content_hash, message_id, told_at)\n  select :brandId!::smallint, source, external_id, content_hash, message_id, case\n    when message_id is not null then now() end from incoming\n  on conflict do nothing\n  returning source, external_id\n)\ninsert into huigan.parked_events (brand_id, store_id, sale_day, receipt_no, source, external_id, kind,\n  occurred_at, business_day, payload)\nselect :brandId!::smallint, i.store_id, i.sale_day, i.receipt_no, i.source, i.external_id, i.kind,\n  to_timestamp(i.occurred_ms / 1000),\n  i.business_day, i.payload::json\nfrom incoming i join keys k on k.source = i.source and k.external_id = i.external_id order by i.place\nreturning source, external_id"};

/**
 * Query generated from SQL:
 * ```
 * with incoming as (
 *   select * from unnest(
 *     :sources!::text[], :externalIds!::text[], :hashes!::bytea[], :kinds!::huigan.event_kind[],
 *       :occurredAt!::float8[], :days!::date[],
 *     :payloads!::text[], :stores!::text[], :saleDays!::date[], :receipts!::text[], :messageIds!::text[]
 *   ) with ordinality
 *     as t(source, external_id, content_hash, kind, occurred_ms, business_day, payload, store_id, sale_day,
 *       receipt_no, message_id, place)
 * ), keys as (
 *   insert into huigan.event_keys (brand_id, source, external_id, content_hash, message_id, told_at)
 *   select :brandId!::smallint, source, external_id, content_hash, message_id, case
 *     when message_id is not null then now() end from incoming
 *   on conflict do nothing
 *   returning source, external_id
 * )
 * insert into huigan.parked_events (brand_id, store_id, sale_day, receipt_no, source, external_id, kind,
 *   occurred_at, business_day, payload)
 * select :brandId!::smallint, i.store_id, i.sale_day, i.receipt_no, i.source, i.external_id, i.kind,
 *   to_timestamp(i.occurred_ms / 1000),
 *   i.business_day, i.payload::json
 * from incoming i join keys k on k.source = i.source and k.external_id = i.external_id order by i.place
 * returning source, external_id
 * ```
 */
export const parkEvents = new PreparedQuery<IParkEventsParams,IParkEventsResult>(parkEventsIR);


/** 'ReleaseParked' parameters type */
export interface IReleaseParkedParams {
  brandId: number;
  days: stringArray;
  limit: number;
  memberIds: bigintArray;
  receipts: stringArray;
  stores: stringArray;
}

/** 'ReleaseParked' return type */
export interface IReleaseParkedResult {
  member_id: bigint;
  seq: bigint;
}

/** 'ReleaseParked' query type */
export interface IReleaseParkedQuery {
  params: IReleaseParkedParams;
  result: IReleaseParkedResult;
}

const releaseParkedIR: any = {"usedParamSet":{"stores":true,"days":true,"receipts":true,"memberIds":true,"brandId":true,"limit":true},"params":[{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":348,"b":355}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":366,"b":371}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":382,"b":391}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":402,"b":412}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":537,"b":545}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":672,"b":678}]}],"statement":"with released as (\n  delete from huigan.parked_events p using (\n    select o.brand_id, o.store_id, o.sale_day, o.receipt_no, o.parked_id, t.member_id\n    -- A select of its own around the arrays: Citus takes all of their columns to be as the first one is.\n    from (\n      select u.store_id, u.sale_day, u.receipt_no, u.member_id\n      from unnest(:stores!::text[], :days!::date[], :receipts!::text[], :memberIds!::bigint[])\n        as u(store_id, sale_day, receipt_no, member_id)\n    ) t\n    join huigan.parked_events o on o.brand_id = :brandId! and o.store_id = t.store_id\n      and o.sale_day = t.sale_day and o.receipt_no = t.receipt_no\n    order by o.parked_id limit :limit!::int\n  ) next\n  where p.brand_id = next.brand_id and p.store_id = next.store_id and p.sale_day = next.sale_day\n    and p.receipt_no = next.receipt_no and p.parked_id = next.parked_id\n  returning p.*, next.member_id\n), numbered as (\n  select o.*, nextval('huigan.event_seq') as seq from (select * from released order by parked_id) o\n), keyed as (\n  update huigan.event_keys k set member_id = n.member_id, seq = n.seq\n  from numbered n where k.brand_id = n.brand_id and k.source = n.source and k.external_id = n.external_id\n)\ninsert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,\n  payload, received_at)\nselect member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload, received_at\n  from numbered\nreturning member_id, seq"};

/**
 * Query generated from SQL:
 * ```
 * with released as (
 *   delete from huigan.parked_events p using (
 *     select o.brand_id, o.store_id, o.sale_day, o.receipt_no, o.parked_id, t.member_id
 *     -- A select of its own around the arrays: Citus takes all of their columns to be as the first one is.
 *     from (
 *       select u.store_id, u.sale_day, u.receipt_no, u.member_id
 *       from unnest(:stores!::text[], :days!::date[], :receipts!::text[], :memberIds!::bigint[])
 *         as u(store_id, sale_day, receipt_no, member_id)
 *     ) t
 *     join huigan.parked_events o on o.brand_id = :brandId! and o.store_id = t.store_id
 *       and o.sale_day = t.sale_day and o.receipt_no = t.receipt_no
 *     order by o.parked_id limit :limit!::int
 *   ) next
 *   where p.brand_id = next.brand_id and p.store_id = next.store_id and p.sale_day = next.sale_day
 *     and p.receipt_no = next.receipt_no and p.parked_id = next.parked_id
 *   returning p.*, next.member_id
 * ), numbered as (
 *   select o.*, nextval('huigan.event_seq') as seq from (select * from released order by parked_id) o
 * ), keyed as (
 *   update huigan.event_keys k set member_id = n.member_id, seq = n.seq
 *   from numbered n where k.brand_id = n.brand_id and k.source = n.source and k.external_id = n.external_id
 * )
 * insert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,
 *   payload, received_at)
 * select member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload, received_at
 *   from numbered
 * returning member_id, seq
 * ```
 */
export const releaseParked = new PreparedQuery<IReleaseParkedParams,IReleaseParkedResult>(releaseParkedIR);


/** 'FindWaiting' parameters type */
export interface IFindWaitingParams {
  after: bigint;
  limit: number;
}

/** 'FindWaiting' return type */
export interface IFindWaitingResult {
  member_id: bigint;
  seq: bigint;
}

/** 'FindWaiting' query type */
export interface IFindWaitingQuery {
  params: IFindWaitingParams;
  result: IFindWaitingResult;
}

const findWaitingIR: any = {"usedParamSet":{"after":true,"limit":true},"params":[{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":66,"b":72}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":108,"b":114}]}],"statement":"select f.member_id, f.seq from huigan.inbox f where f.member_id > :after!\norder by f.member_id, f.seq limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select f.member_id, f.seq from huigan.inbox f where f.member_id > :after!
 * order by f.member_id, f.seq limit :limit!::int
 * ```
 */
export const findWaiting = new PreparedQuery<IFindWaitingParams,IFindWaitingResult>(findWaitingIR);


/** 'FindUnknown' parameters type */
export interface IFindUnknownParams {
  memberIds: bigintArray;
}

/** 'FindUnknown' return type */
export interface IFindUnknownResult {
  member_id: bigint;
}

/** 'FindUnknown' query type */
export interface IFindUnknownQuery {
  params: IFindUnknownParams;
  result: IFindUnknownResult;
}

const findUnknownIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":49,"b":59},{"a":182,"b":192}]}],"statement":"with asked as (\n  select t.member_id from unnest(:memberIds!::bigint[]) as t(member_id)\n), known as materialized (\n  select m.member_id from huigan.members m where m.member_id = any(:memberIds!::bigint[])\n)\nselect a.member_id as \"member_id!\" from asked a left join known k on k.member_id = a.member_id\nwhere k.member_id is null"};

/**
 * Query generated from SQL:
 * ```
 * with asked as (
 *   select t.member_id from unnest(:memberIds!::bigint[]) as t(member_id)
 * ), known as materialized (
 *   select m.member_id from huigan.members m where m.member_id = any(:memberIds!::bigint[])
 * )
 * select a.member_id as "member_id!" from asked a left join known k on k.member_id = a.member_id
 * where k.member_id is null
 * ```
 */
export const findUnknown = new PreparedQuery<IFindUnknownParams,IFindUnknownResult>(findUnknownIR);


/** 'FindFirstDay' parameters type */
export interface IFindFirstDayParams {
  memberId: bigint;
}

/** 'FindFirstDay' return type */
export interface IFindFirstDayResult {
  business_day: string;
}

/** 'FindFirstDay' query type */
export interface IFindFirstDayQuery {
  params: IFindFirstDayParams;
  result: IFindFirstDayResult;
}

const findFirstDayIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":62,"b":71}]}],"statement":"select i.business_day from huigan.inbox i where i.member_id = :memberId! order by i.seq limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select i.business_day from huigan.inbox i where i.member_id = :memberId! order by i.seq limit 1
 * ```
 */
export const findFirstDay = new PreparedQuery<IFindFirstDayParams,IFindFirstDayResult>(findFirstDayIR);


/** 'BuryFirstWaiting' parameters type */
export interface IBuryFirstWaitingParams {
  code: string;
  memberId: bigint;
  reason: string;
}

/** 'BuryFirstWaiting' return type */
export interface IBuryFirstWaitingResult {
  seq: bigint;
}

/** 'BuryFirstWaiting' query type */
export interface IBuryFirstWaitingQuery {
  params: IBuryFirstWaitingParams;
  result: IBuryFirstWaitingResult;
}

const buryFirstWaitingIR: any = {"usedParamSet":{"memberId":true,"code":true,"reason":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":67,"b":76},{"a":153,"b":162}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":707,"b":712}]},{"name":"reason","required":true,"transform":{"type":"scalar"},"locs":[{"a":719,"b":726}]}],"statement":"with taken as (\n  delete from huigan.inbox i\n  where i.member_id = :memberId! and i.seq = (select min(f.seq) from huigan.inbox f\n    where f.member_id = :memberId!)\n  returning i.*\n), kept as (\n  insert into huigan.events (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,\n    payload, received_at)\n  select member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload, received_at\n  from taken\n), buried as (\n  insert into huigan.dead_letters (brand_id, member_id, seq, source, external_id, kind, occurred_at,\n    business_day, payload, code, reason)\n  select brand_id, member_id, seq, source, external_id, kind, occurred_at, business_day, payload, :code!,\n    :reason!\n  from taken\n)\nselect seq as \"seq!\" from taken"};

/**
 * Query generated from SQL:
 * ```
 * with taken as (
 *   delete from huigan.inbox i
 *   where i.member_id = :memberId! and i.seq = (select min(f.seq) from huigan.inbox f
 *     where f.member_id = :memberId!)
 *   returning i.*
 * ), kept as (
 *   insert into huigan.events (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,
 *     payload, received_at)
 *   select member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload, received_at
 *   from taken
 * ), buried as (
 *   insert into huigan.dead_letters (brand_id, member_id, seq, source, external_id, kind, occurred_at,
 *     business_day, payload, code, reason)
 *   select brand_id, member_id, seq, source, external_id, kind, occurred_at, business_day, payload, :code!,
 *     :reason!
 *   from taken
 * )
 * select seq as "seq!" from taken
 * ```
 */
export const buryFirstWaiting = new PreparedQuery<IBuryFirstWaitingParams,IBuryFirstWaitingResult>(buryFirstWaitingIR);


