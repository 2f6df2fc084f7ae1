/** Types generated for queries found in "cloudfunctions/core/views/order/earnings.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type account = 'brand.commission.expired' | 'brand.commission.issued' | 'brand.commission.moved' | 'brand.commission.redeemed' | 'brand.commission.waived' | 'brand.points.carried' | 'brand.points.expired' | 'brand.points.issued' | 'brand.points.moved' | 'brand.points.redeemed' | 'brand.points.waived' | 'brand.qualifying.carried' | 'brand.qualifying.issued' | 'brand.qualifying.moved' | 'member.commission.active' | 'member.commission.debt' | 'member.commission.pending' | 'member.points.active' | 'member.points.debt' | 'member.points.pending' | 'member.qualifying';

export type journal_kind = 'activate' | 'commission' | 'completion' | 'expire' | 'gift' | 'join' | 'merged-away' | 'merged-in' | 'merged-out' | 'opening' | 'programme' | 'redemption' | 'refund' | 'release' | 'return' | 'sale' | 'tier';

export type transfer_code = 'accrue' | 'activate' | 'claim' | 'claim-debt' | 'claim-qualifying' | 'claim-waived' | 'commission' | 'expire' | 'gift' | 'move-debt' | 'move-in' | 'move-out' | 'move-qualifying' | 'net-debt' | 'open' | 'open-qualifying' | 'qualify' | 'redeem' | 'return' | 'take-back' | 'take-back-debt' | 'take-back-expired' | 'take-back-moved' | 'take-back-other' | 'take-back-qualifying' | 'waive';

export type stringArray = (string)[];

/** 'FindOrderTransfers' parameters type */
export interface IFindOrderTransfersParams {
  eventIds: stringArray;
  memberId: bigint;
  source: string;
}

/** 'FindOrderTransfers' return type */
export interface IFindOrderTransfersResult {
  amount: bigint;
  code: transfer_code;
  credit: account;
  debit: account;
  effective_at: Date;
  explanation: unknown;
  journal_no: number;
  kind: journal_kind;
  leg: number;
  pending: boolean;
}

/** 'FindOrderTransfers' query type */
export interface IFindOrderTransfersQuery {
  params: IFindOrderTransfersParams;
  result: IFindOrderTransfersResult;
}

const findOrderTransfersIR: any = {"usedParamSet":{"memberId":true,"source":true,"eventIds":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":167,"b":176},{"a":348,"b":357},{"a":449,"b":458}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":475,"b":482}]},{"name":"eventIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":505,"b":514}]}],"statement":"select j.journal_no, j.effective_at, j.kind, t.leg, t.code, t.debit, t.credit, t.amount, t.explanation,\n  exists (\n    select 1 from huigan.lots l where l.member_id = :memberId! and l.lot_no = t.lot_no\n      and l.earned_day = j.business_day and l.state = 'pending'\n  ) as \"pending!\"\nfrom huigan.journals j\njoin huigan.transfers t on t.member_id = :memberId! and t.business_day = j.business_day\n  and t.journal_no = j.journal_no\nwhere j.member_id = :memberId! and j.source = :source! and j.event_id = any(:eventIds!::text[])\norder by j.journal_no, t.leg limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select j.journal_no, j.effective_at, j.kind, t.leg, t.code, t.debit, t.credit, t.amount, t.explanation,
 *   exists (
 *     select 1 from huigan.lots l where l.member_id = :memberId! and l.lot_no = t.lot_no
 *       and l.earned_day = j.business_day and l.state = 'pending'
 *   ) as "pending!"
 * from huigan.journals j
 * join huigan.transfers t on t.member_id = :memberId! and t.business_day = j.business_day
 *   and t.journal_no = j.journal_no
 * where j.member_id = :memberId! and j.source = :source! and j.event_id = any(:eventIds!::text[])
 * order by j.journal_no, t.leg limit 1000
 * ```
 */
export const findOrderTransfers = new PreparedQuery<IFindOrderTransfersParams,IFindOrderTransfersResult>(findOrderTransfersIR);


/** 'FindOrderSteps' parameters type */
export interface IFindOrderStepsParams {
  brandId: number;
  day: string;
  memberId: bigint;
  receipt: string;
  storeId: string;
}

/** 'FindOrderSteps' return type */
export interface IFindOrderStepsResult {
  taken_at: Date;
  tier: string;
}

/** 'FindOrderSteps' query type */
export interface IFindOrderStepsQuery {
  params: IFindOrderStepsParams;
  result: IFindOrderStepsResult;
}

const findOrderStepsIR: any = {"usedParamSet":{"memberId":true,"brandId":true,"storeId":true,"day":true,"receipt":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":71,"b":80},{"a":303,"b":312}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":182,"b":190}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":209,"b":217}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":240,"b":244}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":275,"b":283}]}],"statement":"select s.tier, s.taken_at from huigan.tier_steps s\nwhere s.member_id = :memberId! and s.kind = 'upgrade' and s.event_seq = (select k.seq from huigan.sale_keys k\n  where k.brand_id = :brandId! and k.store_id = :storeId! and k.business_day = :day!::date\n    and k.receipt_no = :receipt! and k.member_id = :memberId!)\norder by s.step_no limit 20"};

/**
 * Query generated from SQL:
 * ```
 * select s.tier, s.taken_at from huigan.tier_steps s
 * where s.member_id = :memberId! and s.kind = 'upgrade' and s.event_seq = (select k.seq from huigan.sale_keys k
 *   where k.brand_id = :brandId! and k.store_id = :storeId! and k.business_day = :day!::date
 *     and k.receipt_no = :receipt! and k.member_id = :memberId!)
 * order by s.step_no limit 20
 * ```
 */
export const findOrderSteps = new PreparedQuery<IFindOrderStepsParams,IFindOrderStepsResult>(findOrderStepsIR);


