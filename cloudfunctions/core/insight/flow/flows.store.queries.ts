/** Types generated for queries found in "cloudfunctions/core/insight/flow/flows.store.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'FindFlows' parameters type */
export interface IFindFlowsParams {
  before: bigint;
  brandId: number;
  limit: number;
}

/** 'FindFlows' return type */
export interface IFindFlowsResult {
  by: string | null;
  draft: unknown;
  flow_id: bigint;
  name: string;
  revision: number;
  saved_at: Date;
  state: string;
  version: number;
}

/** 'FindFlows' query type */
export interface IFindFlowsQuery {
  params: IFindFlowsParams;
  result: IFindFlowsResult;
}

const findFlowsIR: any = {"usedParamSet":{"brandId":true,"before":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":186,"b":194}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":212,"b":219}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":259,"b":265}]}],"statement":"select f.flow_id, f.name, f.draft, f.revision, f.state, f.version, f.saved_at, s.name as \"by?\"\nfrom huigan.flows f left join huigan.staff s on s.staff_id = f.staff_id\nwhere f.brand_id = :brandId! and f.flow_id < :before!::bigint\norder by f.flow_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select f.flow_id, f.name, f.draft, f.revision, f.state, f.version, f.saved_at, s.name as "by?"
 * from huigan.flows f left join huigan.staff s on s.staff_id = f.staff_id
 * where f.brand_id = :brandId! and f.flow_id < :before!::bigint
 * order by f.flow_id desc limit :limit!::int
 * ```
 */
export const findFlows = new PreparedQuery<IFindFlowsParams,IFindFlowsResult>(findFlowsIR);


/** 'InsertFlow' parameters type */
export interface IInsertFlowParams {
  brandId: number;
  draft: string;
  name: string;
  nowMs: number;
  staffId: bigint;
}

/** 'InsertFlow' return type */
export interface IInsertFlowResult {
  flow_id: bigint;
  revision: number;
}

/** 'InsertFlow' query type */
export interface IInsertFlowQuery {
  params: IInsertFlowParams;
  result: IInsertFlowResult;
}

const insertFlowIR: any = {"usedParamSet":{"brandId":true,"name":true,"draft":true,"nowMs":true,"staffId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":94,"b":102}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":110}]},{"name":"draft","required":true,"transform":{"type":"scalar"},"locs":[{"a":113,"b":119}]},{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":154,"b":160}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":187}]}],"statement":"insert into huigan.flows (brand_id, name, draft, revision, state, saved_at, staff_id)\nvalues (:brandId!, :name!, :draft!::jsonb, 1, 'draft', to_timestamp(:nowMs!::float8 / 1000), :staffId!)\nreturning flow_id, revision"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.flows (brand_id, name, draft, revision, state, saved_at, staff_id)
 * values (:brandId!, :name!, :draft!::jsonb, 1, 'draft', to_timestamp(:nowMs!::float8 / 1000), :staffId!)
 * returning flow_id, revision
 * ```
 */
export const insertFlow = new PreparedQuery<IInsertFlowParams,IInsertFlowResult>(insertFlowIR);


/** 'UpdateFlow' parameters type */
export interface IUpdateFlowParams {
  brandId: number;
  draft: string;
  flowId: bigint;
  name: string;
  nowMs: number;
  revision: number;
  staffId: bigint;
}

/** 'UpdateFlow' return type */
export interface IUpdateFlowResult {
  flow_id: bigint;
  revision: number;
}

/** 'UpdateFlow' query type */
export interface IUpdateFlowQuery {
  params: IUpdateFlowParams;
  result: IUpdateFlowResult;
}

const updateFlowIR: any = {"usedParamSet":{"name":true,"draft":true,"nowMs":true,"staffId":true,"brandId":true,"flowId":true,"revision":true},"params":[{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":31,"b":36}]},{"name":"draft","required":true,"transform":{"type":"scalar"},"locs":[{"a":47,"b":53}]},{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":114,"b":120}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":158}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":177,"b":185}]},{"name":"flowId","required":true,"transform":{"type":"scalar"},"locs":[{"a":201,"b":208}]},{"name":"revision","required":true,"transform":{"type":"scalar"},"locs":[{"a":225,"b":234}]}],"statement":"update huigan.flows set name = :name!, draft = :draft!::jsonb, revision = revision + 1,\n  saved_at = to_timestamp(:nowMs!::float8 / 1000), staff_id = :staffId!\nwhere brand_id = :brandId! and flow_id = :flowId! and revision = :revision! and state <> 'ended'\nreturning flow_id, revision"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.flows set name = :name!, draft = :draft!::jsonb, revision = revision + 1,
 *   saved_at = to_timestamp(:nowMs!::float8 / 1000), staff_id = :staffId!
 * where brand_id = :brandId! and flow_id = :flowId! and revision = :revision! and state <> 'ended'
 * returning flow_id, revision
 * ```
 */
export const updateFlow = new PreparedQuery<IUpdateFlowParams,IUpdateFlowResult>(updateFlowIR);


/** 'UpdateState' parameters type */
export interface IUpdateStateParams {
  brandId: number;
  flowId: bigint;
  from: stringArray;
  revision: number;
  state: string;
}

/** 'UpdateState' return type */
export interface IUpdateStateResult {
  flow_id: bigint;
  revision: number;
  version: number;
}

/** 'UpdateState' query type */
export interface IUpdateStateQuery {
  params: IUpdateStateParams;
  result: IUpdateStateResult;
}

const updateStateIR: any = {"usedParamSet":{"state":true,"brandId":true,"flowId":true,"revision":true,"from":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":32,"b":38}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":90}]},{"name":"flowId","required":true,"transform":{"type":"scalar"},"locs":[{"a":106,"b":113}]},{"name":"revision","required":true,"transform":{"type":"scalar"},"locs":[{"a":130,"b":139}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":162}]}],"statement":"update huigan.flows set state = :state!, revision = revision + 1\nwhere brand_id = :brandId! and flow_id = :flowId! and revision = :revision! and state = any(:from!::text[])\nreturning flow_id, version, revision"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.flows set state = :state!, revision = revision + 1
 * where brand_id = :brandId! and flow_id = :flowId! and revision = :revision! and state = any(:from!::text[])
 * returning flow_id, version, revision
 * ```
 */
export const updateState = new PreparedQuery<IUpdateStateParams,IUpdateStateResult>(updateStateIR);


/** 'SetRunning' parameters type */
export interface ISetRunningParams {
  brandId: number;
  flowId: bigint;
  revision: number;
}

/** 'SetRunning' return type */
export interface ISetRunningResult {
  draft: unknown;
  name: string;
  revision: number;
  version: number;
}

/** 'SetRunning' query type */
export interface ISetRunningQuery {
  params: ISetRunningParams;
  result: ISetRunningResult;
}

const setRunningIR: any = {"usedParamSet":{"brandId":true,"flowId":true,"revision":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":201,"b":209}]},{"name":"flowId","required":true,"transform":{"type":"scalar"},"locs":[{"a":225,"b":232}]},{"name":"revision","required":true,"transform":{"type":"scalar"},"locs":[{"a":249,"b":258}]}],"statement":"-- The draft that was seen becomes the next version.\nupdate huigan.flows set state = 'running', version = version + 1, revision = revision + 1,\n  trigger = draft -> 'trigger' ->> 'on'\nwhere brand_id = :brandId! and flow_id = :flowId! and revision = :revision! and state <> 'ended'\nreturning version, revision, name, draft"};

/**
 * Query generated from SQL:
 * ```
 * -- The draft that was seen becomes the next version.
 * update huigan.flows set state = 'running', version = version + 1, revision = revision + 1,
 *   trigger = draft -> 'trigger' ->> 'on'
 * where brand_id = :brandId! and flow_id = :flowId! and revision = :revision! and state <> 'ended'
 * returning version, revision, name, draft
 * ```
 */
export const setRunning = new PreparedQuery<ISetRunningParams,ISetRunningResult>(setRunningIR);


/** 'FindVersionByRequest' parameters type */
export interface IFindVersionByRequestParams {
  brandId: number;
  flowId: bigint;
  requestId: string;
}

/** 'FindVersionByRequest' return type */
export interface IFindVersionByRequestResult {
  version: number;
}

/** 'FindVersionByRequest' query type */
export interface IFindVersionByRequestQuery {
  params: IFindVersionByRequestParams;
  result: IFindVersionByRequestResult;
}

const findVersionByRequestIR: any = {"usedParamSet":{"brandId":true,"flowId":true,"requestId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":64,"b":72}]},{"name":"flowId","required":true,"transform":{"type":"scalar"},"locs":[{"a":90,"b":97}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":128}]}],"statement":"select v.version from huigan.flow_versions v\nwhere v.brand_id = :brandId! and v.flow_id = :flowId! and v.request_id = :requestId!"};

/**
 * Query generated from SQL:
 * ```
 * select v.version from huigan.flow_versions v
 * where v.brand_id = :brandId! and v.flow_id = :flowId! and v.request_id = :requestId!
 * ```
 */
export const findVersionByRequest = new PreparedQuery<IFindVersionByRequestParams,IFindVersionByRequestResult>(findVersionByRequestIR);


/** 'InsertVersion' parameters type */
export interface IInsertVersionParams {
  beforeMember: bigint;
  brandId: number;
  cardFen: bigintArray;
  flowId: bigint;
  nowMs: number;
  plan: string;
  requestId: string;
  salt: Buffer;
  staffId: bigint;
  startedOn: string;
  version: number;
}

/** 'InsertVersion' return type */
export type IInsertVersionResult = void;

/** 'InsertVersion' query type */
export interface IInsertVersionQuery {
  params: IInsertVersionParams;
  result: IInsertVersionResult;
}

const insertVersionIR: any = {"usedParamSet":{"brandId":true,"flowId":true,"version":true,"requestId":true,"plan":true,"cardFen":true,"salt":true,"nowMs":true,"startedOn":true,"staffId":true,"beforeMember":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":174}]},{"name":"flowId","required":true,"transform":{"type":"scalar"},"locs":[{"a":177,"b":184}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":187,"b":195}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":198,"b":208}]},{"name":"plan","required":true,"transform":{"type":"scalar"},"locs":[{"a":211,"b":216}]},{"name":"cardFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":226,"b":234}]},{"name":"salt","required":true,"transform":{"type":"scalar"},"locs":[{"a":247,"b":252}]},{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":270,"b":276}]},{"name":"startedOn","required":true,"transform":{"type":"scalar"},"locs":[{"a":295,"b":305},{"a":325,"b":335}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":314,"b":322}]},{"name":"beforeMember","required":true,"transform":{"type":"scalar"},"locs":[{"a":348,"b":361}]}],"statement":"insert into huigan.flow_versions (brand_id, flow_id, version, request_id, plan, card_fen, salt, started_at,\n  started_on, staff_id, turned_on, before_member)\nvalues (:brandId!, :flowId!, :version!, :requestId!, :plan!::jsonb, :cardFen!::bigint[], :salt!,\n  to_timestamp(:nowMs!::float8 / 1000), :startedOn!::date, :staffId!, :startedOn!::date - 1, :beforeMember!)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.flow_versions (brand_id, flow_id, version, request_id, plan, card_fen, salt, started_at,
 *   started_on, staff_id, turned_on, before_member)
 * values (:brandId!, :flowId!, :version!, :requestId!, :plan!::jsonb, :cardFen!::bigint[], :salt!,
 *   to_timestamp(:nowMs!::float8 / 1000), :startedOn!::date, :staffId!, :startedOn!::date - 1, :beforeMember!)
 * ```
 */
export const insertVersion = new PreparedQuery<IInsertVersionParams,IInsertVersionResult>(insertVersionIR);


/** 'FindVersions' parameters type */
export interface IFindVersionsParams {
  brandId: number;
  flowId: bigint;
  limit: number;
}

/** 'FindVersions' return type */
export interface IFindVersionsResult {
  by: string | null;
  plan: unknown;
  result: unknown | null;
  spent_fen: bigint;
  started_at: Date;
  started_on: string;
  version: number;
}

/** 'FindVersions' query type */
export interface IFindVersionsQuery {
  params: IFindVersionsParams;
  result: IFindVersionsResult;
}

const findVersionsIR: any = {"usedParamSet":{"brandId":true,"flowId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":192,"b":200}]},{"name":"flowId","required":true,"transform":{"type":"scalar"},"locs":[{"a":218,"b":225}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":257,"b":263}]}],"statement":"select v.version, v.plan, v.spent_fen, v.started_at, v.started_on, v.result, s.name as \"by?\"\nfrom huigan.flow_versions v left join huigan.staff s on s.staff_id = v.staff_id\nwhere v.brand_id = :brandId! and v.flow_id = :flowId!\norder by v.version desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select v.version, v.plan, v.spent_fen, v.started_at, v.started_on, v.result, s.name as "by?"
 * from huigan.flow_versions v left join huigan.staff s on s.staff_id = v.staff_id
 * where v.brand_id = :brandId! and v.flow_id = :flowId!
 * order by v.version desc limit :limit!::int
 * ```
 */
export const findVersions = new PreparedQuery<IFindVersionsParams,IFindVersionsResult>(findVersionsIR);


/** 'FindRunning' parameters type */
export type IFindRunningParams = void;

/** 'FindRunning' return type */
export interface IFindRunningResult {
  brand_id: number;
  flow_id: bigint;
  looks: boolean;
  plan: unknown;
  turned_on: string;
  version: number;
}

/** 'FindRunning' query type */
export interface IFindRunningQuery {
  params: IFindRunningParams;
  result: IFindRunningResult;
}

const findRunningIR: any = {"usedParamSet":{},"params":[],"statement":"-- Of running flows the version that is entered. `looks`: its audience is still looked through.\nselect f.brand_id, f.flow_id, f.version, v.plan, v.turned_on, v.before_member > 0 as \"looks!\"\nfrom huigan.flows f\njoin huigan.flow_versions v on v.brand_id = f.brand_id and v.flow_id = f.flow_id and v.version = f.version\nwhere f.state = 'running' order by f.brand_id, f.flow_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Of running flows the version that is entered. `looks`: its audience is still looked through.
 * select f.brand_id, f.flow_id, f.version, v.plan, v.turned_on, v.before_member > 0 as "looks!"
 * from huigan.flows f
 * join huigan.flow_versions v on v.brand_id = f.brand_id and v.flow_id = f.flow_id and v.version = f.version
 * where f.state = 'running' order by f.brand_id, f.flow_id limit 1000
 * ```
 */
export const findRunning = new PreparedQuery<IFindRunningParams,IFindRunningResult>(findRunningIR);


/** 'TurnVersion' parameters type */
export interface ITurnVersionParams {
  brandId: number;
  flowId: bigint;
  today: string;
  version: number;
}

/** 'TurnVersion' return type */
export interface ITurnVersionResult {
  version: number;
}

/** 'TurnVersion' query type */
export interface ITurnVersionQuery {
  params: ITurnVersionParams;
  result: ITurnVersionResult;
}

const turnVersionIR: any = {"usedParamSet":{"today":true,"brandId":true,"flowId":true,"version":true},"params":[{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":121},{"a":213,"b":219}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":140,"b":148}]},{"name":"flowId","required":true,"transform":{"type":"scalar"},"locs":[{"a":164,"b":171}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":187,"b":195}]}],"statement":"-- Only forward: of two workers at once the later one changes nothing.\nupdate huigan.flow_versions set turned_on = :today!\nwhere brand_id = :brandId! and flow_id = :flowId! and version = :version! and turned_on < :today!::date\nreturning version"};

/**
 * Query generated from SQL:
 * ```
 * -- Only forward: of two workers at once the later one changes nothing.
 * update huigan.flow_versions set turned_on = :today!
 * where brand_id = :brandId! and flow_id = :flowId! and version = :version! and turned_on < :today!::date
 * returning version
 * ```
 */
export const turnVersion = new PreparedQuery<ITurnVersionParams,ITurnVersionResult>(turnVersionIR);


/** 'FindDueVersions' parameters type */
export interface IFindDueVersionsParams {
  nowMs: number;
}

/** 'FindDueVersions' return type */
export interface IFindDueVersionsResult {
  brand_id: number;
  flow_id: bigint;
  version: number;
}

/** 'FindDueVersions' query type */
export interface IFindDueVersionsQuery {
  params: IFindDueVersionsParams;
  result: IFindDueVersionsResult;
}

const findDueVersionsIR: any = {"usedParamSet":{"nowMs":true},"params":[{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":391,"b":397}]}],"statement":"-- Of flows that run, versions with somebody on the way whose next card is due.\nselect distinct v.brand_id, v.flow_id, v.version from huigan.flow_versions v\njoin huigan.flows f on f.brand_id = v.brand_id and f.flow_id = v.flow_id and f.state = 'running'\njoin huigan.flow_members m on m.brand_id = v.brand_id and m.flow_id = v.flow_id and m.version = v.version\n  and m.due_at <= to_timestamp(:nowMs!::float8 / 1000)\norder by v.brand_id, v.flow_id, v.version limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Of flows that run, versions with somebody on the way whose next card is due.
 * select distinct v.brand_id, v.flow_id, v.version from huigan.flow_versions v
 * join huigan.flows f on f.brand_id = v.brand_id and f.flow_id = v.flow_id and f.state = 'running'
 * join huigan.flow_members m on m.brand_id = v.brand_id and m.flow_id = v.flow_id and m.version = v.version
 *   and m.due_at <= to_timestamp(:nowMs!::float8 / 1000)
 * order by v.brand_id, v.flow_id, v.version limit 1000
 * ```
 */
export const findDueVersions = new PreparedQuery<IFindDueVersionsParams,IFindDueVersionsResult>(findDueVersionsIR);


/** 'HoldVersion' parameters type */
export interface IHoldVersionParams {
  brandId: number;
  flowId: bigint;
  version: number;
}

/** 'HoldVersion' return type */
export interface IHoldVersionResult {
  before_member: bigint;
  card_fen: bigintArray;
  name: string;
  plan: unknown;
  points_given: bigint;
  salt: Buffer;
  spent_fen: bigint;
}

/** 'HoldVersion' query type */
export interface IHoldVersionQuery {
  params: IHoldVersionParams;
  result: IHoldVersionResult;
}

const holdVersionIR: any = {"usedParamSet":{"brandId":true,"flowId":true,"version":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":357,"b":365}]},{"name":"flowId","required":true,"transform":{"type":"scalar"},"locs":[{"a":383,"b":390}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":408,"b":416}]}],"statement":"-- Held until the transaction ends, with its flow as it is, so that nobody pauses it meanwhile; another worker\n-- passes on.\nselect v.plan, v.card_fen, v.spent_fen, v.points_given, v.salt, v.before_member, f.name\nfrom huigan.flow_versions v\njoin huigan.flows f on f.brand_id = v.brand_id and f.flow_id = v.flow_id and f.state = 'running'\nwhere v.brand_id = :brandId! and v.flow_id = :flowId! and v.version = :version!\nfor no key update of v skip locked for share of f skip locked"};

/**
 * Query generated from SQL:
 * ```
 * -- Held until the transaction ends, with its flow as it is, so that nobody pauses it meanwhile; another worker
 * -- passes on.
 * select v.plan, v.card_fen, v.spent_fen, v.points_given, v.salt, v.before_member, f.name
 * from huigan.flow_versions v
 * join huigan.flows f on f.brand_id = v.brand_id and f.flow_id = v.flow_id and f.state = 'running'
 * where v.brand_id = :brandId! and v.flow_id = :flowId! and v.version = :version!
 * for no key update of v skip locked for share of f skip locked
 * ```
 */
export const holdVersion = new PreparedQuery<IHoldVersionParams,IHoldVersionResult>(holdVersionIR);


/** 'KeepVersion' parameters type */
export interface IKeepVersionParams {
  beforeMember: bigint;
  brandId: number;
  flowId: bigint;
  pointsGiven: bigint;
  spentFen: bigint;
  version: number;
}

/** 'KeepVersion' return type */
export type IKeepVersionResult = void;

/** 'KeepVersion' query type */
export interface IKeepVersionQuery {
  params: IKeepVersionParams;
  result: IKeepVersionResult;
}

const keepVersionIR: any = {"usedParamSet":{"spentFen":true,"pointsGiven":true,"beforeMember":true,"brandId":true,"flowId":true,"version":true},"params":[{"name":"spentFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":44,"b":53}]},{"name":"pointsGiven","required":true,"transform":{"type":"scalar"},"locs":[{"a":71,"b":83}]},{"name":"beforeMember","required":true,"transform":{"type":"scalar"},"locs":[{"a":104,"b":117}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":136,"b":144}]},{"name":"flowId","required":true,"transform":{"type":"scalar"},"locs":[{"a":160,"b":167}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":191}]}],"statement":"update huigan.flow_versions set spent_fen = :spentFen!, points_given = :pointsGiven!,\n  before_member = :beforeMember!\nwhere brand_id = :brandId! and flow_id = :flowId! and version = :version!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.flow_versions set spent_fen = :spentFen!, points_given = :pointsGiven!,
 *   before_member = :beforeMember!
 * where brand_id = :brandId! and flow_id = :flowId! and version = :version!
 * ```
 */
export const keepVersion = new PreparedQuery<IKeepVersionParams,IKeepVersionResult>(keepVersionIR);


/** 'FindToMeasure' parameters type */
export type IFindToMeasureParams = void;

/** 'FindToMeasure' return type */
export interface IFindToMeasureResult {
  brand_id: number;
  flow_id: bigint;
  measured_ms: bigint | null;
  plan: unknown;
  points_given: bigint;
  started_on: string;
  version: number;
}

/** 'FindToMeasure' query type */
export interface IFindToMeasureQuery {
  params: IFindToMeasureParams;
  result: IFindToMeasureResult;
}

const findToMeasureIR: any = {"usedParamSet":{},"params":[],"statement":"select v.brand_id, v.flow_id, v.version, v.plan, v.started_on, v.points_given, huigan.ms(v.measured_at) as measured_ms\nfrom huigan.flow_versions v where not v.is_measured order by v.brand_id, v.flow_id, v.version limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select v.brand_id, v.flow_id, v.version, v.plan, v.started_on, v.points_given, huigan.ms(v.measured_at) as measured_ms
 * from huigan.flow_versions v where not v.is_measured order by v.brand_id, v.flow_id, v.version limit 1000
 * ```
 */
export const findToMeasure = new PreparedQuery<IFindToMeasureParams,IFindToMeasureResult>(findToMeasureIR);


/** 'KeepFlowResult' parameters type */
export interface IKeepFlowResultParams {
  brandId: number;
  flowId: bigint;
  isOver: boolean;
  nowMs: number;
  result: string;
  version: number;
}

/** 'KeepFlowResult' return type */
export type IKeepFlowResultResult = void;

/** 'KeepFlowResult' query type */
export interface IKeepFlowResultQuery {
  params: IKeepFlowResultParams;
  result: IKeepFlowResultResult;
}

const keepFlowResultIR: any = {"usedParamSet":{"result":true,"nowMs":true,"isOver":true,"brandId":true,"flowId":true,"version":true},"params":[{"name":"result","required":true,"transform":{"type":"scalar"},"locs":[{"a":41,"b":48}]},{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":91}]},{"name":"isOver","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":133}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":152,"b":160}]},{"name":"flowId","required":true,"transform":{"type":"scalar"},"locs":[{"a":176,"b":183}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":199,"b":207}]}],"statement":"update huigan.flow_versions set result = :result!::jsonb, measured_at = to_timestamp(:nowMs!::float8 / 1000),\n  is_measured = :isOver!\nwhere brand_id = :brandId! and flow_id = :flowId! and version = :version! and not is_measured"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.flow_versions set result = :result!::jsonb, measured_at = to_timestamp(:nowMs!::float8 / 1000),
 *   is_measured = :isOver!
 * where brand_id = :brandId! and flow_id = :flowId! and version = :version! and not is_measured
 * ```
 */
export const keepFlowResult = new PreparedQuery<IKeepFlowResultParams,IKeepFlowResultResult>(keepFlowResultIR);


/** 'EndWalks' parameters type */
export interface IEndWalksParams {
  brandId: number;
  flowId: bigint;
  versions: numberArray;
}

/** 'EndWalks' return type */
export type IEndWalksResult = void;

/** 'EndWalks' query type */
export interface IEndWalksQuery {
  params: IEndWalksParams;
  result: IEndWalksResult;
}

const endWalksIR: any = {"usedParamSet":{"brandId":true,"flowId":true,"versions":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":221,"b":229}]},{"name":"flowId","required":true,"transform":{"type":"scalar"},"locs":[{"a":245,"b":252}]},{"name":"versions","required":true,"transform":{"type":"scalar"},"locs":[{"a":272,"b":281}]}],"statement":"-- Of a flow that has ended: nobody goes on.\nupdate huigan.flow_members set due_at = null, waits_for = null, ended_why = 'ended',\n  outcome = case when outcome = 'waiting' then 'dropped' else outcome end\nwhere brand_id = :brandId! and flow_id = :flowId! and version = any(:versions!::int[]) and due_at is not null"};

/**
 * Query generated from SQL:
 * ```
 * -- Of a flow that has ended: nobody goes on.
 * update huigan.flow_members set due_at = null, waits_for = null, ended_why = 'ended',
 *   outcome = case when outcome = 'waiting' then 'dropped' else outcome end
 * where brand_id = :brandId! and flow_id = :flowId! and version = any(:versions!::int[]) and due_at is not null
 * ```
 */
export const endWalks = new PreparedQuery<IEndWalksParams,IEndWalksResult>(endWalksIR);


