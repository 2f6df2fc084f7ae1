/** Types generated for queries found in "cloudfunctions/core/views/pos/effects.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type account = 'brand.commission.expired' | 'brand.commission.issued' | 'brand.commission.moved' | 'brand.commission.redeemed' | 'brand.commission.waived' | 'brand.points.carried' | 'brand.points.expired' | 'brand.points.issued' | 'brand.points.moved' | 'brand.points.redeemed' | 'brand.points.waived' | 'brand.qualifying.carried' | 'brand.qualifying.issued' | 'brand.qualifying.moved' | 'member.commission.active' | 'member.commission.debt' | 'member.commission.pending' | 'member.points.active' | 'member.points.debt' | 'member.points.pending' | 'member.qualifying';

export type transfer_code = 'accrue' | 'activate' | 'claim' | 'claim-debt' | 'claim-qualifying' | 'claim-waived' | 'commission' | 'expire' | 'gift' | 'move-debt' | 'move-in' | 'move-out' | 'move-qualifying' | 'net-debt' | 'open' | 'open-qualifying' | 'qualify' | 'redeem' | 'return' | 'take-back' | 'take-back-debt' | 'take-back-expired' | 'take-back-moved' | 'take-back-other' | 'take-back-qualifying' | 'waive';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'FindEffects' parameters type */
export interface IFindEffectsParams {
  brandId: number;
  eventIds: stringArray;
  memberIds: bigintArray;
  seqs: bigintArray;
  source: string;
}

/** 'FindEffects' return type */
export interface IFindEffectsResult {
  active: bigint | null;
  amount: bigint | null;
  code: transfer_code | null;
  credit: account | null;
  debit: account | null;
  event_id: string | null;
  explanation: unknown | null;
  journal_no: number | null;
  leg: number | null;
  member_id: bigint;
  next_due_at: Date | null;
  pending: bigint | null;
  refused: string | null;
  seq: bigint | null;
  version: number | null;
  what: string;
}

/** 'FindEffects' query type */
export interface IFindEffectsQuery {
  params: IFindEffectsParams;
  result: IFindEffectsResult;
}

const findEffectsIR: any = {"usedParamSet":{"memberIds":true,"brandId":true,"seqs":true,"source":true,"eventIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":584,"b":594},{"a":824,"b":834},{"a":1214,"b":1224}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":624,"b":632}]},{"name":"seqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":863,"b":868}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":1252,"b":1259}]},{"name":"eventIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":1284,"b":1293}]}],"statement":"select 'member' as \"what!\", m.member_id as \"member_id!\", null::bigint as \"seq\", null::text as \"event_id\",\n  null::text as \"refused\", null::huigan.transfer_code as \"code\", null::huigan.account as \"debit\",\n  null::huigan.account as \"credit\", null::bigint as \"amount\", null::jsonb as \"explanation\",\n  huigan.balance_of(m.balances, 'member.points.active') as \"active\",\n  huigan.balance_of(m.balances, 'member.points.pending') as \"pending\", m.programme_version as \"version\",\n  m.next_due_at, null::int as \"journal_no\", null::smallint as \"leg\"\nfrom huigan.members m where m.member_id = any(:memberIds!::bigint[]) and m.brand_id = :brandId!::smallint\nunion all\nselect 'refused', d.member_id, d.seq, null, d.code, null, null, null, null, null, null, null, null, null,\n  null, null\nfrom huigan.dead_letters d where d.member_id = any(:memberIds!::bigint[]) and d.seq = any(:seqs!::bigint[])\nunion all\nselect 'moved', j.member_id, null, j.event_id, null, t.code, t.debit, t.credit, t.amount, t.explanation, null,\n  null,\n  null, null, j.journal_no, t.leg\nfrom huigan.journals j\njoin huigan.transfers t on t.member_id = j.member_id and t.business_day = j.business_day\n  and t.journal_no = j.journal_no\nwhere j.member_id = any(:memberIds!::bigint[]) and j.source = :source!\n  and j.event_id = any(:eventIds!::text[])\norder by 2, 15, 16 limit 100000"};

/**
 * Query generated from SQL:
 * ```
 * select 'member' as "what!", m.member_id as "member_id!", null::bigint as "seq", null::text as "event_id",
 *   null::text as "refused", null::huigan.transfer_code as "code", null::huigan.account as "debit",
 *   null::huigan.account as "credit", null::bigint as "amount", null::jsonb as "explanation",
 *   huigan.balance_of(m.balances, 'member.points.active') as "active",
 *   huigan.balance_of(m.balances, 'member.points.pending') as "pending", m.programme_version as "version",
 *   m.next_due_at, null::int as "journal_no", null::smallint as "leg"
 * from huigan.members m where m.member_id = any(:memberIds!::bigint[]) and m.brand_id = :brandId!::smallint
 * union all
 * select 'refused', d.member_id, d.seq, null, d.code, null, null, null, null, null, null, null, null, null,
 *   null, null
 * from huigan.dead_letters d where d.member_id = any(:memberIds!::bigint[]) and d.seq = any(:seqs!::bigint[])
 * union all
 * select 'moved', j.member_id, null, j.event_id, null, t.code, t.debit, t.credit, t.amount, t.explanation, null,
 *   null,
 *   null, null, j.journal_no, t.leg
 * from huigan.journals j
 * join huigan.transfers t on t.member_id = j.member_id and t.business_day = j.business_day
 *   and t.journal_no = j.journal_no
 * where j.member_id = any(:memberIds!::bigint[]) and j.source = :source!
 *   and j.event_id = any(:eventIds!::text[])
 * order by 2, 15, 16 limit 100000
 * ```
 */
export const findEffects = new PreparedQuery<IFindEffectsParams,IFindEffectsResult>(findEffectsIR);


/** 'FindToldEvents' parameters type */
export interface IFindToldEventsParams {
  brandId: number;
  days: stringArray;
  externalIds: stringArray;
  keptSeconds: number;
  messageId: string;
  receipts: stringArray;
  source: string;
  stores: stringArray;
}

/** 'FindToldEvents' return type */
export interface IFindToldEventsResult {
  external_id: string;
  is_of_this_message: boolean;
  member_id: bigint | null;
  refused: string | null;
  seq: bigint | null;
  waits: boolean;
}

/** 'FindToldEvents' query type */
export interface IFindToldEventsQuery {
  params: IFindToldEventsParams;
  result: IFindToldEventsResult;
}

const findToldEventsIR: any = {"usedParamSet":{"externalIds":true,"stores":true,"days":true,"receipts":true,"brandId":true,"source":true,"messageId":true,"keptSeconds":true},"params":[{"name":"externalIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":115}]},{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":133}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":149}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":160,"b":169}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":435,"b":443},{"a":838,"b":846}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":460,"b":467},{"a":955,"b":962}]},{"name":"messageId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1115,"b":1125}]},{"name":"keptSeconds","required":true,"transform":{"type":"scalar"},"locs":[{"a":1173,"b":1185}]}],"statement":"with told as materialized (\n  select t.external_id, t.store_id, t.sale_day, t.receipt_no\n  from unnest(:externalIds!::text[], :stores!::text[], :days!::date[], :receipts!::text[])\n    as t(external_id, store_id, sale_day, receipt_no)\n), known as materialized (\n  select t.store_id, t.sale_day, t.receipt_no, k.external_id, k.member_id, k.seq, k.refused, k.message_id, k.told_at\n  from told t\n  join huigan.event_keys k on k.brand_id = :brandId! and k.source = :source! and k.external_id = t.external_id\n), dead as materialized (\n  select d.member_id, d.seq, d.code from huigan.dead_letters d\n  where (d.member_id, d.seq) in (select k.member_id, k.seq from known k) and d.retried_seq is null\n), parked as materialized (\n  select p.store_id, p.sale_day, p.receipt_no, p.external_id from told t\n  join huigan.parked_events p on p.brand_id = :brandId! and p.store_id = t.store_id\n    and p.sale_day = t.sale_day and p.receipt_no = t.receipt_no and p.source = :source!\n    and p.external_id = t.external_id\n)\nselect k.external_id, k.member_id, k.seq, coalesce(d.code, k.refused) as \"refused?\",\n  coalesce(k.message_id = :messageId! and k.told_at > now() - make_interval(secs => :keptSeconds!::int),\n    false) as \"is_of_this_message!\", p.external_id is not null as \"waits!\"\nfrom known k\nleft join dead d on d.member_id = k.member_id and d.seq = k.seq\nleft join parked p on p.store_id = k.store_id and p.sale_day = k.sale_day and p.receipt_no = k.receipt_no\n  and p.external_id = k.external_id\norder by k.external_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with told as materialized (
 *   select t.external_id, t.store_id, t.sale_day, t.receipt_no
 *   from unnest(:externalIds!::text[], :stores!::text[], :days!::date[], :receipts!::text[])
 *     as t(external_id, store_id, sale_day, receipt_no)
 * ), known as materialized (
 *   select t.store_id, t.sale_day, t.receipt_no, k.external_id, k.member_id, k.seq, k.refused, k.message_id, k.told_at
 *   from told t
 *   join huigan.event_keys k on k.brand_id = :brandId! and k.source = :source! and k.external_id = t.external_id
 * ), dead as materialized (
 *   select d.member_id, d.seq, d.code from huigan.dead_letters d
 *   where (d.member_id, d.seq) in (select k.member_id, k.seq from known k) and d.retried_seq is null
 * ), parked as materialized (
 *   select p.store_id, p.sale_day, p.receipt_no, p.external_id from told t
 *   join huigan.parked_events p on p.brand_id = :brandId! and p.store_id = t.store_id
 *     and p.sale_day = t.sale_day and p.receipt_no = t.receipt_no and p.source = :source!
 *     and p.external_id = t.external_id
 * )
 * select k.external_id, k.member_id, k.seq, coalesce(d.code, k.refused) as "refused?",
 *   coalesce(k.message_id = :messageId! and k.told_at > now() - make_interval(secs => :keptSeconds!::int),
 *     false) as "is_of_this_message!", p.external_id is not null as "waits!"
 * from known k
 * left join dead d on d.member_id = k.member_id and d.seq = k.seq
 * left join parked p on p.store_id = k.store_id and p.sale_day = k.sale_day and p.receipt_no = k.receipt_no
 *   and p.external_id = k.external_id
 * order by k.external_id limit 1000
 * ```
 */
export const findToldEvents = new PreparedQuery<IFindToldEventsParams,IFindToldEventsResult>(findToldEventsIR);


