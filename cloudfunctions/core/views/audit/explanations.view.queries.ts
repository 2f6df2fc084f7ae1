/** Types generated for queries found in "cloudfunctions/core/views/audit/explanations.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type transfer_code = 'accrue' | 'activate' | 'claim' | 'claim-debt' | 'claim-qualifying' | 'claim-waived' | 'commission' | 'expire' | 'gift' | 'move-debt' | 'move-in' | 'move-out' | 'move-qualifying' | 'net-debt' | 'open' | 'open-qualifying' | 'qualify' | 'redeem' | 'return' | 'take-back' | 'take-back-debt' | 'take-back-expired' | 'take-back-moved' | 'take-back-other' | 'take-back-qualifying' | 'waive';

export type bigintArray = (bigint)[];

/** 'ReadExplanationPage' parameters type */
export interface IReadExplanationPageParams {
  brandId: number;
  day: string;
  journalNo: number;
  leg: number;
  limit: number;
  memberId: bigint;
}

/** 'ReadExplanationPage' return type */
export interface IReadExplanationPageResult {
  amount: bigint;
  business_day: string;
  code: transfer_code;
  explanation: unknown;
  journal_no: number;
  leg: number;
  member_id: bigint;
}

/** 'ReadExplanationPage' query type */
export interface IReadExplanationPageQuery {
  params: IReadExplanationPageParams;
  result: IReadExplanationPageResult;
}

const readExplanationPageIR: any = {"usedParamSet":{"brandId":true,"memberId":true,"day":true,"journalNo":true,"leg":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":140}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":200,"b":209}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":222,"b":226}]},{"name":"journalNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":235,"b":245}]},{"name":"leg","required":true,"transform":{"type":"scalar"},"locs":[{"a":253,"b":257}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":334,"b":340}]}],"statement":"select t.member_id, t.business_day, t.journal_no, t.leg, t.code, t.amount, t.explanation\nfrom huigan.transfers t\nwhere t.brand_id = :brandId! and (t.member_id, t.business_day, t.journal_no, t.leg) > (:memberId!::bigint,\n  :day!::date, :journalNo!::int, :leg!::smallint)\norder by t.member_id, t.business_day, t.journal_no, t.leg limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select t.member_id, t.business_day, t.journal_no, t.leg, t.code, t.amount, t.explanation
 * from huigan.transfers t
 * where t.brand_id = :brandId! and (t.member_id, t.business_day, t.journal_no, t.leg) > (:memberId!::bigint,
 *   :day!::date, :journalNo!::int, :leg!::smallint)
 * order by t.member_id, t.business_day, t.journal_no, t.leg limit :limit!::int
 * ```
 */
export const readExplanationPage = new PreparedQuery<IReadExplanationPageParams,IReadExplanationPageResult>(readExplanationPageIR);


/** 'NameMembers' parameters type */
export interface INameMembersParams {
  memberIds: bigintArray;
}

/** 'NameMembers' return type */
export interface INameMembersResult {
  brand_id: number;
  member_id: bigint;
  member_key: string;
}

/** 'NameMembers' query type */
export interface INameMembersQuery {
  params: INameMembersParams;
  result: INameMembersResult;
}

const nameMembersIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":103}]}],"statement":"select m.member_id, m.brand_id, m.member_key from huigan.members m\n  where m.member_id = any(:memberIds!::bigint[])"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.brand_id, m.member_key from huigan.members m
 *   where m.member_id = any(:memberIds!::bigint[])
 * ```
 */
export const nameMembers = new PreparedQuery<INameMembersParams,INameMembersResult>(nameMembersIR);


/** 'FindFrozenInputDifferences' parameters type */
export interface IFindFrozenInputDifferencesParams {
  brandId: number;
}

/** 'FindFrozenInputDifferences' return type */
export interface IFindFrozenInputDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindFrozenInputDifferences' query type */
export interface IFindFrozenInputDifferencesQuery {
  params: IFindFrozenInputDifferencesParams;
  result: IFindFrozenInputDifferencesResult;
}

const findFrozenInputDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":716,"b":724}]}],"statement":"select m.member_key as \"member\", 'transfer ' || t.journal_no || '.' || t.leg || ' ' || t.code || ': '\n  || v.what as \"what!\", v.expected as \"expected\",\n  v.found as \"found\", count(*) over () as \"total!\"\nfrom huigan.transfers t\njoin huigan.lots l on l.member_id = t.member_id and l.lot_no = t.lot_no\nleft join huigan.members m on m.member_id = t.member_id\ncross join lateral (values\n  ('version', l.programme_version::text, t.explanation ->> 'version'),\n  ('multiplier', case when t.code = 'accrue' then l.multiplier_bp end::text,\n    t.explanation #>> '{inputs,multiplierBp}'),\n  ('level', case when t.code = 'accrue' then l.tier end, t.explanation #>> '{inputs,tier}')\n) v(what, expected, found)\nwhere t.brand_id = :brandId! and t.code in ('accrue', 'qualify', 'gift') and v.expected is distinct\n  from v.found\norder by m.member_key, t.journal_no, t.leg, v.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_key as "member", 'transfer ' || t.journal_no || '.' || t.leg || ' ' || t.code || ': '
 *   || v.what as "what!", v.expected as "expected",
 *   v.found as "found", count(*) over () as "total!"
 * from huigan.transfers t
 * join huigan.lots l on l.member_id = t.member_id and l.lot_no = t.lot_no
 * left join huigan.members m on m.member_id = t.member_id
 * cross join lateral (values
 *   ('version', l.programme_version::text, t.explanation ->> 'version'),
 *   ('multiplier', case when t.code = 'accrue' then l.multiplier_bp end::text,
 *     t.explanation #>> '{inputs,multiplierBp}'),
 *   ('level', case when t.code = 'accrue' then l.tier end, t.explanation #>> '{inputs,tier}')
 * ) v(what, expected, found)
 * where t.brand_id = :brandId! and t.code in ('accrue', 'qualify', 'gift') and v.expected is distinct
 *   from v.found
 * order by m.member_key, t.journal_no, t.leg, v.what limit 1000
 * ```
 */
export const findFrozenInputDifferences = new PreparedQuery<IFindFrozenInputDifferencesParams,IFindFrozenInputDifferencesResult>(findFrozenInputDifferencesIR);


