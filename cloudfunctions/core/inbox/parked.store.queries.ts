/** Types generated for queries found in "cloudfunctions/core/inbox/parked.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type event_kind = 'clock' | 'commission' | 'completion' | 'gift' | 'join' | 'merged-away' | 'merged-in' | 'merged-out' | 'opening' | 'redemption' | 'refund' | 'release' | 'return' | 'sale';

export type stringArray = (string)[];

/** 'FindParked' parameters type */
export interface IFindParkedParams {
  after: bigint;
  before: string;
  brandId: number;
  limit: number;
}

/** 'FindParked' return type */
export interface IFindParkedResult {
  external_id: string;
  kind: event_kind;
  occurred_at: Date;
  parked_id: bigint;
  payload: unknown;
  receipt_no: string;
  received_at: Date;
  sale_day: string;
  source: string;
  store_id: string;
}

/** 'FindParked' query type */
export interface IFindParkedQuery {
  params: IFindParkedParams;
  result: IFindParkedResult;
}

const findParkedIR: any = {"usedParamSet":{"brandId":true,"after":true,"before":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":201,"b":209}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":229,"b":235}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":257,"b":264}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":306,"b":312}]}],"statement":"select p.store_id, p.sale_day::text as \"sale_day!\", p.receipt_no, p.parked_id, p.source, p.external_id, p.kind,\n  p.occurred_at, p.payload, p.received_at\nfrom huigan.parked_events p\nwhere p.brand_id = :brandId! and p.parked_id > :after! and p.received_at < :before!::timestamptz\norder by p.parked_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select p.store_id, p.sale_day::text as "sale_day!", p.receipt_no, p.parked_id, p.source, p.external_id, p.kind,
 *   p.occurred_at, p.payload, p.received_at
 * from huigan.parked_events p
 * where p.brand_id = :brandId! and p.parked_id > :after! and p.received_at < :before!::timestamptz
 * order by p.parked_id limit :limit!::int
 * ```
 */
export const findParked = new PreparedQuery<IFindParkedParams,IFindParkedResult>(findParkedIR);


/** 'FindOneParked' parameters type */
export interface IFindOneParkedParams {
  brandId: number;
  day: string;
  parkedId: bigint;
  receipt: string;
  store: string;
}

/** 'FindOneParked' return type */
export interface IFindOneParkedResult {
  external_id: string;
  kind: event_kind;
  occurred_at: Date;
  payload: unknown;
  source: string;
}

/** 'FindOneParked' query type */
export interface IFindOneParkedQuery {
  params: IFindOneParkedParams;
  result: IFindOneParkedResult;
}

const findOneParkedIR: any = {"usedParamSet":{"brandId":true,"store":true,"day":true,"receipt":true,"parkedId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":120}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":139,"b":145}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":164,"b":168}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":197}]},{"name":"parkedId","required":true,"transform":{"type":"scalar"},"locs":[{"a":219,"b":228}]}],"statement":"select p.source, p.external_id, p.kind, p.occurred_at, p.payload\nfrom huigan.parked_events p\nwhere p.brand_id = :brandId! and p.store_id = :store! and p.sale_day = :day! and p.receipt_no = :receipt!\n  and p.parked_id = :parkedId!"};

/**
 * Query generated from SQL:
 * ```
 * select p.source, p.external_id, p.kind, p.occurred_at, p.payload
 * from huigan.parked_events p
 * where p.brand_id = :brandId! and p.store_id = :store! and p.sale_day = :day! and p.receipt_no = :receipt!
 *   and p.parked_id = :parkedId!
 * ```
 */
export const findOneParked = new PreparedQuery<IFindOneParkedParams,IFindOneParkedResult>(findOneParkedIR);


/** 'JoinToMember' parameters type */
export interface IJoinToMemberParams {
  brandId: number;
  day: string;
  hash: Buffer;
  memberId: bigint;
  parkedId: bigint;
  payload: string;
  receipt: string;
  store: string;
}

/** 'JoinToMember' return type */
export interface IJoinToMemberResult {
  member_id: bigint;
  seq: bigint;
}

/** 'JoinToMember' query type */
export interface IJoinToMemberQuery {
  params: IJoinToMemberParams;
  result: IJoinToMemberResult;
}

const joinToMemberIR: any = {"usedParamSet":{"brandId":true,"store":true,"day":true,"receipt":true,"parkedId":true,"memberId":true,"hash":true,"payload":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":182,"b":190}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":209,"b":215}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":234,"b":238}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":259,"b":267}]},{"name":"parkedId","required":true,"transform":{"type":"scalar"},"locs":[{"a":291,"b":300}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":455,"b":464},{"a":956,"b":965}]},{"name":"hash","required":true,"transform":{"type":"scalar"},"locs":[{"a":494,"b":499}]},{"name":"payload","required":true,"transform":{"type":"scalar"},"locs":[{"a":1037,"b":1045}]}],"statement":"-- Says the sale it was joined to, and goes to that sale's member; what was told first is still known by it.\nwith gone as (\n  delete from huigan.parked_events p\n  where p.brand_id = :brandId! and p.store_id = :store! and p.sale_day = :day! and p.receipt_no = :receipt!\n    and p.parked_id = :parkedId!\n  returning p.*\n), numbered as (\n  select g.*, nextval('huigan.event_seq') as seq from gone g\n), keyed as (\n  update huigan.event_keys k set member_id = :memberId!, seq = n.seq, joined_hash = :hash!\n  from numbered n where k.brand_id = n.brand_id and k.source = n.source and k.external_id = n.external_id\n), left_alone as (\n  update huigan.sale_keys k set joined_away = true from gone g\n  where k.brand_id = g.brand_id and k.store_id = g.store_id and k.business_day = g.sale_day\n    and k.receipt_no = g.receipt_no\n)\ninsert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,\n  payload, received_at)\nselect :memberId!, seq, brand_id, source, external_id, kind, occurred_at, business_day, :payload!::json,\n  received_at\nfrom numbered\nreturning member_id, seq"};

/**
 * Query generated from SQL:
 * ```
 * -- Says the sale it was joined to, and goes to that sale's member; what was told first is still known by it.
 * with gone as (
 *   delete from huigan.parked_events p
 *   where p.brand_id = :brandId! and p.store_id = :store! and p.sale_day = :day! and p.receipt_no = :receipt!
 *     and p.parked_id = :parkedId!
 *   returning p.*
 * ), numbered as (
 *   select g.*, nextval('huigan.event_seq') as seq from gone g
 * ), keyed as (
 *   update huigan.event_keys k set member_id = :memberId!, seq = n.seq, joined_hash = :hash!
 *   from numbered n where k.brand_id = n.brand_id and k.source = n.source and k.external_id = n.external_id
 * ), left_alone as (
 *   update huigan.sale_keys k set joined_away = true from gone g
 *   where k.brand_id = g.brand_id and k.store_id = g.store_id and k.business_day = g.sale_day
 *     and k.receipt_no = g.receipt_no
 * )
 * insert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,
 *   payload, received_at)
 * select :memberId!, seq, brand_id, source, external_id, kind, occurred_at, business_day, :payload!::json,
 *   received_at
 * from numbered
 * returning member_id, seq
 * ```
 */
export const joinToMember = new PreparedQuery<IJoinToMemberParams,IJoinToMemberResult>(joinToMemberIR);


/** 'JoinToGuest' parameters type */
export interface IJoinToGuestParams {
  brandId: number;
  day: string;
  guestSale: string;
  parkedId: bigint;
  receipt: string;
  store: string;
}

/** 'JoinToGuest' return type */
export interface IJoinToGuestResult {
  external_id: string;
}

/** 'JoinToGuest' query type */
export interface IJoinToGuestQuery {
  params: IJoinToGuestParams;
  result: IJoinToGuestResult;
}

const joinToGuestIR: any = {"usedParamSet":{"brandId":true,"store":true,"day":true,"receipt":true,"parkedId":true,"guestSale":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":81}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":106}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":125,"b":129}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":158}]},{"name":"parkedId","required":true,"transform":{"type":"scalar"},"locs":[{"a":182,"b":191}]},{"name":"guestSale","required":true,"transform":{"type":"scalar"},"locs":[{"a":465,"b":475}]}],"statement":"with gone as (\n  delete from huigan.parked_events p\n  where p.brand_id = :brandId! and p.store_id = :store! and p.sale_day = :day! and p.receipt_no = :receipt!\n    and p.parked_id = :parkedId!\n  returning p.*\n), left_alone as (\n  update huigan.sale_keys k set joined_away = true from gone g\n  where k.brand_id = g.brand_id and k.store_id = g.store_id and k.business_day = g.sale_day\n    and k.receipt_no = g.receipt_no\n)\nupdate huigan.event_keys k set guest_sale = :guestSale!\nfrom gone g where k.brand_id = g.brand_id and k.source = g.source and k.external_id = g.external_id\nreturning k.external_id"};

/**
 * Query generated from SQL:
 * ```
 * with gone as (
 *   delete from huigan.parked_events p
 *   where p.brand_id = :brandId! and p.store_id = :store! and p.sale_day = :day! and p.receipt_no = :receipt!
 *     and p.parked_id = :parkedId!
 *   returning p.*
 * ), left_alone as (
 *   update huigan.sale_keys k set joined_away = true from gone g
 *   where k.brand_id = g.brand_id and k.store_id = g.store_id and k.business_day = g.sale_day
 *     and k.receipt_no = g.receipt_no
 * )
 * update huigan.event_keys k set guest_sale = :guestSale!
 * from gone g where k.brand_id = g.brand_id and k.source = g.source and k.external_id = g.external_id
 * returning k.external_id
 * ```
 */
export const joinToGuest = new PreparedQuery<IJoinToGuestParams,IJoinToGuestResult>(joinToGuestIR);


/** 'FindLikelySales' parameters type */
export interface IFindLikelySalesParams {
  brandId: number;
  day: string;
  days: number;
  limit: number;
  receipt: string;
  receipts: stringArray;
  store: string;
}

/** 'FindLikelySales' return type */
export interface IFindLikelySalesResult {
  day: string;
  guest: boolean;
  member_id: bigint | null;
  receipt_no: string;
  store_id: string;
  total_fen: bigint | null;
}

/** 'FindLikelySales' query type */
export interface IFindLikelySalesQuery {
  params: IFindLikelySalesParams;
  result: IFindLikelySalesResult;
}

const findLikelySalesIR: any = {"usedParamSet":{"store":true,"day":true,"days":true,"brandId":true,"receipts":true,"receipt":true,"limit":true},"params":[{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":173,"b":179},{"a":854,"b":860},{"a":959,"b":965},{"a":1887,"b":1893}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":238,"b":242},{"a":265,"b":269},{"a":377,"b":381},{"a":394,"b":398},{"a":869,"b":873},{"a":931,"b":935},{"a":1859,"b":1863}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":252,"b":257}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":448,"b":456},{"a":634,"b":642}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":726,"b":735}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":882,"b":890}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":1007,"b":1013}]}],"statement":"-- The same number: at the same store in the weeks before, or anywhere in the brand on its day or the day\n-- before. Each is one look into the key.\nwith names as (\n  select :store!::text as store_id, d::date as day\n  from generate_series(:day!::date - :days!::int, :day!::date + 1, interval '1 day') d\n  union\n  select s.store_id, d::date from huigan.stores s, generate_series(:day!::date - 1, :day!::date, interval '1 day') d\n  where s.brand_id = :brandId!\n), likely as materialized (\n  select k.brand_id, k.store_id, k.business_day, k.receipt_no, k.member_id, k.guest, k.seq\n  from names n\n  join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = n.store_id and k.business_day = n.day\n    and k.receipt_no = any(:receipts!::text[])\n  where (k.seq is not null or k.guest) and (k.store_id, k.business_day, k.receipt_no)\n    is distinct from (:store!::text, :day!::date, :receipt!::text)\n  order by abs(k.business_day - :day!::date), (k.store_id = :store!) desc, k.store_id, k.receipt_no\n  limit :limit!::int\n), told as materialized (\n  select k.store_id, k.business_day, k.receipt_no, e.payload\n  from likely k join huigan.events e on e.member_id = k.member_id and e.seq = k.seq\n    and e.business_day = k.business_day\n  union all\n  select k.store_id, k.business_day, k.receipt_no, g.payload\n  from likely k join huigan.guest_sales g on k.guest and g.business_day = k.business_day\n    and g.brand_id = k.brand_id and g.store_id = k.store_id and g.receipt_no = k.receipt_no\n)\nselect k.store_id, k.business_day::text as \"day!\", k.receipt_no, k.member_id, k.guest,\n  (select sum((line ->> 'amountFen')::bigint) from json_array_elements(t.payload -> 'lines') as line)::bigint\n    as total_fen\nfrom likely k left join told t\n  on t.store_id = k.store_id and t.business_day = k.business_day and t.receipt_no = k.receipt_no\norder by abs(k.business_day - :day!::date), (k.store_id = :store!) desc, k.store_id, k.receipt_no"};

/**
 * Query generated from SQL:
 * ```
 * -- The same number: at the same store in the weeks before, or anywhere in the brand on its day or the day
 * -- before. Each is one look into the key.
 * with names as (
 *   select :store!::text as store_id, d::date as day
 *   from generate_series(:day!::date - :days!::int, :day!::date + 1, interval '1 day') d
 *   union
 *   select s.store_id, d::date from huigan.stores s, generate_series(:day!::date - 1, :day!::date, interval '1 day') d
 *   where s.brand_id = :brandId!
 * ), likely as materialized (
 *   select k.brand_id, k.store_id, k.business_day, k.receipt_no, k.member_id, k.guest, k.seq
 *   from names n
 *   join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = n.store_id and k.business_day = n.day
 *     and k.receipt_no = any(:receipts!::text[])
 *   where (k.seq is not null or k.guest) and (k.store_id, k.business_day, k.receipt_no)
 *     is distinct from (:store!::text, :day!::date, :receipt!::text)
 *   order by abs(k.business_day - :day!::date), (k.store_id = :store!) desc, k.store_id, k.receipt_no
 *   limit :limit!::int
 * ), told as materialized (
 *   select k.store_id, k.business_day, k.receipt_no, e.payload
 *   from likely k join huigan.events e on e.member_id = k.member_id and e.seq = k.seq
 *     and e.business_day = k.business_day
 *   union all
 *   select k.store_id, k.business_day, k.receipt_no, g.payload
 *   from likely k join huigan.guest_sales g on k.guest and g.business_day = k.business_day
 *     and g.brand_id = k.brand_id and g.store_id = k.store_id and g.receipt_no = k.receipt_no
 * )
 * select k.store_id, k.business_day::text as "day!", k.receipt_no, k.member_id, k.guest,
 *   (select sum((line ->> 'amountFen')::bigint) from json_array_elements(t.payload -> 'lines') as line)::bigint
 *     as total_fen
 * from likely k left join told t
 *   on t.store_id = k.store_id and t.business_day = k.business_day and t.receipt_no = k.receipt_no
 * order by abs(k.business_day - :day!::date), (k.store_id = :store!) desc, k.store_id, k.receipt_no
 * ```
 */
export const findLikelySales = new PreparedQuery<IFindLikelySalesParams,IFindLikelySalesResult>(findLikelySalesIR);


/** 'CountParked' parameters type */
export interface ICountParkedParams {
  brandId: number;
}

/** 'CountParked' return type */
export interface ICountParkedResult {
  held: number;
  parked: number;
}

/** 'CountParked' query type */
export interface ICountParkedQuery {
  params: ICountParkedParams;
  result: ICountParkedResult;
}

const countParkedIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":71,"b":79},{"a":164,"b":172}]}],"statement":"select (select count(*) from huigan.parked_events p where p.brand_id = :brandId!)::int as \"parked!\",\n  (select count(*) from huigan.held_sales h where h.brand_id = :brandId! and h.state in ('open', 'settling')\n  )::int as \"held!\""};

/**
 * Query generated from SQL:
 * ```
 * select (select count(*) from huigan.parked_events p where p.brand_id = :brandId!)::int as "parked!",
 *   (select count(*) from huigan.held_sales h where h.brand_id = :brandId! and h.state in ('open', 'settling')
 *   )::int as "held!"
 * ```
 */
export const countParked = new PreparedQuery<ICountParkedParams,ICountParkedResult>(countParkedIR);


