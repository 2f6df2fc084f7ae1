/** Types generated for queries found in "cloudfunctions/core/views/desk/actions.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type bigintArray = (bigint)[];

/** 'FindActionsOfStaff' parameters type */
export interface IFindActionsOfStaffParams {
  beforeAt: string;
  beforeId: bigint;
  brandId: number;
  limit: number;
  staffId: bigint;
  store: string;
}

/** 'FindActionsOfStaff' return type */
export interface IFindActionsOfStaffResult {
  action_id: bigint;
  done_at: Date;
}

/** 'FindActionsOfStaff' query type */
export interface IFindActionsOfStaffQuery {
  params: IFindActionsOfStaffParams;
  result: IFindActionsOfStaffResult;
}

const findActionsOfStaffIR: any = {"usedParamSet":{"staffId":true,"brandId":true,"store":true,"beforeAt":true,"beforeId":true,"limit":true},"params":[{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":82}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":109}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":128,"b":134}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":179}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":195,"b":204}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":263,"b":269}]}],"statement":"select a.action_id, a.done_at from huigan.action_log a\nwhere a.staff_id = :staffId! and a.brand_id = :brandId! and a.store_id = :store!\n  and (a.done_at, a.action_id) < (:beforeAt!::timestamptz, :beforeId!::bigint)\norder by a.done_at desc, a.action_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select a.action_id, a.done_at from huigan.action_log a
 * where a.staff_id = :staffId! and a.brand_id = :brandId! and a.store_id = :store!
 *   and (a.done_at, a.action_id) < (:beforeAt!::timestamptz, :beforeId!::bigint)
 * order by a.done_at desc, a.action_id desc limit :limit!::int
 * ```
 */
export const findActionsOfStaff = new PreparedQuery<IFindActionsOfStaffParams,IFindActionsOfStaffResult>(findActionsOfStaffIR);


/** 'FindActionsOfStore' parameters type */
export interface IFindActionsOfStoreParams {
  beforeAt: string;
  beforeId: bigint;
  brandId: number;
  limit: number;
  store: string;
}

/** 'FindActionsOfStore' return type */
export interface IFindActionsOfStoreResult {
  action_id: bigint;
  done_at: Date;
}

/** 'FindActionsOfStore' query type */
export interface IFindActionsOfStoreQuery {
  params: IFindActionsOfStoreParams;
  result: IFindActionsOfStoreResult;
}

const findActionsOfStoreIR: any = {"usedParamSet":{"brandId":true,"store":true,"beforeAt":true,"beforeId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":82}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":107}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":141,"b":150}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":177}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":236,"b":242}]}],"statement":"select a.action_id, a.done_at from huigan.action_log a\nwhere a.brand_id = :brandId! and a.store_id = :store! and (a.done_at, a.action_id) < (:beforeAt!::timestamptz,\n  :beforeId!::bigint)\norder by a.done_at desc, a.action_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select a.action_id, a.done_at from huigan.action_log a
 * where a.brand_id = :brandId! and a.store_id = :store! and (a.done_at, a.action_id) < (:beforeAt!::timestamptz,
 *   :beforeId!::bigint)
 * order by a.done_at desc, a.action_id desc limit :limit!::int
 * ```
 */
export const findActionsOfStore = new PreparedQuery<IFindActionsOfStoreParams,IFindActionsOfStoreResult>(findActionsOfStoreIR);


/** 'FindActionsOfBrand' parameters type */
export interface IFindActionsOfBrandParams {
  beforeAt: string;
  beforeId: bigint;
  brandId: number;
  limit: number;
}

/** 'FindActionsOfBrand' return type */
export interface IFindActionsOfBrandResult {
  action_id: bigint;
  done_at: Date;
}

/** 'FindActionsOfBrand' query type */
export interface IFindActionsOfBrandQuery {
  params: IFindActionsOfBrandParams;
  result: IFindActionsOfBrandResult;
}

const findActionsOfBrandIR: any = {"usedParamSet":{"brandId":true,"beforeAt":true,"beforeId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":82}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":125}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":141,"b":150}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":209,"b":215}]}],"statement":"select a.action_id, a.done_at from huigan.action_log a\nwhere a.brand_id = :brandId! and (a.done_at, a.action_id) < (:beforeAt!::timestamptz, :beforeId!::bigint)\norder by a.done_at desc, a.action_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select a.action_id, a.done_at from huigan.action_log a
 * where a.brand_id = :brandId! and (a.done_at, a.action_id) < (:beforeAt!::timestamptz, :beforeId!::bigint)
 * order by a.done_at desc, a.action_id desc limit :limit!::int
 * ```
 */
export const findActionsOfBrand = new PreparedQuery<IFindActionsOfBrandParams,IFindActionsOfBrandResult>(findActionsOfBrandIR);


/** 'FindActions' parameters type */
export interface IFindActionsParams {
  brandId: number;
  ids: bigintArray;
}

/** 'FindActions' return type */
export interface IFindActionsResult {
  action: string;
  action_id: bigint;
  after_state: unknown | null;
  clerk: string | null;
  done_at: Date;
  member: string | null;
  other: string | null;
  reason: string | null;
  redeemed_at: Date | null;
  redemption: string | null;
  reversed_at: Date | null;
  subject: string | null;
  taken_by: bigint | null;
  who: string | null;
}

/** 'FindActions' query type */
export interface IFindActionsQuery {
  params: IFindActionsParams;
  result: IFindActionsResult;
}

const findActionsIR: any = {"usedParamSet":{"brandId":true,"ids":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":202,"b":210}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":234,"b":238}]}],"statement":"with page as materialized (\n  select a.brand_id, a.action_id, a.done_at, a.action, a.clerk, a.subject, a.after_state, a.reason, a.staff_id,\n    a.member_id\n  from huigan.action_log a where a.brand_id = :brandId! and a.action_id = any(:ids!::bigint[])\n), names as materialized (\n  select p.member_id, p.display_name from huigan.member_profiles p\n  where p.member_id in (select a.member_id from page a)\n), taken as materialized (\n  select r.member_id, r.redemption_id, r.staff_id, r.redeemed_at, r.reversed_at\n  from page a\n  join huigan.redemptions r on r.member_id = a.member_id and r.redemption_id = a.subject\n  where a.action in ('redeem-benefit', 'take-points', 'redeem-coupon')\n)\nselect a.action_id, a.done_at, a.action, a.clerk, a.subject, a.after_state, a.reason, s.name as \"who?\",\n  p.display_name as \"member?\", coalesce(t.name, i.document ->> 'name') as \"other?\",\n  r.redemption_id as \"redemption?\", r.staff_id as \"taken_by?\", r.redeemed_at as \"redeemed_at?\",\n    r.reversed_at as \"reversed_at?\"\nfrom page a\nleft join huigan.staff s on s.staff_id = a.staff_id\nleft join names p on p.member_id = a.member_id\nleft join huigan.staff t on a.action in ('accept-invite', 'dismiss') and t.staff_id::text = a.subject\nleft join huigan.menu_items i\n  on a.action in ('set-sold-out', 'save-item', 'save-store-item') and i.brand_id = a.brand_id\n    and i.product_id = a.subject\nleft join taken r\n  on a.action in ('redeem-benefit', 'take-points', 'redeem-coupon') and r.member_id = a.member_id\n    and r.redemption_id = a.subject\norder by a.done_at desc, a.action_id desc"};

/**
 * Query generated from SQL:
 * ```
 * with page as materialized (
 *   select a.brand_id, a.action_id, a.done_at, a.action, a.clerk, a.subject, a.after_state, a.reason, a.staff_id,
 *     a.member_id
 *   from huigan.action_log a where a.brand_id = :brandId! and a.action_id = any(:ids!::bigint[])
 * ), names as materialized (
 *   select p.member_id, p.display_name from huigan.member_profiles p
 *   where p.member_id in (select a.member_id from page a)
 * ), taken as materialized (
 *   select r.member_id, r.redemption_id, r.staff_id, r.redeemed_at, r.reversed_at
 *   from page a
 *   join huigan.redemptions r on r.member_id = a.member_id and r.redemption_id = a.subject
 *   where a.action in ('redeem-benefit', 'take-points', 'redeem-coupon')
 * )
 * select a.action_id, a.done_at, a.action, a.clerk, a.subject, a.after_state, a.reason, s.name as "who?",
 *   p.display_name as "member?", coalesce(t.name, i.document ->> 'name') as "other?",
 *   r.redemption_id as "redemption?", r.staff_id as "taken_by?", r.redeemed_at as "redeemed_at?",
 *     r.reversed_at as "reversed_at?"
 * from page a
 * left join huigan.staff s on s.staff_id = a.staff_id
 * left join names p on p.member_id = a.member_id
 * left join huigan.staff t on a.action in ('accept-invite', 'dismiss') and t.staff_id::text = a.subject
 * left join huigan.menu_items i
 *   on a.action in ('set-sold-out', 'save-item', 'save-store-item') and i.brand_id = a.brand_id
 *     and i.product_id = a.subject
 * left join taken r
 *   on a.action in ('redeem-benefit', 'take-points', 'redeem-coupon') and r.member_id = a.member_id
 *     and r.redemption_id = a.subject
 * order by a.done_at desc, a.action_id desc
 * ```
 */
export const findActions = new PreparedQuery<IFindActionsParams,IFindActionsResult>(findActionsIR);


/** 'SumRedemptions' parameters type */
export interface ISumRedemptionsParams {
  brandId: number;
  from: string;
  staffId?: bigint | null | void;
  store?: string | null | void;
}

/** 'SumRedemptions' return type */
export interface ISumRedemptionsResult {
  points: bigint;
  redemptions: number;
}

/** 'SumRedemptions' query type */
export interface ISumRedemptionsQuery {
  params: ISumRedemptionsParams;
  result: ISumRedemptionsResult;
}

const sumRedemptionsIR: any = {"usedParamSet":{"brandId":true,"store":true,"from":true,"staffId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":135,"b":143}]},{"name":"store","required":false,"transform":{"type":"scalar"},"locs":[{"a":150,"b":155},{"a":187,"b":192}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":216,"b":221}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":230,"b":237},{"a":271,"b":278}]}],"statement":"select count(*)::int as \"redemptions!\", coalesce(sum(r.points), 0)::bigint as \"points!\"\n  from huigan.redemptions r\nwhere r.brand_id = :brandId! and (:store::text is null or r.store_id = :store) and r.redeemed_at >= :from!\n  and (:staffId::bigint is null or r.staff_id = :staffId) and r.reversed_at is null"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::int as "redemptions!", coalesce(sum(r.points), 0)::bigint as "points!"
 *   from huigan.redemptions r
 * where r.brand_id = :brandId! and (:store::text is null or r.store_id = :store) and r.redeemed_at >= :from!
 *   and (:staffId::bigint is null or r.staff_id = :staffId) and r.reversed_at is null
 * ```
 */
export const sumRedemptions = new PreparedQuery<ISumRedemptionsParams,ISumRedemptionsResult>(sumRedemptionsIR);


/** 'CountActions' parameters type */
export interface ICountActionsParams {
  brandId: number;
  from: string;
  staffId?: bigint | null | void;
  store?: string | null | void;
}

/** 'CountActions' return type */
export interface ICountActionsResult {
  credits: number;
  reversals: number;
}

/** 'CountActions' query type */
export interface ICountActionsQuery {
  params: ICountActionsParams;
  result: ICountActionsResult;
}

const countActionsIR: any = {"usedParamSet":{"brandId":true,"store":true,"from":true,"staffId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":199,"b":207}]},{"name":"store","required":false,"transform":{"type":"scalar"},"locs":[{"a":214,"b":219},{"a":251,"b":256}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":276,"b":281}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":290,"b":297},{"a":331,"b":338}]}],"statement":"select count(*) filter (where a.action = 'credit-sale')::int as \"credits!\",\n  count(*) filter (where a.action in ('undo', 'reverse'))::int as \"reversals!\"\nfrom huigan.action_log a\nwhere a.brand_id = :brandId! and (:store::text is null or a.store_id = :store) and a.done_at >= :from!\n  and (:staffId::bigint is null or a.staff_id = :staffId)"};

/**
 * Query generated from SQL:
 * ```
 * select count(*) filter (where a.action = 'credit-sale')::int as "credits!",
 *   count(*) filter (where a.action in ('undo', 'reverse'))::int as "reversals!"
 * from huigan.action_log a
 * where a.brand_id = :brandId! and (:store::text is null or a.store_id = :store) and a.done_at >= :from!
 *   and (:staffId::bigint is null or a.staff_id = :staffId)
 * ```
 */
export const countActions = new PreparedQuery<ICountActionsParams,ICountActionsResult>(countActionsIR);


