/** Types generated for queries found in "cloudfunctions/core/views/pos/effects.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type account = 'brand.points.expired' | 'brand.points.issued' | 'brand.points.redeemed' | 'brand.points.waived' | 'brand.qualifying.issued' | 'member.points.active' | 'member.points.debt' | 'member.points.pending' | 'member.qualifying';

export type transfer_code = 'accrue' | 'activate' | 'expire' | 'gift' | 'net-debt' | 'qualify' | 'redeem' | 'return' | 'take-back' | 'take-back-debt' | 'take-back-expired' | 'take-back-other' | 'take-back-qualifying' | 'waive';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'FindEffects' parameters type */
export interface IFindEffectsParams {
  eventIds: stringArray;
  memberIds: bigintArray;
  source: string;
}

/** 'FindEffects' return type */
export interface IFindEffectsResult {
  amount: bigint;
  code: transfer_code;
  credit: account;
  debit: account;
  event_id: string;
  explanation: unknown;
  member_id: bigint;
}

/** 'FindEffects' query type */
export interface IFindEffectsQuery {
  params: IFindEffectsParams;
  result: IFindEffectsResult;
}

const findEffectsIR: any = {"usedParamSet":{"memberIds":true,"eventIds":true,"source":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":95,"b":105}]},{"name":"eventIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":127}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":237,"b":244}]}],"statement":"select j.member_id, j.event_id, t.code, t.debit, t.credit, t.amount, t.explanation\nfrom unnest(:memberIds!::bigint[], :eventIds!::text[]) as told(member_id, event_id)\njoin huigan.journals j on j.member_id = told.member_id and j.source = :source! and j.event_id = told.event_id\njoin huigan.transfers t on t.member_id = j.member_id and t.business_day = j.business_day and t.journal_no = j.journal_no\norder by j.member_id, j.journal_no, t.leg limit 100000"};

/**
 * Query generated from SQL:
 * ```
 * select j.member_id, j.event_id, t.code, t.debit, t.credit, t.amount, t.explanation
 * from unnest(:memberIds!::bigint[], :eventIds!::text[]) as told(member_id, event_id)
 * join huigan.journals j on j.member_id = told.member_id and j.source = :source! and j.event_id = told.event_id
 * join huigan.transfers t on t.member_id = j.member_id and t.business_day = j.business_day and t.journal_no = j.journal_no
 * order by j.member_id, j.journal_no, t.leg limit 100000
 * ```
 */
export const findEffects = new PreparedQuery<IFindEffectsParams,IFindEffectsResult>(findEffectsIR);


/** 'FindToldEvents' parameters type */
export interface IFindToldEventsParams {
  brandId: number;
  days: stringArray;
  externalIds: stringArray;
  receipts: stringArray;
  source: string;
  storeId: string;
}

/** 'FindToldEvents' return type */
export interface IFindToldEventsResult {
  external_id: string;
  refused: string | null;
  waits: boolean;
}

/** 'FindToldEvents' query type */
export interface IFindToldEventsQuery {
  params: IFindToldEventsParams;
  result: IFindToldEventsResult;
}

const findToldEventsIR: any = {"usedParamSet":{"externalIds":true,"days":true,"receipts":true,"brandId":true,"source":true,"storeId":true},"params":[{"name":"externalIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":104}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":120}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":140}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":235,"b":243}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":260,"b":267}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":488,"b":496}]}],"statement":"select k.external_id, d.code as \"refused?\", p.parked_id is not null as \"waits!\"\nfrom unnest(:externalIds!::text[], :days!::date[], :receipts!::text[]) as told(external_id, sale_day, receipt_no)\njoin huigan.event_keys k on k.brand_id = :brandId! and k.source = :source! and k.external_id = told.external_id\nleft join huigan.dead_letters d on d.member_id = k.member_id and d.seq = k.seq and d.retried_seq is null\nleft join huigan.parked_events p on p.brand_id = k.brand_id and p.store_id = :storeId! and p.sale_day = told.sale_day\n  and p.receipt_no = told.receipt_no and p.source = k.source and p.external_id = k.external_id\norder by k.external_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select k.external_id, d.code as "refused?", p.parked_id is not null as "waits!"
 * from unnest(:externalIds!::text[], :days!::date[], :receipts!::text[]) as told(external_id, sale_day, receipt_no)
 * join huigan.event_keys k on k.brand_id = :brandId! and k.source = :source! and k.external_id = told.external_id
 * left join huigan.dead_letters d on d.member_id = k.member_id and d.seq = k.seq and d.retried_seq is null
 * left join huigan.parked_events p on p.brand_id = k.brand_id and p.store_id = :storeId! and p.sale_day = told.sale_day
 *   and p.receipt_no = told.receipt_no and p.source = k.source and p.external_id = k.external_id
 * order by k.external_id limit 1000
 * ```
 */
export const findToldEvents = new PreparedQuery<IFindToldEventsParams,IFindToldEventsResult>(findToldEventsIR);


