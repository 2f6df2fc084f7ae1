/** Types generated for queries found in "cloudfunctions/core/coupon/runs.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'InsertRun' parameters type */
export interface IInsertRunParams {
  brandId: number;
  kind: string;
  reason?: string | null | void;
  requestId: string;
  startedAt: string;
  startedBy?: bigint | null | void;
  state: string;
  templateId: string;
  total: bigint;
  toTemplate?: string | null | void;
  version?: number | null | void;
}

/** 'InsertRun' return type */
export interface IInsertRunResult {
  run_id: bigint;
}

/** 'InsertRun' query type */
export interface IInsertRunQuery {
  params: IInsertRunParams;
  result: IInsertRunResult;
}

const insertRunIR: any = {"usedParamSet":{"brandId":true,"requestId":true,"kind":true,"templateId":true,"version":true,"toTemplate":true,"reason":true,"state":true,"total":true,"startedBy":true,"startedAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":151,"b":159}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":172}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":175,"b":180}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":194}]},{"name":"version","required":false,"transform":{"type":"scalar"},"locs":[{"a":197,"b":204}]},{"name":"toTemplate","required":false,"transform":{"type":"scalar"},"locs":[{"a":212,"b":222}]},{"name":"reason","required":false,"transform":{"type":"scalar"},"locs":[{"a":225,"b":231}]},{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":234,"b":240}]},{"name":"total","required":true,"transform":{"type":"scalar"},"locs":[{"a":243,"b":249}]},{"name":"startedBy","required":false,"transform":{"type":"scalar"},"locs":[{"a":254,"b":263}]},{"name":"startedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":274,"b":284}]}],"statement":"insert into huigan.coupon_runs (brand_id, request_id, kind, template_id, version, to_template, reason, state, total,\n  started_by, started_at)\nvalues (:brandId!, :requestId!, :kind!, :templateId!, :version::int, :toTemplate, :reason, :state!, :total!,\n  :startedBy::bigint, :startedAt!::timestamptz)\non conflict (brand_id, request_id) do nothing\nreturning run_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.coupon_runs (brand_id, request_id, kind, template_id, version, to_template, reason, state, total,
 *   started_by, started_at)
 * values (:brandId!, :requestId!, :kind!, :templateId!, :version::int, :toTemplate, :reason, :state!, :total!,
 *   :startedBy::bigint, :startedAt!::timestamptz)
 * on conflict (brand_id, request_id) do nothing
 * returning run_id
 * ```
 */
export const insertRun = new PreparedQuery<IInsertRunParams,IInsertRunResult>(insertRunIR);


/** 'FindRunByRequest' parameters type */
export interface IFindRunByRequestParams {
  brandId: number;
  requestId: string;
}

/** 'FindRunByRequest' return type */
export interface IFindRunByRequestResult {
  run_id: bigint;
}

/** 'FindRunByRequest' query type */
export interface IFindRunByRequestQuery {
  params: IFindRunByRequestParams;
  result: IFindRunByRequestResult;
}

const findRunByRequestIR: any = {"usedParamSet":{"brandId":true,"requestId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":61,"b":69}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":90,"b":100}]}],"statement":"select r.run_id from huigan.coupon_runs r where r.brand_id = :brandId! and r.request_id = :requestId!"};

/**
 * Query generated from SQL:
 * ```
 * select r.run_id from huigan.coupon_runs r where r.brand_id = :brandId! and r.request_id = :requestId!
 * ```
 */
export const findRunByRequest = new PreparedQuery<IFindRunByRequestParams,IFindRunByRequestResult>(findRunByRequestIR);


/** 'FindRun' parameters type */
export interface IFindRunParams {
  brandId: number;
  runId: bigint;
}

/** 'FindRun' return type */
export interface IFindRunResult {
  after_coupon: bigint;
  after_member: bigint;
  done: bigint;
  kind: string;
  reason: string | null;
  run_id: bigint;
  started_by: bigint | null;
  state: string;
  template_id: string;
  to_template: string | null;
  total: bigint;
  version: number | null;
}

/** 'FindRun' query type */
export interface IFindRunQuery {
  params: IFindRunParams;
  result: IFindRunResult;
}

const findRunIR: any = {"usedParamSet":{"brandId":true,"runId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":194,"b":202}]},{"name":"runId","required":true,"transform":{"type":"scalar"},"locs":[{"a":219,"b":225}]}],"statement":"select r.run_id, r.kind, r.template_id, r.version, r.to_template, r.reason, r.state, r.total, r.done,\n  r.after_member, r.after_coupon, r.started_by\nfrom huigan.coupon_runs r where r.brand_id = :brandId! and r.run_id = :runId!"};

/**
 * Query generated from SQL:
 * ```
 * select r.run_id, r.kind, r.template_id, r.version, r.to_template, r.reason, r.state, r.total, r.done,
 *   r.after_member, r.after_coupon, r.started_by
 * from huigan.coupon_runs r where r.brand_id = :brandId! and r.run_id = :runId!
 * ```
 */
export const findRun = new PreparedQuery<IFindRunParams,IFindRunResult>(findRunIR);


/** 'ClaimRun' parameters type */
export interface IClaimRunParams {
  brandId: number;
  runId: bigint;
}

/** 'ClaimRun' return type */
export interface IClaimRunResult {
  after_coupon: bigint;
  after_member: bigint;
  done: bigint;
  kind: string;
  reason: string | null;
  run_id: bigint;
  started_by: bigint | null;
  state: string;
  template_id: string;
  to_template: string | null;
  total: bigint;
  version: number | null;
}

/** 'ClaimRun' query type */
export interface IClaimRunQuery {
  params: IClaimRunParams;
  result: IClaimRunResult;
}

const claimRunIR: any = {"usedParamSet":{"brandId":true,"runId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":158}]},{"name":"runId","required":true,"transform":{"type":"scalar"},"locs":[{"a":175,"b":181}]}],"statement":"-- Held until the transaction ends, so that nobody else goes on from the same place.\nupdate huigan.coupon_runs r set done = r.done\nwhere r.brand_id = :brandId! and r.run_id = :runId! and r.state = 'running'\nreturning r.run_id, r.kind, r.template_id, r.version, r.to_template, r.reason, r.state, r.total, r.done,\n  r.after_member, r.after_coupon, r.started_by"};

/**
 * Query generated from SQL:
 * ```
 * -- Held until the transaction ends, so that nobody else goes on from the same place.
 * update huigan.coupon_runs r set done = r.done
 * where r.brand_id = :brandId! and r.run_id = :runId! and r.state = 'running'
 * returning r.run_id, r.kind, r.template_id, r.version, r.to_template, r.reason, r.state, r.total, r.done,
 *   r.after_member, r.after_coupon, r.started_by
 * ```
 */
export const claimRun = new PreparedQuery<IClaimRunParams,IClaimRunResult>(claimRunIR);


/** 'FindRunning' parameters type */
export interface IFindRunningParams {
  limit: number;
}

/** 'FindRunning' return type */
export interface IFindRunningResult {
  brand_id: number;
  run_id: bigint;
}

/** 'FindRunning' query type */
export interface IFindRunningQuery {
  params: IFindRunningParams;
  result: IFindRunningResult;
}

const findRunningIR: any = {"usedParamSet":{"limit":true},"params":[{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":122}]}],"statement":"select r.brand_id, r.run_id from huigan.coupon_runs r where r.state = 'running'\norder by r.brand_id, r.run_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select r.brand_id, r.run_id from huigan.coupon_runs r where r.state = 'running'
 * order by r.brand_id, r.run_id limit :limit!::int
 * ```
 */
export const findRunning = new PreparedQuery<IFindRunningParams,IFindRunningResult>(findRunningIR);


/** 'InsertParts' parameters type */
export interface IInsertPartsParams {
  brandId: number;
  firstRow: bigint;
  memberKeys: stringArray;
  partNo: number;
  runId: bigint;
}

/** 'InsertParts' return type */
export type IInsertPartsResult = void;

/** 'InsertParts' query type */
export interface IInsertPartsQuery {
  params: IInsertPartsParams;
  result: IInsertPartsResult;
}

const insertPartsIR: any = {"usedParamSet":{"brandId":true,"runId":true,"partNo":true,"firstRow":true,"memberKeys":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":104}]},{"name":"runId","required":true,"transform":{"type":"scalar"},"locs":[{"a":107,"b":113}]},{"name":"partNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":123}]},{"name":"firstRow","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":135}]},{"name":"memberKeys","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":149}]}],"statement":"insert into huigan.coupon_run_parts (brand_id, run_id, part_no, first_row, member_keys)\nvalues (:brandId!, :runId!, :partNo!, :firstRow!, :memberKeys!::text[])\non conflict (brand_id, run_id, part_no) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.coupon_run_parts (brand_id, run_id, part_no, first_row, member_keys)
 * values (:brandId!, :runId!, :partNo!, :firstRow!, :memberKeys!::text[])
 * on conflict (brand_id, run_id, part_no) do nothing
 * ```
 */
export const insertParts = new PreparedQuery<IInsertPartsParams,IInsertPartsResult>(insertPartsIR);


/** 'StartRun' parameters type */
export interface IStartRunParams {
  brandId: number;
  runId: bigint;
  total: bigint;
}

/** 'StartRun' return type */
export interface IStartRunResult {
  run_id: bigint;
}

/** 'StartRun' query type */
export interface IStartRunQuery {
  params: IStartRunParams;
  result: IStartRunResult;
}

const startRunIR: any = {"usedParamSet":{"total":true,"brandId":true,"runId":true},"params":[{"name":"total","required":true,"transform":{"type":"scalar"},"locs":[{"a":59,"b":65}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":86,"b":94}]},{"name":"runId","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":117}]}],"statement":"update huigan.coupon_runs r set state = 'running', total = :total!\nwhere r.brand_id = :brandId! and r.run_id = :runId! and r.state = 'filling' returning r.run_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.coupon_runs r set state = 'running', total = :total!
 * where r.brand_id = :brandId! and r.run_id = :runId! and r.state = 'filling' returning r.run_id
 * ```
 */
export const startRun = new PreparedQuery<IStartRunParams,IStartRunResult>(startRunIR);


/** 'FindOpenPart' parameters type */
export interface IFindOpenPartParams {
  brandId: number;
  runId: bigint;
}

/** 'FindOpenPart' return type */
export interface IFindOpenPartResult {
  part_no: number;
}

/** 'FindOpenPart' query type */
export interface IFindOpenPartQuery {
  params: IFindOpenPartParams;
  result: IFindOpenPartResult;
}

const findOpenPartIR: any = {"usedParamSet":{"brandId":true,"runId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":67,"b":75}]},{"name":"runId","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":98}]}],"statement":"select p.part_no from huigan.coupon_run_parts p\nwhere p.brand_id = :brandId! and p.run_id = :runId! and not p.done order by p.part_no limit 1\nfor no key update skip locked"};

/**
 * Query generated from SQL:
 * ```
 * select p.part_no from huigan.coupon_run_parts p
 * where p.brand_id = :brandId! and p.run_id = :runId! and not p.done order by p.part_no limit 1
 * for no key update skip locked
 * ```
 */
export const findOpenPart = new PreparedQuery<IFindOpenPartParams,IFindOpenPartResult>(findOpenPartIR);


/** 'ClaimPart' parameters type */
export interface IClaimPartParams {
  brandId: number;
  partNo: number;
  runId: bigint;
}

/** 'ClaimPart' return type */
export interface IClaimPartResult {
  first_row: bigint;
  member_keys: stringArray;
}

/** 'ClaimPart' query type */
export interface IClaimPartQuery {
  params: IClaimPartParams;
  result: IClaimPartResult;
}

const claimPartIR: any = {"usedParamSet":{"brandId":true,"runId":true,"partNo":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":76}]},{"name":"runId","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":99}]},{"name":"partNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":124}]}],"statement":"update huigan.coupon_run_parts p set done = true\nwhere p.brand_id = :brandId! and p.run_id = :runId! and p.part_no = :partNo! and not p.done\nreturning p.first_row, p.member_keys"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.coupon_run_parts p set done = true
 * where p.brand_id = :brandId! and p.run_id = :runId! and p.part_no = :partNo! and not p.done
 * returning p.first_row, p.member_keys
 * ```
 */
export const claimPart = new PreparedQuery<IClaimPartParams,IClaimPartResult>(claimPartIR);


/** 'IssueOpenPart' parameters type */
export interface IIssueOpenPartParams {
  brandId: number;
  cause: string;
  expiresAt: string;
  issuedAt: string;
  issuedBy?: bigint | null | void;
  partNo: number;
  runId: bigint;
  templateId: string;
  usableFrom: string;
  uses: number;
  version: number;
}

/** 'IssueOpenPart' return type */
export interface IIssueOpenPartResult {
  within: boolean;
}

/** 'IssueOpenPart' query type */
export interface IIssueOpenPartQuery {
  params: IIssueOpenPartParams;
  result: IIssueOpenPartResult;
}

const issueOpenPartIR: any = {"usedParamSet":{"brandId":true,"runId":true,"partNo":true,"templateId":true,"version":true,"cause":true,"usableFrom":true,"expiresAt":true,"uses":true,"issuedAt":true,"issuedBy":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":521,"b":529},{"a":923,"b":931},{"a":1196,"b":1204},{"a":1645,"b":1653},{"a":2075,"b":2083},{"a":2506,"b":2514},{"a":2971,"b":2979}]},{"name":"runId","required":true,"transform":{"type":"scalar"},"locs":[{"a":546,"b":552},{"a":2086,"b":2092},{"a":2996,"b":3002}]},{"name":"partNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":570,"b":577}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1666,"b":1677},{"a":2536,"b":2547}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":1686,"b":1694}]},{"name":"cause","required":true,"transform":{"type":"scalar"},"locs":[{"a":1710,"b":1716}]},{"name":"usableFrom","required":true,"transform":{"type":"scalar"},"locs":[{"a":1739,"b":1750}]},{"name":"expiresAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":1766,"b":1776}]},{"name":"uses","required":true,"transform":{"type":"scalar"},"locs":[{"a":1792,"b":1797}]},{"name":"issuedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":1810,"b":1819}]},{"name":"issuedBy","required":false,"transform":{"type":"scalar"},"locs":[{"a":1839,"b":1847}]}],"statement":"-- A part of a list, from its keys to what became of it, where nothing limits whom the brand gives: the\n-- counter is raised last and held only then, so that parts are issued side by side. `within`: the stock was\n-- enough for all of it; else the caller rolls back. Rows that get none are kept; what remains had theirs\n-- before, or stands in it twice. Members in their order: of two parts that name the same, one waits.\nwith part as materialized (\n  update huigan.coupon_run_parts p set done = true\n  where p.brand_id = :brandId! and p.run_id = :runId! and p.part_no = :partNo! and not p.done\n  returning p.first_row, p.member_keys\n), asked as materialized (\n  select p.first_row + a.place - 1 as row_no, a.member_key\n  from part p cross join lateral unnest(p.member_keys) with ordinality as a(member_key, place)\n), named as materialized (\n  select k.member_key, k.member_id from huigan.member_keys k\n  where k.brand_id = :brandId! and k.member_key in (select a.member_key from asked a)\n), open as materialized (\n  select m.member_id from huigan.members m\n  left join huigan.closed_members x on x.member_id = m.member_id\n  where m.member_id in (select n.member_id from named n) and m.brand_id = :brandId! and x.member_id is null\n), listed as materialized (\n  select a.row_no, a.member_key, n.member_id, o.member_id is not null as is_open\n  from asked a\n  left join named n on n.member_key = a.member_key\n  left join open o on o.member_id = n.member_id\n), made as (\n  insert into huigan.coupons (member_id, brand_id, template_id, version, source, cause, state, usable_from,\n    expires_at, uses_left, issued_at, issued_by)\n  select l.member_id, :brandId!::smallint, :templateId!::text, :version!::int, 'list', :cause!::text,\n    'usable', :usableFrom!::timestamptz, :expiresAt!::timestamptz, :uses!::smallint, :issuedAt!::timestamptz,\n    :issuedBy::bigint\n  from listed l where l.is_open order by l.member_id\n  on conflict (member_id, cause) do nothing\n  returning 1\n), missed as (\n  insert into huigan.coupon_run_misses (brand_id, run_id, row_no, member_key, why)\n  select :brandId!, :runId!, l.row_no, l.member_key, case when l.member_id is null then 'unknown-member'\n    else 'closed' end\n  from listed l where not l.is_open\n), counts as materialized (\n  select count(*) as told, count(*) filter (where not l.is_open) as missed,\n    (select count(*) from made) as given\n  from listed l\n), raised as (\n  update huigan.coupon_counters c set issued = c.issued + n.given\n  from counts n where c.brand_id = :brandId! and c.template_id = :templateId! and n.given > 0\n    and c.issued + n.given <= coalesce(c.stock, c.issued + n.given)\n  returning 1\n), told as (\n  -- After the counter, as whoever holds it before does.\n  update huigan.coupon_runs r set done = r.done + n.told, given = r.given + n.given,\n    twice = r.twice + n.told - n.given - n.missed, missed = r.missed + n.missed\n  from counts n cross join (select count(*) from raised) as o(held)\n  where r.brand_id = :brandId! and r.run_id = :runId! and o.held >= 0\n)\nselect n.given = 0 or exists (select 1 from raised) as \"within!\" from counts n"};

/**
 * Query generated from SQL:
 * ```
 * -- A part of a list, from its keys to what became of it, where nothing limits whom the brand gives: the
 * -- counter is raised last and held only then, so that parts are issued side by side. `within`: the stock was
 * -- enough for all of it; else the caller rolls back. Rows that get none are kept; what remains had theirs
 * -- before, or stands in it twice. Members in their order: of two parts that name the same, one waits.
 * with part as materialized (
 *   update huigan.coupon_run_parts p set done = true
 *   where p.brand_id = :brandId! and p.run_id = :runId! and p.part_no = :partNo! and not p.done
 *   returning p.first_row, p.member_keys
 * ), asked as materialized (
 *   select p.first_row + a.place - 1 as row_no, a.member_key
 *   from part p cross join lateral unnest(p.member_keys) with ordinality as a(member_key, place)
 * ), named as materialized (
 *   select k.member_key, k.member_id from huigan.member_keys k
 *   where k.brand_id = :brandId! and k.member_key in (select a.member_key from asked a)
 * ), open as materialized (
 *   select m.member_id from huigan.members m
 *   left join huigan.closed_members x on x.member_id = m.member_id
 *   where m.member_id in (select n.member_id from named n) and m.brand_id = :brandId! and x.member_id is null
 * ), listed as materialized (
 *   select a.row_no, a.member_key, n.member_id, o.member_id is not null as is_open
 *   from asked a
 *   left join named n on n.member_key = a.member_key
 *   left join open o on o.member_id = n.member_id
 * ), made as (
 *   insert into huigan.coupons (member_id, brand_id, template_id, version, source, cause, state, usable_from,
 *     expires_at, uses_left, issued_at, issued_by)
 *   select l.member_id, :brandId!::smallint, :templateId!::text, :version!::int, 'list', :cause!::text,
 *     'usable', :usableFrom!::timestamptz, :expiresAt!::timestamptz, :uses!::smallint, :issuedAt!::timestamptz,
 *     :issuedBy::bigint
 *   from listed l where l.is_open order by l.member_id
 *   on conflict (member_id, cause) do nothing
 *   returning 1
 * ), missed as (
 *   insert into huigan.coupon_run_misses (brand_id, run_id, row_no, member_key, why)
 *   select :brandId!, :runId!, l.row_no, l.member_key, case when l.member_id is null then 'unknown-member'
 *     else 'closed' end
 *   from listed l where not l.is_open
 * ), counts as materialized (
 *   select count(*) as told, count(*) filter (where not l.is_open) as missed,
 *     (select count(*) from made) as given
 *   from listed l
 * ), raised as (
 *   update huigan.coupon_counters c set issued = c.issued + n.given
 *   from counts n where c.brand_id = :brandId! and c.template_id = :templateId! and n.given > 0
 *     and c.issued + n.given <= coalesce(c.stock, c.issued + n.given)
 *   returning 1
 * ), told as (
 *   -- After the counter, as whoever holds it before does.
 *   update huigan.coupon_runs r set done = r.done + n.told, given = r.given + n.given,
 *     twice = r.twice + n.told - n.given - n.missed, missed = r.missed + n.missed
 *   from counts n cross join (select count(*) from raised) as o(held)
 *   where r.brand_id = :brandId! and r.run_id = :runId! and o.held >= 0
 * )
 * select n.given = 0 or exists (select 1 from raised) as "within!" from counts n
 * ```
 */
export const issueOpenPart = new PreparedQuery<IIssueOpenPartParams,IIssueOpenPartResult>(issueOpenPartIR);


/** 'FindMembersOfPart' parameters type */
export interface IFindMembersOfPartParams {
  brandId: number;
  memberKeys: stringArray;
}

/** 'FindMembersOfPart' return type */
export interface IFindMembersOfPartResult {
  member_id: bigint | null;
  place: number;
}

/** 'FindMembersOfPart' query type */
export interface IFindMembersOfPartQuery {
  params: IFindMembersOfPartParams;
  result: IFindMembersOfPartResult;
}

const findMembersOfPartIR: any = {"usedParamSet":{"brandId":true,"memberKeys":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":119}]},{"name":"memberKeys","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":155},{"a":241,"b":252}]}],"statement":"with named as materialized (\n  select k.member_key, k.member_id from huigan.member_keys k\n  where k.brand_id = :brandId! and k.member_key = any(:memberKeys!::text[])\n)\nselect a.place::int as \"place!\", n.member_id as \"member_id?\"\nfrom unnest(:memberKeys!) with ordinality as a(member_key, place)\nleft join named n on n.member_key = a.member_key\norder by a.place"};

/**
 * Query generated from SQL:
 * ```
 * with named as materialized (
 *   select k.member_key, k.member_id from huigan.member_keys k
 *   where k.brand_id = :brandId! and k.member_key = any(:memberKeys!::text[])
 * )
 * select a.place::int as "place!", n.member_id as "member_id?"
 * from unnest(:memberKeys!) with ordinality as a(member_key, place)
 * left join named n on n.member_key = a.member_key
 * order by a.place
 * ```
 */
export const findMembersOfPart = new PreparedQuery<IFindMembersOfPartParams,IFindMembersOfPartResult>(findMembersOfPartIR);


/** 'InsertMisses' parameters type */
export interface IInsertMissesParams {
  brandId: number;
  memberKeys: stringArray;
  rowNos: bigintArray;
  runId: bigint;
  whys: stringArray;
}

/** 'InsertMisses' return type */
export type IInsertMissesResult = void;

/** 'InsertMisses' query type */
export interface IInsertMissesQuery {
  params: IInsertMissesParams;
  result: IInsertMissesResult;
}

const insertMissesIR: any = {"usedParamSet":{"brandId":true,"runId":true,"rowNos":true,"memberKeys":true,"whys":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":88,"b":96}]},{"name":"runId","required":true,"transform":{"type":"scalar"},"locs":[{"a":99,"b":105}]},{"name":"rowNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":157}]},{"name":"memberKeys","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":181}]},{"name":"whys","required":true,"transform":{"type":"scalar"},"locs":[{"a":192,"b":197}]}],"statement":"insert into huigan.coupon_run_misses (brand_id, run_id, row_no, member_key, why)\nselect :brandId!, :runId!, m.row_no, m.member_key, m.why\nfrom unnest(:rowNos!::bigint[], :memberKeys!::text[], :whys!::text[]) as m(row_no, member_key, why)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.coupon_run_misses (brand_id, run_id, row_no, member_key, why)
 * select :brandId!, :runId!, m.row_no, m.member_key, m.why
 * from unnest(:rowNos!::bigint[], :memberKeys!::text[], :whys!::text[]) as m(row_no, member_key, why)
 * ```
 */
export const insertMisses = new PreparedQuery<IInsertMissesParams,IInsertMissesResult>(insertMissesIR);


/** 'AddToRun' parameters type */
export interface IAddToRunParams {
  afterCoupon?: bigint | null | void;
  afterMember?: bigint | null | void;
  brandId: number;
  done: bigint;
  given: bigint;
  missed: bigint;
  runId: bigint;
  twice: bigint;
}

/** 'AddToRun' return type */
export type IAddToRunResult = void;

/** 'AddToRun' query type */
export interface IAddToRunQuery {
  params: IAddToRunParams;
  result: IAddToRunResult;
}

const addToRunIR: any = {"usedParamSet":{"done":true,"given":true,"twice":true,"missed":true,"afterMember":true,"afterCoupon":true,"brandId":true,"runId":true},"params":[{"name":"done","required":true,"transform":{"type":"scalar"},"locs":[{"a":48,"b":53}]},{"name":"given","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":80}]},{"name":"twice","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":107}]},{"name":"missed","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":139}]},{"name":"afterMember","required":false,"transform":{"type":"scalar"},"locs":[{"a":166,"b":177}]},{"name":"afterCoupon","required":false,"transform":{"type":"scalar"},"locs":[{"a":231,"b":242}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":288,"b":296}]},{"name":"runId","required":true,"transform":{"type":"scalar"},"locs":[{"a":313,"b":319}]}],"statement":"update huigan.coupon_runs r set done = r.done + :done!, given = r.given + :given!, twice = r.twice + :twice!,\n  missed = r.missed + :missed!, after_member = coalesce(:afterMember::bigint, r.after_member),\n  after_coupon = coalesce(:afterCoupon::bigint, r.after_coupon)\nwhere r.brand_id = :brandId! and r.run_id = :runId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.coupon_runs r set done = r.done + :done!, given = r.given + :given!, twice = r.twice + :twice!,
 *   missed = r.missed + :missed!, after_member = coalesce(:afterMember::bigint, r.after_member),
 *   after_coupon = coalesce(:afterCoupon::bigint, r.after_coupon)
 * where r.brand_id = :brandId! and r.run_id = :runId!
 * ```
 */
export const addToRun = new PreparedQuery<IAddToRunParams,IAddToRunResult>(addToRunIR);


/** 'StopRun' parameters type */
export interface IStopRunParams {
  brandId: number;
  runId: bigint;
  why: string;
}

/** 'StopRun' return type */
export type IStopRunResult = void;

/** 'StopRun' query type */
export interface IStopRunQuery {
  params: IStopRunParams;
  result: IStopRunResult;
}

const stopRunIR: any = {"usedParamSet":{"why":true,"brandId":true,"runId":true},"params":[{"name":"why","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":69}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":90,"b":98}]},{"name":"runId","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":121}]}],"statement":"update huigan.coupon_runs r set state = 'stopped', stopped_why = :why!\nwhere r.brand_id = :brandId! and r.run_id = :runId! and r.state = 'running'"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.coupon_runs r set state = 'stopped', stopped_why = :why!
 * where r.brand_id = :brandId! and r.run_id = :runId! and r.state = 'running'
 * ```
 */
export const stopRun = new PreparedQuery<IStopRunParams,IStopRunResult>(stopRunIR);


/** 'ResumeRun' parameters type */
export interface IResumeRunParams {
  brandId: number;
  runId: bigint;
}

/** 'ResumeRun' return type */
export interface IResumeRunResult {
  template_id: string;
}

/** 'ResumeRun' query type */
export interface IResumeRunQuery {
  params: IResumeRunParams;
  result: IResumeRunResult;
}

const resumeRunIR: any = {"usedParamSet":{"brandId":true,"runId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":97}]},{"name":"runId","required":true,"transform":{"type":"scalar"},"locs":[{"a":114,"b":120}]}],"statement":"update huigan.coupon_runs r set state = 'running', stopped_why = null\nwhere r.brand_id = :brandId! and r.run_id = :runId! and r.state = 'stopped' returning r.template_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.coupon_runs r set state = 'running', stopped_why = null
 * where r.brand_id = :brandId! and r.run_id = :runId! and r.state = 'stopped' returning r.template_id
 * ```
 */
export const resumeRun = new PreparedQuery<IResumeRunParams,IResumeRunResult>(resumeRunIR);


/** 'EndRun' parameters type */
export interface IEndRunParams {
  at: string;
  brandId: number;
  runId: bigint;
}

/** 'EndRun' return type */
export type IEndRunResult = void;

/** 'EndRun' query type */
export interface IEndRunQuery {
  params: IEndRunParams;
  result: IEndRunResult;
}

const endRunIR: any = {"usedParamSet":{"at":true,"brandId":true,"runId":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":59,"b":62}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":104}]},{"name":"runId","required":true,"transform":{"type":"scalar"},"locs":[{"a":121,"b":127}]}],"statement":"update huigan.coupon_runs r set state = 'done', ended_at = :at!::timestamptz\nwhere r.brand_id = :brandId! and r.run_id = :runId! and r.state = 'running'\n  and not exists (select 1 from huigan.coupon_run_parts p where p.brand_id = r.brand_id and p.run_id = r.run_id\n    and not p.done)"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.coupon_runs r set state = 'done', ended_at = :at!::timestamptz
 * where r.brand_id = :brandId! and r.run_id = :runId! and r.state = 'running'
 *   and not exists (select 1 from huigan.coupon_run_parts p where p.brand_id = r.brand_id and p.run_id = r.run_id
 *     and not p.done)
 * ```
 */
export const endRun = new PreparedQuery<IEndRunParams,IEndRunResult>(endRunIR);


/** 'FindUsable' parameters type */
export interface IFindUsableParams {
  afterCoupon: bigint;
  afterMember: bigint;
  brandId: number;
  limit: number;
  templateId: string;
  version?: number | null | void;
}

/** 'FindUsable' return type */
export interface IFindUsableResult {
  coupon_id: bigint;
  member_id: bigint;
}

/** 'FindUsable' query type */
export interface IFindUsableQuery {
  params: IFindUsableParams;
  result: IFindUsableResult;
}

const findUsableIR: any = {"usedParamSet":{"brandId":true,"templateId":true,"version":true,"afterMember":true,"afterCoupon":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":123}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":145,"b":156}]},{"name":"version","required":false,"transform":{"type":"scalar"},"locs":[{"a":188,"b":195},{"a":225,"b":232}]},{"name":"afterMember","required":true,"transform":{"type":"scalar"},"locs":[{"a":271,"b":283}]},{"name":"afterCoupon","required":true,"transform":{"type":"scalar"},"locs":[{"a":294,"b":306}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":357,"b":363}]}],"statement":"-- Coupons to put right, from a place on.\nselect c.member_id, c.coupon_id from huigan.coupons c\nwhere c.brand_id = :brandId! and c.template_id = :templateId! and c.state = 'usable'\n  and (:version::int is null or c.version = :version)\n  and (c.member_id, c.coupon_id) > (:afterMember!::bigint, :afterCoupon!::bigint)\norder by c.member_id, c.coupon_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Coupons to put right, from a place on.
 * select c.member_id, c.coupon_id from huigan.coupons c
 * where c.brand_id = :brandId! and c.template_id = :templateId! and c.state = 'usable'
 *   and (:version::int is null or c.version = :version)
 *   and (c.member_id, c.coupon_id) > (:afterMember!::bigint, :afterCoupon!::bigint)
 * order by c.member_id, c.coupon_id limit :limit!::int
 * ```
 */
export const findUsable = new PreparedQuery<IFindUsableParams,IFindUsableResult>(findUsableIR);


/** 'RevokeUsable' parameters type */
export interface IRevokeUsableParams {
  at: string;
  couponIds: bigintArray;
  memberIds: bigintArray;
  why: string;
}

/** 'RevokeUsable' return type */
export interface IRevokeUsableResult {
  coupon_id: bigint;
  member_id: bigint;
}

/** 'RevokeUsable' query type */
export interface IRevokeUsableQuery {
  params: IRevokeUsableParams;
  result: IRevokeUsableResult;
}

const revokeUsableIR: any = {"usedParamSet":{"at":true,"why":true,"memberIds":true,"couponIds":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":137,"b":140}]},{"name":"why","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":172}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":186,"b":196}]},{"name":"couponIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":209,"b":219}]}],"statement":"-- Those of them that are still usable; what an order took meanwhile finishes.\nupdate huigan.coupons c set state = 'revoked', ended_at = :at!::timestamptz, ended_why = :why!\nfrom unnest(:memberIds!::bigint[], :couponIds!::bigint[]) as a(member_id, coupon_id)\nwhere c.member_id = a.member_id and c.coupon_id = a.coupon_id and c.state = 'usable'\nreturning c.member_id, c.coupon_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Those of them that are still usable; what an order took meanwhile finishes.
 * update huigan.coupons c set state = 'revoked', ended_at = :at!::timestamptz, ended_why = :why!
 * from unnest(:memberIds!::bigint[], :couponIds!::bigint[]) as a(member_id, coupon_id)
 * where c.member_id = a.member_id and c.coupon_id = a.coupon_id and c.state = 'usable'
 * returning c.member_id, c.coupon_id
 * ```
 */
export const revokeUsable = new PreparedQuery<IRevokeUsableParams,IRevokeUsableResult>(revokeUsableIR);


