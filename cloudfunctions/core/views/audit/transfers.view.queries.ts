/** Types generated for queries found in "cloudfunctions/core/views/audit/transfers.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindTransferDifferences' parameters type */
export interface IFindTransferDifferencesParams {
  brandId: number;
  codeCredits: stringArray;
  codeDebits: stringArray;
  codeJournals: stringArray;
  codes: stringArray;
}

/** 'FindTransferDifferences' return type */
export interface IFindTransferDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindTransferDifferences' query type */
export interface IFindTransferDifferencesQuery {
  params: IFindTransferDifferencesParams;
  result: IFindTransferDifferencesResult;
}

const findTransferDifferencesIR: any = {"usedParamSet":{"codes":true,"codeDebits":true,"codeCredits":true,"codeJournals":true,"brandId":true},"params":[{"name":"codes","required":true,"transform":{"type":"scalar"},"locs":[{"a":328,"b":334}]},{"name":"codeDebits","required":true,"transform":{"type":"scalar"},"locs":[{"a":345,"b":356}]},{"name":"codeCredits","required":true,"transform":{"type":"scalar"},"locs":[{"a":367,"b":379}]},{"name":"codeJournals","required":true,"transform":{"type":"scalar"},"locs":[{"a":390,"b":403}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":856,"b":864}]}],"statement":"with moves as materialized (\n  select c.code, string_to_array(c.debits, ',') as debits, string_to_array(c.credits, ',') as credits,\n    string_to_array(c.kinds, ',') as kinds, replace(c.debits, ',', ' or ') as any_debit,\n    replace(c.credits, ',', ' or ') as any_credit, replace(c.kinds, ',', ' or ') as any_kind\n  from unnest(:codes!::text[], :codeDebits!::text[], :codeCredits!::text[], :codeJournals!::text[])\n    as c(code, debits, credits, kinds)\n), moved as (\n  select t.member_id, t.journal_no, t.leg, t.amount, t.lot_no, t.code::text, t.asset::text, t.debit::text,\n    t.credit::text, huigan.asset_of(t.debit)::text as debit_asset,\n    huigan.asset_of(t.credit)::text as credit_asset, j.kind::text as journal\n  from huigan.transfers t\n  left join huigan.journals j on j.member_id = t.member_id and j.journal_no = t.journal_no\n  where t.brand_id = :brandId!\n)\nselect m.member_key as \"member\", 'transfer ' || t.journal_no || '.' || t.leg || ' ' || t.code || ': '\n  || v.what as \"what!\", v.expected as \"expected\",\n  v.found as \"found\", count(*) over () as \"total!\"\nfrom moved t\nleft join huigan.members m on m.member_id = t.member_id\nleft join moves c on c.code = t.code\ncross join lateral (values\n  ('amount above zero', 'true', (t.amount > 0)::text),\n  ('two accounts', 'true', (t.debit <> t.credit)::text),\n  ('asset of its debit', t.debit_asset, t.asset),\n  ('asset of its credit', t.credit_asset, t.asset),\n  ('debit of its code', c.any_debit, case when t.debit = any(c.debits) then c.any_debit else t.debit end),\n  ('credit of its code', c.any_credit,\n    case when t.credit = any(c.credits) then c.any_credit else t.credit end),\n  ('journal of its code', c.any_kind,\n    case when t.journal is null or t.journal = any(c.kinds) then c.any_kind else t.journal end),\n  ('its lot', 'some', case when t.lot_no is null then 'none' else 'some' end)\n) v(what, expected, found)\nwhere v.expected is distinct from v.found\norder by m.member_key, t.journal_no, t.leg, v.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with moves as materialized (
 *   select c.code, string_to_array(c.debits, ',') as debits, string_to_array(c.credits, ',') as credits,
 *     string_to_array(c.kinds, ',') as kinds, replace(c.debits, ',', ' or ') as any_debit,
 *     replace(c.credits, ',', ' or ') as any_credit, replace(c.kinds, ',', ' or ') as any_kind
 *   from unnest(:codes!::text[], :codeDebits!::text[], :codeCredits!::text[], :codeJournals!::text[])
 *     as c(code, debits, credits, kinds)
 * ), moved as (
 *   select t.member_id, t.journal_no, t.leg, t.amount, t.lot_no, t.code::text, t.asset::text, t.debit::text,
 *     t.credit::text, huigan.asset_of(t.debit)::text as debit_asset,
 *     huigan.asset_of(t.credit)::text as credit_asset, j.kind::text as journal
 *   from huigan.transfers t
 *   left join huigan.journals j on j.member_id = t.member_id and j.journal_no = t.journal_no
 *   where t.brand_id = :brandId!
 * )
 * select m.member_key as "member", 'transfer ' || t.journal_no || '.' || t.leg || ' ' || t.code || ': '
 *   || v.what as "what!", v.expected as "expected",
 *   v.found as "found", count(*) over () as "total!"
 * from moved t
 * left join huigan.members m on m.member_id = t.member_id
 * left join moves c on c.code = t.code
 * cross join lateral (values
 *   ('amount above zero', 'true', (t.amount > 0)::text),
 *   ('two accounts', 'true', (t.debit <> t.credit)::text),
 *   ('asset of its debit', t.debit_asset, t.asset),
 *   ('asset of its credit', t.credit_asset, t.asset),
 *   ('debit of its code', c.any_debit, case when t.debit = any(c.debits) then c.any_debit else t.debit end),
 *   ('credit of its code', c.any_credit,
 *     case when t.credit = any(c.credits) then c.any_credit else t.credit end),
 *   ('journal of its code', c.any_kind,
 *     case when t.journal is null or t.journal = any(c.kinds) then c.any_kind else t.journal end),
 *   ('its lot', 'some', case when t.lot_no is null then 'none' else 'some' end)
 * ) v(what, expected, found)
 * where v.expected is distinct from v.found
 * order by m.member_key, t.journal_no, t.leg, v.what limit 1000
 * ```
 */
export const findTransferDifferences = new PreparedQuery<IFindTransferDifferencesParams,IFindTransferDifferencesResult>(findTransferDifferencesIR);


