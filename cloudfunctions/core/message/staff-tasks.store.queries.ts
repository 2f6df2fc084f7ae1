/** Types generated for queries found in "cloudfunctions/core/message/staff-tasks.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'FindForStaff' parameters type */
export interface IFindForStaffParams {
  before: string;
  brandId: number;
  limit: number;
}

/** 'FindForStaff' return type */
export interface IFindForStaffResult {
  member_id: bigint;
  message_no: bigint;
}

/** 'FindForStaff' query type */
export interface IFindForStaffQuery {
  params: IFindForStaffParams;
  result: IFindForStaffResult;
}

const findForStaffIR: any = {"usedParamSet":{"brandId":true,"before":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":152,"b":160}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":235}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":278,"b":284}]}],"statement":"-- What waits for staff and was decided before an instant, the oldest first.\nselect m.member_id, m.message_no from huigan.messages m\nwhere m.brand_id = :brandId! and m.channel = 'wecom' and m.state = 'waiting'\n  and m.sent_at < :before!::timestamptz\norder by m.message_no limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- What waits for staff and was decided before an instant, the oldest first.
 * select m.member_id, m.message_no from huigan.messages m
 * where m.brand_id = :brandId! and m.channel = 'wecom' and m.state = 'waiting'
 *   and m.sent_at < :before!::timestamptz
 * order by m.message_no limit :limit!::int
 * ```
 */
export const findForStaff = new PreparedQuery<IFindForStaffParams,IFindForStaffResult>(findForStaffIR);


/** 'LockForStaff' parameters type */
export interface ILockForStaffParams {
  memberIds: bigintArray;
  messageNos: bigintArray;
}

/** 'LockForStaff' return type */
export interface ILockForStaffResult {
  body: string;
  external_user: string | null;
  member_id: bigint;
  message_no: bigint;
  source_id: string;
  source_kind: string;
  source_name: string;
  staff_user: string | null;
  title: string;
  until: Date | null;
}

/** 'LockForStaff' query type */
export interface ILockForStaffQuery {
  params: ILockForStaffParams;
  result: ILockForStaffResult;
}

const lockForStaffIR: any = {"usedParamSet":{"memberIds":true,"messageNos":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":429,"b":439},{"a":533,"b":543}]},{"name":"messageNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":579,"b":590}]}],"statement":"-- Those that still wait, with the clerk whom the member added last. Members are held before.\nselect m.member_id, m.message_no, m.source_kind, m.source_id, m.source_name, m.title, m.body, m.until,\n  f.staff_user as \"staff_user?\", f.external_user as \"external_user?\"\nfrom huigan.messages m\nleft join lateral (select w.staff_user, w.external_user from huigan.wecom_friends w\n  where w.member_id = m.member_id and w.member_id = any(:memberIds!::bigint[])\n  order by w.since desc, w.staff_user limit 1) f on true\nwhere m.member_id = any(:memberIds!::bigint[]) and m.message_no = any(:messageNos!::bigint[])\n  and m.state = 'waiting'\norder by m.message_no for update of m"};

/**
 * Query generated from SQL:
 * ```
 * -- Those that still wait, with the clerk whom the member added last. Members are held before.
 * select m.member_id, m.message_no, m.source_kind, m.source_id, m.source_name, m.title, m.body, m.until,
 *   f.staff_user as "staff_user?", f.external_user as "external_user?"
 * from huigan.messages m
 * left join lateral (select w.staff_user, w.external_user from huigan.wecom_friends w
 *   where w.member_id = m.member_id and w.member_id = any(:memberIds!::bigint[])
 *   order by w.since desc, w.staff_user limit 1) f on true
 * where m.member_id = any(:memberIds!::bigint[]) and m.message_no = any(:messageNos!::bigint[])
 *   and m.state = 'waiting'
 * order by m.message_no for update of m
 * ```
 */
export const lockForStaff = new PreparedQuery<ILockForStaffParams,ILockForStaffResult>(lockForStaffIR);


/** 'SetStates' parameters type */
export interface ISetStatesParams {
  memberIds: bigintArray;
  members: bigintArray;
  messageNos: bigintArray;
  state: string;
  was: string;
}

/** 'SetStates' return type */
export type ISetStatesResult = void;

/** 'SetStates' query type */
export interface ISetStatesQuery {
  params: ISetStatesParams;
  result: ISetStatesResult;
}

const setStatesIR: any = {"usedParamSet":{"state":true,"memberIds":true,"messageNos":true,"members":true,"was":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":37,"b":43}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":57,"b":67}]},{"name":"messageNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":80,"b":91}]},{"name":"members","required":true,"transform":{"type":"scalar"},"locs":[{"a":156,"b":164}]},{"name":"was","required":true,"transform":{"type":"scalar"},"locs":[{"a":191,"b":195}]}],"statement":"update huigan.messages m set state = :state!\nfrom unnest(:memberIds!::bigint[], :messageNos!::bigint[]) as t(member_id, message_no)\nwhere m.member_id = any(:members!::bigint[]) and m.state = :was! and m.member_id = t.member_id\n  and m.message_no = t.message_no"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.messages m set state = :state!
 * from unnest(:memberIds!::bigint[], :messageNos!::bigint[]) as t(member_id, message_no)
 * where m.member_id = any(:members!::bigint[]) and m.state = :was! and m.member_id = t.member_id
 *   and m.message_no = t.message_no
 * ```
 */
export const setStates = new PreparedQuery<ISetStatesParams,ISetStatesResult>(setStatesIR);


/** 'InsertTasks' parameters type */
export interface IInsertTasksParams {
  askAt: string;
  bodies: stringArray;
  brandId: number;
  now: string;
  sourceIds: stringArray;
  sourceKinds: stringArray;
  sourceNames: stringArray;
  staffUsers: stringArray;
  titles: stringArray;
}

/** 'InsertTasks' return type */
export interface IInsertTasksResult {
  task_no: bigint;
}

/** 'InsertTasks' query type */
export interface IInsertTasksQuery {
  params: IInsertTasksParams;
  result: IInsertTasksResult;
}

const insertTasksIR: any = {"usedParamSet":{"brandId":true,"now":true,"askAt":true,"staffUsers":true,"sourceKinds":true,"sourceIds":true,"sourceNames":true,"titles":true,"bodies":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":137,"b":145}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":244,"b":248}]},{"name":"askAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":264,"b":270}]},{"name":"staffUsers","required":true,"transform":{"type":"scalar"},"locs":[{"a":297,"b":308}]},{"name":"sourceKinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":319,"b":331}]},{"name":"sourceIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":342,"b":352}]},{"name":"sourceNames","required":true,"transform":{"type":"scalar"},"locs":[{"a":363,"b":375}]},{"name":"titles","required":true,"transform":{"type":"scalar"},"locs":[{"a":388,"b":395}]},{"name":"bodies","required":true,"transform":{"type":"scalar"},"locs":[{"a":406,"b":413}]}],"statement":"insert into huigan.wecom_tasks (brand_id, staff_user, source_kind, source_id, source_name, title, body, state,\n  made_at, ask_at)\nselect :brandId!::smallint, t.staff_user, t.source_kind, t.source_id, t.source_name, t.title, t.body,\n  'asking', :now!::timestamptz, :askAt!::timestamptz\nfrom unnest(:staffUsers!::text[], :sourceKinds!::text[], :sourceIds!::text[], :sourceNames!::text[],\n  :titles!::text[], :bodies!::text[])\n  with ordinality as t(staff_user, source_kind, source_id, source_name, title, body, place)\norder by t.place returning task_no"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.wecom_tasks (brand_id, staff_user, source_kind, source_id, source_name, title, body, state,
 *   made_at, ask_at)
 * select :brandId!::smallint, t.staff_user, t.source_kind, t.source_id, t.source_name, t.title, t.body,
 *   'asking', :now!::timestamptz, :askAt!::timestamptz
 * from unnest(:staffUsers!::text[], :sourceKinds!::text[], :sourceIds!::text[], :sourceNames!::text[],
 *   :titles!::text[], :bodies!::text[])
 *   with ordinality as t(staff_user, source_kind, source_id, source_name, title, body, place)
 * order by t.place returning task_no
 * ```
 */
export const insertTasks = new PreparedQuery<IInsertTasksParams,IInsertTasksResult>(insertTasksIR);


/** 'InsertSends' parameters type */
export interface IInsertSendsParams {
  brandId: number;
  externalUsers: stringArray;
  memberIds: bigintArray;
  messageNos: bigintArray;
  taskNos: bigintArray;
}

/** 'InsertSends' return type */
export type IInsertSendsResult = void;

/** 'InsertSends' query type */
export interface IInsertSendsQuery {
  params: IInsertSendsParams;
  result: IInsertSendsResult;
}

const insertSendsIR: any = {"usedParamSet":{"brandId":true,"memberIds":true,"messageNos":true,"taskNos":true,"externalUsers":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":123,"b":131}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":193}]},{"name":"messageNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":206,"b":217}]},{"name":"taskNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":230,"b":238}]},{"name":"externalUsers","required":true,"transform":{"type":"scalar"},"locs":[{"a":251,"b":265}]}],"statement":"insert into huigan.wecom_sends (member_id, message_no, brand_id, task_no, external_user)\nselect t.member_id, t.message_no, :brandId!::smallint, t.task_no, t.external_user\nfrom unnest(:memberIds!::bigint[], :messageNos!::bigint[], :taskNos!::bigint[], :externalUsers!::text[])\n  as t(member_id, message_no, task_no, external_user)\non conflict (member_id, message_no) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.wecom_sends (member_id, message_no, brand_id, task_no, external_user)
 * select t.member_id, t.message_no, :brandId!::smallint, t.task_no, t.external_user
 * from unnest(:memberIds!::bigint[], :messageNos!::bigint[], :taskNos!::bigint[], :externalUsers!::text[])
 *   as t(member_id, message_no, task_no, external_user)
 * on conflict (member_id, message_no) do nothing
 * ```
 */
export const insertSends = new PreparedQuery<IInsertSendsParams,IInsertSendsResult>(insertSendsIR);


/** 'TakeTasksToAsk' parameters type */
export interface ITakeTasksToAskParams {
  again: string;
  limit: number;
  now: string;
}

/** 'TakeTasksToAsk' return type */
export interface ITakeTasksToAskResult {
  brand_id: number;
  made_at: Date;
  msg_id: string | null;
  staff_user: string;
  state: string;
  task_no: bigint;
}

/** 'TakeTasksToAsk' query type */
export interface ITakeTasksToAskQuery {
  params: ITakeTasksToAskParams;
  result: ITakeTasksToAskResult;
}

const takeTasksToAskIR: any = {"usedParamSet":{"now":true,"limit":true,"again":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":217,"b":221},{"a":464,"b":468}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":262,"b":268}]},{"name":"again","required":true,"transform":{"type":"scalar"},"locs":[{"a":318,"b":324}]}],"statement":"-- Tasks that something is to be asked about, nobody else's until `again`.\nwith due as materialized (\n  select d.brand_id, d.task_no from huigan.wecom_tasks d\n  where d.state in ('asking', 'assigned') and d.ask_at <= :now!::timestamptz\n  order by d.ask_at limit :limit!::int\n)\nupdate huigan.wecom_tasks k set ask_at = :again!::timestamptz\nfrom due where k.brand_id = due.brand_id and k.task_no = due.task_no\n  and k.state in ('asking', 'assigned') and k.ask_at <= :now!::timestamptz\nreturning k.brand_id, k.task_no, k.state, k.staff_user, k.msg_id, k.made_at"};

/**
 * Query generated from SQL:
 * ```
 * -- Tasks that something is to be asked about, nobody else's until `again`.
 * with due as materialized (
 *   select d.brand_id, d.task_no from huigan.wecom_tasks d
 *   where d.state in ('asking', 'assigned') and d.ask_at <= :now!::timestamptz
 *   order by d.ask_at limit :limit!::int
 * )
 * update huigan.wecom_tasks k set ask_at = :again!::timestamptz
 * from due where k.brand_id = due.brand_id and k.task_no = due.task_no
 *   and k.state in ('asking', 'assigned') and k.ask_at <= :now!::timestamptz
 * returning k.brand_id, k.task_no, k.state, k.staff_user, k.msg_id, k.made_at
 * ```
 */
export const takeTasksToAsk = new PreparedQuery<ITakeTasksToAskParams,ITakeTasksToAskResult>(takeTasksToAskIR);


/** 'FindSends' parameters type */
export interface IFindSendsParams {
  brandId: number;
  taskNo: bigint;
}

/** 'FindSends' return type */
export interface IFindSendsResult {
  external_user: string;
  member_id: bigint;
  message_no: bigint;
}

/** 'FindSends' query type */
export interface IFindSendsQuery {
  params: IFindSendsParams;
  result: IFindSendsResult;
}

const findSendsIR: any = {"usedParamSet":{"brandId":true,"taskNo":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":95,"b":103}]},{"name":"taskNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":121,"b":128}]}],"statement":"select s.member_id, s.message_no, s.external_user from huigan.wecom_sends s\nwhere s.brand_id = :brandId! and s.task_no = :taskNo! order by s.member_id, s.message_no limit 10000"};

/**
 * Query generated from SQL:
 * ```
 * select s.member_id, s.message_no, s.external_user from huigan.wecom_sends s
 * where s.brand_id = :brandId! and s.task_no = :taskNo! order by s.member_id, s.message_no limit 10000
 * ```
 */
export const findSends = new PreparedQuery<IFindSendsParams,IFindSendsResult>(findSendsIR);


/** 'EndAsking' parameters type */
export interface IEndAskingParams {
  askAt: string;
  assigned: number;
  brandId: number;
  msgId?: string | null | void;
  state: string;
  taskNo: bigint;
}

/** 'EndAsking' return type */
export interface IEndAskingResult {
  task_no: bigint;
}

/** 'EndAsking' query type */
export interface IEndAskingQuery {
  params: IEndAskingParams;
  result: IEndAskingResult;
}

const endAskingIR: any = {"usedParamSet":{"state":true,"msgId":true,"assigned":true,"askAt":true,"brandId":true,"taskNo":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":108}]},{"name":"msgId","required":false,"transform":{"type":"scalar"},"locs":[{"a":120,"b":125}]},{"name":"assigned","required":true,"transform":{"type":"scalar"},"locs":[{"a":139,"b":148}]},{"name":"askAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":160,"b":166}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":193}]},{"name":"taskNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":209,"b":216}]}],"statement":"-- Once: no row where somebody else has said what became of it.\nupdate huigan.wecom_tasks set state = :state!, msg_id = :msgId, assigned = :assigned!, ask_at = :askAt!\nwhere brand_id = :brandId! and task_no = :taskNo! and state = 'asking' returning task_no"};

/**
 * Query generated from SQL:
 * ```
 * -- Once: no row where somebody else has said what became of it.
 * update huigan.wecom_tasks set state = :state!, msg_id = :msgId, assigned = :assigned!, ask_at = :askAt!
 * where brand_id = :brandId! and task_no = :taskNo! and state = 'asking' returning task_no
 * ```
 */
export const endAsking = new PreparedQuery<IEndAskingParams,IEndAskingResult>(endAskingIR);


/** 'DropTask' parameters type */
export interface IDropTaskParams {
  brandId: number;
  taskNo: bigint;
}

/** 'DropTask' return type */
export interface IDropTaskResult {
  task_no: bigint;
}

/** 'DropTask' query type */
export interface IDropTaskQuery {
  params: IDropTaskParams;
  result: IDropTaskResult;
}

const dropTaskIR: any = {"usedParamSet":{"brandId":true,"taskNo":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":48,"b":56}]},{"name":"taskNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":72,"b":79}]}],"statement":"delete from huigan.wecom_tasks where brand_id = :brandId! and task_no = :taskNo! and state = 'asking'\nreturning task_no"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.wecom_tasks where brand_id = :brandId! and task_no = :taskNo! and state = 'asking'
 * returning task_no
 * ```
 */
export const dropTask = new PreparedQuery<IDropTaskParams,IDropTaskResult>(dropTaskIR);


/** 'DropSends' parameters type */
export interface IDropSendsParams {
  brandId: number;
  memberIds: bigintArray;
  taskNo: bigint;
}

/** 'DropSends' return type */
export type IDropSendsResult = void;

/** 'DropSends' query type */
export interface IDropSendsQuery {
  params: IDropSendsParams;
  result: IDropSendsResult;
}

const dropSendsIR: any = {"usedParamSet":{"memberIds":true,"brandId":true,"taskNo":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":57,"b":67}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":97,"b":105}]},{"name":"taskNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":125,"b":132}]}],"statement":"delete from huigan.wecom_sends s where s.member_id = any(:memberIds!::bigint[]) and s.brand_id = :brandId!\n  and s.task_no = :taskNo!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.wecom_sends s where s.member_id = any(:memberIds!::bigint[]) and s.brand_id = :brandId!
 *   and s.task_no = :taskNo!
 * ```
 */
export const dropSends = new PreparedQuery<IDropSendsParams,IDropSendsResult>(dropSendsIR);


/** 'RaiseCounts' parameters type */
export interface IRaiseCountsParams {
  askAt: string;
  brandId: number;
  confirmed: number;
  delivered: number;
  isOver: boolean;
  taskNo: bigint;
}

/** 'RaiseCounts' return type */
export type IRaiseCountsResult = void;

/** 'RaiseCounts' query type */
export interface IRaiseCountsQuery {
  params: IRaiseCountsParams;
  result: IRaiseCountsResult;
}

const raiseCountsIR: any = {"usedParamSet":{"confirmed":true,"delivered":true,"isOver":true,"askAt":true,"brandId":true,"taskNo":true},"params":[{"name":"confirmed","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":143},{"a":247,"b":257}]},{"name":"delivered","required":true,"transform":{"type":"scalar"},"locs":[{"a":207,"b":217}]},{"name":"isOver","required":true,"transform":{"type":"scalar"},"locs":[{"a":300,"b":307}]},{"name":"askAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":357,"b":363}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":384,"b":392}]},{"name":"taskNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":410,"b":417}]}],"statement":"-- What was told before stays, whoever has left meanwhile.\nupdate huigan.wecom_tasks k set\n  confirmed = greatest(k.confirmed, least(:confirmed!::int, k.assigned)),\n  delivered = greatest(k.delivered, least(:delivered!::int, greatest(k.confirmed, :confirmed!::int), k.assigned)),\n  state = case when :isOver!::boolean then 'over' else k.state end, ask_at = :askAt!\nwhere k.brand_id = :brandId! and k.task_no = :taskNo! and k.state = 'assigned'"};

/**
 * Query generated from SQL:
 * ```
 * -- What was told before stays, whoever has left meanwhile.
 * update huigan.wecom_tasks k set
 *   confirmed = greatest(k.confirmed, least(:confirmed!::int, k.assigned)),
 *   delivered = greatest(k.delivered, least(:delivered!::int, greatest(k.confirmed, :confirmed!::int), k.assigned)),
 *   state = case when :isOver!::boolean then 'over' else k.state end, ask_at = :askAt!
 * where k.brand_id = :brandId! and k.task_no = :taskNo! and k.state = 'assigned'
 * ```
 */
export const raiseCounts = new PreparedQuery<IRaiseCountsParams,IRaiseCountsResult>(raiseCountsIR);


/** 'FindTasks' parameters type */
export interface IFindTasksParams {
  before: bigint;
  brandId: number;
  limit: number;
}

/** 'FindTasks' return type */
export interface IFindTasksResult {
  assigned: number;
  confirmed: number;
  delivered: number;
  made_at: Date;
  source_name: string;
  staff_user: string;
  state: string;
  task_no: bigint;
  title: string;
}

/** 'FindTasks' query type */
export interface IFindTasksQuery {
  params: IFindTasksParams;
  result: IFindTasksResult;
}

const findTasksIR: any = {"usedParamSet":{"brandId":true,"before":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":181,"b":189}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":207,"b":214}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":254,"b":260}]}],"statement":"-- The newest first.\nselect k.task_no, k.staff_user, k.source_name, k.title, k.state, k.made_at, k.assigned, k.confirmed,\n  k.delivered\nfrom huigan.wecom_tasks k\nwhere k.brand_id = :brandId! and k.task_no < :before!::bigint order by k.task_no desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- The newest first.
 * select k.task_no, k.staff_user, k.source_name, k.title, k.state, k.made_at, k.assigned, k.confirmed,
 *   k.delivered
 * from huigan.wecom_tasks k
 * where k.brand_id = :brandId! and k.task_no < :before!::bigint order by k.task_no desc limit :limit!::int
 * ```
 */
export const findTasks = new PreparedQuery<IFindTasksParams,IFindTasksResult>(findTasksIR);


/** 'KeepFriends' parameters type */
export interface IKeepFriendsParams {
  brandId: number;
  externalUsers: stringArray;
  memberKeys: stringArray;
  now: string;
  staffUsers: stringArray;
}

/** 'KeepFriends' return type */
export interface IKeepFriendsResult {
  kept: number;
  unknown: numberArray;
}

/** 'KeepFriends' query type */
export interface IKeepFriendsQuery {
  params: IKeepFriendsParams;
  result: IKeepFriendsResult;
}

const keepFriendsIR: any = {"usedParamSet":{"memberKeys":true,"staffUsers":true,"externalUsers":true,"brandId":true,"now":true},"params":[{"name":"memberKeys","required":true,"transform":{"type":"scalar"},"locs":[{"a":211,"b":222}]},{"name":"staffUsers","required":true,"transform":{"type":"scalar"},"locs":[{"a":233,"b":244}]},{"name":"externalUsers","required":true,"transform":{"type":"scalar"},"locs":[{"a":255,"b":269}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":496,"b":504},{"a":1265,"b":1273}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":1307,"b":1311}]}],"statement":"-- By members' keys; a key of an account that was merged means the one that is kept. Told again, the latest\n-- counts.\nwith asked as (\n  select t.member_key, t.staff_user, t.external_user, t.place\n  from unnest(:memberKeys!::text[], :staffUsers!::text[], :externalUsers!::text[])\n    with ordinality as t(member_key, staff_user, external_user, place)\n), named as materialized (\n  select a.place, a.staff_user, a.external_user, k.member_id from asked a\n  join huigan.member_keys k on k.brand_id = :brandId! and k.member_key = a.member_key\n), merged as materialized (\n  select g.member_id, g.kept_id from huigan.account_merges g\n  where g.member_id in (select n.member_id from named n) and g.undone_at is null\n), kept as materialized (\n  select n.place, n.staff_user, n.external_user, coalesce(g.kept_id, n.member_id) as member_id\n  from named n left join merged g on g.member_id = n.member_id\n), found as materialized (\n  select k.* from kept k where k.member_id not in (select c.member_id\n    from huigan.closed_members c where c.member_id in (select o.member_id from kept o))\n), written as (\n  insert into huigan.wecom_friends as w (member_id, staff_user, brand_id, external_user, since)\n  select distinct on (f.member_id, f.staff_user) f.member_id, f.staff_user, :brandId!::smallint,\n    f.external_user, :now!::timestamptz\n  from found f order by f.member_id, f.staff_user, f.place desc\n  on conflict (member_id, staff_user) do update set external_user = excluded.external_user,\n    since = excluded.since\n  where w.external_user <> excluded.external_user\n  returning w.member_id\n)\nselect (select count(*) from written)::int as \"kept!\",\n  coalesce((select array_agg(a.place::int order by a.place) from asked a\n    where not exists (select 1 from found f where f.place = a.place)), '{}') as \"unknown!\""};

/**
 * Query generated from SQL:
 * ```
 * -- By members' keys; a key of an account that was merged means the one that is kept. Told again, the latest
 * -- counts.
 * with asked as (
 *   select t.member_key, t.staff_user, t.external_user, t.place
 *   from unnest(:memberKeys!::text[], :staffUsers!::text[], :externalUsers!::text[])
 *     with ordinality as t(member_key, staff_user, external_user, place)
 * ), named as materialized (
 *   select a.place, a.staff_user, a.external_user, k.member_id from asked a
 *   join huigan.member_keys k on k.brand_id = :brandId! and k.member_key = a.member_key
 * ), merged as materialized (
 *   select g.member_id, g.kept_id from huigan.account_merges g
 *   where g.member_id in (select n.member_id from named n) and g.undone_at is null
 * ), kept as materialized (
 *   select n.place, n.staff_user, n.external_user, coalesce(g.kept_id, n.member_id) as member_id
 *   from named n left join merged g on g.member_id = n.member_id
 * ), found as materialized (
 *   select k.* from kept k where k.member_id not in (select c.member_id
 *     from huigan.closed_members c where c.member_id in (select o.member_id from kept o))
 * ), written as (
 *   insert into huigan.wecom_friends as w (member_id, staff_user, brand_id, external_user, since)
 *   select distinct on (f.member_id, f.staff_user) f.member_id, f.staff_user, :brandId!::smallint,
 *     f.external_user, :now!::timestamptz
 *   from found f order by f.member_id, f.staff_user, f.place desc
 *   on conflict (member_id, staff_user) do update set external_user = excluded.external_user,
 *     since = excluded.since
 *   where w.external_user <> excluded.external_user
 *   returning w.member_id
 * )
 * select (select count(*) from written)::int as "kept!",
 *   coalesce((select array_agg(a.place::int order by a.place) from asked a
 *     where not exists (select 1 from found f where f.place = a.place)), '{}') as "unknown!"
 * ```
 */
export const keepFriends = new PreparedQuery<IKeepFriendsParams,IKeepFriendsResult>(keepFriendsIR);


