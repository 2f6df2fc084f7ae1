/** Types generated for queries found in "cloudfunctions/platform/last-runs.store.sql" */
import { PreparedQuery } from './prepared-query';

/** 'NoteRun' parameters type */
export interface INoteRunParams {
  mostSeconds: number;
  now: string;
  what: string;
}

/** 'NoteRun' return type */
export interface INoteRunResult {
  ran_at: Date;
}

/** 'NoteRun' query type */
export interface INoteRunQuery {
  params: INoteRunParams;
  result: INoteRunResult;
}

const noteRunIR: any = {"usedParamSet":{"what":true,"now":true,"mostSeconds":true},"params":[{"name":"what","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":149}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":152,"b":156}]},{"name":"mostSeconds","required":true,"transform":{"type":"scalar"},"locs":[{"a":280,"b":292}]}],"statement":"-- Nothing where the clock has jumped since: by more than so many seconds, either way.\ninsert into huigan.last_runs as r (what, ran_at) values (:what!, :now!)\non conflict (what) do update set ran_at = excluded.ran_at\n  where abs(extract(epoch from excluded.ran_at - r.ran_at)) <= :mostSeconds!::float8\nreturning ran_at"};

/**
 * Query generated from SQL:
 * ```
 * -- Nothing where the clock has jumped since: by more than so many seconds, either way.
 * insert into huigan.last_runs as r (what, ran_at) values (:what!, :now!)
 * on conflict (what) do update set ran_at = excluded.ran_at
 *   where abs(extract(epoch from excluded.ran_at - r.ran_at)) <= :mostSeconds!::float8
 * returning ran_at
 * ```
 */
export const noteRun = new PreparedQuery<INoteRunParams,INoteRunResult>(noteRunIR);


/** 'SetRun' parameters type */
export interface ISetRunParams {
  now: string;
  what: string;
}

/** 'SetRun' return type */
export type ISetRunResult = void;

/** 'SetRun' query type */
export interface ISetRunQuery {
  params: ISetRunParams;
  result: ISetRunResult;
}

const setRunIR: any = {"usedParamSet":{"what":true,"now":true},"params":[{"name":"what","required":true,"transform":{"type":"scalar"},"locs":[{"a":52,"b":57}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":60,"b":64}]}],"statement":"insert into huigan.last_runs (what, ran_at) values (:what!, :now!)\non conflict (what) do update set ran_at = excluded.ran_at"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.last_runs (what, ran_at) values (:what!, :now!)
 * on conflict (what) do update set ran_at = excluded.ran_at
 * ```
 */
export const setRun = new PreparedQuery<ISetRunParams,ISetRunResult>(setRunIR);


/** 'ReadRun' parameters type */
export interface IReadRunParams {
  what: string;
}

/** 'ReadRun' return type */
export interface IReadRunResult {
  ran_at: Date;
}

/** 'ReadRun' query type */
export interface IReadRunQuery {
  params: IReadRunParams;
  result: IReadRunResult;
}

const readRunIR: any = {"usedParamSet":{"what":true},"params":[{"name":"what","required":true,"transform":{"type":"scalar"},"locs":[{"a":55,"b":60}]}],"statement":"select r.ran_at from huigan.last_runs r where r.what = :what! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select r.ran_at from huigan.last_runs r where r.what = :what! limit 1
 * ```
 */
export const readRun = new PreparedQuery<IReadRunParams,IReadRunResult>(readRunIR);


