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

const insertJournalsIR: any = {"usedParamSet":{"memberIds":true,"sources":true,"eventIds":true,"journalNos":true,"brandIds":true,"kinds":true,"eventSeqs":true,"effectiveAt":true,"days":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":282,"b":292}]},{"name":"sources","required":true,"transform":{"type":"scalar"},"locs":[{"a":305,"b":313}]},{"name":"eventIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":324,"b":333}]},{"name":"journalNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":344,"b":355}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":367,"b":376}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":393,"b":399}]},{"name":"eventSeqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":425,"b":435}]},{"name":"effectiveAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":448,"b":460}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":473,"b":478}]}],"statement":"insert into huigan.journals (member_id, source, event_id, journal_no, brand_id, kind, event_seq, effective_at,\n  business_day)\nselect t.member_id, t.source, t.event_id, t.journal_no, t.brand_id, t.kind, t.event_seq,\n  to_timestamp(t.effective_ms / 1000), t.business_day\nfrom unnest(:memberIds!::bigint[], :sources!::text[], :eventIds!::text[], :journalNos!::int[],\n  :brandIds!::smallint[],\n  :kinds!::huigan.journal_kind[], :eventSeqs!::bigint[], :effectiveAt!::float8[], :days!::date[])\n  as t(member_id, source, event_id, journal_no, brand_id, kind, event_seq, effective_ms, business_day)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.journals (member_id, source, event_id, journal_no, brand_id, kind, event_seq, effective_at,
 *   business_day)
 * select t.member_id, t.source, t.event_id, t.journal_no, t.brand_id, t.kind, t.event_seq,
 *   to_timestamp(t.effective_ms / 1000), t.business_day
 * from unnest(:memberIds!::bigint[], :sources!::text[], :eventIds!::text[], :journalNos!::int[],
 *   :brandIds!::smallint[],
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

const insertTransfersIR: any = {"usedParamSet":{"memberIds":true,"journalNos":true,"legs":true,"brandIds":true,"codes":true,"assets":true,"debits":true,"credits":true,"days":true,"lotNos":true,"amounts":true,"explanations":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":176,"b":186}]},{"name":"journalNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":207,"b":218}]},{"name":"legs","required":true,"transform":{"type":"scalar"},"locs":[{"a":236,"b":241}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":268,"b":277}]},{"name":"codes","required":true,"transform":{"type":"scalar"},"locs":[{"a":302,"b":308}]},{"name":"assets","required":true,"transform":{"type":"scalar"},"locs":[{"a":343,"b":350}]},{"name":"debits","required":true,"transform":{"type":"scalar"},"locs":[{"a":381,"b":388}]},{"name":"credits","required":true,"transform":{"type":"scalar"},"locs":[{"a":417,"b":425}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":456,"b":461}]},{"name":"lotNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":480,"b":487}]},{"name":"amounts","required":true,"transform":{"type":"scalar"},"locs":[{"a":505,"b":513}]},{"name":"explanations","required":true,"transform":{"type":"scalar"},"locs":[{"a":649,"b":662}]}],"statement":"insert into huigan.transfers (member_id, journal_no, leg, brand_id, code, asset, debit, credit, business_day,\n  lot_no, amount, explanation)\nselect * from rows from (\n  unnest(:memberIds!::bigint[]), unnest(:journalNos!::int[]), unnest(:legs!::smallint[]),\n    unnest(:brandIds!::smallint[]),\n  unnest(:codes!::huigan.transfer_code[]), unnest(:assets!::huigan.asset[]),\n    unnest(:debits!::huigan.account[]), unnest(:credits!::huigan.account[]),\n  unnest(:days!::date[]), unnest(:lotNos!::int[]), unnest(:amounts!::bigint[]),\n  -- One document for all: quoting each within an array literal costs more than the insert itself.\n  jsonb_array_elements(:explanations!::jsonb)\n) as t"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.transfers (member_id, journal_no, leg, brand_id, code, asset, debit, credit, business_day,
 *   lot_no, amount, explanation)
 * select * from rows from (
 *   unnest(:memberIds!::bigint[]), unnest(:journalNos!::int[]), unnest(:legs!::smallint[]),
 *     unnest(:brandIds!::smallint[]),
 *   unnest(:codes!::huigan.transfer_code[]), unnest(:assets!::huigan.asset[]),
 *     unnest(:debits!::huigan.account[]), unnest(:credits!::huigan.account[]),
 *   unnest(:days!::date[]), unnest(:lotNos!::int[]), unnest(:amounts!::bigint[]),
 *   -- One document for all: quoting each within an array literal costs more than the insert itself.
 *   jsonb_array_elements(:explanations!::jsonb)
 * ) as t
 * ```
 */
export const insertTransfers = new PreparedQuery<IInsertTransfersParams,IInsertTransfersResult>(insertTransfersIR);


