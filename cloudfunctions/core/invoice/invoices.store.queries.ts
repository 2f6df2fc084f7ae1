/** Types generated for queries found in "cloudfunctions/core/invoice/invoices.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'InsertInvoice' parameters type */
export interface IInsertInvoiceParams {
  amountFen: bigint;
  askedAt: string;
  brandId: number;
  invoiceId: string;
  isCompany: boolean;
  items: string;
  memberId: bigint;
  orderId: string;
  requestId: string;
  title: Buffer;
  transactionId: string;
}

/** 'InsertInvoice' return type */
export type IInsertInvoiceResult = void;

/** 'InsertInvoice' query type */
export interface IInsertInvoiceQuery {
  params: IInsertInvoiceParams;
  result: IInsertInvoiceResult;
}

const insertInvoiceIR: any = {"usedParamSet":{"memberId":true,"invoiceId":true,"brandId":true,"orderId":true,"requestId":true,"amountFen":true,"items":true,"isCompany":true,"title":true,"transactionId":true,"askedAt":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":174}]},{"name":"invoiceId","required":true,"transform":{"type":"scalar"},"locs":[{"a":177,"b":187}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":190,"b":198}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":201,"b":209}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":212,"b":222}]},{"name":"amountFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":238,"b":248}]},{"name":"items","required":true,"transform":{"type":"scalar"},"locs":[{"a":251,"b":257}]},{"name":"isCompany","required":true,"transform":{"type":"scalar"},"locs":[{"a":269,"b":279}]},{"name":"title","required":true,"transform":{"type":"scalar"},"locs":[{"a":282,"b":288}]},{"name":"transactionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":291,"b":305}]},{"name":"askedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":308,"b":316}]}],"statement":"insert into huigan.invoices (member_id, invoice_id, brand_id, order_id, request_id, state, amount_fen, items,\n  is_company, title, transaction_id, asked_at)\nvalues (:memberId!, :invoiceId!, :brandId!, :orderId!, :requestId!, 'requested', :amountFen!, :items!::jsonb,\n  :isCompany!, :title!, :transactionId!, :askedAt!::timestamptz)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.invoices (member_id, invoice_id, brand_id, order_id, request_id, state, amount_fen, items,
 *   is_company, title, transaction_id, asked_at)
 * values (:memberId!, :invoiceId!, :brandId!, :orderId!, :requestId!, 'requested', :amountFen!, :items!::jsonb,
 *   :isCompany!, :title!, :transactionId!, :askedAt!::timestamptz)
 * ```
 */
export const insertInvoice = new PreparedQuery<IInsertInvoiceParams,IInsertInvoiceResult>(insertInvoiceIR);


/** 'FindInvoice' parameters type */
export interface IFindInvoiceParams {
  invoiceId: string;
  memberId: bigint;
}

/** 'FindInvoice' return type */
export interface IFindInvoiceResult {
  amount_fen: bigint;
  asked_at: Date;
  brand_id: number;
  ended_at: Date | null;
  invoice_id: string;
  is_company: boolean;
  issued_at: Date | null;
  items: unknown;
  member_id: bigint;
  number: string | null;
  order_id: string;
  request_id: string;
  sent_at: Date | null;
  state: string;
  title: Buffer | null;
  transaction_id: string;
}

/** 'FindInvoice' query type */
export interface IFindInvoiceQuery {
  params: IFindInvoiceParams;
  result: IFindInvoiceResult;
}

const findInvoiceIR: any = {"usedParamSet":{"memberId":true,"invoiceId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":247,"b":256}]},{"name":"invoiceId","required":true,"transform":{"type":"scalar"},"locs":[{"a":277,"b":287}]}],"statement":"select i.member_id, i.invoice_id, i.brand_id, i.order_id, i.request_id, i.state, i.amount_fen, i.items,\n  i.is_company, i.title, i.transaction_id, i.asked_at, i.sent_at, i.issued_at, i.ended_at, i.number\nfrom huigan.invoices i where i.member_id = :memberId! and i.invoice_id = :invoiceId!"};

/**
 * Query generated from SQL:
 * ```
 * select i.member_id, i.invoice_id, i.brand_id, i.order_id, i.request_id, i.state, i.amount_fen, i.items,
 *   i.is_company, i.title, i.transaction_id, i.asked_at, i.sent_at, i.issued_at, i.ended_at, i.number
 * from huigan.invoices i where i.member_id = :memberId! and i.invoice_id = :invoiceId!
 * ```
 */
export const findInvoice = new PreparedQuery<IFindInvoiceParams,IFindInvoiceResult>(findInvoiceIR);


/** 'HoldInvoiceRow' parameters type */
export interface IHoldInvoiceRowParams {
  invoiceId: string;
  memberId: bigint;
}

/** 'HoldInvoiceRow' return type */
export interface IHoldInvoiceRowResult {
  amount_fen: bigint;
  asked_at: Date;
  brand_id: number;
  ended_at: Date | null;
  invoice_id: string;
  is_company: boolean;
  issued_at: Date | null;
  items: unknown;
  member_id: bigint;
  number: string | null;
  order_id: string;
  request_id: string;
  sent_at: Date | null;
  state: string;
  title: Buffer | null;
  transaction_id: string;
}

/** 'HoldInvoiceRow' query type */
export interface IHoldInvoiceRowQuery {
  params: IHoldInvoiceRowParams;
  result: IHoldInvoiceRowResult;
}

const holdInvoiceRowIR: any = {"usedParamSet":{"memberId":true,"invoiceId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":247,"b":256}]},{"name":"invoiceId","required":true,"transform":{"type":"scalar"},"locs":[{"a":277,"b":287}]}],"statement":"select i.member_id, i.invoice_id, i.brand_id, i.order_id, i.request_id, i.state, i.amount_fen, i.items,\n  i.is_company, i.title, i.transaction_id, i.asked_at, i.sent_at, i.issued_at, i.ended_at, i.number\nfrom huigan.invoices i where i.member_id = :memberId! and i.invoice_id = :invoiceId! for update"};

/**
 * Query generated from SQL:
 * ```
 * select i.member_id, i.invoice_id, i.brand_id, i.order_id, i.request_id, i.state, i.amount_fen, i.items,
 *   i.is_company, i.title, i.transaction_id, i.asked_at, i.sent_at, i.issued_at, i.ended_at, i.number
 * from huigan.invoices i where i.member_id = :memberId! and i.invoice_id = :invoiceId! for update
 * ```
 */
export const holdInvoiceRow = new PreparedQuery<IHoldInvoiceRowParams,IHoldInvoiceRowResult>(holdInvoiceRowIR);


/** 'FindInvoicesOfOrder' parameters type */
export interface IFindInvoicesOfOrderParams {
  limit: number;
  memberId: bigint;
  orderId: string;
}

/** 'FindInvoicesOfOrder' return type */
export interface IFindInvoicesOfOrderResult {
  amount_fen: bigint;
  asked_at: Date;
  brand_id: number;
  ended_at: Date | null;
  invoice_id: string;
  is_company: boolean;
  issued_at: Date | null;
  items: unknown;
  member_id: bigint;
  number: string | null;
  order_id: string;
  request_id: string;
  sent_at: Date | null;
  state: string;
  title: Buffer | null;
  transaction_id: string;
}

/** 'FindInvoicesOfOrder' query type */
export interface IFindInvoicesOfOrderQuery {
  params: IFindInvoicesOfOrderParams;
  result: IFindInvoicesOfOrderResult;
}

const findInvoicesOfOrderIR: any = {"usedParamSet":{"memberId":true,"orderId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":247,"b":256}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":275,"b":283}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":335,"b":341}]}],"statement":"select i.member_id, i.invoice_id, i.brand_id, i.order_id, i.request_id, i.state, i.amount_fen, i.items,\n  i.is_company, i.title, i.transaction_id, i.asked_at, i.sent_at, i.issued_at, i.ended_at, i.number\nfrom huigan.invoices i where i.member_id = :memberId! and i.order_id = :orderId!\norder by i.asked_at desc, i.invoice_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select i.member_id, i.invoice_id, i.brand_id, i.order_id, i.request_id, i.state, i.amount_fen, i.items,
 *   i.is_company, i.title, i.transaction_id, i.asked_at, i.sent_at, i.issued_at, i.ended_at, i.number
 * from huigan.invoices i where i.member_id = :memberId! and i.order_id = :orderId!
 * order by i.asked_at desc, i.invoice_id desc limit :limit!::int
 * ```
 */
export const findInvoicesOfOrder = new PreparedQuery<IFindInvoicesOfOrderParams,IFindInvoicesOfOrderResult>(findInvoicesOfOrderIR);


/** 'ListInvoiceRows' parameters type */
export interface IListInvoiceRowsParams {
  beforeAt: string;
  beforeId: string;
  limit: number;
  memberId: bigint;
}

/** 'ListInvoiceRows' return type */
export interface IListInvoiceRowsResult {
  amount_fen: bigint;
  asked_at: Date;
  brand_id: number;
  ended_at: Date | null;
  invoice_id: string;
  is_company: boolean;
  issued_at: Date | null;
  items: unknown;
  member_id: bigint;
  number: string | null;
  order_id: string;
  request_id: string;
  sent_at: Date | null;
  state: string;
  title: Buffer | null;
  transaction_id: string;
}

/** 'ListInvoiceRows' query type */
export interface IListInvoiceRowsQuery {
  params: IListInvoiceRowsParams;
  result: IListInvoiceRowsResult;
}

const listInvoiceRowsIR: any = {"usedParamSet":{"memberId":true,"beforeAt":true,"beforeId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":247,"b":256}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":292,"b":301}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":317,"b":326}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":379,"b":385}]}],"statement":"select i.member_id, i.invoice_id, i.brand_id, i.order_id, i.request_id, i.state, i.amount_fen, i.items,\n  i.is_company, i.title, i.transaction_id, i.asked_at, i.sent_at, i.issued_at, i.ended_at, i.number\nfrom huigan.invoices i\nwhere i.member_id = :memberId! and (i.asked_at, i.invoice_id) < (:beforeAt!::timestamptz, :beforeId!)\norder by i.asked_at desc, i.invoice_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select i.member_id, i.invoice_id, i.brand_id, i.order_id, i.request_id, i.state, i.amount_fen, i.items,
 *   i.is_company, i.title, i.transaction_id, i.asked_at, i.sent_at, i.issued_at, i.ended_at, i.number
 * from huigan.invoices i
 * where i.member_id = :memberId! and (i.asked_at, i.invoice_id) < (:beforeAt!::timestamptz, :beforeId!)
 * order by i.asked_at desc, i.invoice_id desc limit :limit!::int
 * ```
 */
export const listInvoiceRows = new PreparedQuery<IListInvoiceRowsParams,IListInvoiceRowsResult>(listInvoiceRowsIR);


/** 'SetInvoice' parameters type */
export interface ISetInvoiceParams {
  endedAt?: string | null | void;
  invoiceId: string;
  issuedAt?: string | null | void;
  memberId: bigint;
  number?: string | null | void;
  sentAt?: string | null | void;
  state: string;
}

/** 'SetInvoice' return type */
export type ISetInvoiceResult = void;

/** 'SetInvoice' query type */
export interface ISetInvoiceQuery {
  params: ISetInvoiceParams;
  result: ISetInvoiceResult;
}

const setInvoiceIR: any = {"usedParamSet":{"state":true,"sentAt":true,"issuedAt":true,"endedAt":true,"number":true,"memberId":true,"invoiceId":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":35,"b":41}]},{"name":"sentAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":54,"b":60}]},{"name":"issuedAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":88,"b":96}]},{"name":"endedAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":125,"b":132}]},{"name":"number","required":false,"transform":{"type":"scalar"},"locs":[{"a":157,"b":163}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":192}]},{"name":"invoiceId","required":true,"transform":{"type":"scalar"},"locs":[{"a":211,"b":221}]}],"statement":"update huigan.invoices set state = :state!, sent_at = :sentAt::timestamptz, issued_at = :issuedAt::timestamptz,\n  ended_at = :endedAt::timestamptz, number = :number\nwhere member_id = :memberId! and invoice_id = :invoiceId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.invoices set state = :state!, sent_at = :sentAt::timestamptz, issued_at = :issuedAt::timestamptz,
 *   ended_at = :endedAt::timestamptz, number = :number
 * where member_id = :memberId! and invoice_id = :invoiceId!
 * ```
 */
export const setInvoice = new PreparedQuery<ISetInvoiceParams,ISetInvoiceResult>(setInvoiceIR);


/** 'EraseTitles' parameters type */
export interface IEraseTitlesParams {
  memberId: bigint;
}

/** 'EraseTitles' return type */
export type IEraseTitlesResult = void;

/** 'EraseTitles' query type */
export interface IEraseTitlesQuery {
  params: IEraseTitlesParams;
  result: IEraseTitlesResult;
}

const eraseTitlesIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":58,"b":67}]}],"statement":"update huigan.invoices set title = null where member_id = :memberId! and title is not null"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.invoices set title = null where member_id = :memberId! and title is not null
 * ```
 */
export const eraseTitles = new PreparedQuery<IEraseTitlesParams,IEraseTitlesResult>(eraseTitlesIR);


