/** Types generated for queries found in "cloudfunctions/core/guess/guesses.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'InsertGuesses' parameters type */
export interface IInsertGuessesParams {
  aMinute: number;
  anHour: number;
  holder: string;
  kind: string;
  minute: string;
  wanted: number;
}

/** 'InsertGuesses' return type */
export interface IInsertGuessesResult {
  granted: number;
}

/** 'InsertGuesses' query type */
export interface IInsertGuessesQuery {
  params: IInsertGuessesParams;
  result: IInsertGuessesResult;
}

const insertGuessesIR: any = {"usedParamSet":{"holder":true,"kind":true,"minute":true,"aMinute":true,"anHour":true,"wanted":true},"params":[{"name":"holder","required":true,"transform":{"type":"scalar"},"locs":[{"a":351,"b":358},{"a":550,"b":557},{"a":855,"b":862}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":373,"b":378},{"a":572,"b":577},{"a":871,"b":876}]},{"name":"minute","required":true,"transform":{"type":"scalar"},"locs":[{"a":399,"b":406},{"a":598,"b":605},{"a":655,"b":662},{"a":885,"b":892}]},{"name":"aMinute","required":true,"transform":{"type":"scalar"},"locs":[{"a":708,"b":716}]},{"name":"anHour","required":true,"transform":{"type":"scalar"},"locs":[{"a":724,"b":731}]},{"name":"wanted","required":true,"transform":{"type":"scalar"},"locs":[{"a":914,"b":921}]}],"statement":"-- Counts them before they are looked at, so that of many at once no more are looked at than may be: all of a\n-- holder's minute meet at one row. No row: there were too many. What a new row is granted is all that there\n-- is; what is added to one, is granted at most what is left of that.\nwith old as (\n  delete from huigan.guesses o where o.holder = :holder! and o.kind = :kind!\n    and o.minute < :minute!::timestamptz - interval '1 hour'\n), before as (\n  select coalesce(sum(g.guesses), 0)::int as guesses from huigan.guesses g\n  where g.holder = :holder! and g.kind = :kind!\n    and g.minute > :minute!::timestamptz - interval '1 hour' and g.minute < :minute!::timestamptz\n), allowed as (\n  select least(:aMinute!::int, :anHour!::int - b.guesses) as most from before b\n)\ninsert into huigan.guesses as g (holder, kind, minute, guesses, granted)\nselect :holder!::text, :kind!::text, :minute!::timestamptz, least(:wanted!::int, a.most), a.most\nfrom allowed a where a.most > 0\non conflict (holder, kind, minute) do update set\n  guesses = g.guesses + least(excluded.guesses, excluded.granted - g.guesses),\n  granted = least(excluded.guesses, excluded.granted - g.guesses)\n  where g.guesses < excluded.granted\nreturning least(g.guesses, g.granted) as \"granted!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Counts them before they are looked at, so that of many at once no more are looked at than may be: all of a
 * -- holder's minute meet at one row. No row: there were too many. What a new row is granted is all that there
 * -- is; what is added to one, is granted at most what is left of that.
 * with old as (
 *   delete from huigan.guesses o where o.holder = :holder! and o.kind = :kind!
 *     and o.minute < :minute!::timestamptz - interval '1 hour'
 * ), before as (
 *   select coalesce(sum(g.guesses), 0)::int as guesses from huigan.guesses g
 *   where g.holder = :holder! and g.kind = :kind!
 *     and g.minute > :minute!::timestamptz - interval '1 hour' and g.minute < :minute!::timestamptz
 * ), allowed as (
 *   select least(:aMinute!::int, :anHour!::int - b.guesses) as most from before b
 * )
 * insert into huigan.guesses as g (holder, kind, minute, guesses, granted)
 * select :holder!::text, :kind!::text, :minute!::timestamptz, least(:wanted!::int, a.most), a.most
 * from allowed a where a.most > 0
 * on conflict (holder, kind, minute) do update set
 *   guesses = g.guesses + least(excluded.guesses, excluded.granted - g.guesses),
 *   granted = least(excluded.guesses, excluded.granted - g.guesses)
 *   where g.guesses < excluded.granted
 * returning least(g.guesses, g.granted) as "granted!"
 * ```
 */
export const insertGuesses = new PreparedQuery<IInsertGuessesParams,IInsertGuessesResult>(insertGuessesIR);


/** 'ForgiveGuesses' parameters type */
export interface IForgiveGuessesParams {
  count: number;
  holder: string;
  kind: string;
  minute: string;
}

/** 'ForgiveGuesses' return type */
export type IForgiveGuessesResult = void;

/** 'ForgiveGuesses' query type */
export interface IForgiveGuessesQuery {
  params: IForgiveGuessesParams;
  result: IForgiveGuessesResult;
}

const forgiveGuessesIR: any = {"usedParamSet":{"count":true,"holder":true,"kind":true,"minute":true},"params":[{"name":"count","required":true,"transform":{"type":"scalar"},"locs":[{"a":59,"b":65}]},{"name":"holder","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":100}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":120}]},{"name":"minute","required":true,"transform":{"type":"scalar"},"locs":[{"a":137,"b":144}]}],"statement":"update huigan.guesses g set guesses = greatest(g.guesses - :count!::int, 0)\nwhere g.holder = :holder! and g.kind = :kind! and g.minute = :minute!::timestamptz"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.guesses g set guesses = greatest(g.guesses - :count!::int, 0)
 * where g.holder = :holder! and g.kind = :kind! and g.minute = :minute!::timestamptz
 * ```
 */
export const forgiveGuesses = new PreparedQuery<IForgiveGuessesParams,IForgiveGuessesResult>(forgiveGuessesIR);


/** 'DeleteGuessesBefore' parameters type */
export interface IDeleteGuessesBeforeParams {
  before: string;
  limit: number;
}

/** 'DeleteGuessesBefore' return type */
export interface IDeleteGuessesBeforeResult {
  kind: string;
}

/** 'DeleteGuessesBefore' query type */
export interface IDeleteGuessesBeforeQuery {
  params: IDeleteGuessesBeforeParams;
  result: IDeleteGuessesBeforeResult;
}

const deleteGuessesBeforeIR: any = {"usedParamSet":{"before":true,"limit":true},"params":[{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":114,"b":121}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":147,"b":153}]}],"statement":"delete from huigan.guesses g using (\n  select o.holder, o.kind, o.minute from huigan.guesses o\n  where o.minute < :before! order by o.minute limit :limit!::int\n) old\nwhere g.holder = old.holder and g.kind = old.kind and g.minute = old.minute\nreturning g.kind"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.guesses g using (
 *   select o.holder, o.kind, o.minute from huigan.guesses o
 *   where o.minute < :before! order by o.minute limit :limit!::int
 * ) old
 * where g.holder = old.holder and g.kind = old.kind and g.minute = old.minute
 * returning g.kind
 * ```
 */
export const deleteGuessesBefore = new PreparedQuery<IDeleteGuessesBeforeParams,IDeleteGuessesBeforeResult>(deleteGuessesBeforeIR);


