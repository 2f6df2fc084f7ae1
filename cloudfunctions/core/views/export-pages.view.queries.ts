/** Types generated for queries found in "cloudfunctions/core/views/export-pages.view.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type account = 'brand.commission.expired' | 'brand.commission.issued' | 'brand.commission.moved' | 'brand.commission.redeemed' | 'brand.commission.waived' | 'brand.points.carried' | 'brand.points.expired' | 'brand.points.issued' | 'brand.points.moved' | 'brand.points.redeemed' | 'brand.points.waived' | 'brand.qualifying.carried' | 'brand.qualifying.issued' | 'brand.qualifying.moved' | 'member.commission.active' | 'member.commission.debt' | 'member.commission.pending' | 'member.points.active' | 'member.points.debt' | 'member.points.pending' | 'member.qualifying';

export type asset = 'CNY' | 'POINT' | 'QUALIFYING';

export type transfer_code = 'accrue' | 'activate' | 'claim' | 'claim-debt' | 'claim-qualifying' | 'claim-waived' | 'commission' | 'expire' | 'gift' | 'move-debt' | 'move-in' | 'move-out' | 'move-qualifying' | 'net-debt' | 'open' | 'open-qualifying' | 'qualify' | 'redeem' | 'return' | 'take-back' | 'take-back-debt' | 'take-back-expired' | 'take-back-moved' | 'take-back-other' | 'take-back-qualifying' | 'waive';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'FindMembersPage' parameters type */
export interface IFindMembersPageParams {
  after: bigint;
  at: string;
  brandId: number;
  limit: number;
}

/** 'FindMembersPage' return type */
export interface IFindMembersPageResult {
  identity: string | null;
  joined_at: Date | null;
  member_id: bigint;
  member_key: string;
}

/** 'FindMembersPage' query type */
export interface IFindMembersPageQuery {
  params: IFindMembersPageParams;
  result: IFindMembersPageResult;
}

const findMembersPageIR: any = {"usedParamSet":{"brandId":true,"after":true,"at":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":191,"b":199}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":219,"b":225}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":278,"b":281},{"a":523,"b":526}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":558,"b":564}]}],"statement":"-- Members who joined or had their first event until an instant, by id.\nwith page as materialized (\n  select m.member_id, m.member_key, m.joined_at from huigan.members m\n  where m.brand_id = :brandId! and m.member_id > :after! and m.clock_at is not null\n    and (m.joined_at <= :at! or (\n      select e.occurred_at from huigan.events e\n      where e.member_id = m.member_id\n        and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\n      order by e.seq limit 1\n    ) <= :at!)\n  order by m.member_id limit :limit!::int\n), imported as materialized (\n  select i.member_id, min(i.identity) as identity from huigan.member_identities i\n  where i.member_id = any(array(select p.member_id from page p)) and i.kind = 'import' group by i.member_id\n)\nselect p.member_id, p.member_key, p.joined_at, i.identity\nfrom page p left join imported i on i.member_id = p.member_id\norder by p.member_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Members who joined or had their first event until an instant, by id.
 * with page as materialized (
 *   select m.member_id, m.member_key, m.joined_at from huigan.members m
 *   where m.brand_id = :brandId! and m.member_id > :after! and m.clock_at is not null
 *     and (m.joined_at <= :at! or (
 *       select e.occurred_at from huigan.events e
 *       where e.member_id = m.member_id
 *         and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 *       order by e.seq limit 1
 *     ) <= :at!)
 *   order by m.member_id limit :limit!::int
 * ), imported as materialized (
 *   select i.member_id, min(i.identity) as identity from huigan.member_identities i
 *   where i.member_id = any(array(select p.member_id from page p)) and i.kind = 'import' group by i.member_id
 * )
 * select p.member_id, p.member_key, p.joined_at, i.identity
 * from page p left join imported i on i.member_id = p.member_id
 * order by p.member_id
 * ```
 */
export const findMembersPage = new PreparedQuery<IFindMembersPageParams,IFindMembersPageResult>(findMembersPageIR);


/** 'FindTransfersPage' parameters type */
export interface IFindTransfersPageParams {
  afterDay: string;
  brandId: number;
  day: string;
  journalNo: number;
  leg: number;
  limit: number;
  memberId: bigint;
}

/** 'FindTransfersPage' return type */
export interface IFindTransfersPageResult {
  amount: bigint;
  asset: asset;
  business_day: string;
  code: transfer_code;
  credit: account;
  debit: account;
  effective_at: Date;
  event_id: string;
  explanation: unknown;
  identity: string | null;
  journal_no: number;
  leg: number;
  member_id: bigint;
  member_key: string;
  source: string;
}

/** 'FindTransfersPage' query type */
export interface IFindTransfersPageQuery {
  params: IFindTransfersPageParams;
  result: IFindTransfersPageResult;
}

const findTransfersPageIR: any = {"usedParamSet":{"brandId":true,"day":true,"memberId":true,"afterDay":true,"journalNo":true,"leg":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":81}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":109}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":188}]},{"name":"afterDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":199,"b":208}]},{"name":"journalNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":223,"b":233}]},{"name":"leg","required":true,"transform":{"type":"scalar"},"locs":[{"a":241,"b":245}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":324,"b":330}]}],"statement":"with page as (\n  select t.* from huigan.transfers t\n  where t.brand_id = :brandId! and t.business_day <= :day!::date\n    and (t.member_id, t.business_day, t.journal_no, t.leg) > (:memberId!::bigint, :afterDay!::date,\n      :journalNo!::int, :leg!::smallint)\n  order by t.member_id, t.business_day, t.journal_no, t.leg limit :limit!::int\n), spans as (\n  select member_id, min(journal_no) as first_no, max(journal_no) as last_no from page group by member_id\n), journals as materialized (\n  select j.member_id, j.journal_no, j.source, j.event_id, j.effective_at\n  from spans s\n  join huigan.journals j on j.member_id = s.member_id and j.journal_no between s.first_no and s.last_no\n), names as materialized (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id = any(array(select s.member_id from spans s))\n), imported as materialized (\n  select i.member_id, min(i.identity) as identity from huigan.member_identities i\n  where i.member_id = any(array(select s.member_id from spans s)) and i.kind = 'import' group by i.member_id\n)\nselect p.member_id, p.business_day, p.journal_no, p.leg, j.source, j.event_id, p.code, p.asset, p.debit,\n  p.credit, p.amount, j.effective_at,\n  p.explanation, i.identity, m.member_key as \"member_key!\"\nfrom page p\njoin journals j on j.member_id = p.member_id and j.journal_no = p.journal_no\njoin names m on m.member_id = p.member_id\nleft join imported i on i.member_id = p.member_id\norder by p.member_id, p.business_day, p.journal_no, p.leg"};

/**
 * Query generated from SQL:
 * ```
 * with page as (
 *   select t.* from huigan.transfers t
 *   where t.brand_id = :brandId! and t.business_day <= :day!::date
 *     and (t.member_id, t.business_day, t.journal_no, t.leg) > (:memberId!::bigint, :afterDay!::date,
 *       :journalNo!::int, :leg!::smallint)
 *   order by t.member_id, t.business_day, t.journal_no, t.leg limit :limit!::int
 * ), spans as (
 *   select member_id, min(journal_no) as first_no, max(journal_no) as last_no from page group by member_id
 * ), journals as materialized (
 *   select j.member_id, j.journal_no, j.source, j.event_id, j.effective_at
 *   from spans s
 *   join huigan.journals j on j.member_id = s.member_id and j.journal_no between s.first_no and s.last_no
 * ), names as materialized (
 *   select m.member_id, m.member_key from huigan.members m
 *   where m.member_id = any(array(select s.member_id from spans s))
 * ), imported as materialized (
 *   select i.member_id, min(i.identity) as identity from huigan.member_identities i
 *   where i.member_id = any(array(select s.member_id from spans s)) and i.kind = 'import' group by i.member_id
 * )
 * select p.member_id, p.business_day, p.journal_no, p.leg, j.source, j.event_id, p.code, p.asset, p.debit,
 *   p.credit, p.amount, j.effective_at,
 *   p.explanation, i.identity, m.member_key as "member_key!"
 * from page p
 * join journals j on j.member_id = p.member_id and j.journal_no = p.journal_no
 * join names m on m.member_id = p.member_id
 * left join imported i on i.member_id = p.member_id
 * order by p.member_id, p.business_day, p.journal_no, p.leg
 * ```
 */
export const findTransfersPage = new PreparedQuery<IFindTransfersPageParams,IFindTransfersPageResult>(findTransfersPageIR);


/** 'FindSalesPage' parameters type */
export interface IFindSalesPageParams {
  brandId: number;
  day: string;
  limit: number;
  receipt: string;
  store: string;
}

/** 'FindSalesPage' return type */
export interface IFindSalesPageResult {
  business_day: string;
  guest: boolean;
  member_id: bigint | null;
  receipt_no: string;
  seq: bigint | null;
  store_id: string;
}

/** 'FindSalesPage' query type */
export interface IFindSalesPageQuery {
  params: IFindSalesPageParams;
  result: IFindSalesPageResult;
}

const findSalesPageIR: any = {"usedParamSet":{"brandId":true,"store":true,"day":true,"receipt":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":120,"b":128}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":217,"b":223}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":232,"b":236}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":245,"b":253}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":318,"b":324}]}],"statement":"select k.store_id, k.business_day, k.receipt_no, k.member_id, k.seq, k.guest\nfrom huigan.sale_keys k\nwhere k.brand_id = :brandId! and (k.guest or k.seq is not null)\n  and (k.store_id, k.business_day, k.receipt_no) > (:store!::text, :day!::date, :receipt!::text)\norder by k.store_id, k.business_day, k.receipt_no limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select k.store_id, k.business_day, k.receipt_no, k.member_id, k.seq, k.guest
 * from huigan.sale_keys k
 * where k.brand_id = :brandId! and (k.guest or k.seq is not null)
 *   and (k.store_id, k.business_day, k.receipt_no) > (:store!::text, :day!::date, :receipt!::text)
 * order by k.store_id, k.business_day, k.receipt_no limit :limit!::int
 * ```
 */
export const findSalesPage = new PreparedQuery<IFindSalesPageParams,IFindSalesPageResult>(findSalesPageIR);


/** 'FindSettledOrders' parameters type */
export interface IFindSettledOrdersParams {
  at: string;
  memberIds: bigintArray;
  seqs: bigintArray;
}

/** 'FindSettledOrders' return type */
export interface IFindSettledOrdersResult {
  granted: bigint;
  identity: string | null;
  member_id: bigint;
  member_key: string;
  occurred_at: Date;
  payload: unknown;
  seq: bigint;
}

/** 'FindSettledOrders' query type */
export interface IFindSettledOrdersQuery {
  params: IFindSettledOrdersParams;
  result: IFindSettledOrdersResult;
}

const findSettledOrdersIR: any = {"usedParamSet":{"memberIds":true,"seqs":true,"at":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":78},{"a":268,"b":278}]},{"name":"seqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":96}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":725,"b":728}]}],"statement":"with told as materialized (\n  select t.member_id, t.seq from unnest(:memberIds!::bigint[], :seqs!::bigint[]) as t(member_id, seq)\n), imported as materialized (\n  select i.member_id, min(i.identity) as identity from huigan.member_identities i\n  where i.member_id = any(:memberIds!::bigint[]) and i.kind = 'import' group by i.member_id\n)\nselect e.member_id, e.seq, e.occurred_at, e.payload, l.granted, i.identity, m.member_key\nfrom told t\njoin huigan.events e on e.member_id = t.member_id and e.seq = t.seq\njoin huigan.members m on m.member_id = e.member_id\nleft join huigan.lots l on l.member_id = e.member_id and l.sale_seq = e.seq and l.kind = 'sale'\nleft join imported i on i.member_id = e.member_id\nwhere e.occurred_at <= :at!"};

/**
 * Query generated from SQL:
 * ```
 * with told as materialized (
 *   select t.member_id, t.seq from unnest(:memberIds!::bigint[], :seqs!::bigint[]) as t(member_id, seq)
 * ), imported as materialized (
 *   select i.member_id, min(i.identity) as identity from huigan.member_identities i
 *   where i.member_id = any(:memberIds!::bigint[]) and i.kind = 'import' group by i.member_id
 * )
 * select e.member_id, e.seq, e.occurred_at, e.payload, l.granted, i.identity, m.member_key
 * from told t
 * join huigan.events e on e.member_id = t.member_id and e.seq = t.seq
 * join huigan.members m on m.member_id = e.member_id
 * left join huigan.lots l on l.member_id = e.member_id and l.sale_seq = e.seq and l.kind = 'sale'
 * left join imported i on i.member_id = e.member_id
 * where e.occurred_at <= :at!
 * ```
 */
export const findSettledOrders = new PreparedQuery<IFindSettledOrdersParams,IFindSettledOrdersResult>(findSettledOrdersIR);


/** 'FindRefundsOf' parameters type */
export interface IFindRefundsOfParams {
  at: string;
  memberIds: bigintArray;
}

/** 'FindRefundsOf' return type */
export interface IFindRefundsOfResult {
  member_id: bigint;
  payload: unknown;
}

/** 'FindRefundsOf' query type */
export interface IFindRefundsOfQuery {
  params: IFindRefundsOfParams;
  result: IFindRefundsOfResult;
}

const findRefundsOfIR: any = {"usedParamSet":{"memberIds":true,"at":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":310,"b":320}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":404,"b":407}]}],"statement":"-- Refunds that took effect until an instant; one that moved nothing has no journal and counts from when it\n-- occurred.\nselect e.member_id, e.payload from huigan.events e\nleft join huigan.journals j on j.member_id = e.member_id and j.source = e.source\n  and j.event_id = e.external_id\nwhere e.member_id = any(:memberIds!::bigint[]) and e.kind = 'refund'\n  and coalesce(j.effective_at, e.occurred_at) <= :at!\n  and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\norder by e.member_id, e.seq"};

/**
 * Query generated from SQL:
 * ```
 * -- Refunds that took effect until an instant; one that moved nothing has no journal and counts from when it
 * -- occurred.
 * select e.member_id, e.payload from huigan.events e
 * left join huigan.journals j on j.member_id = e.member_id and j.source = e.source
 *   and j.event_id = e.external_id
 * where e.member_id = any(:memberIds!::bigint[]) and e.kind = 'refund'
 *   and coalesce(j.effective_at, e.occurred_at) <= :at!
 *   and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 * order by e.member_id, e.seq
 * ```
 */
export const findRefundsOf = new PreparedQuery<IFindRefundsOfParams,IFindRefundsOfResult>(findRefundsOfIR);


/** 'FindGuestOrders' parameters type */
export interface IFindGuestOrdersParams {
  at: string;
  brandId: number;
  days: stringArray;
  receipts: stringArray;
  stores: stringArray;
}

/** 'FindGuestOrders' return type */
export interface IFindGuestOrdersResult {
  amount_fen: bigint;
  business_day: string;
  occurred_at: Date;
  receipt_no: string;
  refunded_fen: bigint;
  store_id: string;
}

/** 'FindGuestOrders' query type */
export interface IFindGuestOrdersQuery {
  params: IFindGuestOrdersParams;
  result: IFindGuestOrdersResult;
}

const findGuestOrdersIR: any = {"usedParamSet":{"stores":true,"days":true,"receipts":true,"brandId":true,"at":true},"params":[{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":112}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":123,"b":128}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":139,"b":148}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":244,"b":252}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":377,"b":380}]}],"statement":"select g.store_id, g.business_day, g.receipt_no, g.occurred_at, g.amount_fen, g.refunded_fen\nfrom unnest(:stores!::text[], :days!::date[], :receipts!::text[]) as t(store_id, business_day, receipt_no)\njoin huigan.guest_sales g\n  on g.brand_id = :brandId! and g.store_id = t.store_id and g.business_day = t.business_day\n    and g.receipt_no = t.receipt_no\nwhere g.occurred_at <= :at!"};

/**
 * Query generated from SQL:
 * ```
 * select g.store_id, g.business_day, g.receipt_no, g.occurred_at, g.amount_fen, g.refunded_fen
 * from unnest(:stores!::text[], :days!::date[], :receipts!::text[]) as t(store_id, business_day, receipt_no)
 * join huigan.guest_sales g
 *   on g.brand_id = :brandId! and g.store_id = t.store_id and g.business_day = t.business_day
 *     and g.receipt_no = t.receipt_no
 * where g.occurred_at <= :at!
 * ```
 */
export const findGuestOrders = new PreparedQuery<IFindGuestOrdersParams,IFindGuestOrdersResult>(findGuestOrdersIR);


