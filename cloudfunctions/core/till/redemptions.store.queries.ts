/** Types generated for queries found in "cloudfunctions/core/till/redemptions.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'TakeSlot' parameters type */
export interface ITakeSlotParams {
  action: string;
  benefit: string;
  brandId: number;
  clerk?: string | null | void;
  device?: string | null | void;
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
  taken: string | null;
  uses: number;
}

/** 'TakeSlot' query type */
export interface ITakeSlotQuery {
  params: ITakeSlotParams;
  result: ITakeSlotResult;
}

const takeSlotIR: any = {"usedParamSet":{"memberId":true,"benefit":true,"period":true,"redemptionId":true,"brandId":true,"storeId":true,"tillSession":true,"staffId":true,"clerk":true,"redeemedAt":true,"times":true,"device":true,"action":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":135},{"a":423,"b":432}]},{"name":"benefit","required":true,"transform":{"type":"scalar"},"locs":[{"a":176,"b":184},{"a":518,"b":526},{"a":1468,"b":1476}]},{"name":"period","required":true,"transform":{"type":"scalar"},"locs":[{"a":201,"b":208},{"a":535,"b":542}]},{"name":"redemptionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":443,"b":456}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":465,"b":473}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":486,"b":494},{"a":1218,"b":1226}]},{"name":"tillSession","required":true,"transform":{"type":"scalar"},"locs":[{"a":563,"b":575}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":584,"b":591},{"a":1235,"b":1242}]},{"name":"clerk","required":false,"transform":{"type":"scalar"},"locs":[{"a":602,"b":607},{"a":1253,"b":1258}]},{"name":"redeemedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":616,"b":627},{"a":1490,"b":1501}]},{"name":"times","required":true,"transform":{"type":"scalar"},"locs":[{"a":690,"b":696},{"a":732,"b":738},{"a":1360,"b":1366},{"a":1423,"b":1429}]},{"name":"device","required":false,"transform":{"type":"scalar"},"locs":[{"a":1267,"b":1273}]},{"name":"action","required":true,"transform":{"type":"scalar"},"locs":[{"a":1282,"b":1289}]}],"statement":"with standing as (\n  select count(*)::int as uses, array_agg(r.slot) as slots from huigan.redemptions r\n  where r.member_id = :memberId! and r.kind = 'benefit' and r.benefit = :benefit! and r.period = :period!\n    and r.reversed_at is null\n), taken as (\n  insert into huigan.redemptions (member_id, redemption_id, brand_id, store_id, kind, benefit, period, slot,\n    till_session_id, staff_id, clerk, redeemed_at)\n  select :memberId!::bigint, :redemptionId!::text, :brandId!::smallint, :storeId!::text, 'benefit',\n    :benefit!::text, :period!::text, s.slot,\n    :tillSession!::text, :staffId::bigint, :clerk::text, :redeemedAt!::timestamptz\n  from standing u cross join generate_series(1, :times!::int) as s(slot)\n  where u.uses < :times!::int and s.slot <> all (coalesce(u.slots, '{}'))\n  order by s.slot limit 1\n  on conflict do nothing returning brand_id, redemption_id, member_id\n), named as (\n  insert into huigan.redemption_keys (brand_id, redemption_id, member_id)\n  select t.brand_id, t.redemption_id, t.member_id from taken t\n), logged as (\n  insert into huigan.action_log (brand_id, store_id, staff_id, clerk, device, action, member_id, subject,\n    before_state, after_state, done_at)\n  select t.brand_id, :storeId!::text, :staffId::bigint, :clerk::text, :device::text, :action!::text,\n    t.member_id, t.redemption_id, jsonb_build_object('left', (:times!::int - u.uses)::text),\n    jsonb_build_object('left', (:times!::int - u.uses - 1)::text, 'benefit', :benefit!::text),\n    :redeemedAt!::timestamptz\n  from taken t cross join standing u\n)\nselect u.uses as \"uses!\", t.redemption_id as \"taken?\" from standing u left join taken t on true"};

/**
 * Query generated from SQL:
 * ```
 * with standing as (
 *   select count(*)::int as uses, array_agg(r.slot) as slots from huigan.redemptions r
 *   where r.member_id = :memberId! and r.kind = 'benefit' and r.benefit = :benefit! and r.period = :period!
 *     and r.reversed_at is null
 * ), taken as (
 *   insert into huigan.redemptions (member_id, redemption_id, brand_id, store_id, kind, benefit, period, slot,
 *     till_session_id, staff_id, clerk, redeemed_at)
 *   select :memberId!::bigint, :redemptionId!::text, :brandId!::smallint, :storeId!::text, 'benefit',
 *     :benefit!::text, :period!::text, s.slot,
 *     :tillSession!::text, :staffId::bigint, :clerk::text, :redeemedAt!::timestamptz
 *   from standing u cross join generate_series(1, :times!::int) as s(slot)
 *   where u.uses < :times!::int and s.slot <> all (coalesce(u.slots, '{}'))
 *   order by s.slot limit 1
 *   on conflict do nothing returning brand_id, redemption_id, member_id
 * ), named as (
 *   insert into huigan.redemption_keys (brand_id, redemption_id, member_id)
 *   select t.brand_id, t.redemption_id, t.member_id from taken t
 * ), logged as (
 *   insert into huigan.action_log (brand_id, store_id, staff_id, clerk, device, action, member_id, subject,
 *     before_state, after_state, done_at)
 *   select t.brand_id, :storeId!::text, :staffId::bigint, :clerk::text, :device::text, :action!::text,
 *     t.member_id, t.redemption_id, jsonb_build_object('left', (:times!::int - u.uses)::text),
 *     jsonb_build_object('left', (:times!::int - u.uses - 1)::text, 'benefit', :benefit!::text),
 *     :redeemedAt!::timestamptz
 *   from taken t cross join standing u
 * )
 * select u.uses as "uses!", t.redemption_id as "taken?" from standing u left join taken t on true
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

const insertPointsRedemptionIR: any = {"usedParamSet":{"memberId":true,"redemptionId":true,"brandId":true,"storeId":true,"points":true,"tillSession":true,"staffId":true,"clerk":true,"redeemedAt":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":171,"b":180},{"a":401,"b":410}]},{"name":"redemptionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":196},{"a":385,"b":398}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":199,"b":207},{"a":374,"b":382}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":218}]},{"name":"points","required":true,"transform":{"type":"scalar"},"locs":[{"a":231,"b":238}]},{"name":"tillSession","required":true,"transform":{"type":"scalar"},"locs":[{"a":241,"b":253}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":256,"b":263}]},{"name":"clerk","required":false,"transform":{"type":"scalar"},"locs":[{"a":270,"b":275}]},{"name":"redeemedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":278,"b":289}]}],"statement":"with taken as (\n  insert into huigan.redemptions (member_id, redemption_id, brand_id, store_id, kind, points, till_session_id,\n    staff_id, clerk, redeemed_at)\n  values (:memberId!, :redemptionId!, :brandId!, :storeId!, 'points', :points!, :tillSession!, :staffId,\n    :clerk, :redeemedAt!)\n)\ninsert into huigan.redemption_keys (brand_id, redemption_id, member_id)\nvalues (:brandId!, :redemptionId!, :memberId!)"};

/**
 * Query generated from SQL:
 * ```
 * with taken as (
 *   insert into huigan.redemptions (member_id, redemption_id, brand_id, store_id, kind, points, till_session_id,
 *     staff_id, clerk, redeemed_at)
 *   values (:memberId!, :redemptionId!, :brandId!, :storeId!, 'points', :points!, :tillSession!, :staffId,
 *     :clerk, :redeemedAt!)
 * )
 * insert into huigan.redemption_keys (brand_id, redemption_id, member_id)
 * values (:brandId!, :redemptionId!, :memberId!)
 * ```
 */
export const insertPointsRedemption = new PreparedQuery<IInsertPointsRedemptionParams,IInsertPointsRedemptionResult>(insertPointsRedemptionIR);


/** 'InsertCouponRedemption' parameters type */
export interface IInsertCouponRedemptionParams {
  brandId: number;
  clerk?: string | null | void;
  couponId: bigint;
  memberId: bigint;
  redeemedAt: string;
  redemptionId: string;
  staffId?: bigint | null | void;
  storeId: string;
  tillSession: string;
}

/** 'InsertCouponRedemption' return type */
export type IInsertCouponRedemptionResult = void;

/** 'InsertCouponRedemption' query type */
export interface IInsertCouponRedemptionQuery {
  params: IInsertCouponRedemptionParams;
  result: IInsertCouponRedemptionResult;
}

const insertCouponRedemptionIR: any = {"usedParamSet":{"memberId":true,"redemptionId":true,"brandId":true,"storeId":true,"couponId":true,"tillSession":true,"staffId":true,"clerk":true,"redeemedAt":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":174,"b":183},{"a":406,"b":415}]},{"name":"redemptionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":186,"b":199},{"a":390,"b":403}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":202,"b":210},{"a":379,"b":387}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":221}]},{"name":"couponId","required":true,"transform":{"type":"scalar"},"locs":[{"a":234,"b":243}]},{"name":"tillSession","required":true,"transform":{"type":"scalar"},"locs":[{"a":246,"b":258}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":261,"b":268}]},{"name":"clerk","required":false,"transform":{"type":"scalar"},"locs":[{"a":275,"b":280}]},{"name":"redeemedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":283,"b":294}]}],"statement":"with taken as (\n  insert into huigan.redemptions (member_id, redemption_id, brand_id, store_id, kind, coupon_id,\n    till_session_id, staff_id, clerk, redeemed_at)\n  values (:memberId!, :redemptionId!, :brandId!, :storeId!, 'coupon', :couponId!, :tillSession!, :staffId,\n    :clerk, :redeemedAt!)\n)\ninsert into huigan.redemption_keys (brand_id, redemption_id, member_id)\nvalues (:brandId!, :redemptionId!, :memberId!)"};

/**
 * Query generated from SQL:
 * ```
 * with taken as (
 *   insert into huigan.redemptions (member_id, redemption_id, brand_id, store_id, kind, coupon_id,
 *     till_session_id, staff_id, clerk, redeemed_at)
 *   values (:memberId!, :redemptionId!, :brandId!, :storeId!, 'coupon', :couponId!, :tillSession!, :staffId,
 *     :clerk, :redeemedAt!)
 * )
 * insert into huigan.redemption_keys (brand_id, redemption_id, member_id)
 * values (:brandId!, :redemptionId!, :memberId!)
 * ```
 */
export const insertCouponRedemption = new PreparedQuery<IInsertCouponRedemptionParams,IInsertCouponRedemptionResult>(insertCouponRedemptionIR);


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


/** 'FindRedemptionHolder' parameters type */
export interface IFindRedemptionHolderParams {
  brandId: number;
  redemptionId: string;
}

/** 'FindRedemptionHolder' return type */
export interface IFindRedemptionHolderResult {
  member_id: bigint;
}

/** 'FindRedemptionHolder' query type */
export interface IFindRedemptionHolderQuery {
  params: IFindRedemptionHolderParams;
  result: IFindRedemptionHolderResult;
}

const findRedemptionHolderIR: any = {"usedParamSet":{"brandId":true,"redemptionId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":76}]},{"name":"redemptionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":113}]}],"statement":"select k.member_id from huigan.redemption_keys k\nwhere k.brand_id = :brandId! and k.redemption_id = :redemptionId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select k.member_id from huigan.redemption_keys k
 * where k.brand_id = :brandId! and k.redemption_id = :redemptionId! limit 1
 * ```
 */
export const findRedemptionHolder = new PreparedQuery<IFindRedemptionHolderParams,IFindRedemptionHolderResult>(findRedemptionHolderIR);


/** 'FindRedemptionOfStore' parameters type */
export interface IFindRedemptionOfStoreParams {
  brandId: number;
  memberId: bigint;
  redemptionId: string;
  storeId: string;
}

/** 'FindRedemptionOfStore' return type */
export interface IFindRedemptionOfStoreResult {
  benefit: string | null;
  coupon_id: bigint | null;
  kind: string;
  period: string | null;
  points: bigint | null;
  redeemed_at: Date;
  reversed_at: Date | null;
  staff_id: bigint | null;
}

/** 'FindRedemptionOfStore' query type */
export interface IFindRedemptionOfStoreQuery {
  params: IFindRedemptionOfStoreParams;
  result: IFindRedemptionOfStoreResult;
}

const findRedemptionOfStoreIR: any = {"usedParamSet":{"memberId":true,"redemptionId":true,"brandId":true,"storeId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":148,"b":157}]},{"name":"redemptionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":181,"b":194}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":221}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":242,"b":250}]}],"statement":"select r.kind, r.benefit, r.period, r.points, r.coupon_id, r.staff_id, r.redeemed_at, r.reversed_at\n  from huigan.redemptions r\nwhere r.member_id = :memberId! and r.redemption_id = :redemptionId! and r.brand_id = :brandId!\n  and r.store_id = :storeId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select r.kind, r.benefit, r.period, r.points, r.coupon_id, r.staff_id, r.redeemed_at, r.reversed_at
 *   from huigan.redemptions r
 * where r.member_id = :memberId! and r.redemption_id = :redemptionId! and r.brand_id = :brandId!
 *   and r.store_id = :storeId! limit 1
 * ```
 */
export const findRedemptionOfStore = new PreparedQuery<IFindRedemptionOfStoreParams,IFindRedemptionOfStoreResult>(findRedemptionOfStoreIR);


/** 'MarkReversed' parameters type */
export interface IMarkReversedParams {
  memberId: bigint;
  reason?: string | null | void;
  redemptionId: string;
  reversedAt: string;
  reversedBy?: bigint | null | void;
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

const markReversedIR: any = {"usedParamSet":{"reversedAt":true,"reversedBy":true,"reason":true,"memberId":true,"redemptionId":true},"params":[{"name":"reversedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":44,"b":55}]},{"name":"reversedBy","required":false,"transform":{"type":"scalar"},"locs":[{"a":72,"b":82}]},{"name":"reason","required":false,"transform":{"type":"scalar"},"locs":[{"a":105,"b":111}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":140}]},{"name":"redemptionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":175}]}],"statement":"update huigan.redemptions set reversed_at = :reversedAt!, reversed_by = :reversedBy,\n  reversal_reason = :reason\nwhere member_id = :memberId! and redemption_id = :redemptionId!\n  and reversed_at is null returning redemption_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.redemptions set reversed_at = :reversedAt!, reversed_by = :reversedBy,
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


/** 'EraseReversalReasons' parameters type */
export interface IEraseReversalReasonsParams {
  memberId: bigint;
}

/** 'EraseReversalReasons' return type */
export type IEraseReversalReasonsResult = void;

/** 'EraseReversalReasons' query type */
export interface IEraseReversalReasonsQuery {
  params: IEraseReversalReasonsParams;
  result: IEraseReversalReasonsResult;
}

const eraseReversalReasonsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":69,"b":78}]}],"statement":"update huigan.redemptions set reversal_reason = '' where member_id = :memberId! and reversal_reason <> ''"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.redemptions set reversal_reason = '' where member_id = :memberId! and reversal_reason <> ''
 * ```
 */
export const eraseReversalReasons = new PreparedQuery<IEraseReversalReasonsParams,IEraseReversalReasonsResult>(eraseReversalReasonsIR);


