/** Types generated for queries found in "cloudfunctions/core/insight/trials.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'KeepControlGroup' parameters type */
export interface IKeepControlGroupParams {
  brandId: number;
  salt: Buffer;
}

/** 'KeepControlGroup' return type */
export type IKeepControlGroupResult = void;

/** 'KeepControlGroup' query type */
export interface IKeepControlGroupQuery {
  params: IKeepControlGroupParams;
  result: IKeepControlGroupResult;
}

const keepControlGroupIR: any = {"usedParamSet":{"brandId":true,"salt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":59,"b":67}]},{"name":"salt","required":true,"transform":{"type":"scalar"},"locs":[{"a":70,"b":75}]}],"statement":"insert into huigan.control_groups (brand_id, salt) values (:brandId!, :salt!)\non conflict (brand_id) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.control_groups (brand_id, salt) values (:brandId!, :salt!)
 * on conflict (brand_id) do nothing
 * ```
 */
export const keepControlGroup = new PreparedQuery<IKeepControlGroupParams,IKeepControlGroupResult>(keepControlGroupIR);


/** 'FindControlGroup' parameters type */
export interface IFindControlGroupParams {
  brandId: number;
}

/** 'FindControlGroup' return type */
export interface IFindControlGroupResult {
  salt: Buffer;
}

/** 'FindControlGroup' query type */
export interface IFindControlGroupQuery {
  params: IFindControlGroupParams;
  result: IFindControlGroupResult;
}

const findControlGroupIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":62,"b":70}]}],"statement":"select g.salt from huigan.control_groups g where g.brand_id = :brandId!"};

/**
 * Query generated from SQL:
 * ```
 * select g.salt from huigan.control_groups g where g.brand_id = :brandId!
 * ```
 */
export const findControlGroup = new PreparedQuery<IFindControlGroupParams,IFindControlGroupResult>(findControlGroupIR);


/** 'InsertTrial' parameters type */
export interface IInsertTrialParams {
  beforeMember: bigint;
  brandId: number;
  controlBp: number;
  name: string;
  nowMs: number;
  requestId: string;
  rule: string;
  runId: bigint;
  salt: Buffer;
  staffId: bigint;
  startedOn: string;
  template: string;
  windowDays: number;
}

/** 'InsertTrial' return type */
export interface IInsertTrialResult {
  trial_id: bigint;
}

/** 'InsertTrial' query type */
export interface IInsertTrialQuery {
  params: IInsertTrialParams;
  result: IInsertTrialResult;
}

const insertTrialIR: any = {"usedParamSet":{"brandId":true,"requestId":true,"name":true,"rule":true,"template":true,"controlBp":true,"windowDays":true,"salt":true,"runId":true,"nowMs":true,"startedOn":true,"staffId":true,"beforeMember":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":187}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":190,"b":200}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":203,"b":208}]},{"name":"rule","required":true,"transform":{"type":"scalar"},"locs":[{"a":211,"b":216}]},{"name":"template","required":true,"transform":{"type":"scalar"},"locs":[{"a":226,"b":235}]},{"name":"controlBp","required":true,"transform":{"type":"scalar"},"locs":[{"a":238,"b":248}]},{"name":"windowDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":251,"b":262}]},{"name":"salt","required":true,"transform":{"type":"scalar"},"locs":[{"a":265,"b":270}]},{"name":"runId","required":true,"transform":{"type":"scalar"},"locs":[{"a":273,"b":279}]},{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":308,"b":314}]},{"name":"startedOn","required":true,"transform":{"type":"scalar"},"locs":[{"a":333,"b":343}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":352,"b":360}]},{"name":"beforeMember","required":true,"transform":{"type":"scalar"},"locs":[{"a":363,"b":376}]}],"statement":"insert into huigan.trials (brand_id, request_id, name, rule, template_id, control_bp, window_days, salt, run_id,\n  state, started_at, started_on, staff_id, before_member)\nvalues (:brandId!, :requestId!, :name!, :rule!::jsonb, :template!, :controlBp!, :windowDays!, :salt!, :runId!,\n  'drawing', to_timestamp(:nowMs!::float8 / 1000), :startedOn!::date, :staffId!, :beforeMember!)\non conflict (brand_id, request_id) do nothing returning trial_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.trials (brand_id, request_id, name, rule, template_id, control_bp, window_days, salt, run_id,
 *   state, started_at, started_on, staff_id, before_member)
 * values (:brandId!, :requestId!, :name!, :rule!::jsonb, :template!, :controlBp!, :windowDays!, :salt!, :runId!,
 *   'drawing', to_timestamp(:nowMs!::float8 / 1000), :startedOn!::date, :staffId!, :beforeMember!)
 * on conflict (brand_id, request_id) do nothing returning trial_id
 * ```
 */
export const insertTrial = new PreparedQuery<IInsertTrialParams,IInsertTrialResult>(insertTrialIR);


/** 'FindTrialByRequest' parameters type */
export interface IFindTrialByRequestParams {
  brandId: number;
  requestId: string;
}

/** 'FindTrialByRequest' return type */
export interface IFindTrialByRequestResult {
  trial_id: bigint;
}

/** 'FindTrialByRequest' query type */
export interface IFindTrialByRequestQuery {
  params: IFindTrialByRequestParams;
  result: IFindTrialByRequestResult;
}

const findTrialByRequestIR: any = {"usedParamSet":{"brandId":true,"requestId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":58,"b":66}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":97}]}],"statement":"select t.trial_id from huigan.trials t where t.brand_id = :brandId! and t.request_id = :requestId!"};

/**
 * Query generated from SQL:
 * ```
 * select t.trial_id from huigan.trials t where t.brand_id = :brandId! and t.request_id = :requestId!
 * ```
 */
export const findTrialByRequest = new PreparedQuery<IFindTrialByRequestParams,IFindTrialByRequestResult>(findTrialByRequestIR);


/** 'FindTrials' parameters type */
export interface IFindTrialsParams {
  before: bigint;
  brandId: number;
  limit: number;
}

/** 'FindTrials' return type */
export interface IFindTrialsResult {
  before_member: bigint;
  brand_id: number;
  by: string | null;
  control: number;
  control_bp: number;
  given: bigint | null;
  held: number;
  measured_at: Date | null;
  missed: bigint | null;
  name: string;
  parts: number;
  request_id: string;
  result: unknown | null;
  rule: unknown;
  run_id: bigint;
  salt: Buffer;
  staff_id: bigint;
  started_at: Date;
  started_on: string;
  state: string;
  template_id: string;
  treated: number;
  trial_id: bigint;
  twice: bigint | null;
  window_days: number;
}

/** 'FindTrials' query type */
export interface IFindTrialsQuery {
  params: IFindTrialsParams;
  result: IFindTrialsResult;
}

const findTrialsIR: any = {"usedParamSet":{"brandId":true,"before":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":267,"b":275}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":294,"b":301}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":342,"b":348}]}],"statement":"select t.*, s.name as \"by?\", r.given as \"given?\", r.twice as \"twice?\", r.missed as \"missed?\"\nfrom huigan.trials t\nleft join huigan.staff s on s.staff_id = t.staff_id\nleft join huigan.coupon_runs r on r.brand_id = t.brand_id and r.run_id = t.run_id\nwhere t.brand_id = :brandId! and t.trial_id < :before!::bigint\norder by t.trial_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select t.*, s.name as "by?", r.given as "given?", r.twice as "twice?", r.missed as "missed?"
 * from huigan.trials t
 * left join huigan.staff s on s.staff_id = t.staff_id
 * left join huigan.coupon_runs r on r.brand_id = t.brand_id and r.run_id = t.run_id
 * where t.brand_id = :brandId! and t.trial_id < :before!::bigint
 * order by t.trial_id desc limit :limit!::int
 * ```
 */
export const findTrials = new PreparedQuery<IFindTrialsParams,IFindTrialsResult>(findTrialsIR);


/** 'FindTrialsAtWork' parameters type */
export type IFindTrialsAtWorkParams = void;

/** 'FindTrialsAtWork' return type */
export interface IFindTrialsAtWorkResult {
  brand_id: number;
  measured_ms: bigint | null;
  started_on: string;
  state: string;
  trial_id: bigint;
  window_days: number;
}

/** 'FindTrialsAtWork' query type */
export interface IFindTrialsAtWorkQuery {
  params: IFindTrialsAtWorkParams;
  result: IFindTrialsAtWorkResult;
}

const findTrialsAtWorkIR: any = {"usedParamSet":{},"params":[],"statement":"select t.brand_id, t.trial_id, t.state, t.started_on, t.window_days, huigan.ms(t.measured_at) as measured_ms\nfrom huigan.trials t where t.state <> 'over' order by t.brand_id, t.trial_id limit 100"};

/**
 * Query generated from SQL:
 * ```
 * select t.brand_id, t.trial_id, t.state, t.started_on, t.window_days, huigan.ms(t.measured_at) as measured_ms
 * from huigan.trials t where t.state <> 'over' order by t.brand_id, t.trial_id limit 100
 * ```
 */
export const findTrialsAtWork = new PreparedQuery<IFindTrialsAtWorkParams,IFindTrialsAtWorkResult>(findTrialsAtWorkIR);


/** 'HoldTrial' parameters type */
export interface IHoldTrialParams {
  brandId: number;
  trialId: bigint;
}

/** 'HoldTrial' return type */
export interface IHoldTrialResult {
  before_member: bigint;
  control_bp: number;
  parts: number;
  rule: unknown;
  run_id: bigint;
  salt: Buffer;
  started_on: string;
  treated: number;
}

/** 'HoldTrial' query type */
export interface IHoldTrialQuery {
  params: IHoldTrialParams;
  result: IHoldTrialResult;
}

const holdTrialIR: any = {"usedParamSet":{"brandId":true,"trialId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":246,"b":254}]},{"name":"trialId","required":true,"transform":{"type":"scalar"},"locs":[{"a":273,"b":281}]}],"statement":"-- Held until the transaction ends, so that nobody else draws from the same place; another worker passes on.\nselect t.rule, t.control_bp, t.salt, t.run_id, t.started_on, t.before_member, t.parts, t.treated\nfrom huigan.trials t\nwhere t.brand_id = :brandId! and t.trial_id = :trialId! and t.state = 'drawing'\nfor no key update skip locked"};

/**
 * Query generated from SQL:
 * ```
 * -- Held until the transaction ends, so that nobody else draws from the same place; another worker passes on.
 * select t.rule, t.control_bp, t.salt, t.run_id, t.started_on, t.before_member, t.parts, t.treated
 * from huigan.trials t
 * where t.brand_id = :brandId! and t.trial_id = :trialId! and t.state = 'drawing'
 * for no key update skip locked
 * ```
 */
export const holdTrial = new PreparedQuery<IHoldTrialParams,IHoldTrialResult>(holdTrialIR);


/** 'FindEligible' parameters type */
export interface IFindEligibleParams {
  memberIds: bigintArray;
  since: string;
  trialId: bigint;
}

/** 'FindEligible' return type */
export interface IFindEligibleResult {
  member_id: bigint;
}

/** 'FindEligible' query type */
export interface IFindEligibleQuery {
  params: IFindEligibleParams;
  result: IFindEligibleResult;
}

const findEligibleIR: any = {"usedParamSet":{"memberIds":true,"trialId":true,"since":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":223}]},{"name":"trialId","required":true,"transform":{"type":"scalar"},"locs":[{"a":629,"b":637}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":680,"b":686}]}],"statement":"-- Of some members, whoever agrees now to messages about offers, has an account, is not in the trial yet, and\n-- got nothing by another one lately.\nselect m.member_id from huigan.members m\nwhere m.member_id = any(:memberIds!::bigint[]) and m.merged_into is null\n  and not exists (select 1 from huigan.closed_members c where c.member_id = m.member_id)\n  and coalesce((select c.granted from huigan.member_consents c\n    where c.member_id = m.member_id and c.purpose = 'marketing' order by c.given_at desc limit 1), false)\n  and not exists (select 1 from huigan.trial_members t where t.member_id = m.member_id\n    and (t.trial_id = :trialId! or t.arm = 'treated' and t.enrolled_on > :since!::date))"};

/**
 * Query generated from SQL:
 * ```
 * -- Of some members, whoever agrees now to messages about offers, has an account, is not in the trial yet, and
 * -- got nothing by another one lately.
 * select m.member_id from huigan.members m
 * where m.member_id = any(:memberIds!::bigint[]) and m.merged_into is null
 *   and not exists (select 1 from huigan.closed_members c where c.member_id = m.member_id)
 *   and coalesce((select c.granted from huigan.member_consents c
 *     where c.member_id = m.member_id and c.purpose = 'marketing' order by c.given_at desc limit 1), false)
 *   and not exists (select 1 from huigan.trial_members t where t.member_id = m.member_id
 *     and (t.trial_id = :trialId! or t.arm = 'treated' and t.enrolled_on > :since!::date))
 * ```
 */
export const findEligible = new PreparedQuery<IFindEligibleParams,IFindEligibleResult>(findEligibleIR);


/** 'InsertTrialMembers' parameters type */
export interface IInsertTrialMembersParams {
  arms: stringArray;
  brandId: number;
  enrolledOn: string;
  memberIds: bigintArray;
  trialId: bigint;
}

/** 'InsertTrialMembers' return type */
export type IInsertTrialMembersResult = void;

/** 'InsertTrialMembers' query type */
export interface IInsertTrialMembersQuery {
  params: IInsertTrialMembersParams;
  result: IInsertTrialMembersResult;
}

const insertTrialMembersIR: any = {"usedParamSet":{"trialId":true,"brandId":true,"enrolledOn":true,"memberIds":true,"arms":true},"params":[{"name":"trialId","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":111}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":130}]},{"name":"enrolledOn","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":161}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":181,"b":191}]},{"name":"arms","required":true,"transform":{"type":"scalar"},"locs":[{"a":204,"b":209}]}],"statement":"insert into huigan.trial_members (member_id, trial_id, brand_id, arm, enrolled_on)\nselect t.member_id, :trialId!::bigint, :brandId!::smallint, t.arm, :enrolledOn!::date\nfrom unnest(:memberIds!::bigint[], :arms!::text[]) as t(member_id, arm) order by t.member_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.trial_members (member_id, trial_id, brand_id, arm, enrolled_on)
 * select t.member_id, :trialId!::bigint, :brandId!::smallint, t.arm, :enrolledOn!::date
 * from unnest(:memberIds!::bigint[], :arms!::text[]) as t(member_id, arm) order by t.member_id
 * ```
 */
export const insertTrialMembers = new PreparedQuery<IInsertTrialMembersParams,IInsertTrialMembersResult>(insertTrialMembersIR);


/** 'KeepDrawn' parameters type */
export interface IKeepDrawnParams {
  beforeMember: bigint;
  brandId: number;
  control: number;
  held: number;
  parts: number;
  state: string;
  treated: number;
  trialId: bigint;
}

/** 'KeepDrawn' return type */
export type IKeepDrawnResult = void;

/** 'KeepDrawn' query type */
export interface IKeepDrawnQuery {
  params: IKeepDrawnParams;
  result: IKeepDrawnResult;
}

const keepDrawnIR: any = {"usedParamSet":{"beforeMember":true,"parts":true,"control":true,"held":true,"treated":true,"state":true,"brandId":true,"trialId":true},"params":[{"name":"beforeMember","required":true,"transform":{"type":"scalar"},"locs":[{"a":41,"b":54}]},{"name":"parts","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":79}]},{"name":"control","required":true,"transform":{"type":"scalar"},"locs":[{"a":109,"b":117}]},{"name":"held","required":true,"transform":{"type":"scalar"},"locs":[{"a":139,"b":144}]},{"name":"treated","required":true,"transform":{"type":"scalar"},"locs":[{"a":172,"b":180}]},{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":198,"b":204}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":223,"b":231}]},{"name":"trialId","required":true,"transform":{"type":"scalar"},"locs":[{"a":248,"b":256}]}],"statement":"update huigan.trials set before_member = :beforeMember!, parts = parts + :parts!::int,\n  control = control + :control!::int, held = held + :held!::int, treated = treated + :treated!::int,\n  state = :state!\nwhere brand_id = :brandId! and trial_id = :trialId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.trials set before_member = :beforeMember!, parts = parts + :parts!::int,
 *   control = control + :control!::int, held = held + :held!::int, treated = treated + :treated!::int,
 *   state = :state!
 * where brand_id = :brandId! and trial_id = :trialId!
 * ```
 */
export const keepDrawn = new PreparedQuery<IKeepDrawnParams,IKeepDrawnResult>(keepDrawnIR);


/** 'MeasureArms' parameters type */
export interface IMeasureArmsParams {
  brandId: number;
  from: string;
  to: string;
  trialId: bigint;
}

/** 'MeasureArms' return type */
export interface IMeasureArmsResult {
  arm: string;
  buyers: number;
  members: number;
  orders: number;
  spent_fen: bigint;
}

/** 'MeasureArms' query type */
export interface IMeasureArmsQuery {
  params: IMeasureArmsParams;
  result: IMeasureArmsResult;
}

const measureArmsIR: any = {"usedParamSet":{"from":true,"to":true,"brandId":true,"trialId":true},"params":[{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":463,"b":468}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":480,"b":483}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":522,"b":530}]},{"name":"trialId","required":true,"transform":{"type":"scalar"},"locs":[{"a":549,"b":557}]}],"statement":"-- What members of each group bought in the window, of which something is left.\nselect t.arm, count(*)::int as \"members!\", (count(*) filter (where b.orders > 0))::int as \"buyers!\",\n  coalesce(sum(b.orders), 0)::int as \"orders!\", coalesce(sum(b.fen), 0)::bigint as \"spent_fen!\"\nfrom huigan.trial_members t\nleft join lateral (\n  select sum(d.orders) as orders, sum(d.takings_fen) as fen from huigan.member_days d\n  where d.member_id = t.member_id and d.day between :from!::date and :to!::date\n) b on true\nwhere t.brand_id = :brandId! and t.trial_id = :trialId! and t.arm <> 'held'\ngroup by t.arm limit 10"};

/**
 * Query generated from SQL:
 * ```
 * -- What members of each group bought in the window, of which something is left.
 * select t.arm, count(*)::int as "members!", (count(*) filter (where b.orders > 0))::int as "buyers!",
 *   coalesce(sum(b.orders), 0)::int as "orders!", coalesce(sum(b.fen), 0)::bigint as "spent_fen!"
 * from huigan.trial_members t
 * left join lateral (
 *   select sum(d.orders) as orders, sum(d.takings_fen) as fen from huigan.member_days d
 *   where d.member_id = t.member_id and d.day between :from!::date and :to!::date
 * ) b on true
 * where t.brand_id = :brandId! and t.trial_id = :trialId! and t.arm <> 'held'
 * group by t.arm limit 10
 * ```
 */
export const measureArms = new PreparedQuery<IMeasureArmsParams,IMeasureArmsResult>(measureArmsIR);


/** 'MeasureCost' parameters type */
export interface IMeasureCostParams {
  brandId: number;
  cause: string;
  trialId: bigint;
}

/** 'MeasureCost' return type */
export interface IMeasureCostResult {
  cost_fen: bigint;
  used: number;
}

/** 'MeasureCost' query type */
export interface IMeasureCostQuery {
  params: IMeasureCostParams;
  result: IMeasureCostResult;
}

const measureCostIR: any = {"usedParamSet":{"cause":true,"brandId":true,"trialId":true},"params":[{"name":"cause","required":true,"transform":{"type":"scalar"},"locs":[{"a":263,"b":269}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":396,"b":404}]},{"name":"trialId","required":true,"transform":{"type":"scalar"},"locs":[{"a":423,"b":431}]}],"statement":"-- Coupons of the trial's run that were used, less what went back.\nselect count(*)::int as \"used!\", coalesce(sum(u.off_fen - u.given_back_fen), 0)::bigint as \"cost_fen!\"\nfrom huigan.trial_members t\njoin huigan.coupons c on c.member_id = t.member_id and c.cause = :cause!\njoin huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'\nwhere t.brand_id = :brandId! and t.trial_id = :trialId! and t.arm = 'treated'"};

/**
 * Query generated from SQL:
 * ```
 * -- Coupons of the trial's run that were used, less what went back.
 * select count(*)::int as "used!", coalesce(sum(u.off_fen - u.given_back_fen), 0)::bigint as "cost_fen!"
 * from huigan.trial_members t
 * join huigan.coupons c on c.member_id = t.member_id and c.cause = :cause!
 * join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'
 * where t.brand_id = :brandId! and t.trial_id = :trialId! and t.arm = 'treated'
 * ```
 */
export const measureCost = new PreparedQuery<IMeasureCostParams,IMeasureCostResult>(measureCostIR);


/** 'FindTrialToMeasure' parameters type */
export interface IFindTrialToMeasureParams {
  brandId: number;
  trialId: bigint;
}

/** 'FindTrialToMeasure' return type */
export interface IFindTrialToMeasureResult {
  control_bp: number;
  run_id: bigint;
  started_on: string;
  window_days: number;
}

/** 'FindTrialToMeasure' query type */
export interface IFindTrialToMeasureQuery {
  params: IFindTrialToMeasureParams;
  result: IFindTrialToMeasureResult;
}

const findTrialToMeasureIR: any = {"usedParamSet":{"brandId":true,"trialId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":99,"b":107}]},{"name":"trialId","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":134}]}],"statement":"select t.run_id, t.control_bp, t.window_days, t.started_on from huigan.trials t\nwhere t.brand_id = :brandId! and t.trial_id = :trialId!"};

/**
 * Query generated from SQL:
 * ```
 * select t.run_id, t.control_bp, t.window_days, t.started_on from huigan.trials t
 * where t.brand_id = :brandId! and t.trial_id = :trialId!
 * ```
 */
export const findTrialToMeasure = new PreparedQuery<IFindTrialToMeasureParams,IFindTrialToMeasureResult>(findTrialToMeasureIR);


/** 'KeepResult' parameters type */
export interface IKeepResultParams {
  brandId: number;
  isOver: boolean;
  nowMs: number;
  result: string;
  trialId: bigint;
}

/** 'KeepResult' return type */
export type IKeepResultResult = void;

/** 'KeepResult' query type */
export interface IKeepResultQuery {
  params: IKeepResultParams;
  result: IKeepResultResult;
}

const keepResultIR: any = {"usedParamSet":{"result":true,"nowMs":true,"isOver":true,"brandId":true,"trialId":true},"params":[{"name":"result","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":94}]},{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":137}]},{"name":"isOver","required":true,"transform":{"type":"scalar"},"locs":[{"a":176,"b":183}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":229,"b":237}]},{"name":"trialId","required":true,"transform":{"type":"scalar"},"locs":[{"a":254,"b":262}]}],"statement":"-- Of a trial that is over nothing changes any more.\nupdate huigan.trials set result = :result!::jsonb, measured_at = to_timestamp(:nowMs!::float8 / 1000),\n  state = case when :isOver! then 'over' else state end\nwhere brand_id = :brandId! and trial_id = :trialId! and state = 'watching'"};

/**
 * Query generated from SQL:
 * ```
 * -- Of a trial that is over nothing changes any more.
 * update huigan.trials set result = :result!::jsonb, measured_at = to_timestamp(:nowMs!::float8 / 1000),
 *   state = case when :isOver! then 'over' else state end
 * where brand_id = :brandId! and trial_id = :trialId! and state = 'watching'
 * ```
 */
export const keepResult = new PreparedQuery<IKeepResultParams,IKeepResultResult>(keepResultIR);


/** 'DeleteTrialMember' parameters type */
export interface IDeleteTrialMemberParams {
  memberId: bigint;
}

/** 'DeleteTrialMember' return type */
export type IDeleteTrialMemberResult = void;

/** 'DeleteTrialMember' query type */
export interface IDeleteTrialMemberQuery {
  params: IDeleteTrialMemberParams;
  result: IDeleteTrialMemberResult;
}

const deleteTrialMemberIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":51,"b":60}]}],"statement":"delete from huigan.trial_members where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.trial_members where member_id = :memberId!
 * ```
 */
export const deleteTrialMember = new PreparedQuery<IDeleteTrialMemberParams,IDeleteTrialMemberResult>(deleteTrialMemberIR);


/** 'FindPast' parameters type */
export interface IFindPastParams {
  brandId: number;
  day: string;
  every: bigint;
  windowDays: number;
}

/** 'FindPast' return type */
export interface IFindPastResult {
  birthday: string | null;
  fen: bigint;
  fen_365: bigint;
  fen_90: bigint;
  household: string | null;
  joined_on: string | null;
  last_day: string | null;
  marketing: boolean;
  member_id: bigint;
  orders: bigint;
  orders_365: bigint;
  orders_90: bigint;
  orders_after: number;
  recommends: boolean;
  tier: string | null;
}

/** 'FindPast' query type */
export interface IFindPastQuery {
  params: IFindPastParams;
  result: IFindPastResult;
}

const findPastIR: any = {"usedParamSet":{"day":true,"windowDays":true,"brandId":true,"every":true},"params":[{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":315,"b":319},{"a":392,"b":396},{"a":478,"b":482},{"a":556,"b":560},{"a":574,"b":578},{"a":670,"b":674},{"a":688,"b":692},{"a":776,"b":780},{"a":794,"b":798},{"a":888,"b":892},{"a":906,"b":910},{"a":991,"b":995},{"a":1010,"b":1014}]},{"name":"windowDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":1018,"b":1029}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1175,"b":1183}]},{"name":"every","required":true,"transform":{"type":"scalar"},"locs":[{"a":1203,"b":1209}]}],"statement":"-- What some members' days came to on an earlier day, and how often they came in the days after it. Some: one\n-- of `every`, by their number.\nselect f.member_id, f.joined_on, f.tier, f.birthday, f.household, f.marketing, f.stage = 'recommends' as \"recommends!\",\n  max(d.day) filter (where d.orders > 0 and d.day <= :day!::date) as \"last_day?\",\n  coalesce(sum(d.orders) filter (where d.day <= :day!), 0)::bigint as \"orders!\",\n  coalesce(sum(d.takings_fen) filter (where d.day <= :day!), 0)::bigint as \"fen!\",\n  coalesce(sum(d.orders) filter (where d.day <= :day! and d.day > :day! - 365), 0)::bigint as \"orders_365!\",\n  coalesce(sum(d.takings_fen) filter (where d.day <= :day! and d.day > :day! - 365), 0)::bigint as \"fen_365!\",\n  coalesce(sum(d.orders) filter (where d.day <= :day! and d.day > :day! - 90), 0)::bigint as \"orders_90!\",\n  coalesce(sum(d.takings_fen) filter (where d.day <= :day! and d.day > :day! - 90), 0)::bigint as \"fen_90!\",\n  coalesce(sum(d.orders) filter (where d.day > :day! and d.day <= :day! + :windowDays!::int), 0)::int\n    as \"orders_after!\"\nfrom huigan.member_facts f\nleft join huigan.member_days d on d.member_id = f.member_id\nwhere f.brand_id = :brandId! and f.member_id % :every!::bigint = 0\ngroup by f.member_id limit 50000"};

/**
 * Query generated from SQL:
 * ```
 * -- What some members' days came to on an earlier day, and how often they came in the days after it. Some: one
 * -- of `every`, by their number.
 * select f.member_id, f.joined_on, f.tier, f.birthday, f.household, f.marketing, f.stage = 'recommends' as "recommends!",
 *   max(d.day) filter (where d.orders > 0 and d.day <= :day!::date) as "last_day?",
 *   coalesce(sum(d.orders) filter (where d.day <= :day!), 0)::bigint as "orders!",
 *   coalesce(sum(d.takings_fen) filter (where d.day <= :day!), 0)::bigint as "fen!",
 *   coalesce(sum(d.orders) filter (where d.day <= :day! and d.day > :day! - 365), 0)::bigint as "orders_365!",
 *   coalesce(sum(d.takings_fen) filter (where d.day <= :day! and d.day > :day! - 365), 0)::bigint as "fen_365!",
 *   coalesce(sum(d.orders) filter (where d.day <= :day! and d.day > :day! - 90), 0)::bigint as "orders_90!",
 *   coalesce(sum(d.takings_fen) filter (where d.day <= :day! and d.day > :day! - 90), 0)::bigint as "fen_90!",
 *   coalesce(sum(d.orders) filter (where d.day > :day! and d.day <= :day! + :windowDays!::int), 0)::int
 *     as "orders_after!"
 * from huigan.member_facts f
 * left join huigan.member_days d on d.member_id = f.member_id
 * where f.brand_id = :brandId! and f.member_id % :every!::bigint = 0
 * group by f.member_id limit 50000
 * ```
 */
export const findPast = new PreparedQuery<IFindPastParams,IFindPastResult>(findPastIR);


