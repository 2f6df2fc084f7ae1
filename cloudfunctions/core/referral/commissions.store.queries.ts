/** Types generated for queries found in "cloudfunctions/core/referral/commissions.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type asset = 'CNY' | 'POINT' | 'QUALIFYING';

export type assetArray = (asset)[];

export type bigintArray = (bigint)[];

export type booleanArray = (boolean)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'LockPromoter' parameters type */
export interface ILockPromoterParams {
  brandId: number;
  memberId: bigint;
}

/** 'LockPromoter' return type */
export interface ILockPromoterResult {
  brand_id: number;
  friends: number;
  member_id: bigint;
  sold_fen: bigint;
}

/** 'LockPromoter' query type */
export interface ILockPromoterQuery {
  params: ILockPromoterParams;
  result: ILockPromoterResult;
}

const lockPromoterIR: any = {"usedParamSet":{"memberId":true,"brandId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":156,"b":165}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":176}]}],"statement":"-- The row is made where there is none: whoever decides about a referrer's commissions holds it.\ninsert into huigan.promoters (member_id, brand_id) values (:memberId!, :brandId!)\non conflict (member_id) do update set brand_id = promoters.brand_id\nreturning member_id, brand_id, sold_fen, friends"};

/**
 * Query generated from SQL:
 * ```
 * -- The row is made where there is none: whoever decides about a referrer's commissions holds it.
 * insert into huigan.promoters (member_id, brand_id) values (:memberId!, :brandId!)
 * on conflict (member_id) do update set brand_id = promoters.brand_id
 * returning member_id, brand_id, sold_fen, friends
 * ```
 */
export const lockPromoter = new PreparedQuery<ILockPromoterParams,ILockPromoterResult>(lockPromoterIR);


/** 'FindPromoter' parameters type */
export interface IFindPromoterParams {
  memberId: bigint;
}

/** 'FindPromoter' return type */
export interface IFindPromoterResult {
  brand_id: number;
  friends: number;
  member_id: bigint;
  sold_fen: bigint;
}

/** 'FindPromoter' query type */
export interface IFindPromoterQuery {
  params: IFindPromoterParams;
  result: IFindPromoterResult;
}

const findPromoterIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":107}]}],"statement":"select p.member_id, p.brand_id, p.sold_fen, p.friends from huigan.promoters p where p.member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * select p.member_id, p.brand_id, p.sold_fen, p.friends from huigan.promoters p where p.member_id = :memberId!
 * ```
 */
export const findPromoter = new PreparedQuery<IFindPromoterParams,IFindPromoterResult>(findPromoterIR);


/** 'MovePromoter' parameters type */
export interface IMovePromoterParams {
  friends: number;
  memberId: bigint;
  soldFen: bigint;
}

/** 'MovePromoter' return type */
export type IMovePromoterResult = void;

/** 'MovePromoter' query type */
export interface IMovePromoterQuery {
  params: IMovePromoterParams;
  result: IMovePromoterResult;
}

const movePromoterIR: any = {"usedParamSet":{"soldFen":true,"friends":true,"memberId":true},"params":[{"name":"soldFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":58}]},{"name":"friends","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":97}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":131}]}],"statement":"update huigan.promoters set sold_fen = sold_fen + :soldFen!::bigint, friends = friends + :friends!::int\nwhere member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.promoters set sold_fen = sold_fen + :soldFen!::bigint, friends = friends + :friends!::int
 * where member_id = :memberId!
 * ```
 */
export const movePromoter = new PreparedQuery<IMovePromoterParams,IMovePromoterResult>(movePromoterIR);


/** 'FindCommissions' parameters type */
export interface IFindCommissionsParams {
  cause: string;
  memberId: bigint;
}

/** 'FindCommissions' return type */
export interface IFindCommissionsResult {
  arose_at: Date;
  arose_on: string;
  asset: asset;
  base_fen: bigint;
  brand_id: number;
  capped: boolean;
  cause: string;
  changed_at: Date;
  completed_at: Date | null;
  decided_at: Date | null;
  decision: string | null;
  decision_note: string | null;
  entitled: bigint;
  free_at: Date | null;
  freeze_days: number;
  friend_id: bigint | null;
  granted: bigint;
  hold_answer: string | null;
  hold_reasons: stringArray;
  kind: string;
  member_id: bigint;
  sold_fen: bigint;
  state: string;
  steps: number;
}

/** 'FindCommissions' query type */
export interface IFindCommissionsQuery {
  params: IFindCommissionsParams;
  result: IFindCommissionsResult;
}

const findCommissionsIR: any = {"usedParamSet":{"memberId":true,"cause":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":349,"b":358}]},{"name":"cause","required":true,"transform":{"type":"scalar"},"locs":[{"a":374,"b":380}]}],"statement":"select c.member_id, c.kind, c.cause, c.brand_id, c.friend_id, c.asset, c.state, c.arose_on, c.arose_at,\n  c.granted, c.capped, c.base_fen, c.entitled, c.freeze_days, c.completed_at, c.free_at, c.sold_fen, c.steps,\n  c.hold_reasons, c.hold_answer, c.decision, c.decided_at, c.decision_note, c.changed_at\nfrom huigan.commissions c where c.member_id = :memberId! and c.cause = :cause! order by c.kind limit 2"};

/**
 * Query generated from SQL:
 * ```
 * select c.member_id, c.kind, c.cause, c.brand_id, c.friend_id, c.asset, c.state, c.arose_on, c.arose_at,
 *   c.granted, c.capped, c.base_fen, c.entitled, c.freeze_days, c.completed_at, c.free_at, c.sold_fen, c.steps,
 *   c.hold_reasons, c.hold_answer, c.decision, c.decided_at, c.decision_note, c.changed_at
 * from huigan.commissions c where c.member_id = :memberId! and c.cause = :cause! order by c.kind limit 2
 * ```
 */
export const findCommissions = new PreparedQuery<IFindCommissionsParams,IFindCommissionsResult>(findCommissionsIR);


/** 'SumGrantedOn' parameters type */
export interface ISumGrantedOnParams {
  day: string;
  memberId: bigint;
}

/** 'SumGrantedOn' return type */
export interface ISumGrantedOnResult {
  granted: bigint;
}

/** 'SumGrantedOn' query type */
export interface ISumGrantedOnQuery {
  params: ISumGrantedOnParams;
  result: ISumGrantedOnResult;
}

const sumGrantedOnIR: any = {"usedParamSet":{"memberId":true,"day":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":112}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":135}]}],"statement":"select coalesce(sum(c.granted), 0)::bigint as \"granted!\" from huigan.commissions c\nwhere c.member_id = :memberId! and c.arose_on = :day!::date and c.asset = 'CNY' and c.kind = 'order'"};

/**
 * Query generated from SQL:
 * ```
 * select coalesce(sum(c.granted), 0)::bigint as "granted!" from huigan.commissions c
 * where c.member_id = :memberId! and c.arose_on = :day!::date and c.asset = 'CNY' and c.kind = 'order'
 * ```
 */
export const sumGrantedOn = new PreparedQuery<ISumGrantedOnParams,ISumGrantedOnResult>(sumGrantedOnIR);


/** 'TakeBudget' parameters type */
export interface ITakeBudgetParams {
  asked: bigint;
  brandId: number;
  month: string;
  most: bigint;
}

/** 'TakeBudget' return type */
export interface ITakeBudgetResult {
  left: bigint;
}

/** 'TakeBudget' query type */
export interface ITakeBudgetQuery {
  params: ITakeBudgetParams;
  result: ITakeBudgetResult;
}

const takeBudgetIR: any = {"usedParamSet":{"brandId":true,"month":true,"asked":true,"most":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":151}]},{"name":"month","required":true,"transform":{"type":"scalar"},"locs":[{"a":154,"b":160}]},{"name":"asked","required":true,"transform":{"type":"scalar"},"locs":[{"a":288,"b":294}]},{"name":"most","required":true,"transform":{"type":"scalar"},"locs":[{"a":314,"b":319}]}],"statement":"-- What is left of a month's budget, at most what is asked for.\nwith made as (\n  insert into huigan.referral_budgets (brand_id, month) values (:brandId!, :month!::date)\n  on conflict (brand_id, month) do update set used_fen = referral_budgets.used_fen\n  returning used_fen\n)\nselect least(:asked!::bigint, greatest(:most!::bigint - made.used_fen, 0))::bigint as \"left!\" from made"};

/**
 * Query generated from SQL:
 * ```
 * -- What is left of a month's budget, at most what is asked for.
 * with made as (
 *   insert into huigan.referral_budgets (brand_id, month) values (:brandId!, :month!::date)
 *   on conflict (brand_id, month) do update set used_fen = referral_budgets.used_fen
 *   returning used_fen
 * )
 * select least(:asked!::bigint, greatest(:most!::bigint - made.used_fen, 0))::bigint as "left!" from made
 * ```
 */
export const takeBudget = new PreparedQuery<ITakeBudgetParams,ITakeBudgetResult>(takeBudgetIR);


/** 'MoveBudget' parameters type */
export interface IMoveBudgetParams {
  brandId: number;
  fen: bigint;
  month: string;
}

/** 'MoveBudget' return type */
export type IMoveBudgetResult = void;

/** 'MoveBudget' query type */
export interface IMoveBudgetQuery {
  params: IMoveBudgetParams;
  result: IMoveBudgetResult;
}

const moveBudgetIR: any = {"usedParamSet":{"brandId":true,"month":true,"fen":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":77,"b":85}]},{"name":"month","required":true,"transform":{"type":"scalar"},"locs":[{"a":88,"b":94}]},{"name":"fen","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":116},{"a":199,"b":203}]}],"statement":"insert into huigan.referral_budgets as b (brand_id, month, used_fen)\nvalues (:brandId!, :month!::date, greatest(:fen!::bigint, 0))\non conflict (brand_id, month) do update set used_fen = b.used_fen + :fen!::bigint"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.referral_budgets as b (brand_id, month, used_fen)
 * values (:brandId!, :month!::date, greatest(:fen!::bigint, 0))
 * on conflict (brand_id, month) do update set used_fen = b.used_fen + :fen!::bigint
 * ```
 */
export const moveBudget = new PreparedQuery<IMoveBudgetParams,IMoveBudgetResult>(moveBudgetIR);


/** 'InsertCommissions' parameters type */
export interface IInsertCommissionsParams {
  aroseAts: stringArray;
  aroseOns: stringArray;
  assets: assetArray;
  baseFens: bigintArray;
  brandIds: numberArray;
  cappeds: booleanArray;
  causes: stringArray;
  changedAts: stringArray;
  completedAts: stringArray;
  entitleds: bigintArray;
  freeAts: stringArray;
  freezeDays: numberArray;
  friendIds: bigintArray;
  granteds: bigintArray;
  holdReasons: stringArray;
  kinds: stringArray;
  memberIds: bigintArray;
  soldFens: bigintArray;
  states: stringArray;
  steps: numberArray;
}

/** 'InsertCommissions' return type */
export type IInsertCommissionsResult = void;

/** 'InsertCommissions' query type */
export interface IInsertCommissionsQuery {
  params: IInsertCommissionsParams;
  result: IInsertCommissionsResult;
}

const insertCommissionsIR: any = {"usedParamSet":{"memberIds":true,"brandIds":true,"kinds":true,"completedAts":true,"causes":true,"friendIds":true,"assets":true,"states":true,"aroseOns":true,"aroseAts":true,"granteds":true,"cappeds":true,"baseFens":true,"entitleds":true,"freezeDays":true,"freeAts":true,"soldFens":true,"steps":true,"holdReasons":true,"changedAts":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":297,"b":307},{"a":1010,"b":1020}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":320,"b":329},{"a":1068,"b":1077}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":344,"b":350},{"a":1033,"b":1039}]},{"name":"completedAts","required":true,"transform":{"type":"scalar"},"locs":[{"a":361,"b":374},{"a":1322,"b":1335}]},{"name":"causes","required":true,"transform":{"type":"scalar"},"locs":[{"a":1050,"b":1057}]},{"name":"friendIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":1094,"b":1104}]},{"name":"assets","required":true,"transform":{"type":"scalar"},"locs":[{"a":1117,"b":1124}]},{"name":"states","required":true,"transform":{"type":"scalar"},"locs":[{"a":1143,"b":1150}]},{"name":"aroseOns","required":true,"transform":{"type":"scalar"},"locs":[{"a":1161,"b":1170}]},{"name":"aroseAts","required":true,"transform":{"type":"scalar"},"locs":[{"a":1183,"b":1192}]},{"name":"granteds","required":true,"transform":{"type":"scalar"},"locs":[{"a":1210,"b":1219}]},{"name":"cappeds","required":true,"transform":{"type":"scalar"},"locs":[{"a":1232,"b":1240}]},{"name":"baseFens","required":true,"transform":{"type":"scalar"},"locs":[{"a":1254,"b":1263}]},{"name":"entitleds","required":true,"transform":{"type":"scalar"},"locs":[{"a":1278,"b":1288}]},{"name":"freezeDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":1301,"b":1312}]},{"name":"freeAts","required":true,"transform":{"type":"scalar"},"locs":[{"a":1353,"b":1361}]},{"name":"soldFens","required":true,"transform":{"type":"scalar"},"locs":[{"a":1381,"b":1390}]},{"name":"steps","required":true,"transform":{"type":"scalar"},"locs":[{"a":1403,"b":1409}]},{"name":"holdReasons","required":true,"transform":{"type":"scalar"},"locs":[{"a":1419,"b":1431}]},{"name":"changedAts","required":true,"transform":{"type":"scalar"},"locs":[{"a":1442,"b":1453}]}],"statement":"-- A set of them. Reasons are joined by commas: an array holds no arrays of different lengths. What members\n-- sold is a fact: that of an order which is done leaves a touch.\nwith touched as (\n  insert into huigan.member_touches (member_id, brand_id)\n  select t.member_id, t.brand_id\n  from unnest(:memberIds!::bigint[], :brandIds!::smallint[], :kinds!::text[], :completedAts!::timestamptz[])\n    as t(member_id, brand_id, kind, completed_at)\n  where t.kind = 'order' and t.completed_at is not null\n)\ninsert into huigan.commissions (member_id, kind, cause, brand_id, friend_id, asset, state, arose_on, arose_at,\n  granted, capped, base_fen, entitled, freeze_days, completed_at, free_at, sold_fen, steps, hold_reasons,\n  changed_at)\nselect t.member_id, t.kind, t.cause, t.brand_id, t.friend_id, t.asset, t.state, t.arose_on, t.arose_at,\n  t.granted, t.capped, t.base_fen, t.entitled, t.freeze_days, t.completed_at, t.free_at, t.sold_fen, t.steps,\n  string_to_array(t.hold_reasons, ','), t.changed_at\nfrom unnest(:memberIds!::bigint[], :kinds!::text[], :causes!::text[], :brandIds!::smallint[],\n  :friendIds!::bigint[], :assets!::huigan.asset[], :states!::text[], :aroseOns!::date[],\n  :aroseAts!::timestamptz[], :granteds!::bigint[], :cappeds!::boolean[], :baseFens!::bigint[],\n  :entitleds!::bigint[], :freezeDays!::int[], :completedAts!::timestamptz[], :freeAts!::timestamptz[],\n  :soldFens!::bigint[], :steps!::int[], :holdReasons!::text[], :changedAts!::timestamptz[])\n  as t(member_id, kind, cause, brand_id, friend_id, asset, state, arose_on, arose_at, granted, capped,\n    base_fen, entitled, freeze_days, completed_at, free_at, sold_fen, steps, hold_reasons, changed_at)"};

/**
 * Query generated from SQL:
 * ```
 * -- A set of them. Reasons are joined by commas: an array holds no arrays of different lengths. What members
 * -- sold is a fact: that of an order which is done leaves a touch.
 * with touched as (
 *   insert into huigan.member_touches (member_id, brand_id)
 *   select t.member_id, t.brand_id
 *   from unnest(:memberIds!::bigint[], :brandIds!::smallint[], :kinds!::text[], :completedAts!::timestamptz[])
 *     as t(member_id, brand_id, kind, completed_at)
 *   where t.kind = 'order' and t.completed_at is not null
 * )
 * insert into huigan.commissions (member_id, kind, cause, brand_id, friend_id, asset, state, arose_on, arose_at,
 *   granted, capped, base_fen, entitled, freeze_days, completed_at, free_at, sold_fen, steps, hold_reasons,
 *   changed_at)
 * select t.member_id, t.kind, t.cause, t.brand_id, t.friend_id, t.asset, t.state, t.arose_on, t.arose_at,
 *   t.granted, t.capped, t.base_fen, t.entitled, t.freeze_days, t.completed_at, t.free_at, t.sold_fen, t.steps,
 *   string_to_array(t.hold_reasons, ','), t.changed_at
 * from unnest(:memberIds!::bigint[], :kinds!::text[], :causes!::text[], :brandIds!::smallint[],
 *   :friendIds!::bigint[], :assets!::huigan.asset[], :states!::text[], :aroseOns!::date[],
 *   :aroseAts!::timestamptz[], :granteds!::bigint[], :cappeds!::boolean[], :baseFens!::bigint[],
 *   :entitleds!::bigint[], :freezeDays!::int[], :completedAts!::timestamptz[], :freeAts!::timestamptz[],
 *   :soldFens!::bigint[], :steps!::int[], :holdReasons!::text[], :changedAts!::timestamptz[])
 *   as t(member_id, kind, cause, brand_id, friend_id, asset, state, arose_on, arose_at, granted, capped,
 *     base_fen, entitled, freeze_days, completed_at, free_at, sold_fen, steps, hold_reasons, changed_at)
 * ```
 */
export const insertCommissions = new PreparedQuery<IInsertCommissionsParams,IInsertCommissionsResult>(insertCommissionsIR);


/** 'UpdateCommission' parameters type */
export interface IUpdateCommissionParams {
  baseFen: bigint;
  cause: string;
  changedAt: string;
  completedAt?: string | null | void;
  decidedAt?: string | null | void;
  decision?: string | null | void;
  decisionNote?: string | null | void;
  entitled: bigint;
  freeAt?: string | null | void;
  holdAnswer?: string | null | void;
  holdReasons: stringArray;
  kind: string;
  memberId: bigint;
  soldFen: bigint;
  state: string;
  steps: number;
}

/** 'UpdateCommission' return type */
export type IUpdateCommissionResult = void;

/** 'UpdateCommission' query type */
export interface IUpdateCommissionQuery {
  params: IUpdateCommissionParams;
  result: IUpdateCommissionResult;
}

const updateCommissionIR: any = {"usedParamSet":{"state":true,"baseFen":true,"entitled":true,"completedAt":true,"freeAt":true,"soldFen":true,"steps":true,"holdAnswer":true,"decision":true,"decidedAt":true,"decisionNote":true,"holdReasons":true,"changedAt":true,"memberId":true,"kind":true,"cause":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":58,"b":64}]},{"name":"baseFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":78,"b":86}]},{"name":"entitled","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":109}]},{"name":"completedAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":131,"b":142}]},{"name":"freeAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":168,"b":174}]},{"name":"soldFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":201,"b":209}]},{"name":"steps","required":true,"transform":{"type":"scalar"},"locs":[{"a":224,"b":230}]},{"name":"holdAnswer","required":false,"transform":{"type":"scalar"},"locs":[{"a":247,"b":257}]},{"name":"decision","required":false,"transform":{"type":"scalar"},"locs":[{"a":271,"b":279}]},{"name":"decidedAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":295,"b":304}]},{"name":"decisionNote","required":false,"transform":{"type":"scalar"},"locs":[{"a":340,"b":352}]},{"name":"holdReasons","required":true,"transform":{"type":"scalar"},"locs":[{"a":370,"b":382}]},{"name":"changedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":410,"b":420}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":455,"b":464}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":477,"b":482}]},{"name":"cause","required":true,"transform":{"type":"scalar"},"locs":[{"a":496,"b":502}]}],"statement":"with changed as (\n  update huigan.commissions set state = :state!, base_fen = :baseFen!, entitled = :entitled!,\n    completed_at = :completedAt::timestamptz, free_at = :freeAt::timestamptz, sold_fen = :soldFen!,\n    steps = :steps!, hold_answer = :holdAnswer, decision = :decision, decided_at = :decidedAt::timestamptz,\n    decision_note = :decisionNote, hold_reasons = :holdReasons!::text[],\n    changed_at = :changedAt!::timestamptz\n  where member_id = :memberId! and kind = :kind! and cause = :cause!\n  returning member_id, brand_id, kind, completed_at\n)\ninsert into huigan.member_touches (member_id, brand_id)\nselect c.member_id, c.brand_id from changed c where c.kind = 'order' and c.completed_at is not null"};

/**
 * Query generated from SQL:
 * ```
 * with changed as (
 *   update huigan.commissions set state = :state!, base_fen = :baseFen!, entitled = :entitled!,
 *     completed_at = :completedAt::timestamptz, free_at = :freeAt::timestamptz, sold_fen = :soldFen!,
 *     steps = :steps!, hold_answer = :holdAnswer, decision = :decision, decided_at = :decidedAt::timestamptz,
 *     decision_note = :decisionNote, hold_reasons = :holdReasons!::text[],
 *     changed_at = :changedAt!::timestamptz
 *   where member_id = :memberId! and kind = :kind! and cause = :cause!
 *   returning member_id, brand_id, kind, completed_at
 * )
 * insert into huigan.member_touches (member_id, brand_id)
 * select c.member_id, c.brand_id from changed c where c.kind = 'order' and c.completed_at is not null
 * ```
 */
export const updateCommission = new PreparedQuery<IUpdateCommissionParams,IUpdateCommissionResult>(updateCommissionIR);


/** 'InsertSteps' parameters type */
export interface IInsertStepsParams {
  ats: stringArray;
  brandIds: numberArray;
  causes: stringArray;
  entitleds: bigintArray;
  fixeds: bigintArray;
  kinds: stringArray;
  memberIds: bigintArray;
  parts: stringArray;
  steps: numberArray;
  whys: stringArray;
}

/** 'InsertSteps' return type */
export type IInsertStepsResult = void;

/** 'InsertSteps' query type */
export interface IInsertStepsQuery {
  params: IInsertStepsParams;
  result: IInsertStepsResult;
}

const insertStepsIR: any = {"usedParamSet":{"memberIds":true,"kinds":true,"causes":true,"steps":true,"brandIds":true,"parts":true,"fixeds":true,"entitleds":true,"ats":true,"whys":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":230,"b":240}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":253,"b":259}]},{"name":"causes","required":true,"transform":{"type":"scalar"},"locs":[{"a":270,"b":277}]},{"name":"steps","required":true,"transform":{"type":"scalar"},"locs":[{"a":288,"b":294}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":304,"b":313}]},{"name":"parts","required":true,"transform":{"type":"scalar"},"locs":[{"a":330,"b":336}]},{"name":"fixeds","required":true,"transform":{"type":"scalar"},"locs":[{"a":347,"b":354}]},{"name":"entitleds","required":true,"transform":{"type":"scalar"},"locs":[{"a":367,"b":377}]},{"name":"ats","required":true,"transform":{"type":"scalar"},"locs":[{"a":390,"b":394}]},{"name":"whys","required":true,"transform":{"type":"scalar"},"locs":[{"a":412,"b":417}]}],"statement":"insert into huigan.commission_steps (member_id, kind, cause, step, brand_id, parts, fixed, entitled, at,\n  why)\nselect t.member_id, t.kind, t.cause, t.step, t.brand_id, t.parts::jsonb, t.fixed, t.entitled, t.at, t.why\nfrom unnest(:memberIds!::bigint[], :kinds!::text[], :causes!::text[], :steps!::int[], :brandIds!::smallint[],\n  :parts!::text[], :fixeds!::bigint[], :entitleds!::bigint[], :ats!::timestamptz[], :whys!::text[])\n  as t(member_id, kind, cause, step, brand_id, parts, fixed, entitled, at, why)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.commission_steps (member_id, kind, cause, step, brand_id, parts, fixed, entitled, at,
 *   why)
 * select t.member_id, t.kind, t.cause, t.step, t.brand_id, t.parts::jsonb, t.fixed, t.entitled, t.at, t.why
 * from unnest(:memberIds!::bigint[], :kinds!::text[], :causes!::text[], :steps!::int[], :brandIds!::smallint[],
 *   :parts!::text[], :fixeds!::bigint[], :entitleds!::bigint[], :ats!::timestamptz[], :whys!::text[])
 *   as t(member_id, kind, cause, step, brand_id, parts, fixed, entitled, at, why)
 * ```
 */
export const insertSteps = new PreparedQuery<IInsertStepsParams,IInsertStepsResult>(insertStepsIR);


/** 'FindSteps' parameters type */
export interface IFindStepsParams {
  causes: stringArray;
  kinds: stringArray;
  memberId: bigint;
}

/** 'FindSteps' return type */
export interface IFindStepsResult {
  at: Date;
  cause: string;
  entitled: bigint;
  fixed: bigint;
  kind: string;
  member_id: bigint;
  parts: unknown;
  step: number;
  why: string;
}

/** 'FindSteps' query type */
export interface IFindStepsQuery {
  params: IFindStepsParams;
  result: IFindStepsResult;
}

const findStepsIR: any = {"usedParamSet":{"memberId":true,"kinds":true,"causes":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":147}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":172}]},{"name":"causes","required":true,"transform":{"type":"scalar"},"locs":[{"a":201,"b":208}]}],"statement":"select s.member_id, s.kind, s.cause, s.step, s.parts, s.fixed, s.entitled, s.at, s.why\nfrom huigan.commission_steps s\nwhere s.member_id = :memberId! and s.kind = any(:kinds!::text[]) and s.cause = any(:causes!::text[])\norder by s.kind, s.cause, s.step limit 10000"};

/**
 * Query generated from SQL:
 * ```
 * select s.member_id, s.kind, s.cause, s.step, s.parts, s.fixed, s.entitled, s.at, s.why
 * from huigan.commission_steps s
 * where s.member_id = :memberId! and s.kind = any(:kinds!::text[]) and s.cause = any(:causes!::text[])
 * order by s.kind, s.cause, s.step limit 10000
 * ```
 */
export const findSteps = new PreparedQuery<IFindStepsParams,IFindStepsResult>(findStepsIR);


/** 'FindReleasable' parameters type */
export interface IFindReleasableParams {
  at: string;
  limit: number;
}

/** 'FindReleasable' return type */
export interface IFindReleasableResult {
  brand_id: number;
  cause: string;
  kind: string;
  member_id: bigint;
}

/** 'FindReleasable' query type */
export interface IFindReleasableQuery {
  params: IFindReleasableParams;
  result: IFindReleasableResult;
}

const findReleasableIR: any = {"usedParamSet":{"at":true,"limit":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":315,"b":318}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":513,"b":519}]}],"statement":"-- Those whose days are over: not held, and nobody asks for money back of the order.\nwith asked as materialized (\n  select a.member_id, a.order_id from huigan.after_sales a where a.state = 'asked'\n)\nselect c.member_id, c.brand_id, c.kind, c.cause from huigan.commissions c\nwhere c.state = 'frozen' and c.free_at <= :at!::timestamptz\n  and (c.hold_reasons = '{}' or c.decision = 'released')\n  and not exists (select 1 from asked a where a.member_id = c.friend_id and a.order_id = c.cause)\norder by c.free_at limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Those whose days are over: not held, and nobody asks for money back of the order.
 * with asked as materialized (
 *   select a.member_id, a.order_id from huigan.after_sales a where a.state = 'asked'
 * )
 * select c.member_id, c.brand_id, c.kind, c.cause from huigan.commissions c
 * where c.state = 'frozen' and c.free_at <= :at!::timestamptz
 *   and (c.hold_reasons = '{}' or c.decision = 'released')
 *   and not exists (select 1 from asked a where a.member_id = c.friend_id and a.order_id = c.cause)
 * order by c.free_at limit :limit!::int
 * ```
 */
export const findReleasable = new PreparedQuery<IFindReleasableParams,IFindReleasableResult>(findReleasableIR);


/** 'InsertFirstPurchase' parameters type */
export interface IInsertFirstPurchaseParams {
  at: string;
  brandId: number;
  friendId: bigint;
  orderId: string;
  referrerId: bigint;
}

/** 'InsertFirstPurchase' return type */
export interface IInsertFirstPurchaseResult {
  member_id: bigint;
}

/** 'InsertFirstPurchase' query type */
export interface IInsertFirstPurchaseQuery {
  params: IInsertFirstPurchaseParams;
  result: IInsertFirstPurchaseResult;
}

const insertFirstPurchaseIR: any = {"usedParamSet":{"friendId":true,"brandId":true,"referrerId":true,"orderId":true,"at":true},"params":[{"name":"friendId","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":101}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":104,"b":112}]},{"name":"referrerId","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":126}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":129,"b":137}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":140,"b":143}]}],"statement":"insert into huigan.first_purchases (member_id, brand_id, referrer_id, order_id, at)\nvalues (:friendId!, :brandId!, :referrerId!, :orderId!, :at!::timestamptz)\non conflict (member_id) do nothing returning member_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.first_purchases (member_id, brand_id, referrer_id, order_id, at)
 * values (:friendId!, :brandId!, :referrerId!, :orderId!, :at!::timestamptz)
 * on conflict (member_id) do nothing returning member_id
 * ```
 */
export const insertFirstPurchase = new PreparedQuery<IInsertFirstPurchaseParams,IInsertFirstPurchaseResult>(insertFirstPurchaseIR);


/** 'DeleteFirstPurchase' parameters type */
export interface IDeleteFirstPurchaseParams {
  friendId: bigint;
  orderId: string;
}

/** 'DeleteFirstPurchase' return type */
export interface IDeleteFirstPurchaseResult {
  member_id: bigint;
}

/** 'DeleteFirstPurchase' query type */
export interface IDeleteFirstPurchaseQuery {
  params: IDeleteFirstPurchaseParams;
  result: IDeleteFirstPurchaseResult;
}

const deleteFirstPurchaseIR: any = {"usedParamSet":{"friendId":true,"orderId":true},"params":[{"name":"friendId","required":true,"transform":{"type":"scalar"},"locs":[{"a":53,"b":62}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":79,"b":87}]}],"statement":"delete from huigan.first_purchases where member_id = :friendId! and order_id = :orderId! returning member_id"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.first_purchases where member_id = :friendId! and order_id = :orderId! returning member_id
 * ```
 */
export const deleteFirstPurchase = new PreparedQuery<IDeleteFirstPurchaseParams,IDeleteFirstPurchaseResult>(deleteFirstPurchaseIR);


/** 'MarkFriendBought' parameters type */
export interface IMarkFriendBoughtParams {
  at?: string | null | void;
  friendId: bigint;
  referrerId: bigint;
}

/** 'MarkFriendBought' return type */
export type IMarkFriendBoughtResult = void;

/** 'MarkFriendBought' query type */
export interface IMarkFriendBoughtQuery {
  params: IMarkFriendBoughtParams;
  result: IMarkFriendBoughtResult;
}

const markFriendBoughtIR: any = {"usedParamSet":{"at":true,"referrerId":true,"friendId":true},"params":[{"name":"at","required":false,"transform":{"type":"scalar"},"locs":[{"a":38,"b":40}]},{"name":"referrerId","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":84}]},{"name":"friendId","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":111}]}],"statement":"update huigan.friends set bought_at = :at::timestamptz where member_id = :referrerId! and friend_id = :friendId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.friends set bought_at = :at::timestamptz where member_id = :referrerId! and friend_id = :friendId!
 * ```
 */
export const markFriendBought = new PreparedQuery<IMarkFriendBoughtParams,IMarkFriendBoughtResult>(markFriendBoughtIR);


/** 'FindWhyHeld' parameters type */
export interface IFindWhyHeldParams {
  brandId: number;
  friendId: bigint;
  memberId: bigint;
  storeId: string;
}

/** 'FindWhyHeld' return type */
export interface IFindWhyHeldResult {
  cycle: boolean;
  staff: boolean;
}

/** 'FindWhyHeld' query type */
export interface IFindWhyHeldQuery {
  params: IFindWhyHeldParams;
  result: IFindWhyHeldResult;
}

const findWhyHeldIR: any = {"usedParamSet":{"friendId":true,"memberId":true,"brandId":true,"storeId":true},"params":[{"name":"friendId","required":true,"transform":{"type":"scalar"},"locs":[{"a":124,"b":133}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":153,"b":162},{"a":525,"b":534}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":379,"b":387},{"a":497,"b":505}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":464,"b":472}]}],"statement":"-- What two people have in common that friends seldom do.\nselect exists (select 1 from huigan.friends f where f.member_id = :friendId! and f.friend_id = :memberId!) as \"cycle!\",\n  exists (select 1 from huigan.member_identities i\n    join huigan.staff_identities s on s.kind = i.kind and s.identity = i.identity\n    join huigan.staff p on p.staff_id = s.staff_id and p.brand_id = :brandId!\n    join huigan.staff_stores w on w.staff_id = p.staff_id and w.store_id = :storeId!\n    where i.brand_id = :brandId! and i.member_id = :memberId!) as \"staff!\""};

/**
 * Query generated from SQL:
 * ```
 * -- What two people have in common that friends seldom do.
 * select exists (select 1 from huigan.friends f where f.member_id = :friendId! and f.friend_id = :memberId!) as "cycle!",
 *   exists (select 1 from huigan.member_identities i
 *     join huigan.staff_identities s on s.kind = i.kind and s.identity = i.identity
 *     join huigan.staff p on p.staff_id = s.staff_id and p.brand_id = :brandId!
 *     join huigan.staff_stores w on w.staff_id = p.staff_id and w.store_id = :storeId!
 *     where i.brand_id = :brandId! and i.member_id = :memberId!) as "staff!"
 * ```
 */
export const findWhyHeld = new PreparedQuery<IFindWhyHeldParams,IFindWhyHeldResult>(findWhyHeldIR);


/** 'FindSamePerson' parameters type */
export interface IFindSamePersonParams {
  friendId: bigint;
  memberId: bigint;
}

/** 'FindSamePerson' return type */
export interface IFindSamePersonResult {
  same: boolean;
}

/** 'FindSamePerson' query type */
export interface IFindSamePersonQuery {
  params: IFindSamePersonParams;
  result: IFindSamePersonResult;
}

const findSamePersonIR: any = {"usedParamSet":{"memberId":true,"friendId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":159,"b":168},{"a":172,"b":181}]},{"name":"friendId","required":true,"transform":{"type":"scalar"},"locs":[{"a":263,"b":272},{"a":276,"b":285}]}],"statement":"-- Whether WeChat knows both under one unionid, which the first of them has.\nselect coalesce((select s.of_id from huigan.second_accounts s where s.member_id = :memberId!), :memberId!)\n  = coalesce((select s.of_id from huigan.second_accounts s where s.member_id = :friendId!), :friendId!)\n  as \"same!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Whether WeChat knows both under one unionid, which the first of them has.
 * select coalesce((select s.of_id from huigan.second_accounts s where s.member_id = :memberId!), :memberId!)
 *   = coalesce((select s.of_id from huigan.second_accounts s where s.member_id = :friendId!), :friendId!)
 *   as "same!"
 * ```
 */
export const findSamePerson = new PreparedQuery<IFindSamePersonParams,IFindSamePersonResult>(findSamePersonIR);


/** 'FindPaidAlike' parameters type */
export interface IFindPaidAlikeParams {
  friendId: bigint;
  memberId: bigint;
}

/** 'FindPaidAlike' return type */
export interface IFindPaidAlikeResult {
  alike: boolean;
}

/** 'FindPaidAlike' query type */
export interface IFindPaidAlikeQuery {
  params: IFindPaidAlikeParams;
  result: IFindPaidAlikeResult;
}

const findPaidAlikeIR: any = {"usedParamSet":{"memberId":true,"friendId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":121,"b":130}]},{"name":"friendId","required":true,"transform":{"type":"scalar"},"locs":[{"a":238,"b":247}]}],"statement":"-- Whether two members were paid under one name.\nselect exists (select 1 from huigan.withdrawals a\n  where a.member_id = :memberId! and a.payee is not null and a.payee in (\n    select b.payee from huigan.withdrawals b where b.member_id = :friendId! and b.payee is not null\n  )) as \"alike!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Whether two members were paid under one name.
 * select exists (select 1 from huigan.withdrawals a
 *   where a.member_id = :memberId! and a.payee is not null and a.payee in (
 *     select b.payee from huigan.withdrawals b where b.member_id = :friendId! and b.payee is not null
 *   )) as "alike!"
 * ```
 */
export const findPaidAlike = new PreparedQuery<IFindPaidAlikeParams,IFindPaidAlikeResult>(findPaidAlikeIR);


/** 'FindOfSamePayee' parameters type */
export interface IFindOfSamePayeeParams {
  brandId: number;
  memberId: bigint;
}

/** 'FindOfSamePayee' return type */
export interface IFindOfSamePayeeResult {
  cause: string;
  kind: string;
  member_id: bigint;
}

/** 'FindOfSamePayee' query type */
export interface IFindOfSamePayeeQuery {
  params: IFindOfSamePayeeParams;
  result: IFindOfSamePayeeResult;
}

const findOfSamePayeeIR: any = {"usedParamSet":{"memberId":true,"brandId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":219},{"a":737,"b":746},{"a":765,"b":774}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":359,"b":367}]}],"statement":"-- What a member and others who were paid under the same name earn of each other and is not available yet.\nwith named as materialized (\n  select distinct w.payee from huigan.withdrawals w\n  where w.member_id = :memberId! and w.payee is not null\n), alike as materialized (\n  select distinct o.member_id from named n\n  join huigan.withdrawals o on o.brand_id = :brandId! and o.payee = n.payee and o.payee is not null\n  limit 1000\n)\nselect c.member_id, c.kind, c.cause from alike x\njoin huigan.commissions c on c.member_id = x.member_id and c.state in ('estimated', 'frozen')\n  and c.decision is null and not ('same-payee' = any(c.hold_reasons))\njoin alike y on y.member_id = c.friend_id\nwhere c.friend_id <> c.member_id and (c.member_id = :memberId! or c.friend_id = :memberId!)\norder by c.member_id, c.kind, c.cause limit 5000"};

/**
 * Query generated from SQL:
 * ```
 * -- What a member and others who were paid under the same name earn of each other and is not available yet.
 * with named as materialized (
 *   select distinct w.payee from huigan.withdrawals w
 *   where w.member_id = :memberId! and w.payee is not null
 * ), alike as materialized (
 *   select distinct o.member_id from named n
 *   join huigan.withdrawals o on o.brand_id = :brandId! and o.payee = n.payee and o.payee is not null
 *   limit 1000
 * )
 * select c.member_id, c.kind, c.cause from alike x
 * join huigan.commissions c on c.member_id = x.member_id and c.state in ('estimated', 'frozen')
 *   and c.decision is null and not ('same-payee' = any(c.hold_reasons))
 * join alike y on y.member_id = c.friend_id
 * where c.friend_id <> c.member_id and (c.member_id = :memberId! or c.friend_id = :memberId!)
 * order by c.member_id, c.kind, c.cause limit 5000
 * ```
 */
export const findOfSamePayee = new PreparedQuery<IFindOfSamePayeeParams,IFindOfSamePayeeResult>(findOfSamePayeeIR);


