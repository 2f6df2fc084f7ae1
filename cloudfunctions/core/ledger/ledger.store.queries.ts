/** Types generated for queries found in "cloudfunctions/core/ledger/ledger.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type account = 'brand.points.expired' | 'brand.points.issued' | 'brand.points.redeemed' | 'brand.points.waived' | 'brand.qualifying.issued' | 'member.points.active' | 'member.points.debt' | 'member.points.pending' | 'member.qualifying';

export type asset = 'POINT' | 'QUALIFYING';

export type journal_kind = 'activate' | 'completion' | 'expire' | 'join' | 'programme' | 'redemption' | 'refund' | 'return' | 'sale' | 'tier';

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
  effectiveAt: stringArray;
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

const insertJournalsIR: any = {"usedParamSet":{"memberIds":true,"sources":true,"eventIds":true,"journalNos":true,"brandIds":true,"kinds":true,"eventSeqs":true,"effectiveAt":true,"days":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":146,"b":156}]},{"name":"sources","required":true,"transform":{"type":"scalar"},"locs":[{"a":169,"b":177}]},{"name":"eventIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":188,"b":197}]},{"name":"journalNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":208,"b":219}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":229,"b":238}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":255,"b":261}]},{"name":"eventSeqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":287,"b":297}]},{"name":"effectiveAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":310,"b":322}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":340,"b":345}]}],"statement":"insert into huigan.journals (member_id, source, event_id, journal_no, brand_id, kind, event_seq, effective_at, business_day)\nselect * from unnest(:memberIds!::bigint[], :sources!::text[], :eventIds!::text[], :journalNos!::int[], :brandIds!::smallint[],\n  :kinds!::huigan.journal_kind[], :eventSeqs!::bigint[], :effectiveAt!::timestamptz[], :days!::date[])"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.journals (member_id, source, event_id, journal_no, brand_id, kind, event_seq, effective_at, business_day)
 * select * from unnest(:memberIds!::bigint[], :sources!::text[], :eventIds!::text[], :journalNos!::int[], :brandIds!::smallint[],
 *   :kinds!::huigan.journal_kind[], :eventSeqs!::bigint[], :effectiveAt!::timestamptz[], :days!::date[])
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
  explanations: stringArray;
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

const insertTransfersIR: any = {"usedParamSet":{"memberIds":true,"journalNos":true,"legs":true,"brandIds":true,"codes":true,"assets":true,"debits":true,"credits":true,"days":true,"lotNos":true,"amounts":true,"explanations":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":160,"b":170}]},{"name":"journalNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":194}]},{"name":"legs","required":true,"transform":{"type":"scalar"},"locs":[{"a":204,"b":209}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":224,"b":233}]},{"name":"codes","required":true,"transform":{"type":"scalar"},"locs":[{"a":248,"b":254}]},{"name":"assets","required":true,"transform":{"type":"scalar"},"locs":[{"a":283,"b":290}]},{"name":"debits","required":true,"transform":{"type":"scalar"},"locs":[{"a":309,"b":316}]},{"name":"credits","required":true,"transform":{"type":"scalar"},"locs":[{"a":337,"b":345}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":366,"b":371}]},{"name":"lotNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":382,"b":389}]},{"name":"amounts","required":true,"transform":{"type":"scalar"},"locs":[{"a":399,"b":407}]},{"name":"explanations","required":true,"transform":{"type":"scalar"},"locs":[{"a":422,"b":435}]}],"statement":"insert into huigan.transfers (member_id, journal_no, leg, brand_id, code, asset, debit, credit, business_day, lot_no, amount, explanation)\nselect * from unnest(:memberIds!::bigint[], :journalNos!::int[], :legs!::smallint[], :brandIds!::smallint[], :codes!::huigan.transfer_code[],\n  :assets!::huigan.asset[], :debits!::huigan.account[], :credits!::huigan.account[], :days!::date[], :lotNos!::int[], :amounts!::bigint[],\n  :explanations!::jsonb[])"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.transfers (member_id, journal_no, leg, brand_id, code, asset, debit, credit, business_day, lot_no, amount, explanation)
 * select * from unnest(:memberIds!::bigint[], :journalNos!::int[], :legs!::smallint[], :brandIds!::smallint[], :codes!::huigan.transfer_code[],
 *   :assets!::huigan.asset[], :debits!::huigan.account[], :credits!::huigan.account[], :days!::date[], :lotNos!::int[], :amounts!::bigint[],
 *   :explanations!::jsonb[])
 * ```
 */
export const insertTransfers = new PreparedQuery<IInsertTransfersParams,IInsertTransfersResult>(insertTransfersIR);


