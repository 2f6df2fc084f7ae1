/** Types generated for queries found in "cloudfunctions/core/guess/guesses.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

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

const insertGuessesIR: any = {"usedParamSet":{"holder":true,"kind":true,"minute":true,"wanted":true,"aMinute":true,"anHour":true},"params":[{"name":"holder","required":true,"transform":{"type":"scalar"},"locs":[{"a":237,"b":244},{"a":436,"b":443},{"a":754,"b":761}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":259,"b":264},{"a":458,"b":463},{"a":770,"b":775}]},{"name":"minute","required":true,"transform":{"type":"scalar"},"locs":[{"a":285,"b":292},{"a":484,"b":491},{"a":541,"b":548},{"a":784,"b":791}]},{"name":"wanted","required":true,"transform":{"type":"scalar"},"locs":[{"a":592,"b":599},{"a":931,"b":938},{"a":1059,"b":1066}]},{"name":"aMinute","required":true,"transform":{"type":"scalar"},"locs":[{"a":607,"b":615},{"a":946,"b":954},{"a":1074,"b":1082},{"a":1188,"b":1196}]},{"name":"anHour","required":true,"transform":{"type":"scalar"},"locs":[{"a":623,"b":630},{"a":978,"b":985},{"a":1106,"b":1113},{"a":1254,"b":1261}]}],"statement":"-- Counts them before they are looked at, so that of many at once no more are looked at than may be: all of a\n-- holder's minute meet at one row. No row: there were too many.\nwith old as (\n  delete from huigan.guesses o where o.holder = :holder! and o.kind = :kind!\n    and o.minute < :minute!::timestamptz - interval '1 hour'\n), before as (\n  select coalesce(sum(g.guesses), 0)::int as guesses from huigan.guesses g\n  where g.holder = :holder! and g.kind = :kind!\n    and g.minute > :minute!::timestamptz - interval '1 hour' and g.minute < :minute!::timestamptz\n), asked as (\n  select least(:wanted!::int, :aMinute!::int, :anHour!::int - b.guesses) as most from before b\n)\ninsert into huigan.guesses as g (holder, kind, minute, guesses, granted)\nselect :holder!::text, :kind!::text, :minute!::timestamptz, a.most, a.most from asked a where a.most > 0\non conflict (holder, kind, minute) do update set\n  guesses = g.guesses + least(:wanted!::int, :aMinute!::int - g.guesses,\n    :anHour!::int - g.guesses - (select b.guesses from before b)),\n  granted = least(:wanted!::int, :aMinute!::int - g.guesses,\n    :anHour!::int - g.guesses - (select b.guesses from before b))\n  where g.guesses < :aMinute!::int and g.guesses + (select b.guesses from before b) < :anHour!::int\nreturning g.granted"};

/**
 * Query generated from SQL:
 * ```
 * -- Counts them before they are looked at, so that of many at once no more are looked at than may be: all of a
 * -- holder's minute meet at one row. No row: there were too many.
 * with old as (
 *   delete from huigan.guesses o where o.holder = :holder! and o.kind = :kind!
 *     and o.minute < :minute!::timestamptz - interval '1 hour'
 * ), before as (
 *   select coalesce(sum(g.guesses), 0)::int as guesses from huigan.guesses g
 *   where g.holder = :holder! and g.kind = :kind!
 *     and g.minute > :minute!::timestamptz - interval '1 hour' and g.minute < :minute!::timestamptz
 * ), asked as (
 *   select least(:wanted!::int, :aMinute!::int, :anHour!::int - b.guesses) as most from before b
 * )
 * insert into huigan.guesses as g (holder, kind, minute, guesses, granted)
 * select :holder!::text, :kind!::text, :minute!::timestamptz, a.most, a.most from asked a where a.most > 0
 * on conflict (holder, kind, minute) do update set
 *   guesses = g.guesses + least(:wanted!::int, :aMinute!::int - g.guesses,
 *     :anHour!::int - g.guesses - (select b.guesses from before b)),
 *   granted = least(:wanted!::int, :aMinute!::int - g.guesses,
 *     :anHour!::int - g.guesses - (select b.guesses from before b))
 *   where g.guesses < :aMinute!::int and g.guesses + (select b.guesses from before b) < :anHour!::int
 * returning g.granted
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


