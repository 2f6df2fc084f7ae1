/** Types generated for queries found in "cloudfunctions/core/views/referral/partners.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindPartnerLines' parameters type */
export interface IFindPartnerLinesParams {
  beforeAt: string;
  beforeMember: bigint;
  brandId: number;
  limit: number;
  search?: string | null | void;
  state: string;
}

/** 'FindPartnerLines' return type */
export interface IFindPartnerLinesResult {
  applied_at: Date;
  changed_at: Date;
  commission: bigint;
  decision_note: string | null;
  details: unknown | null;
  end_note: string | null;
  kind: string;
  member_id: bigint;
  member_key: string;
  no: number;
  orders: number;
  sold: bigint;
  state: string;
  terms: unknown;
  title: string | null;
}

/** 'FindPartnerLines' query type */
export interface IFindPartnerLinesQuery {
  params: IFindPartnerLinesParams;
  result: IFindPartnerLinesResult;
}

const findPartnerLinesIR: any = {"usedParamSet":{"brandId":true,"state":true,"beforeAt":true,"beforeMember":true,"search":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":207,"b":215}]},{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":231,"b":237}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":278,"b":287}]},{"name":"beforeMember","required":true,"transform":{"type":"scalar"},"locs":[{"a":303,"b":316}]},{"name":"search","required":false,"transform":{"type":"scalar"},"locs":[{"a":336,"b":342},{"a":376,"b":382}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":462,"b":468}]}],"statement":"-- Applications and agreements in a state, what changed last first, with their terms and what they brought.\nwith page as materialized (\n  select p.member_id, p.no from huigan.partners p\n  where p.brand_id = :brandId! and p.state = :state!\n    and (p.changed_at, p.member_id) < (:beforeAt!::timestamptz, :beforeMember!::bigint)\n    and (:search::text is null or position(lower(:search) in lower(p.title)) > 0)\n  order by p.changed_at desc, p.member_id desc limit :limit!::int\n)\nselect p.member_id, m.member_key as \"member_key!\", p.no, p.kind, p.state, p.title, p.details, p.applied_at,\n  p.decision_note, p.end_note, p.changed_at,\n  coalesce((\n    select jsonb_agg(jsonb_build_object('version', t.version, 'document', t.document,\n      'madeAt', t.made_at) order by t.version desc)\n    from (select * from huigan.partner_terms t where t.member_id = p.member_id and t.no = p.no\n      order by t.version desc limit 50) t\n  ), '[]') as \"terms!\",\n  brought.orders as \"orders!\", brought.sold as \"sold!\", brought.commission as \"commission!\"\nfrom huigan.partners p join huigan.members m on m.member_id = p.member_id\ncross join lateral (\n  select count(*) filter (where c.kind = 'order')::int as orders,\n    coalesce(sum(c.base_fen) filter (where c.kind = 'order'), 0)::bigint as sold,\n    coalesce(sum(c.entitled), 0)::bigint as commission\n  from huigan.commissions c where c.member_id = p.member_id and c.asset = 'CNY'\n) brought\nwhere (p.member_id, p.no) in (select g.member_id, g.no from page g)\norder by p.changed_at desc, p.member_id desc"};

/**
 * Query generated from SQL:
 * ```
 * -- Applications and agreements in a state, what changed last first, with their terms and what they brought.
 * with page as materialized (
 *   select p.member_id, p.no from huigan.partners p
 *   where p.brand_id = :brandId! and p.state = :state!
 *     and (p.changed_at, p.member_id) < (:beforeAt!::timestamptz, :beforeMember!::bigint)
 *     and (:search::text is null or position(lower(:search) in lower(p.title)) > 0)
 *   order by p.changed_at desc, p.member_id desc limit :limit!::int
 * )
 * select p.member_id, m.member_key as "member_key!", p.no, p.kind, p.state, p.title, p.details, p.applied_at,
 *   p.decision_note, p.end_note, p.changed_at,
 *   coalesce((
 *     select jsonb_agg(jsonb_build_object('version', t.version, 'document', t.document,
 *       'madeAt', t.made_at) order by t.version desc)
 *     from (select * from huigan.partner_terms t where t.member_id = p.member_id and t.no = p.no
 *       order by t.version desc limit 50) t
 *   ), '[]') as "terms!",
 *   brought.orders as "orders!", brought.sold as "sold!", brought.commission as "commission!"
 * from huigan.partners p join huigan.members m on m.member_id = p.member_id
 * cross join lateral (
 *   select count(*) filter (where c.kind = 'order')::int as orders,
 *     coalesce(sum(c.base_fen) filter (where c.kind = 'order'), 0)::bigint as sold,
 *     coalesce(sum(c.entitled), 0)::bigint as commission
 *   from huigan.commissions c where c.member_id = p.member_id and c.asset = 'CNY'
 * ) brought
 * where (p.member_id, p.no) in (select g.member_id, g.no from page g)
 * order by p.changed_at desc, p.member_id desc
 * ```
 */
export const findPartnerLines = new PreparedQuery<IFindPartnerLinesParams,IFindPartnerLinesResult>(findPartnerLinesIR);


/** 'CountWaiting' parameters type */
export interface ICountWaitingParams {
  brandId: number;
}

/** 'CountWaiting' return type */
export interface ICountWaitingResult {
  waiting: number;
}

/** 'CountWaiting' query type */
export interface ICountWaitingQuery {
  params: ICountWaitingParams;
  result: ICountWaitingResult;
}

const countWaitingIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":77,"b":85}]}],"statement":"select count(*)::int as \"waiting!\" from huigan.partners p where p.brand_id = :brandId! and p.state = 'applied'"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::int as "waiting!" from huigan.partners p where p.brand_id = :brandId! and p.state = 'applied'
 * ```
 */
export const countWaiting = new PreparedQuery<ICountWaitingParams,ICountWaitingResult>(countWaitingIR);


/** 'FindStatementLines' parameters type */
export interface IFindStatementLinesParams {
  beforeAt: string;
  beforeId: string;
  brandId: number;
  limit: number;
  open: boolean;
}

/** 'FindStatementLines' return type */
export interface IFindStatementLinesResult {
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

/** 'FindStatementLines' query type */
export interface IFindStatementLinesQuery {
  params: IFindStatementLinesParams;
  result: IFindStatementLinesResult;
}

const findStatementLinesIR: any = {"usedParamSet":{"brandId":true,"open":true,"beforeAt":true,"beforeId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":573,"b":581}]},{"name":"open","required":true,"transform":{"type":"scalar"},"locs":[{"a":650,"b":655}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":705,"b":714}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":730,"b":739}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":801,"b":807}]}],"statement":"-- Statements of companies, the last first: those that are over, or those that are not.\nselect w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,\n  w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,\n  w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,\n  w.wechat_bill_no, w.why, w.problem, m.member_key as \"member_key!\"\nfrom huigan.withdrawals w join huigan.members m on m.member_id = w.member_id\nwhere w.brand_id = :brandId! and w.kind = 'invoice' and (w.state not in ('paid', 'returned')) = :open!::boolean\n  and (w.asked_at, w.withdrawal_id) < (:beforeAt!::timestamptz, :beforeId!::text)\norder by w.asked_at desc, w.withdrawal_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Statements of companies, the last first: those that are over, or those that are not.
 * select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,
 *   w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,
 *   w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,
 *   w.wechat_bill_no, w.why, w.problem, m.member_key as "member_key!"
 * from huigan.withdrawals w join huigan.members m on m.member_id = w.member_id
 * where w.brand_id = :brandId! and w.kind = 'invoice' and (w.state not in ('paid', 'returned')) = :open!::boolean
 *   and (w.asked_at, w.withdrawal_id) < (:beforeAt!::timestamptz, :beforeId!::text)
 * order by w.asked_at desc, w.withdrawal_id desc limit :limit!::int
 * ```
 */
export const findStatementLines = new PreparedQuery<IFindStatementLinesParams,IFindStatementLinesResult>(findStatementLinesIR);


/** 'FindStatementSteps' parameters type */
export interface IFindStatementStepsParams {
  limit: number;
  memberId: bigint;
  seen: number;
  withdrawalId: string;
}

/** 'FindStatementSteps' return type */
export interface IFindStatementStepsResult {
  at: Date;
  cause: string;
  fen: bigint;
  friend_id: bigint | null;
  kind: string;
  step: number;
  whole: bigint;
  why: string;
}

/** 'FindStatementSteps' query type */
export interface IFindStatementStepsQuery {
  params: IFindStatementStepsParams;
  result: IFindStatementStepsResult;
}

const findStatementStepsIR: any = {"usedParamSet":{"memberId":true,"withdrawalId":true,"seen":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":282,"b":291},{"a":422,"b":431},{"a":672,"b":681},{"a":887,"b":896},{"a":968,"b":977},{"a":1125,"b":1134}]},{"name":"withdrawalId","required":true,"transform":{"type":"scalar"},"locs":[{"a":455,"b":468}]},{"name":"seen","required":true,"transform":{"type":"scalar"},"locs":[{"a":1402,"b":1407}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":1420,"b":1426}]}],"statement":"-- What moved a member's available commission between the withdrawal before and this one: what was released,\n-- and what went back of it afterwards.\nwith this as (\n  select w.asked_at as until, coalesce((\n    select max(b.asked_at) from huigan.withdrawals b\n    where b.member_id = :memberId! and b.asked_at < w.asked_at and b.state <> 'returned'\n  ), '-infinity') as since\n  from huigan.withdrawals w where w.member_id = :memberId! and w.withdrawal_id = :withdrawalId!\n), moved as (\n  select s.kind, s.cause, s.step, s.at, s.why, c.friend_id,\n    case when s.why = 'released' then s.entitled\n      when exists (select 1 from huigan.commission_steps r where r.member_id = :memberId! and r.kind = s.kind\n        and r.cause = s.cause and r.why = 'released' and r.step < s.step) then s.entitled - b.entitled\n      else 0 end as fen\n  from this\n  join huigan.commissions c on c.member_id = :memberId! and c.asset = 'CNY'\n  join huigan.commission_steps s on s.member_id = :memberId! and s.kind = c.kind and s.cause = c.cause\n    and s.at > this.since and s.at <= this.until\n  left join huigan.commission_steps b on b.member_id = :memberId! and b.kind = s.kind and b.cause = s.cause\n    and b.step = s.step - 1\n)\nselect m.kind, m.cause, m.step, m.at, m.why, m.friend_id, m.fen as \"fen!\",\n  (sum(m.fen) over ())::bigint as \"whole!\"\nfrom moved m\nwhere m.fen <> 0\norder by m.at, m.kind, m.cause, m.step offset :seen!::int limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- What moved a member's available commission between the withdrawal before and this one: what was released,
 * -- and what went back of it afterwards.
 * with this as (
 *   select w.asked_at as until, coalesce((
 *     select max(b.asked_at) from huigan.withdrawals b
 *     where b.member_id = :memberId! and b.asked_at < w.asked_at and b.state <> 'returned'
 *   ), '-infinity') as since
 *   from huigan.withdrawals w where w.member_id = :memberId! and w.withdrawal_id = :withdrawalId!
 * ), moved as (
 *   select s.kind, s.cause, s.step, s.at, s.why, c.friend_id,
 *     case when s.why = 'released' then s.entitled
 *       when exists (select 1 from huigan.commission_steps r where r.member_id = :memberId! and r.kind = s.kind
 *         and r.cause = s.cause and r.why = 'released' and r.step < s.step) then s.entitled - b.entitled
 *       else 0 end as fen
 *   from this
 *   join huigan.commissions c on c.member_id = :memberId! and c.asset = 'CNY'
 *   join huigan.commission_steps s on s.member_id = :memberId! and s.kind = c.kind and s.cause = c.cause
 *     and s.at > this.since and s.at <= this.until
 *   left join huigan.commission_steps b on b.member_id = :memberId! and b.kind = s.kind and b.cause = s.cause
 *     and b.step = s.step - 1
 * )
 * select m.kind, m.cause, m.step, m.at, m.why, m.friend_id, m.fen as "fen!",
 *   (sum(m.fen) over ())::bigint as "whole!"
 * from moved m
 * where m.fen <> 0
 * order by m.at, m.kind, m.cause, m.step offset :seen!::int limit :limit!::int
 * ```
 */
export const findStatementSteps = new PreparedQuery<IFindStatementStepsParams,IFindStatementStepsResult>(findStatementStepsIR);


