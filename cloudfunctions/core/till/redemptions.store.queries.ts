/** Types generated for queries found in "cloudfunctions/core/till/redemptions.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type stringArray = (string)[];

/** 'TakeSlot' parameters type */
export interface ITakeSlotParams {
  benefit: string;
  brandId: number;
  clerk?: string | null | void;
  memberId: bigint;
  period: string;
  redeemedAt: string;
  redemptionId: string;
  staffId?: bigint | null | void;
  storeId: string;
  tillSession: string;
  times: number;
}

/** 'TakeSlot' return type */
export interface ITakeSlotResult {
  slot: number | null;
}

/** 'TakeSlot' query type */
export interface ITakeSlotQuery {
  params: ITakeSlotParams;
  result: ITakeSlotResult;
}

const takeSlotIR: any = {"usedParamSet":{"memberId":true,"redemptionId":true,"brandId":true,"storeId":true,"benefit":true,"period":true,"tillSession":true,"staffId":true,"clerk":true,"redeemedAt":true,"times":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":172},{"a":503,"b":512}]},{"name":"redemptionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":196}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":205,"b":213}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":226,"b":234}]},{"name":"benefit","required":true,"transform":{"type":"scalar"},"locs":[{"a":256,"b":264},{"a":553,"b":561}]},{"name":"period","required":true,"transform":{"type":"scalar"},"locs":[{"a":273,"b":280},{"a":578,"b":585}]},{"name":"tillSession","required":true,"transform":{"type":"scalar"},"locs":[{"a":299,"b":311}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":320,"b":327}]},{"name":"clerk","required":false,"transform":{"type":"scalar"},"locs":[{"a":338,"b":343}]},{"name":"redeemedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":352,"b":363}]},{"name":"times","required":true,"transform":{"type":"scalar"},"locs":[{"a":402,"b":408}]}],"statement":"insert into huigan.redemptions (member_id, redemption_id, brand_id, store_id, kind, benefit, period, slot,\n  till_session_id, staff_id, clerk, redeemed_at)\nselect :memberId!::bigint, :redemptionId!::text, :brandId!::smallint, :storeId!::text, 'benefit',\n  :benefit!::text, :period!::text, s.slot,\n  :tillSession!::text, :staffId::bigint, :clerk::text, :redeemedAt!::timestamptz\nfrom generate_series(1, :times!::int) as s(slot)\nwhere not exists (\n  select from huigan.redemptions r\n  where r.member_id = :memberId! and r.kind = 'benefit' and r.benefit = :benefit! and r.period = :period!\n    and r.slot = s.slot and r.reversed_at is null\n)\norder by s.slot limit 1\non conflict do nothing returning slot"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.redemptions (member_id, redemption_id, brand_id, store_id, kind, benefit, period, slot,
 *   till_session_id, staff_id, clerk, redeemed_at)
 * select :memberId!::bigint, :redemptionId!::text, :brandId!::smallint, :storeId!::text, 'benefit',
 *   :benefit!::text, :period!::text, s.slot,
 *   :tillSession!::text, :staffId::bigint, :clerk::text, :redeemedAt!::timestamptz
 * from generate_series(1, :times!::int) as s(slot)
 * where not exists (
 *   select from huigan.redemptions r
 *   where r.member_id = :memberId! and r.kind = 'benefit' and r.benefit = :benefit! and r.period = :period!
 *     and r.slot = s.slot and r.reversed_at is null
 * )
 * order by s.slot limit 1
 * on conflict do nothing returning slot
 * ```
 */
export const takeSlot = new PreparedQuery<ITakeSlotParams,ITakeSlotResult>(takeSlotIR);


/** 'InsertPointsRedemption' parameters type */
export interface IInsertPointsRedemptionParams {
  brandId: number;
  clerk?: string | null | void;
  memberId: bigint;
  points: bigint;
  redeemedAt: string;
  redemptionId: string;
  staffId?: bigint | null | void;
  storeId: string;
  tillSession: string;
}

/** 'InsertPointsRedemption' return type */
export type IInsertPointsRedemptionResult = void;

/** 'InsertPointsRedemption' query type */
export interface IInsertPointsRedemptionQuery {
  params: IInsertPointsRedemptionParams;
  result: IInsertPointsRedemptionResult;
}

const insertPointsRedemptionIR: any = {"usedParamSet":{"memberId":true,"redemptionId":true,"brandId":true,"storeId":true,"points":true,"tillSession":true,"staffId":true,"clerk":true,"redeemedAt":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":149,"b":158}]},{"name":"redemptionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":161,"b":174}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":177,"b":185}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":188,"b":196}]},{"name":"points","required":true,"transform":{"type":"scalar"},"locs":[{"a":209,"b":216}]},{"name":"tillSession","required":true,"transform":{"type":"scalar"},"locs":[{"a":219,"b":231}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":234,"b":241}]},{"name":"clerk","required":false,"transform":{"type":"scalar"},"locs":[{"a":244,"b":249}]},{"name":"redeemedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":254,"b":265}]}],"statement":"insert into huigan.redemptions (member_id, redemption_id, brand_id, store_id, kind, points, till_session_id,\n  staff_id, clerk, redeemed_at)\nvalues (:memberId!, :redemptionId!, :brandId!, :storeId!, 'points', :points!, :tillSession!, :staffId, :clerk,\n  :redeemedAt!)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.redemptions (member_id, redemption_id, brand_id, store_id, kind, points, till_session_id,
 *   staff_id, clerk, redeemed_at)
 * values (:memberId!, :redemptionId!, :brandId!, :storeId!, 'points', :points!, :tillSession!, :staffId, :clerk,
 *   :redeemedAt!)
 * ```
 */
export const insertPointsRedemption = new PreparedQuery<IInsertPointsRedemptionParams,IInsertPointsRedemptionResult>(insertPointsRedemptionIR);


/** 'FindRedemptionOfMember' parameters type */
export interface IFindRedemptionOfMemberParams {
  memberId: bigint;
  redemptionId: string;
}

/** 'FindRedemptionOfMember' return type */
export interface IFindRedemptionOfMemberResult {
  benefit: string | null;
  kind: string;
  points: bigint | null;
  redeemed_at: Date;
  redemption_id: string;
}

/** 'FindRedemptionOfMember' query type */
export interface IFindRedemptionOfMemberQuery {
  params: IFindRedemptionOfMemberParams;
  result: IFindRedemptionOfMemberResult;
}

const findRedemptionOfMemberIR: any = {"usedParamSet":{"memberId":true,"redemptionId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":113,"b":122}]},{"name":"redemptionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":146,"b":159}]}],"statement":"select r.redemption_id, r.redeemed_at, r.kind, r.benefit, r.points from huigan.redemptions r\nwhere r.member_id = :memberId! and r.redemption_id = :redemptionId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select r.redemption_id, r.redeemed_at, r.kind, r.benefit, r.points from huigan.redemptions r
 * where r.member_id = :memberId! and r.redemption_id = :redemptionId! limit 1
 * ```
 */
export const findRedemptionOfMember = new PreparedQuery<IFindRedemptionOfMemberParams,IFindRedemptionOfMemberResult>(findRedemptionOfMemberIR);


/** 'FindRedemptionOfStore' parameters type */
export interface IFindRedemptionOfStoreParams {
  brandId: number;
  redemptionId: string;
  storeId: string;
}

/** 'FindRedemptionOfStore' return type */
export interface IFindRedemptionOfStoreResult {
  benefit: string | null;
  kind: string;
  member_id: bigint;
  period: string | null;
  points: bigint | null;
  redeemed_at: Date;
  redemption_id: string;
  reversed_at: Date | null;
  staff_id: bigint | null;
}

/** 'FindRedemptionOfStore' query type */
export interface IFindRedemptionOfStoreQuery {
  params: IFindRedemptionOfStoreParams;
  result: IFindRedemptionOfStoreResult;
}

const findRedemptionOfStoreIR: any = {"usedParamSet":{"brandId":true,"redemptionId":true,"storeId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":164,"b":172}]},{"name":"redemptionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":196,"b":209}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":236}]}],"statement":"select r.member_id, r.redemption_id, r.kind, r.benefit, r.period, r.points, r.staff_id, r.redeemed_at,\n  r.reversed_at from huigan.redemptions r\nwhere r.brand_id = :brandId! and r.redemption_id = :redemptionId! and r.store_id = :storeId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select r.member_id, r.redemption_id, r.kind, r.benefit, r.period, r.points, r.staff_id, r.redeemed_at,
 *   r.reversed_at from huigan.redemptions r
 * where r.brand_id = :brandId! and r.redemption_id = :redemptionId! and r.store_id = :storeId! limit 1
 * ```
 */
export const findRedemptionOfStore = new PreparedQuery<IFindRedemptionOfStoreParams,IFindRedemptionOfStoreResult>(findRedemptionOfStoreIR);


/** 'MarkReversed' parameters type */
export interface IMarkReversedParams {
  memberId: bigint;
  reason?: string | null | void;
  redemptionId: string;
  reversedAt: string;
  reversedBy: bigint;
}

/** 'MarkReversed' return type */
export interface IMarkReversedResult {
  redemption_id: string;
}

/** 'MarkReversed' query type */
export interface IMarkReversedQuery {
  params: IMarkReversedParams;
  result: IMarkReversedResult;
}

const markReversedIR: any = {"usedParamSet":{"reversedAt":true,"reversedBy":true,"reason":true,"memberId":true,"redemptionId":true},"params":[{"name":"reversedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":44,"b":55}]},{"name":"reversedBy","required":true,"transform":{"type":"scalar"},"locs":[{"a":72,"b":83}]},{"name":"reason","required":false,"transform":{"type":"scalar"},"locs":[{"a":106,"b":112}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":141}]},{"name":"redemptionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":176}]}],"statement":"update huigan.redemptions set reversed_at = :reversedAt!, reversed_by = :reversedBy!,\n  reversal_reason = :reason\nwhere member_id = :memberId! and redemption_id = :redemptionId!\n  and reversed_at is null returning redemption_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.redemptions set reversed_at = :reversedAt!, reversed_by = :reversedBy!,
 *   reversal_reason = :reason
 * where member_id = :memberId! and redemption_id = :redemptionId!
 *   and reversed_at is null returning redemption_id
 * ```
 */
export const markReversed = new PreparedQuery<IMarkReversedParams,IMarkReversedResult>(markReversedIR);


/** 'CountUses' parameters type */
export interface ICountUsesParams {
  memberId: bigint;
  periods: stringArray;
}

/** 'CountUses' return type */
export interface ICountUsesResult {
  benefit: string;
  period: string;
  uses: number;
}

/** 'CountUses' query type */
export interface ICountUsesQuery {
  params: ICountUsesParams;
  result: ICountUsesResult;
}

const countUsesIR: any = {"usedParamSet":{"memberId":true,"periods":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":135}]},{"name":"periods","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":187}]}],"statement":"select r.benefit as \"benefit!\", r.period as \"period!\", count(*)::int as \"uses!\" from huigan.redemptions r\nwhere r.member_id = :memberId! and r.kind = 'benefit' and r.period = any(:periods!::text[])\n  and r.reversed_at is null\ngroup by r.benefit, r.period"};

/**
 * Query generated from SQL:
 * ```
 * select r.benefit as "benefit!", r.period as "period!", count(*)::int as "uses!" from huigan.redemptions r
 * where r.member_id = :memberId! and r.kind = 'benefit' and r.period = any(:periods!::text[])
 *   and r.reversed_at is null
 * group by r.benefit, r.period
 * ```
 */
export const countUses = new PreparedQuery<ICountUsesParams,ICountUsesResult>(countUsesIR);


/** 'FindLastUse' parameters type */
export interface IFindLastUseParams {
  benefit: string;
  memberId: bigint;
  period: string;
}

/** 'FindLastUse' return type */
export interface IFindLastUseResult {
  redeemed_at: Date;
  store: string;
}

/** 'FindLastUse' query type */
export interface IFindLastUseQuery {
  params: IFindLastUseParams;
  result: IFindLastUseResult;
}

const findLastUseIR: any = {"usedParamSet":{"memberId":true,"benefit":true,"period":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":160,"b":169}]},{"name":"benefit","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":218}]},{"name":"period","required":true,"transform":{"type":"scalar"},"locs":[{"a":235,"b":242}]}],"statement":"select r.redeemed_at, s.name as store from huigan.redemptions r\njoin huigan.stores s on s.brand_id = r.brand_id and s.store_id = r.store_id\nwhere r.member_id = :memberId! and r.kind = 'benefit' and r.benefit = :benefit! and r.period = :period!\n  and r.reversed_at is null\norder by r.redeemed_at desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select r.redeemed_at, s.name as store from huigan.redemptions r
 * join huigan.stores s on s.brand_id = r.brand_id and s.store_id = r.store_id
 * where r.member_id = :memberId! and r.kind = 'benefit' and r.benefit = :benefit! and r.period = :period!
 *   and r.reversed_at is null
 * order by r.redeemed_at desc limit 1
 * ```
 */
export const findLastUse = new PreparedQuery<IFindLastUseParams,IFindLastUseResult>(findLastUseIR);


