/** Types generated for queries found in "cloudfunctions/core/views/money/paying.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindPaying' parameters type */
export interface IFindPayingParams {
  memberId: bigint;
  orderId: string;
}

/** 'FindPaying' return type */
export interface IFindPayingResult {
  amount_fen: bigint | null;
  attempt: number | null;
  attempts: number;
  brand_id: number;
  lines: unknown | null;
  made_at: Date | null;
  out_trade_no: string | null;
  paid_at: Date | null;
  pay_by: Date;
  payable_fen: bigint;
  payer: string | null;
  prepay_id: string | null;
  state: string;
}

/** 'FindPaying' query type */
export interface IFindPayingQuery {
  params: IFindPayingParams;
  result: IFindPayingResult;
}

const findPayingIR: any = {"usedParamSet":{"memberId":true,"orderId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":242,"b":251},{"a":498,"b":507},{"a":613,"b":622},{"a":892,"b":901},{"a":972,"b":981}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1000,"b":1008}]}],"statement":"-- An order that is to be paid, who pays it, what they read at WeChat Pay, and the payment that is open.\nselect o.brand_id, o.state, o.payable_fen, o.pay_by, o.paid_at,\n  (select i.identity from huigan.member_identities i where i.member_id = :memberId! and i.kind = 'wechat'\n    order by i.used_at desc nulls last, i.identity limit 1) as \"payer?\",\n  (select jsonb_agg(jsonb_build_object('name', l.name, 'quantity', l.quantity) order by l.position)\n    from huigan.order_lines l where l.member_id = :memberId! and l.order_id = o.order_id) as \"lines?\",\n  (select count(*) from huigan.payments p where p.member_id = :memberId!\n    and p.order_id = o.order_id)::int as \"attempts!\",\n  p.out_trade_no as \"out_trade_no?\", p.attempt as \"attempt?\", p.amount_fen as \"amount_fen?\",\n  p.prepay_id as \"prepay_id?\", p.made_at as \"made_at?\"\nfrom huigan.orders o\nleft join huigan.payments p on p.member_id = :memberId! and p.order_id = o.order_id and p.state = 'open'\nwhere o.member_id = :memberId! and o.order_id = :orderId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- An order that is to be paid, who pays it, what they read at WeChat Pay, and the payment that is open.
 * select o.brand_id, o.state, o.payable_fen, o.pay_by, o.paid_at,
 *   (select i.identity from huigan.member_identities i where i.member_id = :memberId! and i.kind = 'wechat'
 *     order by i.used_at desc nulls last, i.identity limit 1) as "payer?",
 *   (select jsonb_agg(jsonb_build_object('name', l.name, 'quantity', l.quantity) order by l.position)
 *     from huigan.order_lines l where l.member_id = :memberId! and l.order_id = o.order_id) as "lines?",
 *   (select count(*) from huigan.payments p where p.member_id = :memberId!
 *     and p.order_id = o.order_id)::int as "attempts!",
 *   p.out_trade_no as "out_trade_no?", p.attempt as "attempt?", p.amount_fen as "amount_fen?",
 *   p.prepay_id as "prepay_id?", p.made_at as "made_at?"
 * from huigan.orders o
 * left join huigan.payments p on p.member_id = :memberId! and p.order_id = o.order_id and p.state = 'open'
 * where o.member_id = :memberId! and o.order_id = :orderId! limit 1
 * ```
 */
export const findPaying = new PreparedQuery<IFindPayingParams,IFindPayingResult>(findPayingIR);


/** 'FindPaidFor' parameters type */
export interface IFindPaidForParams {
  outTradeNo: string;
}

/** 'FindPaidFor' return type */
export interface IFindPaidForResult {
  amount_fen: bigint;
  brand_id: number;
  business_day: string;
  coupon_id: bigint | null;
  group_id: string | null;
  latest_programme: number;
  lines: unknown | null;
  member_id: bigint;
  order_id: string;
  payment_state: string;
  state: string;
  store_id: string;
}

/** 'FindPaidFor' query type */
export interface IFindPaidForQuery {
  params: IFindPaidForParams;
  result: IFindPaidForResult;
}

const findPaidForIR: any = {"usedParamSet":{"outTradeNo":true},"params":[{"name":"outTradeNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":873,"b":884},{"a":910,"b":921}]}],"statement":"-- What a payment's number stands for: the payment, its order and lines, and the latest programme of the\n-- brand.\nselect p.member_id, p.amount_fen, p.state as payment_state,\n  o.order_id, o.brand_id, o.store_id, o.business_day, o.state, o.coupon_id, o.group_id,\n  (select jsonb_agg(jsonb_build_object('line', l.line, 'product', l.product_id, 'category', l.category,\n    'quantity', l.quantity, 'netFen', (l.net_fen - l.difference_fen)::text) order by l.position)\n  from huigan.order_lines l where l.member_id = o.member_id and l.order_id = o.order_id) as \"lines?\",\n  (select max(v.version) from huigan.programme_versions v\n    where v.brand_id = o.brand_id) as \"latest_programme!\"\nfrom huigan.payments p\njoin huigan.orders o on o.member_id = p.member_id and o.order_id = p.order_id\nwhere p.member_id = (select k.member_id from huigan.payment_keys k where k.out_trade_no = :outTradeNo!)\n  and p.out_trade_no = :outTradeNo!"};

/**
 * Query generated from SQL:
 * ```
 * -- What a payment's number stands for: the payment, its order and lines, and the latest programme of the
 * -- brand.
 * select p.member_id, p.amount_fen, p.state as payment_state,
 *   o.order_id, o.brand_id, o.store_id, o.business_day, o.state, o.coupon_id, o.group_id,
 *   (select jsonb_agg(jsonb_build_object('line', l.line, 'product', l.product_id, 'category', l.category,
 *     'quantity', l.quantity, 'netFen', (l.net_fen - l.difference_fen)::text) order by l.position)
 *   from huigan.order_lines l where l.member_id = o.member_id and l.order_id = o.order_id) as "lines?",
 *   (select max(v.version) from huigan.programme_versions v
 *     where v.brand_id = o.brand_id) as "latest_programme!"
 * from huigan.payments p
 * join huigan.orders o on o.member_id = p.member_id and o.order_id = p.order_id
 * where p.member_id = (select k.member_id from huigan.payment_keys k where k.out_trade_no = :outTradeNo!)
 *   and p.out_trade_no = :outTradeNo!
 * ```
 */
export const findPaidFor = new PreparedQuery<IFindPaidForParams,IFindPaidForResult>(findPaidForIR);


