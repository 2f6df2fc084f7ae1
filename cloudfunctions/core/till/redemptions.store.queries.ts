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

const takeSlotIR: any = {"usedParamSet":{"memberId":true,"redemptionId":true,"brandId":true,"storeId":true,"benefit":true,"period":true,"tillSession":true,"staffId":true,"clerk":true,"redeemedAt":true,"times":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":194},{"a":553,"b":562}]},{"name":"redemptionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":205,"b":218}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":227,"b":235}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":248,"b":256}]},{"name":"benefit","required":true,"transform":{"type":"scalar"},"locs":[{"a":280,"b":288},{"a":603,"b":611}]},{"name":"period","required":true,"transform":{"type":"scalar"},"locs":[{"a":297,"b":304},{"a":628,"b":635}]},{"name":"tillSession","required":true,"transform":{"type":"scalar"},"locs":[{"a":325,"b":337}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":346,"b":353}]},{"name":"clerk","required":false,"transform":{"type":"scalar"},"locs":[{"a":364,"b":369}]},{"name":"redeemedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":378,"b":389}]},{"name":"times","required":true,"transform":{"type":"scalar"},"locs":[{"a":430,"b":436}]}],"statement":"with taken as (\n  insert into huigan.redemptions (member_id, redemption_id, brand_id, store_id, kind, benefit, period, slot,\n    till_session_id, staff_id, clerk, redeemed_at)\n  select :memberId!::bigint, :redemptionId!::text, :brandId!::smallint, :storeId!::text, 'benefit',\n    :benefit!::text, :period!::text, s.slot,\n    :tillSession!::text, :staffId::bigint, :clerk::text, :redeemedAt!::timestamptz\n  from generate_series(1, :times!::int) as s(slot)\n  where s.slot <> all (array(\n    select r.slot from huigan.redemptions r\n    where r.member_id = :memberId! and r.kind = 'benefit' and r.benefit = :benefit! and r.period = :period!\n      and r.reversed_at is null\n  ))\n  order by s.slot limit 1\n  on conflict do nothing returning brand_id, redemption_id, member_id, slot\n), named as (\n  insert into huigan.redemption_keys (brand_id, redemption_id, member_id)\n  select t.brand_id, t.redemption_id, t.member_id from taken t\n)\nselect slot from taken"};

/**
 * Query generated from SQL:
 * ```
 * with taken as (
 *   insert into huigan.redemptions (member_id, redemption_id, brand_id, store_id, kind, benefit, period, slot,
 *     till_session_id, staff_id, clerk, redeemed_at)
 *   select :memberId!::bigint, :redemptionId!::text, :brandId!::smallint, :storeId!::text, 'benefit',
 *     :benefit!::text, :period!::text, s.slot,
 *     :tillSession!::text, :staffId::bigint, :clerk::text, :redeemedAt!::timestamptz
 *   from generate_series(1, :times!::int) as s(slot)
 *   where s.slot <> all (array(
 *     select r.slot from huigan.redemptions r
 *     where r.member_id = :memberId! and r.kind = 'benefit' and r.benefit = :benefit! and r.period = :period!
 *       and r.reversed_at is null
 *   ))
 *   order by s.slot limit 1
 *   on conflict do nothing returning brand_id, redemption_id, member_id, slot
 * ), named as (
 *   insert into huigan.redemption_keys (brand_id, redemption_id, member_id)
 *   select t.brand_id, t.redemption_id, t.member_id from taken t
 * )
 * select slot from taken
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

const findRedemptionOfStoreIR: any = {"usedParamSet":{"memberId":true,"redemptionId":true,"brandId":true,"storeId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":142}]},{"name":"redemptionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":179}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":198,"b":206}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":227,"b":235}]}],"statement":"select r.kind, r.benefit, r.period, r.points, r.staff_id, r.redeemed_at, r.reversed_at from huigan.redemptions r\nwhere r.member_id = :memberId! and r.redemption_id = :redemptionId! and r.brand_id = :brandId!\n  and r.store_id = :storeId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select r.kind, r.benefit, r.period, r.points, r.staff_id, r.redeemed_at, r.reversed_at from huigan.redemptions r
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


