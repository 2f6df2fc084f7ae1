/** Types generated for queries found in "cloudfunctions/core/views/audit/lots.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type account = 'brand.commission.expired' | 'brand.commission.issued' | 'brand.commission.moved' | 'brand.commission.redeemed' | 'brand.commission.waived' | 'brand.points.carried' | 'brand.points.expired' | 'brand.points.issued' | 'brand.points.moved' | 'brand.points.redeemed' | 'brand.points.waived' | 'brand.qualifying.carried' | 'brand.qualifying.issued' | 'brand.qualifying.moved' | 'member.commission.active' | 'member.commission.debt' | 'member.commission.pending' | 'member.points.active' | 'member.points.debt' | 'member.points.pending' | 'member.qualifying';

export type transfer_code = 'accrue' | 'activate' | 'claim' | 'claim-debt' | 'claim-qualifying' | 'claim-waived' | 'commission' | 'expire' | 'gift' | 'move-debt' | 'move-in' | 'move-out' | 'move-qualifying' | 'net-debt' | 'open' | 'open-qualifying' | 'qualify' | 'redeem' | 'return' | 'take-back' | 'take-back-debt' | 'take-back-expired' | 'take-back-moved' | 'take-back-other' | 'take-back-qualifying' | 'waive';

export type accountArray = (account)[];

export type transfer_codeArray = (transfer_code)[];

/** 'FindLotDifferences' parameters type */
export interface IFindLotDifferencesParams {
  actives: accountArray;
  brandId: number;
  grants: transfer_codeArray;
  pendings: accountArray;
}

/** 'FindLotDifferences' return type */
export interface IFindLotDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindLotDifferences' query type */
export interface IFindLotDifferencesQuery {
  params: IFindLotDifferencesParams;
  result: IFindLotDifferencesResult;
}

const findLotDifferencesIR: any = {"usedParamSet":{"grants":true,"actives":true,"pendings":true,"brandId":true},"params":[{"name":"grants","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":109}]},{"name":"actives","required":true,"transform":{"type":"scalar"},"locs":[{"a":209,"b":217},{"a":302,"b":310}]},{"name":"pendings","required":true,"transform":{"type":"scalar"},"locs":[{"a":403,"b":412},{"a":497,"b":506}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1133,"b":1141},{"a":1331,"b":1339},{"a":2751,"b":2759}]}],"statement":"with moved as (\n  select t.member_id, t.lot_no,\n    coalesce(sum(t.amount) filter (where t.code = any(:grants!::huigan.transfer_code[])), 0) as granted,\n    coalesce(sum(t.amount) filter (where t.credit = any(:actives!::huigan.account[])), 0)\n      - coalesce(sum(t.amount) filter (where t.debit = any(:actives!::huigan.account[])), 0) as active,\n    coalesce(sum(t.amount) filter (where t.credit = any(:pendings!::huigan.account[])), 0)\n      - coalesce(sum(t.amount) filter (where t.debit = any(:pendings!::huigan.account[])), 0) as pending,\n    coalesce(sum(t.amount) filter (where t.code = 'expire'), 0)\n      - coalesce(sum(t.amount) filter (where t.code = 'take-back-expired'), 0) as expired,\n    coalesce(sum(t.amount) filter (where t.code in ('take-back', 'take-back-expired', 'take-back-debt',\n      'take-back-moved', 'waive')), 0) as taken_back,\n    coalesce(sum(t.amount) filter (where t.code in ('qualify', 'open-qualifying', 'move-qualifying')), 0)\n      - coalesce(sum(t.amount) filter (where t.code in ('take-back-qualifying', 'claim-qualifying')), 0)\n      as qualifying\n  from huigan.transfers t where t.brand_id = :brandId! and t.lot_no is not null group by t.member_id, t.lot_no\n), returned as (\n  select t.member_id, t.lot_no, t.journal_no, sum(t.amount) as amount\n  from huigan.transfers t where t.brand_id = :brandId! and t.code = 'return' group by t.member_id, t.lot_no,\n    t.journal_no\n)\nselect m.member_key as \"member\", 'lot ' || l.lot_no || ': ' || v.what as \"what!\",\n  v.expected::text as \"expected\", v.found::text as \"found\",\n  count(*) over () as \"total!\"\nfrom huigan.lots l\nleft join huigan.members m on m.member_id = l.member_id\nleft join moved x on x.member_id = l.member_id and x.lot_no = l.lot_no\nleft join returned r on l.kind = 'return' and r.member_id = l.member_id and r.lot_no = l.lot_no\n  and r.journal_no = l.journal_no\ncross join lateral (values\n  ('granted', case when l.kind = 'return' then coalesce(r.amount, 0) else coalesce(x.granted, 0) end,\n    l.granted::numeric),\n  ('remaining', coalesce(x.active, 0) + coalesce(x.pending, 0), l.remaining),\n  ('usable points by its state', coalesce(x.active, 0), case when l.state = 'active' then l.remaining\n    else 0 end),\n  ('expired', coalesce(x.expired, 0), l.expired),\n  ('reversed is at least', greatest(coalesce(x.taken_back, 0), l.reversed), l.reversed),\n  ('qualifying', coalesce(x.qualifying, 0), l.qualifying),\n  ('remaining lies between 0 and granted', least(greatest(l.remaining, 0), l.granted), l.remaining),\n  ('expired lies between 0 and granted', least(greatest(l.expired, 0), l.granted), l.expired),\n  ('reversed lies between 0 and granted', least(greatest(l.reversed, 0), l.granted), l.reversed)\n) v(what, expected, found)\nwhere l.brand_id = :brandId! and v.expected <> v.found\norder by m.member_key, l.lot_no, v.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with moved as (
 *   select t.member_id, t.lot_no,
 *     coalesce(sum(t.amount) filter (where t.code = any(:grants!::huigan.transfer_code[])), 0) as granted,
 *     coalesce(sum(t.amount) filter (where t.credit = any(:actives!::huigan.account[])), 0)
 *       - coalesce(sum(t.amount) filter (where t.debit = any(:actives!::huigan.account[])), 0) as active,
 *     coalesce(sum(t.amount) filter (where t.credit = any(:pendings!::huigan.account[])), 0)
 *       - coalesce(sum(t.amount) filter (where t.debit = any(:pendings!::huigan.account[])), 0) as pending,
 *     coalesce(sum(t.amount) filter (where t.code = 'expire'), 0)
 *       - coalesce(sum(t.amount) filter (where t.code = 'take-back-expired'), 0) as expired,
 *     coalesce(sum(t.amount) filter (where t.code in ('take-back', 'take-back-expired', 'take-back-debt',
 *       'take-back-moved', 'waive')), 0) as taken_back,
 *     coalesce(sum(t.amount) filter (where t.code in ('qualify', 'open-qualifying', 'move-qualifying')), 0)
 *       - coalesce(sum(t.amount) filter (where t.code in ('take-back-qualifying', 'claim-qualifying')), 0)
 *       as qualifying
 *   from huigan.transfers t where t.brand_id = :brandId! and t.lot_no is not null group by t.member_id, t.lot_no
 * ), returned as (
 *   select t.member_id, t.lot_no, t.journal_no, sum(t.amount) as amount
 *   from huigan.transfers t where t.brand_id = :brandId! and t.code = 'return' group by t.member_id, t.lot_no,
 *     t.journal_no
 * )
 * select m.member_key as "member", 'lot ' || l.lot_no || ': ' || v.what as "what!",
 *   v.expected::text as "expected", v.found::text as "found",
 *   count(*) over () as "total!"
 * from huigan.lots l
 * left join huigan.members m on m.member_id = l.member_id
 * left join moved x on x.member_id = l.member_id and x.lot_no = l.lot_no
 * left join returned r on l.kind = 'return' and r.member_id = l.member_id and r.lot_no = l.lot_no
 *   and r.journal_no = l.journal_no
 * cross join lateral (values
 *   ('granted', case when l.kind = 'return' then coalesce(r.amount, 0) else coalesce(x.granted, 0) end,
 *     l.granted::numeric),
 *   ('remaining', coalesce(x.active, 0) + coalesce(x.pending, 0), l.remaining),
 *   ('usable points by its state', coalesce(x.active, 0), case when l.state = 'active' then l.remaining
 *     else 0 end),
 *   ('expired', coalesce(x.expired, 0), l.expired),
 *   ('reversed is at least', greatest(coalesce(x.taken_back, 0), l.reversed), l.reversed),
 *   ('qualifying', coalesce(x.qualifying, 0), l.qualifying),
 *   ('remaining lies between 0 and granted', least(greatest(l.remaining, 0), l.granted), l.remaining),
 *   ('expired lies between 0 and granted', least(greatest(l.expired, 0), l.granted), l.expired),
 *   ('reversed lies between 0 and granted', least(greatest(l.reversed, 0), l.granted), l.reversed)
 * ) v(what, expected, found)
 * where l.brand_id = :brandId! and v.expected <> v.found
 * order by m.member_key, l.lot_no, v.what limit 1000
 * ```
 */
export const findLotDifferences = new PreparedQuery<IFindLotDifferencesParams,IFindLotDifferencesResult>(findLotDifferencesIR);


/** 'FindMissingLots' parameters type */
export interface IFindMissingLotsParams {
  brandId: number;
}

/** 'FindMissingLots' return type */
export interface IFindMissingLotsResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindMissingLots' query type */
export interface IFindMissingLotsQuery {
  params: IFindMissingLotsParams;
  result: IFindMissingLotsResult;
}

const findMissingLotsIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":90,"b":98},{"a":212,"b":220},{"a":317,"b":325}]}],"statement":"with named as (\n  select t.member_id, t.lot_no from huigan.transfers t where t.brand_id = :brandId! and t.lot_no is not null\n  union\n  select g.member_id, g.lot_no from huigan.benefit_grants g where g.brand_id = :brandId!\n  union\n  select a.member_id, a.lot_no from huigan.redemption_allocations a where a.brand_id = :brandId!\n), found as (\n  select n.member_id, n.lot_no from named n\n  where not exists (select 1 from huigan.lots l where l.member_id = n.member_id and l.lot_no = n.lot_no)\n)\nselect m.member_key as \"member\", 'lot ' || f.lot_no || ': named by transfers' as \"what!\",\n  'a lot' as \"expected\", 'none' as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.lot_no limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with named as (
 *   select t.member_id, t.lot_no from huigan.transfers t where t.brand_id = :brandId! and t.lot_no is not null
 *   union
 *   select g.member_id, g.lot_no from huigan.benefit_grants g where g.brand_id = :brandId!
 *   union
 *   select a.member_id, a.lot_no from huigan.redemption_allocations a where a.brand_id = :brandId!
 * ), found as (
 *   select n.member_id, n.lot_no from named n
 *   where not exists (select 1 from huigan.lots l where l.member_id = n.member_id and l.lot_no = n.lot_no)
 * )
 * select m.member_key as "member", 'lot ' || f.lot_no || ': named by transfers' as "what!",
 *   'a lot' as "expected", 'none' as "found",
 *   count(*) over () as "total!"
 * from found f left join (
 *   select m.member_id, m.member_key from huigan.members m
 *   where m.member_id in (select f.member_id from found f)
 * ) m on m.member_id = f.member_id
 * order by m.member_key, f.lot_no limit 1000
 * ```
 */
export const findMissingLots = new PreparedQuery<IFindMissingLotsParams,IFindMissingLotsResult>(findMissingLotsIR);


/** 'FindTakeBackDifferences' parameters type */
export interface IFindTakeBackDifferencesParams {
  brandId: number;
}

/** 'FindTakeBackDifferences' return type */
export interface IFindTakeBackDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindTakeBackDifferences' query type */
export interface IFindTakeBackDifferencesQuery {
  params: IFindTakeBackDifferencesParams;
  result: IFindTakeBackDifferencesResult;
}

const findTakeBackDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":109,"b":117},{"a":369,"b":377},{"a":730,"b":738}]}],"statement":"with taken as (\n  select t.member_id, sum(t.amount) as amount\n  from huigan.transfers t\n  where t.brand_id = :brandId!\n    and t.code in ('take-back', 'take-back-expired', 'take-back-other', 'take-back-debt',\n      'take-back-moved', 'waive')\n  group by t.member_id\n), reversed as (\n  select l.member_id, sum(l.reversed) as amount from huigan.lots l where l.brand_id = :brandId!\n    group by l.member_id\n)\nselect m.member_key as \"member\", 'reversed of all lots' as \"what!\", coalesce(t.amount, 0)::text as \"expected\",\n  coalesce(r.amount, 0)::text as \"found\",\n  count(*) over () as \"total!\"\nfrom huigan.members m left join taken t on t.member_id = m.member_id left join reversed r\n  on r.member_id = m.member_id\nwhere m.brand_id = :brandId! and coalesce(t.amount, 0) <> coalesce(r.amount, 0)\norder by m.member_key limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with taken as (
 *   select t.member_id, sum(t.amount) as amount
 *   from huigan.transfers t
 *   where t.brand_id = :brandId!
 *     and t.code in ('take-back', 'take-back-expired', 'take-back-other', 'take-back-debt',
 *       'take-back-moved', 'waive')
 *   group by t.member_id
 * ), reversed as (
 *   select l.member_id, sum(l.reversed) as amount from huigan.lots l where l.brand_id = :brandId!
 *     group by l.member_id
 * )
 * select m.member_key as "member", 'reversed of all lots' as "what!", coalesce(t.amount, 0)::text as "expected",
 *   coalesce(r.amount, 0)::text as "found",
 *   count(*) over () as "total!"
 * from huigan.members m left join taken t on t.member_id = m.member_id left join reversed r
 *   on r.member_id = m.member_id
 * where m.brand_id = :brandId! and coalesce(t.amount, 0) <> coalesce(r.amount, 0)
 * order by m.member_key limit 1000
 * ```
 */
export const findTakeBackDifferences = new PreparedQuery<IFindTakeBackDifferencesParams,IFindTakeBackDifferencesResult>(findTakeBackDifferencesIR);


