/** Types generated for queries found in "cloudfunctions/core/ledger/ledger.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type account = 'brand.points.expired' | 'brand.points.issued' | 'brand.points.redeemed' | 'brand.points.waived' | 'brand.qualifying.issued' | 'member.points.active' | 'member.points.debt' | 'member.points.pending' | 'member.qualifying';

export type asset = 'POINT' | 'QUALIFYING';

export type journal_kind = 'activate' | 'completion' | 'expire' | 'gift' | 'join' | 'programme' | 'redemption' | 'refund' | 'return' | 'sale' | 'tier';

export type transfer_code = 'accrue' | 'activate' | 'expire' | 'gift' | 'net-debt' | 'qualify' | 'redeem' | 'return' | 'take-back' | 'take-back-debt' | 'take-back-expired' | 'take-back-other' | 'take-back-qualifying' | 'waive';

export type accountArray = (account)[];

export type assetArray = (asset)[];

export type bigintArray = (bigint)[];

export type journal_kindArray = (journal_kind)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

export type transfer_codeArray = (transfer_code)[];

/** 'InsertJournals' parameters type */
export interface IInsertJournalsParams {
  brandIds: numberArray;
  days: stringArray;
  effectiveAt: numberArray;
  eventIds: stringArray;
  eventSeqs: bigintArray;
  journalNos: numberArray;
  kinds: journal_kindArray;
  memberIds: bigintArray;
  sources: stringArray;
}

/** 'InsertJournals' return type */
export type IInsertJournalsResult = void;

/** 'InsertJournals' query type */
export interface IInsertJournalsQuery {
  params: IInsertJournalsParams;
  result: IInsertJournalsResult;
}

const insertJournalsIR: any = {"usedParamSet":{"memberIds":true,"sources":true,"eventIds":true,"journalNos":true,"brandIds":true,"kinds":true,"eventSeqs":true,"effectiveAt":true,"days":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":278,"b":288}]},{"name":"sources","required":true,"transform":{"type":"scalar"},"locs":[{"a":301,"b":309}]},{"name":"eventIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":320,"b":329}]},{"name":"journalNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":340,"b":351}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":361,"b":370}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":387,"b":393}]},{"name":"eventSeqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":419,"b":429}]},{"name":"effectiveAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":442,"b":454}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":467,"b":472}]}],"statement":"insert into huigan.journals (member_id, source, event_id, journal_no, brand_id, kind, event_seq, effective_at, business_day)\nselect t.member_id, t.source, t.event_id, t.journal_no, t.brand_id, t.kind, t.event_seq, to_timestamp(t.effective_ms / 1000), t.business_day\nfrom unnest(:memberIds!::bigint[], :sources!::text[], :eventIds!::text[], :journalNos!::int[], :brandIds!::smallint[],\n  :kinds!::huigan.journal_kind[], :eventSeqs!::bigint[], :effectiveAt!::float8[], :days!::date[])\n  as t(member_id, source, event_id, journal_no, brand_id, kind, event_seq, effective_ms, business_day)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.journals (member_id, source, event_id, journal_no, brand_id, kind, event_seq, effective_at, business_day)
 * select t.member_id, t.source, t.event_id, t.journal_no, t.brand_id, t.kind, t.event_seq, to_timestamp(t.effective_ms / 1000), t.business_day
 * from unnest(:memberIds!::bigint[], :sources!::text[], :eventIds!::text[], :journalNos!::int[], :brandIds!::smallint[],
 *   :kinds!::huigan.journal_kind[], :eventSeqs!::bigint[], :effectiveAt!::float8[], :days!::date[])
 *   as t(member_id, source, event_id, journal_no, brand_id, kind, event_seq, effective_ms, business_day)
 * ```
 */
export const insertJournals = new PreparedQuery<IInsertJournalsParams,IInsertJournalsResult>(insertJournalsIR);


/** 'InsertTransfers' parameters type */
export interface IInsertTransfersParams {
  amounts: bigintArray;
  assets: assetArray;
  brandIds: numberArray;
  codes: transfer_codeArray;
  credits: accountArray;
  days: stringArray;
  debits: accountArray;
  explanations: string;
  journalNos: numberArray;
  legs: numberArray;
  lotNos: numberArray;
  memberIds: bigintArray;
}

/** 'InsertTransfers' return type */
export type IInsertTransfersResult = void;

/** 'InsertTransfers' query type */
export interface IInsertTransfersQuery {
  params: IInsertTransfersParams;
  result: IInsertTransfersResult;
}

const insertTransfersIR: any = {"usedParamSet":{"memberIds":true,"journalNos":true,"legs":true,"brandIds":true,"codes":true,"assets":true,"debits":true,"credits":true,"days":true,"lotNos":true,"amounts":true,"explanations":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":174,"b":184}]},{"name":"journalNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":205,"b":216}]},{"name":"legs","required":true,"transform":{"type":"scalar"},"locs":[{"a":234,"b":239}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":262,"b":271}]},{"name":"codes","required":true,"transform":{"type":"scalar"},"locs":[{"a":296,"b":302}]},{"name":"assets","required":true,"transform":{"type":"scalar"},"locs":[{"a":337,"b":344}]},{"name":"debits","required":true,"transform":{"type":"scalar"},"locs":[{"a":371,"b":378}]},{"name":"credits","required":true,"transform":{"type":"scalar"},"locs":[{"a":407,"b":415}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":446,"b":451}]},{"name":"lotNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":470,"b":477}]},{"name":"amounts","required":true,"transform":{"type":"scalar"},"locs":[{"a":495,"b":503}]},{"name":"explanations","required":true,"transform":{"type":"scalar"},"locs":[{"a":639,"b":652}]}],"statement":"insert into huigan.transfers (member_id, journal_no, leg, brand_id, code, asset, debit, credit, business_day, lot_no, amount, explanation)\nselect * from rows from (\n  unnest(:memberIds!::bigint[]), unnest(:journalNos!::int[]), unnest(:legs!::smallint[]), unnest(:brandIds!::smallint[]),\n  unnest(:codes!::huigan.transfer_code[]), unnest(:assets!::huigan.asset[]), unnest(:debits!::huigan.account[]), unnest(:credits!::huigan.account[]),\n  unnest(:days!::date[]), unnest(:lotNos!::int[]), unnest(:amounts!::bigint[]),\n  -- One document for all: quoting each within an array literal costs more than the insert itself.\n  jsonb_array_elements(:explanations!::jsonb)\n) as t"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.transfers (member_id, journal_no, leg, brand_id, code, asset, debit, credit, business_day, lot_no, amount, explanation)
 * select * from rows from (
 *   unnest(:memberIds!::bigint[]), unnest(:journalNos!::int[]), unnest(:legs!::smallint[]), unnest(:brandIds!::smallint[]),
 *   unnest(:codes!::huigan.transfer_code[]), unnest(:assets!::huigan.asset[]), unnest(:debits!::huigan.account[]), unnest(:credits!::huigan.account[]),
 *   unnest(:days!::date[]), unnest(:lotNos!::int[]), unnest(:amounts!::bigint[]),
 *   -- One document for all: quoting each within an array literal costs more than the insert itself.
 *   jsonb_array_elements(:explanations!::jsonb)
 * ) as t
 * ```
 */
export const insertTransfers = new PreparedQuery<IInsertTransfersParams,IInsertTransfersResult>(insertTransfersIR);


