/** Types generated for queries found in "cloudfunctions/core/views/audit/numbers.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindNumberDifferences' parameters type */
export interface IFindNumberDifferencesParams {
  brandId: number;
}

/** 'FindNumberDifferences' return type */
export interface IFindNumberDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindNumberDifferences' query type */
export interface IFindNumberDifferencesQuery {
  params: IFindNumberDifferencesParams;
  result: IFindNumberDifferencesResult;
}

const findNumberDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":158,"b":166},{"a":361,"b":369},{"a":517,"b":525},{"a":1487,"b":1495}]}],"statement":"with lots as (\n  select l.member_id, max(l.lot_no) as last, count(*) as rows, count(distinct l.lot_no) as numbers\n    from huigan.lots l\n  where l.brand_id = :brandId! group by l.member_id\n), journals as (\n  select j.member_id, max(j.journal_no) as last, count(*) as rows, count(distinct j.journal_no) as numbers\n    from huigan.journals j\n  where j.brand_id = :brandId! group by j.member_id\n), steps as (\n  select s.member_id, max(s.step_no) as last, count(*) as rows from huigan.tier_steps s\n    where s.brand_id = :brandId! group by s.member_id\n)\nselect m.member_key as \"member\", v.what as \"what!\", v.expected::text as \"expected\", v.found::text as \"found\",\n  count(*) over () as \"total!\"\nfrom huigan.members m\nleft join lots l on l.member_id = m.member_id\nleft join journals j on j.member_id = m.member_id\nleft join steps s on s.member_id = m.member_id\ncross join lateral (values\n  ('last_lot_no', coalesce(l.last, 0), m.last_lot_no::bigint),\n  ('last_journal_no', coalesce(j.last, 0), m.last_journal_no),\n  ('last_step_no', coalesce(s.last, 0), m.last_step_no),\n  ('lots numbered 1, 2, 3 …', coalesce(l.last, 0), coalesce(l.rows, 0)),\n  ('lot numbers used once', coalesce(l.rows, 0), coalesce(l.numbers, 0)),\n  ('journals numbered 1, 2, 3 …', coalesce(j.last, 0), coalesce(j.rows, 0)),\n  ('journal numbers used once', coalesce(j.rows, 0), coalesce(j.numbers, 0)),\n  ('steps numbered 1, 2, 3 …', coalesce(s.last, 0), coalesce(s.rows, 0))\n) v(what, expected, found)\nwhere m.brand_id = :brandId! and v.expected <> v.found\norder by m.member_key, v.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with lots as (
 *   select l.member_id, max(l.lot_no) as last, count(*) as rows, count(distinct l.lot_no) as numbers
 *     from huigan.lots l
 *   where l.brand_id = :brandId! group by l.member_id
 * ), journals as (
 *   select j.member_id, max(j.journal_no) as last, count(*) as rows, count(distinct j.journal_no) as numbers
 *     from huigan.journals j
 *   where j.brand_id = :brandId! group by j.member_id
 * ), steps as (
 *   select s.member_id, max(s.step_no) as last, count(*) as rows from huigan.tier_steps s
 *     where s.brand_id = :brandId! group by s.member_id
 * )
 * select m.member_key as "member", v.what as "what!", v.expected::text as "expected", v.found::text as "found",
 *   count(*) over () as "total!"
 * from huigan.members m
 * left join lots l on l.member_id = m.member_id
 * left join journals j on j.member_id = m.member_id
 * left join steps s on s.member_id = m.member_id
 * cross join lateral (values
 *   ('last_lot_no', coalesce(l.last, 0), m.last_lot_no::bigint),
 *   ('last_journal_no', coalesce(j.last, 0), m.last_journal_no),
 *   ('last_step_no', coalesce(s.last, 0), m.last_step_no),
 *   ('lots numbered 1, 2, 3 …', coalesce(l.last, 0), coalesce(l.rows, 0)),
 *   ('lot numbers used once', coalesce(l.rows, 0), coalesce(l.numbers, 0)),
 *   ('journals numbered 1, 2, 3 …', coalesce(j.last, 0), coalesce(j.rows, 0)),
 *   ('journal numbers used once', coalesce(j.rows, 0), coalesce(j.numbers, 0)),
 *   ('steps numbered 1, 2, 3 …', coalesce(s.last, 0), coalesce(s.rows, 0))
 * ) v(what, expected, found)
 * where m.brand_id = :brandId! and v.expected <> v.found
 * order by m.member_key, v.what limit 1000
 * ```
 */
export const findNumberDifferences = new PreparedQuery<IFindNumberDifferencesParams,IFindNumberDifferencesResult>(findNumberDifferencesIR);


