/** Types generated for queries found in "cloudfunctions/core/views/audit/transfers.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'FindTransferDifferences' parameters type */
export interface IFindTransferDifferencesParams {
  brandId: number;
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

const findTransferDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":2787,"b":2795}]}],"statement":"with moves(code, debits, credits, kinds) as materialized (values\n  ('accrue', '{brand.points.issued}'::text[], '{member.points.pending,member.points.active}'::text[],\n    '{sale}'::text[]),\n  ('qualify', '{brand.qualifying.issued}', '{member.qualifying}', '{sale}'),\n  ('gift', '{brand.points.issued}', '{member.points.pending,member.points.active}',\n    '{sale,refund,join,gift,tier,programme}'),\n  ('activate', '{member.points.pending}', '{member.points.active}', '{activate,completion}'),\n  ('expire', '{member.points.pending,member.points.active}', '{brand.points.expired}', '{expire,return}'),\n  ('net-debt', '{member.points.active}', '{member.points.debt}',\n    '{sale,refund,join,gift,tier,programme,activate,completion,return}'),\n  ('redeem', '{member.points.active}', '{brand.points.redeemed}', '{redemption}'),\n  ('return', '{brand.points.redeemed}', '{member.points.active}', '{return}'),\n  ('take-back', '{member.points.pending,member.points.active}', '{brand.points.issued}', '{refund}'),\n  ('take-back-expired', '{brand.points.expired}', '{brand.points.issued}', '{refund}'),\n  ('take-back-other', '{member.points.active}', '{brand.points.issued}', '{refund}'),\n  ('take-back-debt', '{member.points.debt}', '{brand.points.issued}', '{refund}'),\n  ('waive', '{brand.points.waived}', '{brand.points.issued}', '{refund}'),\n  ('take-back-qualifying', '{member.qualifying}', '{brand.qualifying.issued}', '{refund}')\n)\nselect m.member_key as \"member\", 'transfer ' || t.journal_no || '.' || t.leg || ' ' || t.code || ': '\n  || v.what as \"what!\", v.expected as \"expected\",\n  v.found as \"found\", count(*) over () as \"total!\"\nfrom huigan.transfers t\nleft join huigan.members m on m.member_id = t.member_id\nleft join moves c on c.code = t.code::text\nleft join huigan.journals j on j.member_id = t.member_id and j.journal_no = t.journal_no\ncross join lateral (values\n  ('amount above zero', 'true', (t.amount > 0)::text),\n  ('two accounts', 'true', (t.debit <> t.credit)::text),\n  ('asset of its debit', huigan.asset_of(t.debit)::text, t.asset::text),\n  ('asset of its credit', huigan.asset_of(t.credit)::text, t.asset::text),\n  ('debit of its code', array_to_string(c.debits, ' or '), case\n    when t.debit::text = any(c.debits) then array_to_string(c.debits, ' or ') else t.debit::text end),\n  ('credit of its code', array_to_string(c.credits, ' or '),\n    case when t.credit::text = any(c.credits) then array_to_string(c.credits, ' or ')\n      else t.credit::text end),\n  ('journal of its code', array_to_string(c.kinds, ' or '),\n    case when j.kind is null or j.kind::text = any(c.kinds) then array_to_string(c.kinds, ' or ')\n      else j.kind::text end),\n  ('its lot', 'some', case when t.lot_no is null then 'none' else 'some' end)\n) v(what, expected, found)\nwhere t.brand_id = :brandId! and v.expected is distinct from v.found\norder by m.member_key, t.journal_no, t.leg, v.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with moves(code, debits, credits, kinds) as materialized (values
 *   ('accrue', '{brand.points.issued}'::text[], '{member.points.pending,member.points.active}'::text[],
 *     '{sale}'::text[]),
 *   ('qualify', '{brand.qualifying.issued}', '{member.qualifying}', '{sale}'),
 *   ('gift', '{brand.points.issued}', '{member.points.pending,member.points.active}',
 *     '{sale,refund,join,gift,tier,programme}'),
 *   ('activate', '{member.points.pending}', '{member.points.active}', '{activate,completion}'),
 *   ('expire', '{member.points.pending,member.points.active}', '{brand.points.expired}', '{expire,return}'),
 *   ('net-debt', '{member.points.active}', '{member.points.debt}',
 *     '{sale,refund,join,gift,tier,programme,activate,completion,return}'),
 *   ('redeem', '{member.points.active}', '{brand.points.redeemed}', '{redemption}'),
 *   ('return', '{brand.points.redeemed}', '{member.points.active}', '{return}'),
 *   ('take-back', '{member.points.pending,member.points.active}', '{brand.points.issued}', '{refund}'),
 *   ('take-back-expired', '{brand.points.expired}', '{brand.points.issued}', '{refund}'),
 *   ('take-back-other', '{member.points.active}', '{brand.points.issued}', '{refund}'),
 *   ('take-back-debt', '{member.points.debt}', '{brand.points.issued}', '{refund}'),
 *   ('waive', '{brand.points.waived}', '{brand.points.issued}', '{refund}'),
 *   ('take-back-qualifying', '{member.qualifying}', '{brand.qualifying.issued}', '{refund}')
 * )
 * select m.member_key as "member", 'transfer ' || t.journal_no || '.' || t.leg || ' ' || t.code || ': '
 *   || v.what as "what!", v.expected as "expected",
 *   v.found as "found", count(*) over () as "total!"
 * from huigan.transfers t
 * left join huigan.members m on m.member_id = t.member_id
 * left join moves c on c.code = t.code::text
 * left join huigan.journals j on j.member_id = t.member_id and j.journal_no = t.journal_no
 * cross join lateral (values
 *   ('amount above zero', 'true', (t.amount > 0)::text),
 *   ('two accounts', 'true', (t.debit <> t.credit)::text),
 *   ('asset of its debit', huigan.asset_of(t.debit)::text, t.asset::text),
 *   ('asset of its credit', huigan.asset_of(t.credit)::text, t.asset::text),
 *   ('debit of its code', array_to_string(c.debits, ' or '), case
 *     when t.debit::text = any(c.debits) then array_to_string(c.debits, ' or ') else t.debit::text end),
 *   ('credit of its code', array_to_string(c.credits, ' or '),
 *     case when t.credit::text = any(c.credits) then array_to_string(c.credits, ' or ')
 *       else t.credit::text end),
 *   ('journal of its code', array_to_string(c.kinds, ' or '),
 *     case when j.kind is null or j.kind::text = any(c.kinds) then array_to_string(c.kinds, ' or ')
 *       else j.kind::text end),
 *   ('its lot', 'some', case when t.lot_no is null then 'none' else 'some' end)
 * ) v(what, expected, found)
 * where t.brand_id = :brandId! and v.expected is distinct from v.found
 * order by m.member_key, t.journal_no, t.leg, v.what limit 1000
 * ```
 */
export const findTransferDifferences = new PreparedQuery<IFindTransferDifferencesParams,IFindTransferDifferencesResult>(findTransferDifferencesIR);


