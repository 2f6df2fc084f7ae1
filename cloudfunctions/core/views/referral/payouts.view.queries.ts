/** Types generated for queries found in "cloudfunctions/core/views/referral/payouts.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindOpenPayouts' parameters type */
export interface IFindOpenPayoutsParams {
  beforeAt: string;
  beforeId: string;
  brandId: number;
  limit: number;
}

/** 'FindOpenPayouts' return type */
export interface IFindOpenPayoutsResult {
  asked_at: Date;
  bill: Buffer | null;
  brand_id: number;
  cancel_asked_at: Date | null;
  coupon_name: string | null;
  coupon_template: string | null;
  ended_at: Date | null;
  gross_fen: bigint;
  kind: string;
  locked_at: Date | null;
  member_id: bigint;
  member_key: string;
  month_gross_fen: bigint | null;
  month_withheld_fen: bigint | null;
  name: string;
  net_fen: bigint;
  points: bigint | null;
  problem: string | null;
  programme_version: number;
  request_id: string;
  state: string;
  tax_method: string | null;
  tax_month: string | null;
  wechat_bill_no: string | null;
  why: string | null;
  withdrawal_id: string;
  withheld_fen: bigint;
}

/** 'FindOpenPayouts' query type */
export interface IFindOpenPayoutsQuery {
  params: IFindOpenPayoutsParams;
  result: IFindOpenPayoutsResult;
}

const findOpenPayoutsIR: any = {"usedParamSet":{"brandId":true,"beforeAt":true,"beforeId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":590,"b":598}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":679,"b":688}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":704,"b":713}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":769,"b":775}]}],"statement":"select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,\n  w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,\n  w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,\n  w.wechat_bill_no, w.why, w.problem, m.member_key as \"member_key!\", coalesce(p.display_name, '') as \"name!\"\nfrom huigan.withdrawals w\njoin huigan.members m on m.member_id = w.member_id\nleft join huigan.member_profiles p on p.member_id = w.member_id\nwhere w.brand_id = :brandId! and w.state not in ('paid', 'returned')\n  and (w.asked_at, w.withdrawal_id) < (:beforeAt!::timestamptz, :beforeId!)\norder by w.asked_at desc, w.withdrawal_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,
 *   w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,
 *   w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,
 *   w.wechat_bill_no, w.why, w.problem, m.member_key as "member_key!", coalesce(p.display_name, '') as "name!"
 * from huigan.withdrawals w
 * join huigan.members m on m.member_id = w.member_id
 * left join huigan.member_profiles p on p.member_id = w.member_id
 * where w.brand_id = :brandId! and w.state not in ('paid', 'returned')
 *   and (w.asked_at, w.withdrawal_id) < (:beforeAt!::timestamptz, :beforeId!)
 * order by w.asked_at desc, w.withdrawal_id desc limit :limit!::int
 * ```
 */
export const findOpenPayouts = new PreparedQuery<IFindOpenPayoutsParams,IFindOpenPayoutsResult>(findOpenPayoutsIR);


/** 'FindPayoutsIn' parameters type */
export interface IFindPayoutsInParams {
  beforeAt: string;
  beforeId: string;
  brandId: number;
  limit: number;
  state: string;
}

/** 'FindPayoutsIn' return type */
export interface IFindPayoutsInResult {
  asked_at: Date;
  bill: Buffer | null;
  brand_id: number;
  cancel_asked_at: Date | null;
  coupon_name: string | null;
  coupon_template: string | null;
  ended_at: Date | null;
  gross_fen: bigint;
  kind: string;
  locked_at: Date | null;
  member_id: bigint;
  member_key: string;
  month_gross_fen: bigint | null;
  month_withheld_fen: bigint | null;
  name: string;
  net_fen: bigint;
  points: bigint | null;
  problem: string | null;
  programme_version: number;
  request_id: string;
  state: string;
  tax_method: string | null;
  tax_month: string | null;
  wechat_bill_no: string | null;
  why: string | null;
  withdrawal_id: string;
  withheld_fen: bigint;
}

/** 'FindPayoutsIn' query type */
export interface IFindPayoutsInQuery {
  params: IFindPayoutsInParams;
  result: IFindPayoutsInResult;
}

const findPayoutsInIR: any = {"usedParamSet":{"brandId":true,"state":true,"beforeAt":true,"beforeId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":590,"b":598}]},{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":614,"b":620}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":661,"b":670}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":686,"b":695}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":751,"b":757}]}],"statement":"select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,\n  w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,\n  w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,\n  w.wechat_bill_no, w.why, w.problem, m.member_key as \"member_key!\", coalesce(p.display_name, '') as \"name!\"\nfrom huigan.withdrawals w\njoin huigan.members m on m.member_id = w.member_id\nleft join huigan.member_profiles p on p.member_id = w.member_id\nwhere w.brand_id = :brandId! and w.state = :state!\n  and (w.asked_at, w.withdrawal_id) < (:beforeAt!::timestamptz, :beforeId!)\norder by w.asked_at desc, w.withdrawal_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,
 *   w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,
 *   w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,
 *   w.wechat_bill_no, w.why, w.problem, m.member_key as "member_key!", coalesce(p.display_name, '') as "name!"
 * from huigan.withdrawals w
 * join huigan.members m on m.member_id = w.member_id
 * left join huigan.member_profiles p on p.member_id = w.member_id
 * where w.brand_id = :brandId! and w.state = :state!
 *   and (w.asked_at, w.withdrawal_id) < (:beforeAt!::timestamptz, :beforeId!)
 * order by w.asked_at desc, w.withdrawal_id desc limit :limit!::int
 * ```
 */
export const findPayoutsIn = new PreparedQuery<IFindPayoutsInParams,IFindPayoutsInResult>(findPayoutsInIR);


/** 'SumOpenPayouts' parameters type */
export interface ISumOpenPayoutsParams {
  brandId: number;
}

/** 'SumOpenPayouts' return type */
export interface ISumOpenPayoutsResult {
  open: bigint;
}

/** 'SumOpenPayouts' query type */
export interface ISumOpenPayoutsQuery {
  params: ISumOpenPayoutsParams;
  result: ISumOpenPayoutsResult;
}

const sumOpenPayoutsIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":109}]}],"statement":"select coalesce(sum(w.gross_fen), 0)::bigint as \"open!\" from huigan.withdrawals w\nwhere w.brand_id = :brandId! and w.state not in ('paid', 'returned')"};

/**
 * Query generated from SQL:
 * ```
 * select coalesce(sum(w.gross_fen), 0)::bigint as "open!" from huigan.withdrawals w
 * where w.brand_id = :brandId! and w.state not in ('paid', 'returned')
 * ```
 */
export const sumOpenPayouts = new PreparedQuery<ISumOpenPayoutsParams,ISumOpenPayoutsResult>(sumOpenPayoutsIR);


/** 'FindTaxLines' parameters type */
export interface IFindTaxLinesParams {
  after: bigint;
  brandId: number;
  from: string;
  limit: number;
  month: string;
  until: string;
}

/** 'FindTaxLines' return type */
export interface IFindTaxLinesResult {
  back: stringArray;
  back_gross: bigint;
  back_withheld: bigint;
  bill: Buffer | null;
  gross: bigint;
  member_id: bigint;
  member_key: string;
  named_by: string;
  payments: number;
  withheld: bigint;
}

/** 'FindTaxLines' query type */
export interface IFindTaxLinesQuery {
  params: IFindTaxLinesParams;
  result: IFindTaxLinesResult;
}

const findTaxLinesIR: any = {"usedParamSet":{"month":true,"brandId":true,"after":true,"until":true,"from":true,"limit":true},"params":[{"name":"month","required":true,"transform":{"type":"scalar"},"locs":[{"a":255,"b":261},{"a":400,"b":406},{"a":497,"b":503}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":319,"b":327}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":369,"b":375}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":452,"b":458},{"a":593,"b":599}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":548,"b":553}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":1486,"b":1492}]}],"statement":"-- A payee and month each: what was paid in it, or came back only after it; and what came back in it of\n-- earlier months, which was reported there.\nwith lines as (\n  select w.member_id, w.withdrawal_id, w.gross_fen, w.withheld_fen, w.bill, w.tax_month = :month! as own\n  from huigan.withdrawals w\n  where w.brand_id = :brandId! and w.kind = 'wechat' and w.member_id > :after!\n    and (w.tax_month = :month! and (w.state <> 'returned' or w.ended_at >= :until!::timestamptz)\n      or w.tax_month < :month! and w.state = 'returned' and w.ended_at >= :from!::timestamptz\n        and w.ended_at < :until!::timestamptz)\n)\nselect l.member_id, m.member_key as \"member_key!\",\n  count(*) filter (where l.own)::int as \"payments!\",\n  coalesce(sum(l.gross_fen) filter (where l.own), 0)::bigint as \"gross!\",\n  coalesce(sum(l.withheld_fen) filter (where l.own), 0)::bigint as \"withheld!\",\n  coalesce(sum(l.gross_fen) filter (where not l.own), 0)::bigint as \"back_gross!\",\n  coalesce(sum(l.withheld_fen) filter (where not l.own), 0)::bigint as \"back_withheld!\",\n  coalesce(array_agg(l.withdrawal_id order by l.withdrawal_id) filter (where not l.own), '{}') as \"back!\",\n  -- The largest may name the payee.\n  (array_agg(l.withdrawal_id order by l.gross_fen desc, l.withdrawal_id))[1] as \"named_by!\",\n  (array_agg(l.bill order by l.gross_fen desc, l.withdrawal_id))[1] as bill\nfrom lines l join huigan.members m on m.member_id = l.member_id\ngroup by l.member_id, m.member_key order by l.member_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- A payee and month each: what was paid in it, or came back only after it; and what came back in it of
 * -- earlier months, which was reported there.
 * with lines as (
 *   select w.member_id, w.withdrawal_id, w.gross_fen, w.withheld_fen, w.bill, w.tax_month = :month! as own
 *   from huigan.withdrawals w
 *   where w.brand_id = :brandId! and w.kind = 'wechat' and w.member_id > :after!
 *     and (w.tax_month = :month! and (w.state <> 'returned' or w.ended_at >= :until!::timestamptz)
 *       or w.tax_month < :month! and w.state = 'returned' and w.ended_at >= :from!::timestamptz
 *         and w.ended_at < :until!::timestamptz)
 * )
 * select l.member_id, m.member_key as "member_key!",
 *   count(*) filter (where l.own)::int as "payments!",
 *   coalesce(sum(l.gross_fen) filter (where l.own), 0)::bigint as "gross!",
 *   coalesce(sum(l.withheld_fen) filter (where l.own), 0)::bigint as "withheld!",
 *   coalesce(sum(l.gross_fen) filter (where not l.own), 0)::bigint as "back_gross!",
 *   coalesce(sum(l.withheld_fen) filter (where not l.own), 0)::bigint as "back_withheld!",
 *   coalesce(array_agg(l.withdrawal_id order by l.withdrawal_id) filter (where not l.own), '{}') as "back!",
 *   -- The largest may name the payee.
 *   (array_agg(l.withdrawal_id order by l.gross_fen desc, l.withdrawal_id))[1] as "named_by!",
 *   (array_agg(l.bill order by l.gross_fen desc, l.withdrawal_id))[1] as bill
 * from lines l join huigan.members m on m.member_id = l.member_id
 * group by l.member_id, m.member_key order by l.member_id limit :limit!::int
 * ```
 */
export const findTaxLines = new PreparedQuery<IFindTaxLinesParams,IFindTaxLinesResult>(findTaxLinesIR);


/** 'FindTransfersOfDay' parameters type */
export interface IFindTransfersOfDayParams {
  brandId: number;
  from: string;
  until: string;
}

/** 'FindTransfersOfDay' return type */
export interface IFindTransfersOfDayResult {
  back: boolean;
  net_fen: bigint;
  out: boolean;
  state: string;
  withdrawal_id: string;
}

/** 'FindTransfersOfDay' query type */
export interface IFindTransfersOfDayQuery {
  params: IFindTransfersOfDayParams;
  result: IFindTransfersOfDayResult;
}

const findTransfersOfDayIR: any = {"usedParamSet":{"from":true,"until":true,"brandId":true},"params":[{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":124,"b":129},{"a":239,"b":244},{"a":433,"b":438},{"a":534,"b":539},{"a":639,"b":644}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":168},{"a":276,"b":282},{"a":491,"b":497},{"a":572,"b":578},{"a":676,"b":682}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":353,"b":361}]}],"statement":"-- Bills whose money was set aside on a day, or came back on it.\nselect w.withdrawal_id, w.state, w.net_fen, w.locked_at >= :from!::timestamptz and w.locked_at < :until!::timestamptz\n    as \"out!\",\n  w.state = 'returned' and w.ended_at >= :from!::timestamptz and w.ended_at < :until!::timestamptz as \"back!\"\nfrom huigan.withdrawals w\nwhere w.brand_id = :brandId! and w.kind = 'wechat' and w.locked_at is not null\n  and w.asked_at >= :from!::timestamptz - interval '31 days' and w.asked_at < :until!::timestamptz\n  and (w.locked_at >= :from!::timestamptz and w.locked_at < :until!::timestamptz\n    or w.state = 'returned' and w.ended_at >= :from!::timestamptz and w.ended_at < :until!::timestamptz)\norder by w.withdrawal_id limit 20000"};

/**
 * Query generated from SQL:
 * ```
 * -- Bills whose money was set aside on a day, or came back on it.
 * select w.withdrawal_id, w.state, w.net_fen, w.locked_at >= :from!::timestamptz and w.locked_at < :until!::timestamptz
 *     as "out!",
 *   w.state = 'returned' and w.ended_at >= :from!::timestamptz and w.ended_at < :until!::timestamptz as "back!"
 * from huigan.withdrawals w
 * where w.brand_id = :brandId! and w.kind = 'wechat' and w.locked_at is not null
 *   and w.asked_at >= :from!::timestamptz - interval '31 days' and w.asked_at < :until!::timestamptz
 *   and (w.locked_at >= :from!::timestamptz and w.locked_at < :until!::timestamptz
 *     or w.state = 'returned' and w.ended_at >= :from!::timestamptz and w.ended_at < :until!::timestamptz)
 * order by w.withdrawal_id limit 20000
 * ```
 */
export const findTransfersOfDay = new PreparedQuery<IFindTransfersOfDayParams,IFindTransfersOfDayResult>(findTransfersOfDayIR);


/** 'FindTransfersNamed' parameters type */
export interface IFindTransfersNamedParams {
  brandId: number;
  withdrawalIds: stringArray;
}

/** 'FindTransfersNamed' return type */
export interface IFindTransfersNamedResult {
  net_fen: bigint;
  state: string;
  withdrawal_id: string;
}

/** 'FindTransfersNamed' query type */
export interface IFindTransfersNamedQuery {
  params: IFindTransfersNamedParams;
  result: IFindTransfersNamedResult;
}

const findTransfersNamedIR: any = {"usedParamSet":{"withdrawalIds":true,"brandId":true},"params":[{"name":"withdrawalIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":127,"b":141}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":322,"b":330}]}],"statement":"with named as materialized (\n  select k.member_id, k.withdrawal_id from huigan.withdrawal_keys k\n  where k.withdrawal_id = any(:withdrawalIds!::text[])\n)\nselect w.withdrawal_id, w.state, w.net_fen from named k\njoin huigan.withdrawals w on w.member_id = k.member_id and w.withdrawal_id = k.withdrawal_id\nwhere w.brand_id = :brandId! limit 20000"};

/**
 * Query generated from SQL:
 * ```
 * with named as materialized (
 *   select k.member_id, k.withdrawal_id from huigan.withdrawal_keys k
 *   where k.withdrawal_id = any(:withdrawalIds!::text[])
 * )
 * select w.withdrawal_id, w.state, w.net_fen from named k
 * join huigan.withdrawals w on w.member_id = k.member_id and w.withdrawal_id = k.withdrawal_id
 * where w.brand_id = :brandId! limit 20000
 * ```
 */
export const findTransfersNamed = new PreparedQuery<IFindTransfersNamedParams,IFindTransfersNamedResult>(findTransfersNamedIR);


