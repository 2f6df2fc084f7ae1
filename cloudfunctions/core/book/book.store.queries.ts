/** Types generated for queries found in "cloudfunctions/core/book/book.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type account = 'brand.commission.expired' | 'brand.commission.issued' | 'brand.commission.moved' | 'brand.commission.redeemed' | 'brand.commission.waived' | 'brand.points.carried' | 'brand.points.expired' | 'brand.points.issued' | 'brand.points.moved' | 'brand.points.redeemed' | 'brand.points.waived' | 'brand.qualifying.carried' | 'brand.qualifying.issued' | 'brand.qualifying.moved' | 'member.commission.active' | 'member.commission.debt' | 'member.commission.pending' | 'member.points.active' | 'member.points.debt' | 'member.points.pending' | 'member.qualifying';

export type asset = 'CNY' | 'POINT' | 'QUALIFYING';

export type event_kind = 'clock' | 'commission' | 'completion' | 'gift' | 'join' | 'merged-away' | 'merged-in' | 'merged-out' | 'opening' | 'redemption' | 'refund' | 'release' | 'return' | 'sale';

export type journal_kind = 'activate' | 'commission' | 'completion' | 'expire' | 'gift' | 'join' | 'merged-away' | 'merged-in' | 'merged-out' | 'opening' | 'programme' | 'redemption' | 'refund' | 'release' | 'return' | 'sale' | 'tier';

export type lot_kind = 'commission' | 'gift' | 'merged' | 'opening' | 'return' | 'sale' | 'welcome';

export type lot_state = 'active' | 'pending';

export type transfer_code = 'accrue' | 'activate' | 'claim' | 'claim-debt' | 'claim-qualifying' | 'claim-waived' | 'commission' | 'expire' | 'gift' | 'move-debt' | 'move-in' | 'move-out' | 'move-qualifying' | 'net-debt' | 'open' | 'open-qualifying' | 'qualify' | 'redeem' | 'return' | 'take-back' | 'take-back-debt' | 'take-back-expired' | 'take-back-moved' | 'take-back-other' | 'take-back-qualifying' | 'waive';

export type accountArray = (account)[];

export type assetArray = (asset)[];

export type bigintArray = (bigint)[];

export type booleanArray = (boolean)[];

export type event_kindArray = (event_kind)[];

export type journal_kindArray = (journal_kind)[];

export type lot_kindArray = (lot_kind)[];

export type lot_stateArray = (lot_state)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

export type transfer_codeArray = (transfer_code)[];

/** 'LockBooks' parameters type */
export interface ILockBooksParams {
  memberIds: bigintArray;
}

/** 'LockBooks' return type */
export interface ILockBooksResult {
  member_id: bigint;
}

/** 'LockBooks' query type */
export interface ILockBooksQuery {
  params: ILockBooksParams;
  result: ILockBooksResult;
}

const lockBooksIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":75}]}],"statement":"select m.member_id from huigan.members m where m.member_id = any(:memberIds!::bigint[])\norder by m.member_id for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id from huigan.members m where m.member_id = any(:memberIds!::bigint[])
 * order by m.member_id for no key update
 * ```
 */
export const lockBooks = new PreparedQuery<ILockBooksParams,ILockBooksResult>(lockBooksIR);


/** 'LockIdleBooks' parameters type */
export interface ILockIdleBooksParams {
  memberIds: bigintArray;
}

/** 'LockIdleBooks' return type */
export interface ILockIdleBooksResult {
  member_id: bigint;
}

/** 'LockIdleBooks' query type */
export interface ILockIdleBooksQuery {
  params: ILockIdleBooksParams;
  result: ILockIdleBooksResult;
}

const lockIdleBooksIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":75}]}],"statement":"select m.member_id from huigan.members m where m.member_id = any(:memberIds!::bigint[])\norder by m.member_id for no key update skip locked"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id from huigan.members m where m.member_id = any(:memberIds!::bigint[])
 * order by m.member_id for no key update skip locked
 * ```
 */
export const lockIdleBooks = new PreparedQuery<ILockIdleBooksParams,ILockIdleBooksResult>(lockIdleBooksIR);


/** 'ReadRows' parameters type */
export interface IReadRowsParams {
  asOf: numberArray;
  limit: number;
  memberIds: bigintArray;
  oneLane: boolean;
  rowKinds: event_kindArray;
  waitingOf: bigintArray;
}

/** 'ReadRows' return type */
export interface IReadRowsResult {
  balances: string;
  brand_id: number;
  clock_ms: bigint | null;
  due_ms: bigint | null;
  enough: boolean;
  events: unknown | null;
  gift_days: unknown;
  joined_ms: bigint | null;
  last_journal_no: number;
  last_lot_no: number;
  last_step_no: number;
  latest: number;
  member_id: bigint;
  merged_into: bigint | null;
  most_paid_sales: number;
  paid_sales: number;
  programme_version: number | null;
  settled_seq: bigint;
  tier: string | null;
  until_ms: bigint | null;
  window_from: string | null;
  window_sum: bigint;
}

/** 'ReadRows' query type */
export interface IReadRowsQuery {
  params: IReadRowsParams;
  result: IReadRowsResult;
}

const readRowsIR: any = {"usedParamSet":{"memberIds":true,"asOf":true,"waitingOf":true,"oneLane":true,"limit":true,"rowKinds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":383,"b":393},{"a":673,"b":683},{"a":2168,"b":2178}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":406,"b":411}]},{"name":"waitingOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":506,"b":516}]},{"name":"oneLane","required":true,"transform":{"type":"scalar"},"locs":[{"a":642,"b":650},{"a":2137,"b":2145}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":722,"b":728}]},{"name":"rowKinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":865,"b":874}]}],"statement":"-- Rows of members and what waits for them; whether that is enough to settle it. No table of theirs with a\n-- history. Of members of one of several lanes each table says whose rows are meant, so that all is read where\n-- they lie; where there is one lane, that would only cost (`oneLane`).\nwith asked as (\n  select a.member_id, to_timestamp(a.as_of_ms / 1000) as as_of\n  from unnest(:memberIds!::bigint[], :asOf!::float8[]) as a(member_id, as_of_ms)\n), waiting as materialized (\n  select i.*\n  from unnest(:waitingOf!::bigint[]) as w(member_id)\n  cross join lateral (\n    select * from huigan.inbox i\n    where i.member_id = w.member_id and (:oneLane! or i.member_id = any(:memberIds!::bigint[]))\n    order by i.seq limit :limit!::int\n  ) i\n), told as (\n  select w.member_id, min(w.occurred_at) as first_at, max(w.occurred_at) as last_at,\n    bool_or(w.kind <> all(:rowKinds!::huigan.event_kind[])) as needs_open,\n    json_agg(json_build_object('seq', w.seq::text, 'source', w.source, 'externalId', w.external_id,\n      'kind', w.kind, 'occurredAt', huigan.ms(w.occurred_at), 'payload', w.payload) order by w.seq) as events\n  from waiting w group by w.member_id\n), programmes as (\n  select v.brand_id, max(v.version) as latest, coalesce(min(v.window_days), 366) as shortest,\n    bool_or(v.window_days is null) as by_year,\n    make_interval(mins => min(v.utc_offset_minutes)) as zone\n  from huigan.programme_versions v group by v.brand_id\n), books as (\n  select m.*, t.events, p.latest,\n    coalesce(t.needs_open, false) or coalesce(m.next_due_at <= u.until_at, false)\n      or f.version <> coalesce(m.programme_version, f.version)\n      or coalesce(greatest(t.last_at, m.clock_at) - greatest(t.first_at, m.clock_at) > interval '1 day',\n        false)\n      as complete,\n    -- Days before this one are no part of the window any more, whichever version counts.\n    greatest((u.until_at at time zone 'UTC' + p.zone)::date - p.shortest + 1,\n      case when p.by_year then date_trunc('year',\n        u.until_at at time zone 'UTC' + p.zone)::date end) as window_to\n  from asked a\n  join huigan.members m on m.member_id = a.member_id\n    and (:oneLane! or m.member_id = any(:memberIds!::bigint[]))\n  join programmes p on p.brand_id = m.brand_id\n  left join told t on t.member_id = m.member_id\n  cross join lateral (select greatest(m.clock_at, t.last_at, a.as_of) as until_at) u\n  cross join lateral (\n    select coalesce(max(v.version), 1) as version from huigan.programme_versions v\n    where v.brand_id = m.brand_id and v.effective_from <= u.until_at\n  ) f\n)\nselect b.member_id, b.brand_id, huigan.ms(b.joined_at) as joined_ms, huigan.ms(b.clock_at) as clock_ms,\n  b.settled_seq, b.programme_version, b.tier, huigan.ms(b.tier_until) as until_ms,\n  b.balances::text as \"balances!\", b.window_sum, b.window_from, huigan.ms(b.next_due_at) as due_ms,\n  b.last_journal_no, b.last_lot_no, b.last_step_no, b.gift_days, b.paid_sales, b.most_paid_sales,\n  b.merged_into,\n  b.latest as \"latest!\", b.events,\n  not b.complete and (b.window_from is null or b.window_from >= b.window_to) as \"enough!\"\nfrom books b"};

/**
 * Query generated from SQL:
 * ```
 * -- Rows of members and what waits for them; whether that is enough to settle it. No table of theirs with a
 * -- history. Of members of one of several lanes each table says whose rows are meant, so that all is read where
 * -- they lie; where there is one lane, that would only cost (`oneLane`).
 * with asked as (
 *   select a.member_id, to_timestamp(a.as_of_ms / 1000) as as_of
 *   from unnest(:memberIds!::bigint[], :asOf!::float8[]) as a(member_id, as_of_ms)
 * ), waiting as materialized (
 *   select i.*
 *   from unnest(:waitingOf!::bigint[]) as w(member_id)
 *   cross join lateral (
 *     select * from huigan.inbox i
 *     where i.member_id = w.member_id and (:oneLane! or i.member_id = any(:memberIds!::bigint[]))
 *     order by i.seq limit :limit!::int
 *   ) i
 * ), told as (
 *   select w.member_id, min(w.occurred_at) as first_at, max(w.occurred_at) as last_at,
 *     bool_or(w.kind <> all(:rowKinds!::huigan.event_kind[])) as needs_open,
 *     json_agg(json_build_object('seq', w.seq::text, 'source', w.source, 'externalId', w.external_id,
 *       'kind', w.kind, 'occurredAt', huigan.ms(w.occurred_at), 'payload', w.payload) order by w.seq) as events
 *   from waiting w group by w.member_id
 * ), programmes as (
 *   select v.brand_id, max(v.version) as latest, coalesce(min(v.window_days), 366) as shortest,
 *     bool_or(v.window_days is null) as by_year,
 *     make_interval(mins => min(v.utc_offset_minutes)) as zone
 *   from huigan.programme_versions v group by v.brand_id
 * ), books as (
 *   select m.*, t.events, p.latest,
 *     coalesce(t.needs_open, false) or coalesce(m.next_due_at <= u.until_at, false)
 *       or f.version <> coalesce(m.programme_version, f.version)
 *       or coalesce(greatest(t.last_at, m.clock_at) - greatest(t.first_at, m.clock_at) > interval '1 day',
 *         false)
 *       as complete,
 *     -- Days before this one are no part of the window any more, whichever version counts.
 *     greatest((u.until_at at time zone 'UTC' + p.zone)::date - p.shortest + 1,
 *       case when p.by_year then date_trunc('year',
 *         u.until_at at time zone 'UTC' + p.zone)::date end) as window_to
 *   from asked a
 *   join huigan.members m on m.member_id = a.member_id
 *     and (:oneLane! or m.member_id = any(:memberIds!::bigint[]))
 *   join programmes p on p.brand_id = m.brand_id
 *   left join told t on t.member_id = m.member_id
 *   cross join lateral (select greatest(m.clock_at, t.last_at, a.as_of) as until_at) u
 *   cross join lateral (
 *     select coalesce(max(v.version), 1) as version from huigan.programme_versions v
 *     where v.brand_id = m.brand_id and v.effective_from <= u.until_at
 *   ) f
 * )
 * select b.member_id, b.brand_id, huigan.ms(b.joined_at) as joined_ms, huigan.ms(b.clock_at) as clock_ms,
 *   b.settled_seq, b.programme_version, b.tier, huigan.ms(b.tier_until) as until_ms,
 *   b.balances::text as "balances!", b.window_sum, b.window_from, huigan.ms(b.next_due_at) as due_ms,
 *   b.last_journal_no, b.last_lot_no, b.last_step_no, b.gift_days, b.paid_sales, b.most_paid_sales,
 *   b.merged_into,
 *   b.latest as "latest!", b.events,
 *   not b.complete and (b.window_from is null or b.window_from >= b.window_to) as "enough!"
 * from books b
 * ```
 */
export const readRows = new PreparedQuery<IReadRowsParams,IReadRowsResult>(readRowsIR);


/** 'FindFollowed' parameters type */
export interface IFindFollowedParams {
  brandIds: numberArray;
  days: stringArray;
  followerOf: bigintArray;
  receipts: stringArray;
  stores: stringArray;
}

/** 'FindFollowed' return type */
export interface IFindFollowedResult {
  business_day: string;
  member_id: bigint;
  receipt_no: string;
  seq: bigint | null;
  store_id: string;
}

/** 'FindFollowed' query type */
export interface IFindFollowedQuery {
  params: IFindFollowedParams;
  result: IFindFollowedResult;
}

const findFollowedIR: any = {"usedParamSet":{"followerOf":true,"brandIds":true,"stores":true,"days":true,"receipts":true},"params":[{"name":"followerOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":250,"b":261}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":274,"b":283}]},{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":298,"b":305}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":318,"b":323}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":334,"b":343}]}],"statement":"-- Sales that something follows which waits, by their names: keys lie elsewhere than what is a member's.\nselect t.member_id as \"member_id!\", k.store_id, k.business_day::text as \"business_day!\", k.receipt_no, k.seq\nfrom (select distinct * from unnest(:followerOf!::bigint[], :brandIds!::smallint[], :stores!::text[],\n  :days!::date[], :receipts!::text[]) as u(member_id, brand_id, store_id, business_day, receipt_no)) t\njoin huigan.sale_keys k on k.brand_id = t.brand_id and k.store_id = t.store_id\n  and k.business_day = t.business_day and k.receipt_no = t.receipt_no and k.member_id = t.member_id\nwhere k.seq is not null"};

/**
 * Query generated from SQL:
 * ```
 * -- Sales that something follows which waits, by their names: keys lie elsewhere than what is a member's.
 * select t.member_id as "member_id!", k.store_id, k.business_day::text as "business_day!", k.receipt_no, k.seq
 * from (select distinct * from unnest(:followerOf!::bigint[], :brandIds!::smallint[], :stores!::text[],
 *   :days!::date[], :receipts!::text[]) as u(member_id, brand_id, store_id, business_day, receipt_no)) t
 * join huigan.sale_keys k on k.brand_id = t.brand_id and k.store_id = t.store_id
 *   and k.business_day = t.business_day and k.receipt_no = t.receipt_no and k.member_id = t.member_id
 * where k.seq is not null
 * ```
 */
export const findFollowed = new PreparedQuery<IFindFollowedParams,IFindFollowedResult>(findFollowedIR);


/** 'ReadBooks' parameters type */
export interface IReadBooksParams {
  asOf: numberArray;
  commissioners: event_kindArray;
  followedDays: stringArray;
  followedOf: bigintArray;
  followedReceipts: stringArray;
  followedSeqs: bigintArray;
  followedStores: stringArray;
  limit: number;
  memberIds: bigintArray;
  oneLane: boolean;
  pastKinds: event_kindArray;
  returners: event_kindArray;
  rowKinds: event_kindArray;
  untilSeqs: bigintArray;
  waitingOf: bigintArray;
  whole: boolean;
}

/** 'ReadBooks' return type */
export interface IReadBooksResult {
  allocations: unknown | null;
  balances: string;
  brand_id: number;
  clock_ms: bigint | null;
  commissions: unknown | null;
  complete: boolean;
  days: unknown | null;
  due_ms: bigint | null;
  events: unknown | null;
  gift_days: unknown;
  grants: unknown | null;
  joined_ms: bigint | null;
  last_journal_no: number;
  last_lot_no: number;
  last_step_no: number;
  latest: number;
  lots: unknown | null;
  member_id: bigint;
  merged_into: bigint | null;
  most_paid_sales: number;
  paid_sales: number;
  programme_version: number | null;
  sales: unknown | null;
  settled_seq: bigint;
  steps: unknown | null;
  tier: string | null;
  until_ms: bigint | null;
  window_from: string | null;
  window_sum: bigint;
}

/** 'ReadBooks' query type */
export interface IReadBooksQuery {
  params: IReadBooksParams;
  result: IReadBooksResult;
}

const readBooksIR: any = {"usedParamSet":{"memberIds":true,"asOf":true,"waitingOf":true,"untilSeqs":true,"oneLane":true,"limit":true,"rowKinds":true,"pastKinds":true,"whole":true,"followedOf":true,"followedStores":true,"followedDays":true,"followedReceipts":true,"followedSeqs":true,"returners":true,"commissioners":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":103},{"a":417,"b":427},{"a":2200,"b":2210},{"a":3123,"b":3133},{"a":3304,"b":3314},{"a":3515,"b":3525},{"a":3921,"b":3931},{"a":4129,"b":4139},{"a":4463,"b":4473},{"a":4883,"b":4893},{"a":5022,"b":5032},{"a":5820,"b":5830},{"a":6710,"b":6720},{"a":7158,"b":7168},{"a":7430,"b":7440},{"a":7757,"b":7767},{"a":7940,"b":7950},{"a":8261,"b":8271},{"a":8526,"b":8536},{"a":8885,"b":8895},{"a":10219,"b":10229},{"a":11150,"b":11160},{"a":11577,"b":11587}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":121}]},{"name":"waitingOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":216,"b":226}]},{"name":"untilSeqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":239,"b":249}]},{"name":"oneLane","required":true,"transform":{"type":"scalar"},"locs":[{"a":386,"b":394},{"a":2169,"b":2177},{"a":3092,"b":3100},{"a":3273,"b":3281},{"a":3484,"b":3492},{"a":3890,"b":3898},{"a":4098,"b":4106},{"a":4432,"b":4440},{"a":4852,"b":4860},{"a":4991,"b":4999},{"a":5789,"b":5797},{"a":6679,"b":6687},{"a":7127,"b":7135},{"a":7399,"b":7407},{"a":7726,"b":7734},{"a":7909,"b":7917},{"a":8230,"b":8238},{"a":8495,"b":8503},{"a":8854,"b":8862},{"a":10188,"b":10196},{"a":11119,"b":11127},{"a":11546,"b":11554}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":497,"b":503}]},{"name":"rowKinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":640,"b":649}]},{"name":"pastKinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":714,"b":724}]},{"name":"whole","required":true,"transform":{"type":"scalar"},"locs":[{"a":1511,"b":1517}]},{"name":"followedOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":2838,"b":2849}]},{"name":"followedStores","required":true,"transform":{"type":"scalar"},"locs":[{"a":2862,"b":2877}]},{"name":"followedDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":2888,"b":2901}]},{"name":"followedReceipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":2916,"b":2933}]},{"name":"followedSeqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":2944,"b":2957}]},{"name":"returners","required":true,"transform":{"type":"scalar"},"locs":[{"a":4612,"b":4622}]},{"name":"commissioners","required":true,"transform":{"type":"scalar"},"locs":[{"a":5969,"b":5983}]}],"statement":"with asked as (\n  select a.member_id, to_timestamp(a.as_of_ms / 1000) as as_of\n  from unnest(:memberIds!::bigint[], :asOf!::float8[]) as a(member_id, as_of_ms)\n), waiting as materialized (\n  select i.*\n  from unnest(:waitingOf!::bigint[], :untilSeqs!::bigint[]) as w(member_id, until_seq)\n  cross join lateral (\n    select * from huigan.inbox i\n    where i.member_id = w.member_id and (:oneLane! or i.member_id = any(:memberIds!::bigint[]))\n      and i.seq <= w.until_seq\n    order by i.seq limit :limit!::int\n  ) i\n), told as (\n  select w.member_id, min(w.occurred_at) as first_at, max(w.occurred_at) as last_at,\n    bool_or(w.kind <> all(:rowKinds!::huigan.event_kind[])) as needs_open,\n    bool_or(w.kind = any(:pastKinds!::huigan.event_kind[])) as needs_past,\n    json_agg(json_build_object('seq', w.seq::text, 'source', w.source, 'externalId', w.external_id,\n      'kind', w.kind, 'occurredAt', huigan.ms(w.occurred_at), 'payload', w.payload) order by w.seq) as events\n  from waiting w group by w.member_id\n), programmes as (\n  select v.brand_id, max(v.version) as latest, coalesce(min(v.window_days), 366) as shortest,\n    max(coalesce(v.window_days, 366)) as longest, bool_or(v.window_days is null) as by_year,\n    make_interval(mins => min(v.utc_offset_minutes)) as zone\n  from huigan.programme_versions v group by v.brand_id\n), books as (\n  select m.*, t.events, p.latest, p.longest, coalesce(t.needs_past, false) as needs_past,\n    f.version <> coalesce(m.programme_version, f.version) as behind,\n    :whole! or coalesce(t.needs_open, false) or coalesce(m.next_due_at <= u.until_at, false)\n      or f.version <> coalesce(m.programme_version, f.version)\n      or coalesce(greatest(t.last_at, m.clock_at) - greatest(t.first_at, m.clock_at) > interval '1 day',\n        false)\n      as complete,\n    -- Days before this one are no part of the window any more, whichever version counts.\n    greatest((u.until_at at time zone 'UTC' + p.zone)::date - p.shortest + 1,\n      case when p.by_year then date_trunc('year',\n        u.until_at at time zone 'UTC' + p.zone)::date end) as window_to\n  from asked a\n  join huigan.members m on m.member_id = a.member_id\n    and (:oneLane! or m.member_id = any(:memberIds!::bigint[]))\n  join programmes p on p.brand_id = m.brand_id\n  left join told t on t.member_id = m.member_id\n  cross join lateral (select greatest(m.clock_at, t.last_at, a.as_of) as until_at) u\n  cross join lateral (\n    select coalesce(max(v.version), 1) as version from huigan.programme_versions v\n    where v.brand_id = m.brand_id and v.effective_from <= u.until_at\n  ) f\n), followed as materialized (\n  select k.member_id, k.store_id, k.business_day, k.receipt_no, k.seq, s.source,\n    s.payload -> 'lines' as lines, (s.occurred_at at time zone 'UTC')::date - 1 as not_before,\n    j.business_day as posted_day\n  from unnest(:followedOf!::bigint[], :followedStores!::text[], :followedDays!::date[],\n    :followedReceipts!::text[], :followedSeqs!::bigint[])\n    as k(member_id, store_id, business_day, receipt_no, seq)\n  join huigan.events s on s.member_id = k.member_id\n    and (:oneLane! or s.member_id = any(:memberIds!::bigint[]))\n    and s.seq = k.seq and s.business_day = k.business_day\n  left join huigan.journals j on j.member_id = s.member_id\n    and (:oneLane! or j.member_id = any(:memberIds!::bigint[]))\n    and j.source = s.source and j.event_id = s.external_id\n  where not exists (select 1 from huigan.dead_letters d where d.member_id = s.member_id\n    and (:oneLane! or d.member_id = any(:memberIds!::bigint[])) and d.seq = s.seq)\n), sales as (\n  select f.member_id, json_agg(json_build_object('store', f.store_id, 'day', f.business_day::text,\n    'receipt', f.receipt_no, 'seq', f.seq::text, 'source', f.source, 'lines', f.lines,\n    'refunded', (select json_object_agg(r.line, r.quantity) from huigan.refunded_lines r\n      where r.member_id = f.member_id and (:oneLane! or r.member_id = any(:memberIds!::bigint[]))\n        and r.sale_seq = f.seq),\n    'refundedFen', (select a.amount_fen::text from huigan.refunded_amounts a\n      where a.member_id = f.member_id and (:oneLane! or a.member_id = any(:memberIds!::bigint[]))\n        and a.sale_seq = f.seq))) as sales\n  from followed f group by f.member_id\n), redeemed as materialized (\n  select distinct w.member_id, j.source, j.event_id as external_id, j.event_seq as seq\n  from waiting w\n  join huigan.journals j on j.member_id = w.member_id\n    and (:oneLane! or j.member_id = any(:memberIds!::bigint[]))\n    and j.source = w.payload #>> '{redemption,source}' and j.event_id = w.payload #>> '{redemption,id}'\n  where w.kind = any(:returners!::huigan.event_kind[]) and j.event_seq is not null\n), allocated as materialized (\n  select a.*, r.source, r.external_id, l.expires_at\n  from redeemed r\n  join huigan.redemption_allocations a on a.member_id = r.member_id\n    and (:oneLane! or a.member_id = any(:memberIds!::bigint[])) and a.redemption_seq = r.seq\n  join huigan.lots l on l.member_id = a.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))\n    and l.earned_day = a.lot_day and l.lot_no = a.lot_no\n), redemptions as (\n  select a.member_id, json_agg(json_build_object('name', a.source || '|' || a.external_id,\n    'redemptionSeq', a.redemption_seq::text, 'lotNo', a.lot_no, 'lotDay', a.lot_day::text,\n    'points', a.points::text, 'returned', a.returned::text)\n    order by a.redemption_seq, a.expires_at nulls last, a.lot_no) as allocations\n  from allocated a group by a.member_id\n), commissioned as materialized (\n  -- Each with the day of its lot: that of the journal of its first event.\n  select distinct w.member_id, j.source, j.event_id as external_id, j.event_seq as seq,\n    j.business_day as day\n  from waiting w\n  join huigan.journals j on j.member_id = w.member_id\n    and (:oneLane! or j.member_id = any(:memberIds!::bigint[]))\n    and j.source = w.payload #>> '{commission,source}' and j.event_id = w.payload #>> '{commission,id}'\n  where w.kind = any(:commissioners!::huigan.event_kind[]) and j.event_seq is not null\n), commissions as (\n  select c.member_id, json_agg(json_build_object('name', c.source || '|' || c.external_id,\n    'seq', c.seq::text)) as commissions\n  from commissioned c group by c.member_id\n), steps as (\n  select s.member_id, min(s.last_day) as first_day, json_agg(json_build_object('no', s.step_no,\n    'tier', s.tier, 'kind', s.kind, 'takenAt', huigan.ms(s.taken_at), 'lastDay', s.last_day::text,\n    'version', s.programme_version, 'until', huigan.ms(s.until), 'keptByPolicy', s.kept_by_policy,\n    'eventSeq', s.event_seq::text) order by s.step_no) as steps\n  from books b join huigan.tier_steps s on s.member_id = b.member_id\n    and (:oneLane! or s.member_id = any(:memberIds!::bigint[])) and s.removed_at is null\n  where b.complete group by s.member_id\n), lots as (\n  -- One lot may be named for several reasons: whoever reads this keeps one of each number. `offset 0` keeps\n  -- each look to a member's own few lots, whatever the planner thinks of the tables.\n  select l.* from books b cross join lateral (\n    select * from huigan.lots l\n    where l.member_id = b.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))\n      and (l.remaining > 0 or l.state = 'pending') offset 0) l\n  where b.complete\n  union all\n  select l.* from followed f cross join lateral (\n    select * from huigan.lots l\n    where l.member_id = f.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))\n      and l.sale_seq = f.seq\n      and l.earned_day >= coalesce(f.posted_day, f.not_before)\n      and l.earned_day <= coalesce(f.posted_day, 'infinity') offset 0) l\n  union all\n  select l.* from books b\n  join huigan.benefit_grants g on g.member_id = b.member_id\n    and (:oneLane! or g.member_id = any(:memberIds!::bigint[]))\n    and g.taken_back_at is null\n  cross join lateral (\n    select * from huigan.lots l\n    where l.member_id = g.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))\n      and l.lot_no = g.lot_no\n      and l.earned_day between g.granted_day and g.granted_day + 1 offset 0) l\n  where b.needs_past\n  union all\n  select l.* from allocated a cross join lateral (\n    select * from huigan.lots l\n    where l.member_id = a.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))\n      and l.earned_day = a.lot_day and l.lot_no = a.lot_no offset 0) l\n  union all\n  select l.* from commissioned c cross join lateral (\n    select * from huigan.lots l\n    where l.member_id = c.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))\n      and l.earned_day = c.day and l.sale_seq = c.seq offset 0) l\n  union all\n  -- Qualifying points that came with another account: of the days that an event names, or all of them.\n  select l.* from waiting w cross join lateral (\n    select * from huigan.lots l\n    where l.member_id = w.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))\n      and l.kind = 'merged' and l.qualifying > 0\n      and (w.kind = 'merged-out' and l.benefit like (w.payload ->> 'origin') || '/%'\n        or w.kind = 'merged-in' and l.earned_day in (\n          select (q ->> 'day')::date from jsonb_array_elements(w.payload::jsonb -> 'qualifying') q\n          where q ->> 'points' like '-%')) offset 0) l\n  where w.kind in ('merged-in', 'merged-out')\n), held as (\n  select l.member_id, json_agg(json_build_object('no', l.lot_no, 'asset', l.asset, 'kind', l.kind,\n    'earnedDay', l.earned_day::text, 'journalNo', l.journal_no, 'saleSeq', l.sale_seq::text,\n    'benefit', l.benefit, 'stepNo', l.step_no, 'state', l.state, 'activatesAt', huigan.ms(l.activates_at),\n    'expiresAt', huigan.ms(l.expires_at), 'granted', l.granted::text, 'remaining', l.remaining::text,\n    'expired', l.expired::text, 'reversed', l.reversed::text, 'qualifying', l.qualifying::text,\n    'version', l.programme_version, 'multiplierBp', l.multiplier_bp, 'tier', l.tier)\n    order by l.lot_no) as lots\n  from lots l group by l.member_id\n), grants as (\n  select g.member_id, json_agg(json_build_object('key', g.benefit_key, 'day', g.granted_day::text,\n    'lotNo', g.lot_no)) as grants\n  from books b join huigan.benefit_grants g on g.member_id = b.member_id\n    and (:oneLane! or g.member_id = any(:memberIds!::bigint[])) and g.taken_back_at is null\n  where b.complete group by g.member_id\n)\nselect b.member_id, b.brand_id, huigan.ms(b.joined_at) as joined_ms, huigan.ms(b.clock_at) as clock_ms,\n  b.settled_seq, b.programme_version, b.tier, huigan.ms(b.tier_until) as until_ms,\n    b.balances::text as \"balances!\",\n  b.window_sum, b.window_from, huigan.ms(b.next_due_at) as due_ms, b.last_journal_no, b.last_lot_no,\n  b.last_step_no, b.gift_days, b.paid_sales, b.most_paid_sales, b.merged_into, b.latest as \"latest!\",\n  b.complete as \"complete!\", b.events, h.lots, s.steps,\n  g.grants, f.sales, r.allocations, x.commissions,\n  case when b.window_from is null then null\n    when b.needs_past or b.behind then (\n      select json_object_agg(d.day, d.sum) from (\n        select l.earned_day::text as day, sum(l.qualifying)::text as sum from huigan.lots l\n        where l.member_id = b.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))\n          and l.qualifying > 0\n          and l.earned_day >= least(b.window_from, s.first_day) - b.longest\n        group by l.earned_day) d)\n    when b.window_from < b.window_to then (\n      select json_object_agg(d.day, d.sum) from (\n        select l.earned_day::text as day, sum(l.qualifying)::text as sum from huigan.lots l\n        where l.member_id = b.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))\n          and l.qualifying > 0\n          and l.earned_day >= b.window_from and l.earned_day < b.window_to\n        group by l.earned_day) d)\n  end as days\nfrom books b\nleft join held h on h.member_id = b.member_id\nleft join steps s on s.member_id = b.member_id\nleft join grants g on g.member_id = b.member_id\nleft join sales f on f.member_id = b.member_id\nleft join redemptions r on r.member_id = b.member_id\nleft join commissions x on x.member_id = b.member_id"};

/**
 * Query generated from SQL:
 * ```
 * with asked as (
 *   select a.member_id, to_timestamp(a.as_of_ms / 1000) as as_of
 *   from unnest(:memberIds!::bigint[], :asOf!::float8[]) as a(member_id, as_of_ms)
 * ), waiting as materialized (
 *   select i.*
 *   from unnest(:waitingOf!::bigint[], :untilSeqs!::bigint[]) as w(member_id, until_seq)
 *   cross join lateral (
 *     select * from huigan.inbox i
 *     where i.member_id = w.member_id and (:oneLane! or i.member_id = any(:memberIds!::bigint[]))
 *       and i.seq <= w.until_seq
 *     order by i.seq limit :limit!::int
 *   ) i
 * ), told as (
 *   select w.member_id, min(w.occurred_at) as first_at, max(w.occurred_at) as last_at,
 *     bool_or(w.kind <> all(:rowKinds!::huigan.event_kind[])) as needs_open,
 *     bool_or(w.kind = any(:pastKinds!::huigan.event_kind[])) as needs_past,
 *     json_agg(json_build_object('seq', w.seq::text, 'source', w.source, 'externalId', w.external_id,
 *       'kind', w.kind, 'occurredAt', huigan.ms(w.occurred_at), 'payload', w.payload) order by w.seq) as events
 *   from waiting w group by w.member_id
 * ), programmes as (
 *   select v.brand_id, max(v.version) as latest, coalesce(min(v.window_days), 366) as shortest,
 *     max(coalesce(v.window_days, 366)) as longest, bool_or(v.window_days is null) as by_year,
 *     make_interval(mins => min(v.utc_offset_minutes)) as zone
 *   from huigan.programme_versions v group by v.brand_id
 * ), books as (
 *   select m.*, t.events, p.latest, p.longest, coalesce(t.needs_past, false) as needs_past,
 *     f.version <> coalesce(m.programme_version, f.version) as behind,
 *     :whole! or coalesce(t.needs_open, false) or coalesce(m.next_due_at <= u.until_at, false)
 *       or f.version <> coalesce(m.programme_version, f.version)
 *       or coalesce(greatest(t.last_at, m.clock_at) - greatest(t.first_at, m.clock_at) > interval '1 day',
 *         false)
 *       as complete,
 *     -- Days before this one are no part of the window any more, whichever version counts.
 *     greatest((u.until_at at time zone 'UTC' + p.zone)::date - p.shortest + 1,
 *       case when p.by_year then date_trunc('year',
 *         u.until_at at time zone 'UTC' + p.zone)::date end) as window_to
 *   from asked a
 *   join huigan.members m on m.member_id = a.member_id
 *     and (:oneLane! or m.member_id = any(:memberIds!::bigint[]))
 *   join programmes p on p.brand_id = m.brand_id
 *   left join told t on t.member_id = m.member_id
 *   cross join lateral (select greatest(m.clock_at, t.last_at, a.as_of) as until_at) u
 *   cross join lateral (
 *     select coalesce(max(v.version), 1) as version from huigan.programme_versions v
 *     where v.brand_id = m.brand_id and v.effective_from <= u.until_at
 *   ) f
 * ), followed as materialized (
 *   select k.member_id, k.store_id, k.business_day, k.receipt_no, k.seq, s.source,
 *     s.payload -> 'lines' as lines, (s.occurred_at at time zone 'UTC')::date - 1 as not_before,
 *     j.business_day as posted_day
 *   from unnest(:followedOf!::bigint[], :followedStores!::text[], :followedDays!::date[],
 *     :followedReceipts!::text[], :followedSeqs!::bigint[])
 *     as k(member_id, store_id, business_day, receipt_no, seq)
 *   join huigan.events s on s.member_id = k.member_id
 *     and (:oneLane! or s.member_id = any(:memberIds!::bigint[]))
 *     and s.seq = k.seq and s.business_day = k.business_day
 *   left join huigan.journals j on j.member_id = s.member_id
 *     and (:oneLane! or j.member_id = any(:memberIds!::bigint[]))
 *     and j.source = s.source and j.event_id = s.external_id
 *   where not exists (select 1 from huigan.dead_letters d where d.member_id = s.member_id
 *     and (:oneLane! or d.member_id = any(:memberIds!::bigint[])) and d.seq = s.seq)
 * ), sales as (
 *   select f.member_id, json_agg(json_build_object('store', f.store_id, 'day', f.business_day::text,
 *     'receipt', f.receipt_no, 'seq', f.seq::text, 'source', f.source, 'lines', f.lines,
 *     'refunded', (select json_object_agg(r.line, r.quantity) from huigan.refunded_lines r
 *       where r.member_id = f.member_id and (:oneLane! or r.member_id = any(:memberIds!::bigint[]))
 *         and r.sale_seq = f.seq),
 *     'refundedFen', (select a.amount_fen::text from huigan.refunded_amounts a
 *       where a.member_id = f.member_id and (:oneLane! or a.member_id = any(:memberIds!::bigint[]))
 *         and a.sale_seq = f.seq))) as sales
 *   from followed f group by f.member_id
 * ), redeemed as materialized (
 *   select distinct w.member_id, j.source, j.event_id as external_id, j.event_seq as seq
 *   from waiting w
 *   join huigan.journals j on j.member_id = w.member_id
 *     and (:oneLane! or j.member_id = any(:memberIds!::bigint[]))
 *     and j.source = w.payload #>> '{redemption,source}' and j.event_id = w.payload #>> '{redemption,id}'
 *   where w.kind = any(:returners!::huigan.event_kind[]) and j.event_seq is not null
 * ), allocated as materialized (
 *   select a.*, r.source, r.external_id, l.expires_at
 *   from redeemed r
 *   join huigan.redemption_allocations a on a.member_id = r.member_id
 *     and (:oneLane! or a.member_id = any(:memberIds!::bigint[])) and a.redemption_seq = r.seq
 *   join huigan.lots l on l.member_id = a.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
 *     and l.earned_day = a.lot_day and l.lot_no = a.lot_no
 * ), redemptions as (
 *   select a.member_id, json_agg(json_build_object('name', a.source || '|' || a.external_id,
 *     'redemptionSeq', a.redemption_seq::text, 'lotNo', a.lot_no, 'lotDay', a.lot_day::text,
 *     'points', a.points::text, 'returned', a.returned::text)
 *     order by a.redemption_seq, a.expires_at nulls last, a.lot_no) as allocations
 *   from allocated a group by a.member_id
 * ), commissioned as materialized (
 *   -- Each with the day of its lot: that of the journal of its first event.
 *   select distinct w.member_id, j.source, j.event_id as external_id, j.event_seq as seq,
 *     j.business_day as day
 *   from waiting w
 *   join huigan.journals j on j.member_id = w.member_id
 *     and (:oneLane! or j.member_id = any(:memberIds!::bigint[]))
 *     and j.source = w.payload #>> '{commission,source}' and j.event_id = w.payload #>> '{commission,id}'
 *   where w.kind = any(:commissioners!::huigan.event_kind[]) and j.event_seq is not null
 * ), commissions as (
 *   select c.member_id, json_agg(json_build_object('name', c.source || '|' || c.external_id,
 *     'seq', c.seq::text)) as commissions
 *   from commissioned c group by c.member_id
 * ), steps as (
 *   select s.member_id, min(s.last_day) as first_day, json_agg(json_build_object('no', s.step_no,
 *     'tier', s.tier, 'kind', s.kind, 'takenAt', huigan.ms(s.taken_at), 'lastDay', s.last_day::text,
 *     'version', s.programme_version, 'until', huigan.ms(s.until), 'keptByPolicy', s.kept_by_policy,
 *     'eventSeq', s.event_seq::text) order by s.step_no) as steps
 *   from books b join huigan.tier_steps s on s.member_id = b.member_id
 *     and (:oneLane! or s.member_id = any(:memberIds!::bigint[])) and s.removed_at is null
 *   where b.complete group by s.member_id
 * ), lots as (
 *   -- One lot may be named for several reasons: whoever reads this keeps one of each number. `offset 0` keeps
 *   -- each look to a member's own few lots, whatever the planner thinks of the tables.
 *   select l.* from books b cross join lateral (
 *     select * from huigan.lots l
 *     where l.member_id = b.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
 *       and (l.remaining > 0 or l.state = 'pending') offset 0) l
 *   where b.complete
 *   union all
 *   select l.* from followed f cross join lateral (
 *     select * from huigan.lots l
 *     where l.member_id = f.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
 *       and l.sale_seq = f.seq
 *       and l.earned_day >= coalesce(f.posted_day, f.not_before)
 *       and l.earned_day <= coalesce(f.posted_day, 'infinity') offset 0) l
 *   union all
 *   select l.* from books b
 *   join huigan.benefit_grants g on g.member_id = b.member_id
 *     and (:oneLane! or g.member_id = any(:memberIds!::bigint[]))
 *     and g.taken_back_at is null
 *   cross join lateral (
 *     select * from huigan.lots l
 *     where l.member_id = g.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
 *       and l.lot_no = g.lot_no
 *       and l.earned_day between g.granted_day and g.granted_day + 1 offset 0) l
 *   where b.needs_past
 *   union all
 *   select l.* from allocated a cross join lateral (
 *     select * from huigan.lots l
 *     where l.member_id = a.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
 *       and l.earned_day = a.lot_day and l.lot_no = a.lot_no offset 0) l
 *   union all
 *   select l.* from commissioned c cross join lateral (
 *     select * from huigan.lots l
 *     where l.member_id = c.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
 *       and l.earned_day = c.day and l.sale_seq = c.seq offset 0) l
 *   union all
 *   -- Qualifying points that came with another account: of the days that an event names, or all of them.
 *   select l.* from waiting w cross join lateral (
 *     select * from huigan.lots l
 *     where l.member_id = w.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
 *       and l.kind = 'merged' and l.qualifying > 0
 *       and (w.kind = 'merged-out' and l.benefit like (w.payload ->> 'origin') || '/%'
 *         or w.kind = 'merged-in' and l.earned_day in (
 *           select (q ->> 'day')::date from jsonb_array_elements(w.payload::jsonb -> 'qualifying') q
 *           where q ->> 'points' like '-%')) offset 0) l
 *   where w.kind in ('merged-in', 'merged-out')
 * ), held as (
 *   select l.member_id, json_agg(json_build_object('no', l.lot_no, 'asset', l.asset, 'kind', l.kind,
 *     'earnedDay', l.earned_day::text, 'journalNo', l.journal_no, 'saleSeq', l.sale_seq::text,
 *     'benefit', l.benefit, 'stepNo', l.step_no, 'state', l.state, 'activatesAt', huigan.ms(l.activates_at),
 *     'expiresAt', huigan.ms(l.expires_at), 'granted', l.granted::text, 'remaining', l.remaining::text,
 *     'expired', l.expired::text, 'reversed', l.reversed::text, 'qualifying', l.qualifying::text,
 *     'version', l.programme_version, 'multiplierBp', l.multiplier_bp, 'tier', l.tier)
 *     order by l.lot_no) as lots
 *   from lots l group by l.member_id
 * ), grants as (
 *   select g.member_id, json_agg(json_build_object('key', g.benefit_key, 'day', g.granted_day::text,
 *     'lotNo', g.lot_no)) as grants
 *   from books b join huigan.benefit_grants g on g.member_id = b.member_id
 *     and (:oneLane! or g.member_id = any(:memberIds!::bigint[])) and g.taken_back_at is null
 *   where b.complete group by g.member_id
 * )
 * select b.member_id, b.brand_id, huigan.ms(b.joined_at) as joined_ms, huigan.ms(b.clock_at) as clock_ms,
 *   b.settled_seq, b.programme_version, b.tier, huigan.ms(b.tier_until) as until_ms,
 *     b.balances::text as "balances!",
 *   b.window_sum, b.window_from, huigan.ms(b.next_due_at) as due_ms, b.last_journal_no, b.last_lot_no,
 *   b.last_step_no, b.gift_days, b.paid_sales, b.most_paid_sales, b.merged_into, b.latest as "latest!",
 *   b.complete as "complete!", b.events, h.lots, s.steps,
 *   g.grants, f.sales, r.allocations, x.commissions,
 *   case when b.window_from is null then null
 *     when b.needs_past or b.behind then (
 *       select json_object_agg(d.day, d.sum) from (
 *         select l.earned_day::text as day, sum(l.qualifying)::text as sum from huigan.lots l
 *         where l.member_id = b.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
 *           and l.qualifying > 0
 *           and l.earned_day >= least(b.window_from, s.first_day) - b.longest
 *         group by l.earned_day) d)
 *     when b.window_from < b.window_to then (
 *       select json_object_agg(d.day, d.sum) from (
 *         select l.earned_day::text as day, sum(l.qualifying)::text as sum from huigan.lots l
 *         where l.member_id = b.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
 *           and l.qualifying > 0
 *           and l.earned_day >= b.window_from and l.earned_day < b.window_to
 *         group by l.earned_day) d)
 *   end as days
 * from books b
 * left join held h on h.member_id = b.member_id
 * left join steps s on s.member_id = b.member_id
 * left join grants g on g.member_id = b.member_id
 * left join sales f on f.member_id = b.member_id
 * left join redemptions r on r.member_id = b.member_id
 * left join commissions x on x.member_id = b.member_id
 * ```
 */
export const readBooks = new PreparedQuery<IReadBooksParams,IReadBooksResult>(readBooksIR);


/** 'PostJournals' parameters type */
export interface IPostJournalsParams {
  allocationBrands: numberArray;
  allocationDays: stringArray;
  allocationLots: numberArray;
  allocationOf: bigintArray;
  allocationPoints: bigintArray;
  allocationReturned: bigintArray;
  allocationSeqs: bigintArray;
  amountBrands: numberArray;
  amountOf: bigintArray;
  amounts: bigintArray;
  amountSales: bigintArray;
  balances: string;
  changedActivatesAt: numberArray;
  changedDays: stringArray;
  changedExpired: bigintArray;
  changedGranted: bigintArray;
  changedNos: numberArray;
  changedOf: bigintArray;
  changedQualifying: bigintArray;
  changedRemaining: bigintArray;
  changedReversed: bigintArray;
  changedStates: lot_stateArray;
  clockAt: numberArray;
  deadCodes: stringArray;
  deadOf: bigintArray;
  deadReasons: stringArray;
  deadSeqs: bigintArray;
  effectAt: numberArray;
  effectBrands: numberArray;
  effectKinds: stringArray;
  effectOf: bigintArray;
  effectOwnerKinds: stringArray;
  effectOwners: stringArray;
  effectPayloads: stringArray;
  effectSubjects: stringArray;
  events: bigint;
  figureBrands: numberArray;
  figureDays: stringArray;
  figureGranted: bigintArray;
  figureNewcomers: numberArray;
  figureOf: bigintArray;
  figureOpen: bigintArray;
  figureOrders: numberArray;
  figureSources: stringArray;
  figureStores: stringArray;
  figureTakings: bigintArray;
  figureUsed: bigintArray;
  giftDays: string;
  grantBrands: numberArray;
  grantDays: stringArray;
  grantKeys: stringArray;
  grantLots: numberArray;
  grantOf: bigintArray;
  grants: bigint;
  grantTakenBackAt: numberArray;
  joinedAt: numberArray;
  journalAt: numberArray;
  journalBrands: numberArray;
  journalDays: stringArray;
  journalEventIds: stringArray;
  journalKinds: journal_kindArray;
  journalNos: numberArray;
  journalOf: bigintArray;
  journalSeqs: bigintArray;
  journalSources: stringArray;
  lastJournalNos: numberArray;
  lastLotNos: numberArray;
  lastStepNos: numberArray;
  legAmounts: bigintArray;
  legAssets: assetArray;
  legBrands: numberArray;
  legCodes: transfer_codeArray;
  legCredits: accountArray;
  legDays: stringArray;
  legDebits: accountArray;
  legExplanations: string;
  legJournals: numberArray;
  legLots: numberArray;
  legOf: bigintArray;
  legs: numberArray;
  lotActivatesAt: numberArray;
  lotAssets: assetArray;
  lotBenefits: stringArray;
  lotBrands: numberArray;
  lotDays: stringArray;
  lotExpired: bigintArray;
  lotExpiresAt: numberArray;
  lotGranted: bigintArray;
  lotJournals: numberArray;
  lotKinds: lot_kindArray;
  lotMultipliersBp: numberArray;
  lotNos: numberArray;
  lotOf: bigintArray;
  lotQualifying: bigintArray;
  lotRemaining: bigintArray;
  lotReversed: bigintArray;
  lotSales: bigintArray;
  lotStates: lot_stateArray;
  lotSteps: numberArray;
  lotTiers: stringArray;
  lotVersions: numberArray;
  memberIds: bigintArray;
  members: bigint;
  mergedInto: bigintArray;
  mostPaidSales: numberArray;
  nextDueAt: numberArray;
  oneLane: boolean;
  paidSales: numberArray;
  refundedBrands: numberArray;
  refundedLines: stringArray;
  refundedOf: bigintArray;
  refundedQuantities: numberArray;
  refundedSales: bigintArray;
  removedAt: numberArray;
  removedNos: numberArray;
  removedOf: bigintArray;
  settledSeqs: bigintArray;
  stepBrands: numberArray;
  stepKept: booleanArray;
  stepKinds: stringArray;
  stepLastDays: stringArray;
  stepNos: numberArray;
  stepOf: bigintArray;
  stepRemovedAt: numberArray;
  stepSeqs: bigintArray;
  stepTakenAt: numberArray;
  stepTiers: stringArray;
  stepUntil: numberArray;
  stepVersions: numberArray;
  takenOf: bigintArray;
  takenSeqs: bigintArray;
  tiers: stringArray;
  tierUntil: numberArray;
  versions: numberArray;
  wasSeqs: bigintArray;
  windowFrom: stringArray;
  windowSums: bigintArray;
}

/** 'PostJournals' return type */
export interface IPostJournalsResult {
  events: undefined | null;
  grants: undefined | null;
  members: undefined | null;
}

/** 'PostJournals' query type */
export interface IPostJournalsQuery {
  params: IPostJournalsParams;
  result: IPostJournalsResult;
}

const postJournalsIR: any = {"usedParamSet":{"memberIds":true,"wasSeqs":true,"takenOf":true,"takenSeqs":true,"oneLane":true,"deadOf":true,"deadSeqs":true,"deadCodes":true,"deadReasons":true,"journalOf":true,"journalSources":true,"journalEventIds":true,"journalNos":true,"journalBrands":true,"journalKinds":true,"journalSeqs":true,"journalAt":true,"journalDays":true,"legOf":true,"legJournals":true,"legs":true,"legBrands":true,"legCodes":true,"legAssets":true,"legDebits":true,"legCredits":true,"legDays":true,"legLots":true,"legAmounts":true,"legExplanations":true,"lotOf":true,"lotDays":true,"lotNos":true,"lotBrands":true,"lotAssets":true,"lotKinds":true,"lotJournals":true,"lotSales":true,"lotBenefits":true,"lotSteps":true,"lotStates":true,"lotActivatesAt":true,"lotExpiresAt":true,"lotGranted":true,"lotRemaining":true,"lotExpired":true,"lotReversed":true,"lotQualifying":true,"lotVersions":true,"lotMultipliersBp":true,"lotTiers":true,"changedOf":true,"changedDays":true,"changedNos":true,"changedStates":true,"changedActivatesAt":true,"changedGranted":true,"changedRemaining":true,"changedExpired":true,"changedReversed":true,"changedQualifying":true,"stepOf":true,"stepNos":true,"stepBrands":true,"stepTiers":true,"stepKinds":true,"stepTakenAt":true,"stepLastDays":true,"stepVersions":true,"stepUntil":true,"stepKept":true,"stepSeqs":true,"stepRemovedAt":true,"removedOf":true,"removedNos":true,"removedAt":true,"grantOf":true,"grantKeys":true,"grantBrands":true,"grantDays":true,"grantLots":true,"grantTakenBackAt":true,"allocationOf":true,"allocationSeqs":true,"allocationLots":true,"allocationDays":true,"allocationBrands":true,"allocationPoints":true,"allocationReturned":true,"refundedOf":true,"refundedSales":true,"refundedLines":true,"refundedBrands":true,"refundedQuantities":true,"amountOf":true,"amountSales":true,"amountBrands":true,"amounts":true,"effectOf":true,"effectKinds":true,"effectSubjects":true,"effectBrands":true,"effectOwnerKinds":true,"effectOwners":true,"effectPayloads":true,"effectAt":true,"figureOf":true,"figureBrands":true,"figureStores":true,"figureDays":true,"figureOrders":true,"figureTakings":true,"figureNewcomers":true,"figureGranted":true,"figureUsed":true,"figureOpen":true,"figureSources":true,"tiers":true,"mergedInto":true,"joinedAt":true,"clockAt":true,"settledSeqs":true,"versions":true,"tierUntil":true,"balances":true,"windowSums":true,"windowFrom":true,"nextDueAt":true,"lastJournalNos":true,"lastLotNos":true,"lastStepNos":true,"giftDays":true,"paidSales":true,"mostPaidSales":true,"members":true,"events":true,"grants":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":452,"b":462},{"a":614,"b":624},{"a":884,"b":894},{"a":5248,"b":5258},{"a":6482,"b":6492},{"a":10092,"b":10102},{"a":10288,"b":10298},{"a":11116,"b":11126},{"a":12034,"b":12044}]},{"name":"wasSeqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":475,"b":483}]},{"name":"takenOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":749,"b":757}]},{"name":"takenSeqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":770,"b":780}]},{"name":"oneLane","required":true,"transform":{"type":"scalar"},"locs":[{"a":853,"b":861},{"a":5217,"b":5225},{"a":6451,"b":6459},{"a":10257,"b":10265},{"a":12003,"b":12011}]},{"name":"deadOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":1561,"b":1568}]},{"name":"deadSeqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":1581,"b":1590}]},{"name":"deadCodes","required":true,"transform":{"type":"scalar"},"locs":[{"a":1603,"b":1613}]},{"name":"deadReasons","required":true,"transform":{"type":"scalar"},"locs":[{"a":1624,"b":1636}]},{"name":"journalOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":2057,"b":2067}]},{"name":"journalSources","required":true,"transform":{"type":"scalar"},"locs":[{"a":2080,"b":2095}]},{"name":"journalEventIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":2106,"b":2122}]},{"name":"journalNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":2137,"b":2148}]},{"name":"journalBrands","required":true,"transform":{"type":"scalar"},"locs":[{"a":2158,"b":2172}]},{"name":"journalKinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":2187,"b":2200}]},{"name":"journalSeqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":2230,"b":2242}]},{"name":"journalAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":2255,"b":2265}]},{"name":"journalDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":2278,"b":2290}]},{"name":"legOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":2608,"b":2614}]},{"name":"legJournals","required":true,"transform":{"type":"scalar"},"locs":[{"a":2635,"b":2647}]},{"name":"legs","required":true,"transform":{"type":"scalar"},"locs":[{"a":2665,"b":2670}]},{"name":"legBrands","required":true,"transform":{"type":"scalar"},"locs":[{"a":2697,"b":2707}]},{"name":"legCodes","required":true,"transform":{"type":"scalar"},"locs":[{"a":2730,"b":2739}]},{"name":"legAssets","required":true,"transform":{"type":"scalar"},"locs":[{"a":2778,"b":2788}]},{"name":"legDebits","required":true,"transform":{"type":"scalar"},"locs":[{"a":2815,"b":2825}]},{"name":"legCredits","required":true,"transform":{"type":"scalar"},"locs":[{"a":2858,"b":2869}]},{"name":"legDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":2898,"b":2906}]},{"name":"legLots","required":true,"transform":{"type":"scalar"},"locs":[{"a":2925,"b":2933}]},{"name":"legAmounts","required":true,"transform":{"type":"scalar"},"locs":[{"a":2955,"b":2966}]},{"name":"legExplanations","required":true,"transform":{"type":"scalar"},"locs":[{"a":3106,"b":3122}]},{"name":"lotOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":3744,"b":3750}]},{"name":"lotDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":3763,"b":3771}]},{"name":"lotNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":3782,"b":3789}]},{"name":"lotBrands","required":true,"transform":{"type":"scalar"},"locs":[{"a":3799,"b":3809}]},{"name":"lotAssets","required":true,"transform":{"type":"scalar"},"locs":[{"a":3828,"b":3838}]},{"name":"lotKinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":3857,"b":3866}]},{"name":"lotJournals","required":true,"transform":{"type":"scalar"},"locs":[{"a":3888,"b":3900}]},{"name":"lotSales","required":true,"transform":{"type":"scalar"},"locs":[{"a":3910,"b":3919}]},{"name":"lotBenefits","required":true,"transform":{"type":"scalar"},"locs":[{"a":3936,"b":3948}]},{"name":"lotSteps","required":true,"transform":{"type":"scalar"},"locs":[{"a":3959,"b":3968}]},{"name":"lotStates","required":true,"transform":{"type":"scalar"},"locs":[{"a":3978,"b":3988}]},{"name":"lotActivatesAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":4011,"b":4026}]},{"name":"lotExpiresAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":4043,"b":4056}]},{"name":"lotGranted","required":true,"transform":{"type":"scalar"},"locs":[{"a":4069,"b":4080}]},{"name":"lotRemaining","required":true,"transform":{"type":"scalar"},"locs":[{"a":4093,"b":4106}]},{"name":"lotExpired","required":true,"transform":{"type":"scalar"},"locs":[{"a":4119,"b":4130}]},{"name":"lotReversed","required":true,"transform":{"type":"scalar"},"locs":[{"a":4147,"b":4159}]},{"name":"lotQualifying","required":true,"transform":{"type":"scalar"},"locs":[{"a":4172,"b":4186}]},{"name":"lotVersions","required":true,"transform":{"type":"scalar"},"locs":[{"a":4199,"b":4211}]},{"name":"lotMultipliersBp","required":true,"transform":{"type":"scalar"},"locs":[{"a":4221,"b":4238}]},{"name":"lotTiers","required":true,"transform":{"type":"scalar"},"locs":[{"a":4252,"b":4261}]},{"name":"changedOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":4766,"b":4776}]},{"name":"changedDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":4789,"b":4801}]},{"name":"changedNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":4812,"b":4823}]},{"name":"changedStates","required":true,"transform":{"type":"scalar"},"locs":[{"a":4837,"b":4851}]},{"name":"changedActivatesAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":4874,"b":4893}]},{"name":"changedGranted","required":true,"transform":{"type":"scalar"},"locs":[{"a":4906,"b":4921}]},{"name":"changedRemaining","required":true,"transform":{"type":"scalar"},"locs":[{"a":4938,"b":4955}]},{"name":"changedExpired","required":true,"transform":{"type":"scalar"},"locs":[{"a":4968,"b":4983}]},{"name":"changedReversed","required":true,"transform":{"type":"scalar"},"locs":[{"a":4996,"b":5012}]},{"name":"changedQualifying","required":true,"transform":{"type":"scalar"},"locs":[{"a":5029,"b":5047}]},{"name":"stepOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":5762,"b":5769}]},{"name":"stepNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":5782,"b":5790}]},{"name":"stepBrands","required":true,"transform":{"type":"scalar"},"locs":[{"a":5800,"b":5811}]},{"name":"stepTiers","required":true,"transform":{"type":"scalar"},"locs":[{"a":5826,"b":5836}]},{"name":"stepKinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":5851,"b":5861}]},{"name":"stepTakenAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":5872,"b":5884}]},{"name":"stepLastDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":5897,"b":5910}]},{"name":"stepVersions","required":true,"transform":{"type":"scalar"},"locs":[{"a":5921,"b":5934}]},{"name":"stepUntil","required":true,"transform":{"type":"scalar"},"locs":[{"a":5948,"b":5958}]},{"name":"stepKept","required":true,"transform":{"type":"scalar"},"locs":[{"a":5971,"b":5980}]},{"name":"stepSeqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":5994,"b":6003}]},{"name":"stepRemovedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":6016,"b":6030}]},{"name":"removedOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":6304,"b":6314}]},{"name":"removedNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":6327,"b":6338}]},{"name":"removedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":6348,"b":6358}]},{"name":"grantOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":6788,"b":6796}]},{"name":"grantKeys","required":true,"transform":{"type":"scalar"},"locs":[{"a":6809,"b":6819}]},{"name":"grantBrands","required":true,"transform":{"type":"scalar"},"locs":[{"a":6830,"b":6842}]},{"name":"grantDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":6857,"b":6867}]},{"name":"grantLots","required":true,"transform":{"type":"scalar"},"locs":[{"a":6882,"b":6892}]},{"name":"grantTakenBackAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":6902,"b":6919}]},{"name":"allocationOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":7413,"b":7426}]},{"name":"allocationSeqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":7439,"b":7454}]},{"name":"allocationLots","required":true,"transform":{"type":"scalar"},"locs":[{"a":7467,"b":7482}]},{"name":"allocationDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":7496,"b":7511}]},{"name":"allocationBrands","required":true,"transform":{"type":"scalar"},"locs":[{"a":7522,"b":7539}]},{"name":"allocationPoints","required":true,"transform":{"type":"scalar"},"locs":[{"a":7554,"b":7571}]},{"name":"allocationReturned","required":true,"transform":{"type":"scalar"},"locs":[{"a":7588,"b":7607}]},{"name":"refundedOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":7837,"b":7848}]},{"name":"refundedSales","required":true,"transform":{"type":"scalar"},"locs":[{"a":7861,"b":7875}]},{"name":"refundedLines","required":true,"transform":{"type":"scalar"},"locs":[{"a":7888,"b":7902}]},{"name":"refundedBrands","required":true,"transform":{"type":"scalar"},"locs":[{"a":7917,"b":7932}]},{"name":"refundedQuantities","required":true,"transform":{"type":"scalar"},"locs":[{"a":7947,"b":7966}]},{"name":"amountOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":8193,"b":8202}]},{"name":"amountSales","required":true,"transform":{"type":"scalar"},"locs":[{"a":8215,"b":8227}]},{"name":"amountBrands","required":true,"transform":{"type":"scalar"},"locs":[{"a":8240,"b":8253}]},{"name":"amounts","required":true,"transform":{"type":"scalar"},"locs":[{"a":8272,"b":8280}]},{"name":"effectOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":8720,"b":8729}]},{"name":"effectKinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":8742,"b":8754}]},{"name":"effectSubjects","required":true,"transform":{"type":"scalar"},"locs":[{"a":8765,"b":8780}]},{"name":"effectBrands","required":true,"transform":{"type":"scalar"},"locs":[{"a":8795,"b":8808}]},{"name":"effectOwnerKinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":8823,"b":8840}]},{"name":"effectOwners","required":true,"transform":{"type":"scalar"},"locs":[{"a":8851,"b":8864}]},{"name":"effectPayloads","required":true,"transform":{"type":"scalar"},"locs":[{"a":8879,"b":8894}]},{"name":"effectAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":8905,"b":8914}]},{"name":"figureOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":9444,"b":9453},{"a":10374,"b":10383}]},{"name":"figureBrands","required":true,"transform":{"type":"scalar"},"locs":[{"a":9466,"b":9479}]},{"name":"figureStores","required":true,"transform":{"type":"scalar"},"locs":[{"a":9494,"b":9507}]},{"name":"figureDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":9522,"b":9533}]},{"name":"figureOrders","required":true,"transform":{"type":"scalar"},"locs":[{"a":9544,"b":9557}]},{"name":"figureTakings","required":true,"transform":{"type":"scalar"},"locs":[{"a":9567,"b":9581}]},{"name":"figureNewcomers","required":true,"transform":{"type":"scalar"},"locs":[{"a":9594,"b":9610}]},{"name":"figureGranted","required":true,"transform":{"type":"scalar"},"locs":[{"a":9624,"b":9638}]},{"name":"figureUsed","required":true,"transform":{"type":"scalar"},"locs":[{"a":9651,"b":9662}]},{"name":"figureOpen","required":true,"transform":{"type":"scalar"},"locs":[{"a":9675,"b":9686}]},{"name":"figureSources","required":true,"transform":{"type":"scalar"},"locs":[{"a":9699,"b":9713}]},{"name":"tiers","required":true,"transform":{"type":"scalar"},"locs":[{"a":10115,"b":10121},{"a":11270,"b":11276}]},{"name":"mergedInto","required":true,"transform":{"type":"scalar"},"locs":[{"a":10132,"b":10143},{"a":11669,"b":11680}]},{"name":"joinedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":11147,"b":11156}]},{"name":"clockAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":11177,"b":11185}]},{"name":"settledSeqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":11210,"b":11222}]},{"name":"versions","required":true,"transform":{"type":"scalar"},"locs":[{"a":11243,"b":11252}]},{"name":"tierUntil","required":true,"transform":{"type":"scalar"},"locs":[{"a":11299,"b":11309}]},{"name":"balances","required":true,"transform":{"type":"scalar"},"locs":[{"a":11344,"b":11353}]},{"name":"windowSums","required":true,"transform":{"type":"scalar"},"locs":[{"a":11371,"b":11382}]},{"name":"windowFrom","required":true,"transform":{"type":"scalar"},"locs":[{"a":11407,"b":11418}]},{"name":"nextDueAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":11437,"b":11447}]},{"name":"lastJournalNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":11468,"b":11483}]},{"name":"lastLotNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":11505,"b":11516}]},{"name":"lastStepNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":11534,"b":11546}]},{"name":"giftDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":11578,"b":11587}]},{"name":"paidSales","required":true,"transform":{"type":"scalar"},"locs":[{"a":11609,"b":11619}]},{"name":"mostPaidSales","required":true,"transform":{"type":"scalar"},"locs":[{"a":11637,"b":11651}]},{"name":"members","required":true,"transform":{"type":"scalar"},"locs":[{"a":12149,"b":12157}]},{"name":"events","required":true,"transform":{"type":"scalar"},"locs":[{"a":12262,"b":12269}]},{"name":"grants","required":true,"transform":{"type":"scalar"},"locs":[{"a":12385,"b":12392}]}],"statement":"-- Everything that one set of decisions writes, at once or not at all. Members are named for each table whose\n-- rows change, so that only their shard is asked; where there is one lane, that would only cost (`oneLane`).\nwith held as materialized (\n  -- A select of its own around the locks: Citus reads what a locked and ordered one left in the wrong format.\n  select l.member_id from (\n    select m.member_id\n    from huigan.members m\n    join unnest(:memberIds!::bigint[], :wasSeqs!::bigint[]) as t(member_id, was_seq)\n      on m.member_id = t.member_id and m.settled_seq = t.was_seq\n    where m.member_id = any(:memberIds!::bigint[])\n    order by m.member_id for no key update of m\n  ) l\n), taken as (\n  delete from huigan.inbox i\n  using unnest(:takenOf!::bigint[], :takenSeqs!::bigint[]) as t(member_id, seq)\n  where i.member_id = t.member_id and (:oneLane! or i.member_id = any(:memberIds!::bigint[]))\n    and i.seq = t.seq and (select count(*) from held) > 0\n  returning i.*\n), kept as (\n  insert into huigan.events (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,\n    payload, received_at)\n  select member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload, received_at\n  from taken\n), buried as (\n  insert into huigan.dead_letters (brand_id, member_id, seq, source, external_id, kind, occurred_at,\n    business_day, payload, code, reason)\n  select e.brand_id, e.member_id, e.seq, e.source, e.external_id, e.kind, e.occurred_at, e.business_day,\n    e.payload, d.code, d.reason\n  from unnest(:deadOf!::bigint[], :deadSeqs!::bigint[], :deadCodes!::text[], :deadReasons!::text[])\n    as d(member_id, seq, code, reason)\n  join taken e on e.member_id = d.member_id and e.seq = d.seq\n), journals as (\n  insert into huigan.journals (member_id, source, event_id, journal_no, brand_id, kind, event_seq,\n    effective_at, business_day)\n  select t.member_id, t.source, t.event_id, t.journal_no, t.brand_id, t.kind, t.event_seq,\n    to_timestamp(t.effective_ms / 1000), t.business_day\n  from unnest(:journalOf!::bigint[], :journalSources!::text[], :journalEventIds!::text[],\n    :journalNos!::int[], :journalBrands!::smallint[], :journalKinds!::huigan.journal_kind[],\n    :journalSeqs!::bigint[], :journalAt!::float8[], :journalDays!::date[])\n    as t(member_id, source, event_id, journal_no, brand_id, kind, event_seq, effective_ms, business_day)\n), transfers as (\n  insert into huigan.transfers (member_id, journal_no, leg, brand_id, code, asset, debit, credit,\n    business_day, lot_no, amount, explanation)\n  select * from rows from (\n    unnest(:legOf!::bigint[]), unnest(:legJournals!::int[]), unnest(:legs!::smallint[]),\n    unnest(:legBrands!::smallint[]), unnest(:legCodes!::huigan.transfer_code[]),\n    unnest(:legAssets!::huigan.asset[]), unnest(:legDebits!::huigan.account[]),\n    unnest(:legCredits!::huigan.account[]), unnest(:legDays!::date[]), unnest(:legLots!::int[]),\n    unnest(:legAmounts!::bigint[]),\n    -- One document for all: quoting each within an array literal costs more than the insert itself.\n    jsonb_array_elements(:legExplanations!::jsonb)\n  ) as t\n), made_lots as (\n  insert into huigan.lots (member_id, earned_day, lot_no, brand_id, asset, kind, journal_no, sale_seq,\n    benefit, step_no, state, activates_at, expires_at, granted, remaining, expired, reversed, qualifying,\n    programme_version, multiplier_bp, tier)\n  select t.member_id, t.earned_day, t.lot_no, t.brand_id, t.asset, t.kind, t.journal_no, t.sale_seq,\n    t.benefit, t.step_no, t.state, to_timestamp(t.activates_ms / 1000), to_timestamp(t.expires_ms / 1000),\n    t.granted, t.remaining, t.expired, t.reversed, t.qualifying, t.programme_version, t.multiplier_bp, t.tier\n  from unnest(:lotOf!::bigint[], :lotDays!::date[], :lotNos!::int[], :lotBrands!::smallint[],\n    :lotAssets!::huigan.asset[], :lotKinds!::huigan.lot_kind[], :lotJournals!::int[], :lotSales!::bigint[],\n    :lotBenefits!::text[], :lotSteps!::int[], :lotStates!::huigan.lot_state[], :lotActivatesAt!::float8[],\n    :lotExpiresAt!::float8[], :lotGranted!::bigint[], :lotRemaining!::bigint[], :lotExpired!::bigint[],\n    :lotReversed!::bigint[], :lotQualifying!::bigint[], :lotVersions!::int[], :lotMultipliersBp!::int[],\n    :lotTiers!::text[])\n    as t(member_id, earned_day, lot_no, brand_id, asset, kind, journal_no, sale_seq, benefit, step_no, state,\n      activates_ms, expires_ms, granted, remaining, expired, reversed, qualifying, programme_version,\n      multiplier_bp, tier)\n), changed_lots as (\n  update huigan.lots l set state = t.state, activates_at = to_timestamp(t.activates_ms / 1000),\n    granted = t.granted, remaining = t.remaining, expired = t.expired, reversed = t.reversed,\n    qualifying = t.qualifying\n  from unnest(:changedOf!::bigint[], :changedDays!::date[], :changedNos!::int[],\n    :changedStates!::huigan.lot_state[], :changedActivatesAt!::float8[], :changedGranted!::bigint[],\n    :changedRemaining!::bigint[], :changedExpired!::bigint[], :changedReversed!::bigint[],\n    :changedQualifying!::bigint[])\n    as t(member_id, earned_day, lot_no, state, activates_ms, granted, remaining, expired, reversed,\n      qualifying)\n  where l.member_id = t.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))\n    and l.earned_day = t.earned_day and l.lot_no = t.lot_no\n), made_steps as (\n  insert into huigan.tier_steps (member_id, step_no, brand_id, tier, kind, taken_at, last_day,\n    programme_version, until, kept_by_policy, event_seq, removed_at)\n  select t.member_id, t.step_no, t.brand_id, t.tier, t.kind, to_timestamp(t.taken_ms / 1000), t.last_day,\n    t.programme_version, to_timestamp(t.until_ms / 1000), t.kept_by_policy, t.event_seq,\n    to_timestamp(t.removed_ms / 1000)\n  from unnest(:stepOf!::bigint[], :stepNos!::int[], :stepBrands!::smallint[], :stepTiers!::text[],\n    :stepKinds!::text[], :stepTakenAt!::float8[], :stepLastDays!::date[], :stepVersions!::int[],\n    :stepUntil!::float8[], :stepKept!::boolean[], :stepSeqs!::bigint[], :stepRemovedAt!::float8[])\n    as t(member_id, step_no, brand_id, tier, kind, taken_ms, last_day, programme_version, until_ms,\n      kept_by_policy, event_seq, removed_ms)\n), removed_steps as (\n  update huigan.tier_steps s set removed_at = to_timestamp(t.removed_ms / 1000)\n  from unnest(:removedOf!::bigint[], :removedNos!::int[], :removedAt!::float8[])\n    as t(member_id, step_no, removed_ms)\n  where s.member_id = t.member_id and (:oneLane! or s.member_id = any(:memberIds!::bigint[]))\n    and s.step_no = t.step_no\n), granted as (\n  insert into huigan.benefit_grants (member_id, benefit_key, brand_id, granted_day, lot_no, taken_back_at)\n  select t.member_id, t.benefit_key, t.brand_id, t.granted_day, t.lot_no,\n    to_timestamp(t.taken_back_ms / 1000)\n  from unnest(:grantOf!::bigint[], :grantKeys!::text[], :grantBrands!::smallint[], :grantDays!::date[],\n    :grantLots!::int[], :grantTakenBackAt!::float8[])\n    as t(member_id, benefit_key, brand_id, granted_day, lot_no, taken_back_ms)\n  on conflict (member_id, benefit_key) do update\n    set lot_no = excluded.lot_no, taken_back_at = excluded.taken_back_at\n    where benefit_grants.taken_back_at is not null or benefit_grants.lot_no = excluded.lot_no\n  returning member_id\n), allocations as (\n  insert into huigan.redemption_allocations (member_id, redemption_seq, lot_no, lot_day, brand_id, points,\n    returned)\n  select * from unnest(:allocationOf!::bigint[], :allocationSeqs!::bigint[], :allocationLots!::int[],\n    :allocationDays!::date[], :allocationBrands!::smallint[], :allocationPoints!::bigint[],\n    :allocationReturned!::bigint[])\n  on conflict (member_id, redemption_seq, lot_no) do update set returned = excluded.returned\n), refunded as (\n  insert into huigan.refunded_lines (member_id, sale_seq, line, brand_id, quantity)\n  select * from unnest(:refundedOf!::bigint[], :refundedSales!::bigint[], :refundedLines!::text[],\n    :refundedBrands!::smallint[], :refundedQuantities!::int[])\n  on conflict (member_id, sale_seq, line) do update set quantity = excluded.quantity\n), refunded_by_amount as (\n  insert into huigan.refunded_amounts (member_id, sale_seq, brand_id, amount_fen)\n  select * from unnest(:amountOf!::bigint[], :amountSales!::bigint[], :amountBrands!::smallint[],\n    :amounts!::bigint[])\n  on conflict (member_id, sale_seq) do update set amount_fen = excluded.amount_fen\n), effected as (\n  insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at,\n    made_at)\n  select t.member_id, t.kind, t.subject, t.brand_id, t.owner_kind, t.owner_id, t.payload::json,\n    coalesce(to_timestamp(t.at_ms / 1000), 'epoch'), coalesce(to_timestamp(t.at_ms / 1000), now())\n  from unnest(:effectOf!::bigint[], :effectKinds!::text[], :effectSubjects!::text[],\n    :effectBrands!::smallint[], :effectOwnerKinds!::text[], :effectOwners!::text[],\n    :effectPayloads!::text[], :effectAt!::float8[])\n    with ordinality as t(member_id, kind, subject, brand_id, owner_kind, owner_id, payload, at_ms, place)\n  order by t.place\n  on conflict on constraint effects_once do nothing\n), figured as (\n  insert into huigan.figure_changes (member_id, brand_id, store_id, day, orders, takings_fen, newcomers,\n    points_granted, points_used, points_open, channel)\n  select t.member_id, t.brand_id, t.store_id, t.day, t.orders, t.takings_fen, t.newcomers, t.granted, t.used,\n    t.open, huigan.channel_of(t.source)\n  from unnest(:figureOf!::bigint[], :figureBrands!::smallint[], :figureStores!::text[],\n    :figureDays!::date[], :figureOrders!::int[], :figureTakings!::bigint[], :figureNewcomers!::int[],\n    :figureGranted!::bigint[], :figureUsed!::bigint[], :figureOpen!::bigint[], :figureSources!::text[])\n    as t(member_id, brand_id, store_id, day, orders, takings_fen, newcomers, granted, used, open, source)\n), touched as (\n  -- A level that changes with figures is counted with them; one that changes alone leaves a touch, and so\n  -- does whoever is merged away.\n  insert into huigan.member_touches (member_id, brand_id)\n  select m.member_id, m.brand_id\n  from unnest(:memberIds!::bigint[], :tiers!::text[], :mergedInto!::bigint[])\n    as t(member_id, tier, merged_into)\n  join huigan.members m on m.member_id = t.member_id\n    and (:oneLane! or m.member_id = any(:memberIds!::bigint[]))\n  where m.tier is distinct from t.tier and t.member_id <> all(:figureOf!::bigint[])\n    or m.merged_into is distinct from t.merged_into\n), rows as (\n  update huigan.members m set\n    joined_at = to_timestamp(t.joined_ms / 1000), clock_at = to_timestamp(t.clock_ms / 1000),\n    settled_seq = t.settled_seq, programme_version = t.programme_version, tier = t.tier,\n    tier_until = to_timestamp(t.until_ms / 1000), balances = t.balances, window_sum = t.window_sum,\n    window_from = t.window_from, next_due_at = to_timestamp(t.due_ms / 1000),\n    last_journal_no = t.last_journal_no, last_lot_no = t.last_lot_no, last_step_no = t.last_step_no,\n    gift_days = t.gift_days, paid_sales = t.paid_sales, most_paid_sales = t.most_paid_sales,\n    merged_into = t.merged_into\n  from held h, rows from (\n    unnest(:memberIds!::bigint[]), unnest(:joinedAt!::float8[]), unnest(:clockAt!::float8[]),\n    unnest(:settledSeqs!::bigint[]), unnest(:versions!::int[]), unnest(:tiers!::text[]),\n    unnest(:tierUntil!::float8[]), jsonb_array_elements(:balances!::jsonb), unnest(:windowSums!::bigint[]),\n    unnest(:windowFrom!::date[]), unnest(:nextDueAt!::float8[]), unnest(:lastJournalNos!::int[]),\n    unnest(:lastLotNos!::int[]), unnest(:lastStepNos!::int[]), jsonb_array_elements(:giftDays!::jsonb),\n    unnest(:paidSales!::int[]), unnest(:mostPaidSales!::int[]), unnest(:mergedInto!::bigint[])\n  ) as t(member_id, joined_ms, clock_ms, settled_seq, programme_version, tier, until_ms, balances, window_sum,\n    window_from, due_ms, last_journal_no, last_lot_no, last_step_no, gift_days, paid_sales, most_paid_sales,\n    merged_into)\n  where m.member_id = h.member_id and t.member_id = h.member_id\n    and (:oneLane! or m.member_id = any(:memberIds!::bigint[]))\n)\nselect huigan.expect_count('members as they were read', (select count(*) from held),\n    :members!::bigint, true) as members,\n  huigan.expect_count('events that wait', (select count(*) from taken),\n    :events!::bigint, true) as events,\n  huigan.expect_count('benefits that do not stand', (select count(*) from granted),\n    :grants!::bigint, false) as grants"};

/**
 * Query generated from SQL:
 * ```
 * -- Everything that one set of decisions writes, at once or not at all. Members are named for each table whose
 * -- rows change, so that only their shard is asked; where there is one lane, that would only cost (`oneLane`).
 * with held as materialized (
 *   -- A select of its own around the locks: Citus reads what a locked and ordered one left in the wrong format.
 *   select l.member_id from (
 *     select m.member_id
 *     from huigan.members m
 *     join unnest(:memberIds!::bigint[], :wasSeqs!::bigint[]) as t(member_id, was_seq)
 *       on m.member_id = t.member_id and m.settled_seq = t.was_seq
 *     where m.member_id = any(:memberIds!::bigint[])
 *     order by m.member_id for no key update of m
 *   ) l
 * ), taken as (
 *   delete from huigan.inbox i
 *   using unnest(:takenOf!::bigint[], :takenSeqs!::bigint[]) as t(member_id, seq)
 *   where i.member_id = t.member_id and (:oneLane! or i.member_id = any(:memberIds!::bigint[]))
 *     and i.seq = t.seq and (select count(*) from held) > 0
 *   returning i.*
 * ), kept as (
 *   insert into huigan.events (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,
 *     payload, received_at)
 *   select member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload, received_at
 *   from taken
 * ), buried as (
 *   insert into huigan.dead_letters (brand_id, member_id, seq, source, external_id, kind, occurred_at,
 *     business_day, payload, code, reason)
 *   select e.brand_id, e.member_id, e.seq, e.source, e.external_id, e.kind, e.occurred_at, e.business_day,
 *     e.payload, d.code, d.reason
 *   from unnest(:deadOf!::bigint[], :deadSeqs!::bigint[], :deadCodes!::text[], :deadReasons!::text[])
 *     as d(member_id, seq, code, reason)
 *   join taken e on e.member_id = d.member_id and e.seq = d.seq
 * ), journals as (
 *   insert into huigan.journals (member_id, source, event_id, journal_no, brand_id, kind, event_seq,
 *     effective_at, business_day)
 *   select t.member_id, t.source, t.event_id, t.journal_no, t.brand_id, t.kind, t.event_seq,
 *     to_timestamp(t.effective_ms / 1000), t.business_day
 *   from unnest(:journalOf!::bigint[], :journalSources!::text[], :journalEventIds!::text[],
 *     :journalNos!::int[], :journalBrands!::smallint[], :journalKinds!::huigan.journal_kind[],
 *     :journalSeqs!::bigint[], :journalAt!::float8[], :journalDays!::date[])
 *     as t(member_id, source, event_id, journal_no, brand_id, kind, event_seq, effective_ms, business_day)
 * ), transfers as (
 *   insert into huigan.transfers (member_id, journal_no, leg, brand_id, code, asset, debit, credit,
 *     business_day, lot_no, amount, explanation)
 *   select * from rows from (
 *     unnest(:legOf!::bigint[]), unnest(:legJournals!::int[]), unnest(:legs!::smallint[]),
 *     unnest(:legBrands!::smallint[]), unnest(:legCodes!::huigan.transfer_code[]),
 *     unnest(:legAssets!::huigan.asset[]), unnest(:legDebits!::huigan.account[]),
 *     unnest(:legCredits!::huigan.account[]), unnest(:legDays!::date[]), unnest(:legLots!::int[]),
 *     unnest(:legAmounts!::bigint[]),
 *     -- One document for all: quoting each within an array literal costs more than the insert itself.
 *     jsonb_array_elements(:legExplanations!::jsonb)
 *   ) as t
 * ), made_lots as (
 *   insert into huigan.lots (member_id, earned_day, lot_no, brand_id, asset, kind, journal_no, sale_seq,
 *     benefit, step_no, state, activates_at, expires_at, granted, remaining, expired, reversed, qualifying,
 *     programme_version, multiplier_bp, tier)
 *   select t.member_id, t.earned_day, t.lot_no, t.brand_id, t.asset, t.kind, t.journal_no, t.sale_seq,
 *     t.benefit, t.step_no, t.state, to_timestamp(t.activates_ms / 1000), to_timestamp(t.expires_ms / 1000),
 *     t.granted, t.remaining, t.expired, t.reversed, t.qualifying, t.programme_version, t.multiplier_bp, t.tier
 *   from unnest(:lotOf!::bigint[], :lotDays!::date[], :lotNos!::int[], :lotBrands!::smallint[],
 *     :lotAssets!::huigan.asset[], :lotKinds!::huigan.lot_kind[], :lotJournals!::int[], :lotSales!::bigint[],
 *     :lotBenefits!::text[], :lotSteps!::int[], :lotStates!::huigan.lot_state[], :lotActivatesAt!::float8[],
 *     :lotExpiresAt!::float8[], :lotGranted!::bigint[], :lotRemaining!::bigint[], :lotExpired!::bigint[],
 *     :lotReversed!::bigint[], :lotQualifying!::bigint[], :lotVersions!::int[], :lotMultipliersBp!::int[],
 *     :lotTiers!::text[])
 *     as t(member_id, earned_day, lot_no, brand_id, asset, kind, journal_no, sale_seq, benefit, step_no, state,
 *       activates_ms, expires_ms, granted, remaining, expired, reversed, qualifying, programme_version,
 *       multiplier_bp, tier)
 * ), changed_lots as (
 *   update huigan.lots l set state = t.state, activates_at = to_timestamp(t.activates_ms / 1000),
 *     granted = t.granted, remaining = t.remaining, expired = t.expired, reversed = t.reversed,
 *     qualifying = t.qualifying
 *   from unnest(:changedOf!::bigint[], :changedDays!::date[], :changedNos!::int[],
 *     :changedStates!::huigan.lot_state[], :changedActivatesAt!::float8[], :changedGranted!::bigint[],
 *     :changedRemaining!::bigint[], :changedExpired!::bigint[], :changedReversed!::bigint[],
 *     :changedQualifying!::bigint[])
 *     as t(member_id, earned_day, lot_no, state, activates_ms, granted, remaining, expired, reversed,
 *       qualifying)
 *   where l.member_id = t.member_id and (:oneLane! or l.member_id = any(:memberIds!::bigint[]))
 *     and l.earned_day = t.earned_day and l.lot_no = t.lot_no
 * ), made_steps as (
 *   insert into huigan.tier_steps (member_id, step_no, brand_id, tier, kind, taken_at, last_day,
 *     programme_version, until, kept_by_policy, event_seq, removed_at)
 *   select t.member_id, t.step_no, t.brand_id, t.tier, t.kind, to_timestamp(t.taken_ms / 1000), t.last_day,
 *     t.programme_version, to_timestamp(t.until_ms / 1000), t.kept_by_policy, t.event_seq,
 *     to_timestamp(t.removed_ms / 1000)
 *   from unnest(:stepOf!::bigint[], :stepNos!::int[], :stepBrands!::smallint[], :stepTiers!::text[],
 *     :stepKinds!::text[], :stepTakenAt!::float8[], :stepLastDays!::date[], :stepVersions!::int[],
 *     :stepUntil!::float8[], :stepKept!::boolean[], :stepSeqs!::bigint[], :stepRemovedAt!::float8[])
 *     as t(member_id, step_no, brand_id, tier, kind, taken_ms, last_day, programme_version, until_ms,
 *       kept_by_policy, event_seq, removed_ms)
 * ), removed_steps as (
 *   update huigan.tier_steps s set removed_at = to_timestamp(t.removed_ms / 1000)
 *   from unnest(:removedOf!::bigint[], :removedNos!::int[], :removedAt!::float8[])
 *     as t(member_id, step_no, removed_ms)
 *   where s.member_id = t.member_id and (:oneLane! or s.member_id = any(:memberIds!::bigint[]))
 *     and s.step_no = t.step_no
 * ), granted as (
 *   insert into huigan.benefit_grants (member_id, benefit_key, brand_id, granted_day, lot_no, taken_back_at)
 *   select t.member_id, t.benefit_key, t.brand_id, t.granted_day, t.lot_no,
 *     to_timestamp(t.taken_back_ms / 1000)
 *   from unnest(:grantOf!::bigint[], :grantKeys!::text[], :grantBrands!::smallint[], :grantDays!::date[],
 *     :grantLots!::int[], :grantTakenBackAt!::float8[])
 *     as t(member_id, benefit_key, brand_id, granted_day, lot_no, taken_back_ms)
 *   on conflict (member_id, benefit_key) do update
 *     set lot_no = excluded.lot_no, taken_back_at = excluded.taken_back_at
 *     where benefit_grants.taken_back_at is not null or benefit_grants.lot_no = excluded.lot_no
 *   returning member_id
 * ), allocations as (
 *   insert into huigan.redemption_allocations (member_id, redemption_seq, lot_no, lot_day, brand_id, points,
 *     returned)
 *   select * from unnest(:allocationOf!::bigint[], :allocationSeqs!::bigint[], :allocationLots!::int[],
 *     :allocationDays!::date[], :allocationBrands!::smallint[], :allocationPoints!::bigint[],
 *     :allocationReturned!::bigint[])
 *   on conflict (member_id, redemption_seq, lot_no) do update set returned = excluded.returned
 * ), refunded as (
 *   insert into huigan.refunded_lines (member_id, sale_seq, line, brand_id, quantity)
 *   select * from unnest(:refundedOf!::bigint[], :refundedSales!::bigint[], :refundedLines!::text[],
 *     :refundedBrands!::smallint[], :refundedQuantities!::int[])
 *   on conflict (member_id, sale_seq, line) do update set quantity = excluded.quantity
 * ), refunded_by_amount as (
 *   insert into huigan.refunded_amounts (member_id, sale_seq, brand_id, amount_fen)
 *   select * from unnest(:amountOf!::bigint[], :amountSales!::bigint[], :amountBrands!::smallint[],
 *     :amounts!::bigint[])
 *   on conflict (member_id, sale_seq) do update set amount_fen = excluded.amount_fen
 * ), effected as (
 *   insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at,
 *     made_at)
 *   select t.member_id, t.kind, t.subject, t.brand_id, t.owner_kind, t.owner_id, t.payload::json,
 *     coalesce(to_timestamp(t.at_ms / 1000), 'epoch'), coalesce(to_timestamp(t.at_ms / 1000), now())
 *   from unnest(:effectOf!::bigint[], :effectKinds!::text[], :effectSubjects!::text[],
 *     :effectBrands!::smallint[], :effectOwnerKinds!::text[], :effectOwners!::text[],
 *     :effectPayloads!::text[], :effectAt!::float8[])
 *     with ordinality as t(member_id, kind, subject, brand_id, owner_kind, owner_id, payload, at_ms, place)
 *   order by t.place
 *   on conflict on constraint effects_once do nothing
 * ), figured as (
 *   insert into huigan.figure_changes (member_id, brand_id, store_id, day, orders, takings_fen, newcomers,
 *     points_granted, points_used, points_open, channel)
 *   select t.member_id, t.brand_id, t.store_id, t.day, t.orders, t.takings_fen, t.newcomers, t.granted, t.used,
 *     t.open, huigan.channel_of(t.source)
 *   from unnest(:figureOf!::bigint[], :figureBrands!::smallint[], :figureStores!::text[],
 *     :figureDays!::date[], :figureOrders!::int[], :figureTakings!::bigint[], :figureNewcomers!::int[],
 *     :figureGranted!::bigint[], :figureUsed!::bigint[], :figureOpen!::bigint[], :figureSources!::text[])
 *     as t(member_id, brand_id, store_id, day, orders, takings_fen, newcomers, granted, used, open, source)
 * ), touched as (
 *   -- A level that changes with figures is counted with them; one that changes alone leaves a touch, and so
 *   -- does whoever is merged away.
 *   insert into huigan.member_touches (member_id, brand_id)
 *   select m.member_id, m.brand_id
 *   from unnest(:memberIds!::bigint[], :tiers!::text[], :mergedInto!::bigint[])
 *     as t(member_id, tier, merged_into)
 *   join huigan.members m on m.member_id = t.member_id
 *     and (:oneLane! or m.member_id = any(:memberIds!::bigint[]))
 *   where m.tier is distinct from t.tier and t.member_id <> all(:figureOf!::bigint[])
 *     or m.merged_into is distinct from t.merged_into
 * ), rows as (
 *   update huigan.members m set
 *     joined_at = to_timestamp(t.joined_ms / 1000), clock_at = to_timestamp(t.clock_ms / 1000),
 *     settled_seq = t.settled_seq, programme_version = t.programme_version, tier = t.tier,
 *     tier_until = to_timestamp(t.until_ms / 1000), balances = t.balances, window_sum = t.window_sum,
 *     window_from = t.window_from, next_due_at = to_timestamp(t.due_ms / 1000),
 *     last_journal_no = t.last_journal_no, last_lot_no = t.last_lot_no, last_step_no = t.last_step_no,
 *     gift_days = t.gift_days, paid_sales = t.paid_sales, most_paid_sales = t.most_paid_sales,
 *     merged_into = t.merged_into
 *   from held h, rows from (
 *     unnest(:memberIds!::bigint[]), unnest(:joinedAt!::float8[]), unnest(:clockAt!::float8[]),
 *     unnest(:settledSeqs!::bigint[]), unnest(:versions!::int[]), unnest(:tiers!::text[]),
 *     unnest(:tierUntil!::float8[]), jsonb_array_elements(:balances!::jsonb), unnest(:windowSums!::bigint[]),
 *     unnest(:windowFrom!::date[]), unnest(:nextDueAt!::float8[]), unnest(:lastJournalNos!::int[]),
 *     unnest(:lastLotNos!::int[]), unnest(:lastStepNos!::int[]), jsonb_array_elements(:giftDays!::jsonb),
 *     unnest(:paidSales!::int[]), unnest(:mostPaidSales!::int[]), unnest(:mergedInto!::bigint[])
 *   ) as t(member_id, joined_ms, clock_ms, settled_seq, programme_version, tier, until_ms, balances, window_sum,
 *     window_from, due_ms, last_journal_no, last_lot_no, last_step_no, gift_days, paid_sales, most_paid_sales,
 *     merged_into)
 *   where m.member_id = h.member_id and t.member_id = h.member_id
 *     and (:oneLane! or m.member_id = any(:memberIds!::bigint[]))
 * )
 * select huigan.expect_count('members as they were read', (select count(*) from held),
 *     :members!::bigint, true) as members,
 *   huigan.expect_count('events that wait', (select count(*) from taken),
 *     :events!::bigint, true) as events,
 *   huigan.expect_count('benefits that do not stand', (select count(*) from granted),
 *     :grants!::bigint, false) as grants
 * ```
 */
export const postJournals = new PreparedQuery<IPostJournalsParams,IPostJournalsResult>(postJournalsIR);


