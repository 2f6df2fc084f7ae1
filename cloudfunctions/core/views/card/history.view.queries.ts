/** Types generated for queries found in "cloudfunctions/core/views/card/history.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type account = 'brand.commission.expired' | 'brand.commission.issued' | 'brand.commission.moved' | 'brand.commission.redeemed' | 'brand.commission.waived' | 'brand.points.carried' | 'brand.points.expired' | 'brand.points.issued' | 'brand.points.moved' | 'brand.points.redeemed' | 'brand.points.waived' | 'brand.qualifying.carried' | 'brand.qualifying.issued' | 'brand.qualifying.moved' | 'member.commission.active' | 'member.commission.debt' | 'member.commission.pending' | 'member.points.active' | 'member.points.debt' | 'member.points.pending' | 'member.qualifying';

export type asset = 'CNY' | 'POINT' | 'QUALIFYING';

export type journal_kind = 'activate' | 'commission' | 'completion' | 'expire' | 'gift' | 'join' | 'merged-away' | 'merged-in' | 'merged-out' | 'opening' | 'programme' | 'redemption' | 'refund' | 'release' | 'return' | 'sale' | 'tier';

export type transfer_code = 'accrue' | 'activate' | 'claim' | 'claim-debt' | 'claim-qualifying' | 'claim-waived' | 'commission' | 'expire' | 'gift' | 'move-debt' | 'move-in' | 'move-out' | 'move-qualifying' | 'net-debt' | 'open' | 'open-qualifying' | 'qualify' | 'redeem' | 'return' | 'take-back' | 'take-back-debt' | 'take-back-expired' | 'take-back-moved' | 'take-back-other' | 'take-back-qualifying' | 'waive';

export type numberArray = (number)[];

/** 'FindLastDayBefore' parameters type */
export interface IFindLastDayBeforeParams {
  before: string;
  memberId: bigint;
}

/** 'FindLastDayBefore' return type */
export interface IFindLastDayBeforeResult {
  business_day: string;
}

/** 'FindLastDayBefore' query type */
export interface IFindLastDayBeforeQuery {
  params: IFindLastDayBeforeParams;
  result: IFindLastDayBeforeResult;
}

const findLastDayBeforeIR: any = {"usedParamSet":{"memberId":true,"before":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":60,"b":69}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":90,"b":97}]}],"statement":"select business_day from huigan.transfers\nwhere member_id = :memberId! and business_day < :before! and asset <> 'CNY' order by business_day desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select business_day from huigan.transfers
 * where member_id = :memberId! and business_day < :before! and asset <> 'CNY' order by business_day desc limit 1
 * ```
 */
export const findLastDayBefore = new PreparedQuery<IFindLastDayBeforeParams,IFindLastDayBeforeResult>(findLastDayBeforeIR);


/** 'FindFirstDayFrom' parameters type */
export interface IFindFirstDayFromParams {
  from: string;
  memberId: bigint;
}

/** 'FindFirstDayFrom' return type */
export interface IFindFirstDayFromResult {
  business_day: string;
}

/** 'FindFirstDayFrom' query type */
export interface IFindFirstDayFromQuery {
  params: IFindFirstDayFromParams;
  result: IFindFirstDayFromResult;
}

const findFirstDayFromIR: any = {"usedParamSet":{"memberId":true,"from":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":60,"b":69}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":96}]}],"statement":"select business_day from huigan.transfers\nwhere member_id = :memberId! and business_day >= :from! and asset <> 'CNY' order by business_day limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select business_day from huigan.transfers
 * where member_id = :memberId! and business_day >= :from! and asset <> 'CNY' order by business_day limit 1
 * ```
 */
export const findFirstDayFrom = new PreparedQuery<IFindFirstDayFromParams,IFindFirstDayFromResult>(findFirstDayFromIR);


/** 'FindEntryNumbers' parameters type */
export interface IFindEntryNumbersParams {
  before: number;
  from: string;
  limit: number;
  memberId: bigint;
  to: string;
}

/** 'FindEntryNumbers' return type */
export interface IFindEntryNumbersResult {
  business_day: string;
  journal_no: number;
}

/** 'FindEntryNumbers' query type */
export interface IFindEntryNumbersQuery {
  params: IFindEntryNumbersParams;
  result: IFindEntryNumbersResult;
}

const findEntryNumbersIR: any = {"usedParamSet":{"memberId":true,"from":true,"to":true,"before":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":81,"b":90}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":117}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":141}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":160,"b":167}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":245,"b":251}]}],"statement":"select distinct business_day, journal_no from huigan.transfers\nwhere member_id = :memberId! and business_day >= :from! and business_day < :to! and journal_no < :before!::int\n  and asset <> 'CNY'\norder by business_day desc, journal_no desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select distinct business_day, journal_no from huigan.transfers
 * where member_id = :memberId! and business_day >= :from! and business_day < :to! and journal_no < :before!::int
 *   and asset <> 'CNY'
 * order by business_day desc, journal_no desc limit :limit!::int
 * ```
 */
export const findEntryNumbers = new PreparedQuery<IFindEntryNumbersParams,IFindEntryNumbersResult>(findEntryNumbersIR);


/** 'FindEntryTransfers' parameters type */
export interface IFindEntryTransfersParams {
  from: string;
  journalNos: numberArray;
  memberId: bigint;
  to: string;
}

/** 'FindEntryTransfers' return type */
export interface IFindEntryTransfersResult {
  amount: bigint;
  asset: asset;
  code: transfer_code;
  credit: account;
  debit: account;
  explanation: unknown;
  journal_no: number;
  leg: number;
  lot_no: number | null;
}

/** 'FindEntryTransfers' query type */
export interface IFindEntryTransfersQuery {
  params: IFindEntryTransfersParams;
  result: IFindEntryTransfersResult;
}

const findEntryTransfersIR: any = {"usedParamSet":{"memberId":true,"from":true,"to":true,"journalNos":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":120,"b":129}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":151,"b":156}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":177,"b":180}]},{"name":"journalNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":205,"b":216}]}],"statement":"select journal_no, leg, code, asset, debit, credit, amount, lot_no, explanation from huigan.transfers\nwhere member_id = :memberId! and business_day >= :from! and business_day < :to!\n  and journal_no = any(:journalNos!::int[]) and asset <> 'CNY'\norder by business_day, journal_no, leg limit 10000"};

/**
 * Query generated from SQL:
 * ```
 * select journal_no, leg, code, asset, debit, credit, amount, lot_no, explanation from huigan.transfers
 * where member_id = :memberId! and business_day >= :from! and business_day < :to!
 *   and journal_no = any(:journalNos!::int[]) and asset <> 'CNY'
 * order by business_day, journal_no, leg limit 10000
 * ```
 */
export const findEntryTransfers = new PreparedQuery<IFindEntryTransfersParams,IFindEntryTransfersResult>(findEntryTransfersIR);


/** 'FindJournals' parameters type */
export interface IFindJournalsParams {
  journalNos: numberArray;
  memberId: bigint;
}

/** 'FindJournals' return type */
export interface IFindJournalsResult {
  business_day: string;
  effective_at: Date;
  event_id: string;
  journal_no: number;
  kind: journal_kind;
  source: string;
  store: string | null;
}

/** 'FindJournals' query type */
export interface IFindJournalsQuery {
  params: IFindJournalsParams;
  result: IFindJournalsResult;
}

const findJournalsIR: any = {"usedParamSet":{"memberId":true,"journalNos":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":316,"b":325}]},{"name":"journalNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":350,"b":361}]}],"statement":"select j.journal_no, j.source, j.event_id, j.kind, j.effective_at, j.business_day, s.name as \"store?\"\nfrom huigan.journals j\nleft join huigan.events e on e.member_id = j.member_id and e.seq = j.event_seq\nleft join huigan.stores s on s.brand_id = j.brand_id and s.store_id = e.payload ->> 'store'\nwhere j.member_id = :memberId! and j.journal_no = any(:journalNos!::int[]) limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select j.journal_no, j.source, j.event_id, j.kind, j.effective_at, j.business_day, s.name as "store?"
 * from huigan.journals j
 * left join huigan.events e on e.member_id = j.member_id and e.seq = j.event_seq
 * left join huigan.stores s on s.brand_id = j.brand_id and s.store_id = e.payload ->> 'store'
 * where j.member_id = :memberId! and j.journal_no = any(:journalNos!::int[]) limit 1000
 * ```
 */
export const findJournals = new PreparedQuery<IFindJournalsParams,IFindJournalsResult>(findJournalsIR);


/** 'SumEntries' parameters type */
export interface ISumEntriesParams {
  from: string;
  memberId: bigint;
  to: string;
}

/** 'SumEntries' return type */
export interface ISumEntriesResult {
  earned: bigint;
  spent: bigint;
}

/** 'SumEntries' query type */
export interface ISumEntriesQuery {
  params: ISumEntriesParams;
  result: ISumEntriesResult;
}

const sumEntriesIR: any = {"usedParamSet":{"memberId":true,"from":true,"to":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":385,"b":394}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":416,"b":421}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":442,"b":445}]}],"statement":"select coalesce(sum(greatest(net, 0)), 0)::bigint as \"earned!\",\n  coalesce(sum(greatest(-net, 0)), 0)::bigint as \"spent!\"\nfrom (\n  select sum(case when credit in ('member.points.pending', 'member.points.active') then amount else 0 end\n    - case when debit in ('member.points.pending', 'member.points.active') then amount else 0 end) as net\n  from huigan.transfers\n  where member_id = :memberId! and business_day >= :from! and business_day < :to! and asset = 'POINT'\n  group by journal_no\n) entries"};

/**
 * Query generated from SQL:
 * ```
 * select coalesce(sum(greatest(net, 0)), 0)::bigint as "earned!",
 *   coalesce(sum(greatest(-net, 0)), 0)::bigint as "spent!"
 * from (
 *   select sum(case when credit in ('member.points.pending', 'member.points.active') then amount else 0 end
 *     - case when debit in ('member.points.pending', 'member.points.active') then amount else 0 end) as net
 *   from huigan.transfers
 *   where member_id = :memberId! and business_day >= :from! and business_day < :to! and asset = 'POINT'
 *   group by journal_no
 * ) entries
 * ```
 */
export const sumEntries = new PreparedQuery<ISumEntriesParams,ISumEntriesResult>(sumEntriesIR);


