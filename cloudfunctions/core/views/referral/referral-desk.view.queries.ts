/** Types generated for queries found in "cloudfunctions/core/views/referral/referral-desk.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type asset = 'CNY' | 'POINT' | 'QUALIFYING';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'ListHeld' parameters type */
export interface IListHeldParams {
  beforeAt: string;
  beforeCause: string;
  beforeKind: string;
  beforeMember: bigint;
  brandId: number;
  decided: boolean;
  limit: number;
}

/** 'ListHeld' return type */
export interface IListHeldResult {
  arose_at: Date;
  arose_on: string;
  asset: asset;
  base_fen: bigint;
  brand_id: number;
  capped: boolean;
  cause: string;
  changed_at: Date;
  completed_at: Date | null;
  decided_at: Date | null;
  decision: string | null;
  decision_note: string | null;
  entitled: bigint;
  free_at: Date | null;
  freeze_days: number;
  friend_id: bigint | null;
  granted: bigint;
  hold_answer: string | null;
  hold_reasons: stringArray;
  kind: string;
  member_id: bigint;
  member_key: string;
  sold_fen: bigint;
  state: string;
  steps: number;
}

/** 'ListHeld' query type */
export interface IListHeldQuery {
  params: IListHeldParams;
  result: IListHeldResult;
}

const listHeldIR: any = {"usedParamSet":{"brandId":true,"decided":true,"beforeAt":true,"beforeMember":true,"beforeCause":true,"beforeKind":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":517,"b":525}]},{"name":"decided","required":true,"transform":{"type":"scalar"},"locs":[{"a":585,"b":593}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":662,"b":671}]},{"name":"beforeMember","required":true,"transform":{"type":"scalar"},"locs":[{"a":687,"b":700}]},{"name":"beforeCause","required":true,"transform":{"type":"scalar"},"locs":[{"a":711,"b":723}]},{"name":"beforeKind","required":true,"transform":{"type":"scalar"},"locs":[{"a":732,"b":743}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":830,"b":836}]}],"statement":"-- Commissions that were held, open ones or decided ones, what changed last first, with whose they are.\nselect c.member_id, c.kind, c.cause, c.brand_id, c.friend_id, c.asset, c.state, c.arose_on, c.arose_at,\n  c.granted, c.capped, c.base_fen, c.entitled, c.freeze_days, c.completed_at, c.free_at, c.sold_fen, c.steps,\n  c.hold_reasons, c.hold_answer, c.decision, c.decided_at, c.decision_note, c.changed_at, m.member_key\nfrom huigan.commissions c join huigan.members m on m.member_id = c.member_id\nwhere c.brand_id = :brandId! and c.hold_reasons <> '{}' and (c.decision is not null) = :decided!::boolean\n  and (c.changed_at, c.member_id, c.cause, c.kind)\n    < (:beforeAt!::timestamptz, :beforeMember!::bigint, :beforeCause!::text, :beforeKind!::text)\norder by c.changed_at desc, c.member_id desc, c.cause desc, c.kind desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Commissions that were held, open ones or decided ones, what changed last first, with whose they are.
 * select c.member_id, c.kind, c.cause, c.brand_id, c.friend_id, c.asset, c.state, c.arose_on, c.arose_at,
 *   c.granted, c.capped, c.base_fen, c.entitled, c.freeze_days, c.completed_at, c.free_at, c.sold_fen, c.steps,
 *   c.hold_reasons, c.hold_answer, c.decision, c.decided_at, c.decision_note, c.changed_at, m.member_key
 * from huigan.commissions c join huigan.members m on m.member_id = c.member_id
 * where c.brand_id = :brandId! and c.hold_reasons <> '{}' and (c.decision is not null) = :decided!::boolean
 *   and (c.changed_at, c.member_id, c.cause, c.kind)
 *     < (:beforeAt!::timestamptz, :beforeMember!::bigint, :beforeCause!::text, :beforeKind!::text)
 * order by c.changed_at desc, c.member_id desc, c.cause desc, c.kind desc limit :limit!::int
 * ```
 */
export const listHeld = new PreparedQuery<IListHeldParams,IListHeldResult>(listHeldIR);


/** 'ListOfMonth' parameters type */
export interface IListOfMonthParams {
  afterCause: string;
  afterDay: string;
  afterKind: string;
  afterMember: bigint;
  brandId: number;
  from: string;
  limit: number;
  to: string;
}

/** 'ListOfMonth' return type */
export interface IListOfMonthResult {
  arose_at: Date;
  arose_on: string;
  asset: asset;
  base_fen: bigint;
  brand_id: number;
  capped: boolean;
  cause: string;
  changed_at: Date;
  completed_at: Date | null;
  decided_at: Date | null;
  decision: string | null;
  decision_note: string | null;
  entitled: bigint;
  free_at: Date | null;
  freeze_days: number;
  friend_id: bigint | null;
  granted: bigint;
  hold_answer: string | null;
  hold_reasons: stringArray;
  kind: string;
  member_id: bigint;
  member_key: string;
  sold_fen: bigint;
  state: string;
  steps: number;
}

/** 'ListOfMonth' query type */
export interface IListOfMonthQuery {
  params: IListOfMonthParams;
  result: IListOfMonthResult;
}

const listOfMonthIR: any = {"usedParamSet":{"brandId":true,"from":true,"to":true,"afterDay":true,"afterMember":true,"afterKind":true,"afterCause":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":482,"b":490}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":510,"b":515}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":540,"b":543}]},{"name":"afterDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":607,"b":616}]},{"name":"afterMember","required":true,"transform":{"type":"scalar"},"locs":[{"a":625,"b":637}]},{"name":"afterKind","required":true,"transform":{"type":"scalar"},"locs":[{"a":648,"b":658}]},{"name":"afterCause","required":true,"transform":{"type":"scalar"},"locs":[{"a":667,"b":678}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":743,"b":749}]}],"statement":"-- Commissions that arose in some days, by day, with whose they are.\nselect c.member_id, c.kind, c.cause, c.brand_id, c.friend_id, c.asset, c.state, c.arose_on, c.arose_at,\n  c.granted, c.capped, c.base_fen, c.entitled, c.freeze_days, c.completed_at, c.free_at, c.sold_fen, c.steps,\n  c.hold_reasons, c.hold_answer, c.decision, c.decided_at, c.decision_note, c.changed_at, m.member_key\nfrom huigan.commissions c join huigan.members m on m.member_id = c.member_id\nwhere c.brand_id = :brandId! and c.arose_on >= :from!::date and c.arose_on < :to!::date\n  and (c.arose_on, c.member_id, c.kind, c.cause)\n    > (:afterDay!::date, :afterMember!::bigint, :afterKind!::text, :afterCause!::text)\norder by c.arose_on, c.member_id, c.kind, c.cause limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Commissions that arose in some days, by day, with whose they are.
 * select c.member_id, c.kind, c.cause, c.brand_id, c.friend_id, c.asset, c.state, c.arose_on, c.arose_at,
 *   c.granted, c.capped, c.base_fen, c.entitled, c.freeze_days, c.completed_at, c.free_at, c.sold_fen, c.steps,
 *   c.hold_reasons, c.hold_answer, c.decision, c.decided_at, c.decision_note, c.changed_at, m.member_key
 * from huigan.commissions c join huigan.members m on m.member_id = c.member_id
 * where c.brand_id = :brandId! and c.arose_on >= :from!::date and c.arose_on < :to!::date
 *   and (c.arose_on, c.member_id, c.kind, c.cause)
 *     > (:afterDay!::date, :afterMember!::bigint, :afterKind!::text, :afterCause!::text)
 * order by c.arose_on, c.member_id, c.kind, c.cause limit :limit!::int
 * ```
 */
export const listOfMonth = new PreparedQuery<IListOfMonthParams,IListOfMonthResult>(listOfMonthIR);


/** 'SumOfMonth' parameters type */
export interface ISumOfMonthParams {
  brandId: number;
  from: string;
  to: string;
}

/** 'SumOfMonth' return type */
export interface ISumOfMonthResult {
  granted: bigint;
  held: bigint;
  orders: number;
  reversed: bigint;
  sold_fen: bigint;
}

/** 'SumOfMonth' query type */
export interface ISumOfMonthQuery {
  params: ISumOfMonthParams;
  result: ISumOfMonthResult;
}

const sumOfMonthIR: any = {"usedParamSet":{"brandId":true,"from":true,"to":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":533,"b":541}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":561,"b":566}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":591,"b":594}]}],"statement":"-- Of commissions that arose in some days, as they are now; points that invitations give are no money.\nselect count(*) filter (where c.kind = 'order')::int as \"orders!\",\n  coalesce(sum(c.base_fen) filter (where c.kind = 'order'), 0)::bigint as \"sold_fen!\",\n  coalesce(sum(c.granted), 0)::bigint as \"granted!\",\n  coalesce(sum(c.granted - c.entitled), 0)::bigint as \"reversed!\",\n  coalesce(sum(c.entitled) filter (where c.hold_reasons <> '{}' and c.decision is null), 0)::bigint as \"held!\"\nfrom huigan.commissions c\nwhere c.brand_id = :brandId! and c.arose_on >= :from!::date and c.arose_on < :to!::date and c.asset = 'CNY'"};

/**
 * Query generated from SQL:
 * ```
 * -- Of commissions that arose in some days, as they are now; points that invitations give are no money.
 * select count(*) filter (where c.kind = 'order')::int as "orders!",
 *   coalesce(sum(c.base_fen) filter (where c.kind = 'order'), 0)::bigint as "sold_fen!",
 *   coalesce(sum(c.granted), 0)::bigint as "granted!",
 *   coalesce(sum(c.granted - c.entitled), 0)::bigint as "reversed!",
 *   coalesce(sum(c.entitled) filter (where c.hold_reasons <> '{}' and c.decision is null), 0)::bigint as "held!"
 * from huigan.commissions c
 * where c.brand_id = :brandId! and c.arose_on >= :from!::date and c.arose_on < :to!::date and c.asset = 'CNY'
 * ```
 */
export const sumOfMonth = new PreparedQuery<ISumOfMonthParams,ISumOfMonthResult>(sumOfMonthIR);


/** 'CountOfMonth' parameters type */
export interface ICountOfMonthParams {
  brandId: number;
  from: string;
  fromAt: string;
  to: string;
  untilAt: string;
}

/** 'CountOfMonth' return type */
export interface ICountOfMonthResult {
  budget_used: bigint;
  first_orders: number;
  friends: number;
  links: number;
  opened: number;
}

/** 'CountOfMonth' query type */
export interface ICountOfMonthQuery {
  params: ICountOfMonthParams;
  result: ICountOfMonthResult;
}

const countOfMonthIR: any = {"usedParamSet":{"brandId":true,"fromAt":true,"untilAt":true,"from":true,"to":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":178},{"a":341,"b":349},{"a":484,"b":492},{"a":661,"b":669},{"a":858,"b":866}]},{"name":"fromAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":201,"b":208},{"a":513,"b":520},{"a":687,"b":694}]},{"name":"untilAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":239,"b":247},{"a":549,"b":557},{"a":720,"b":728}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":368,"b":373},{"a":886,"b":891}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":393,"b":396}]}],"statement":"-- Links that were made, how often links were opened, whom they won, and who bought for the first time.\nselect\n  (select count(*) from huigan.shares s where s.brand_id = :brandId!\n    and s.made_at >= :fromAt!::timestamptz and s.made_at < :untilAt!::timestamptz)::int as \"links!\",\n  (select count(*) from huigan.touches t where t.brand_id = :brandId!\n    and t.day >= :from!::date and t.day < :to!::date)::int as \"opened!\",\n  (select count(*) from huigan.friends f where f.brand_id = :brandId!\n    and f.since >= :fromAt!::timestamptz and f.since < :untilAt!::timestamptz)::int as \"friends!\",\n  (select count(*) from huigan.first_purchases p where p.brand_id = :brandId!\n    and p.at >= :fromAt!::timestamptz and p.at < :untilAt!::timestamptz)::int as \"first_orders!\",\n  (select coalesce(sum(b.used_fen), 0) from huigan.referral_budgets b where b.brand_id = :brandId!\n    and b.month = :from!::date)::bigint as \"budget_used!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Links that were made, how often links were opened, whom they won, and who bought for the first time.
 * select
 *   (select count(*) from huigan.shares s where s.brand_id = :brandId!
 *     and s.made_at >= :fromAt!::timestamptz and s.made_at < :untilAt!::timestamptz)::int as "links!",
 *   (select count(*) from huigan.touches t where t.brand_id = :brandId!
 *     and t.day >= :from!::date and t.day < :to!::date)::int as "opened!",
 *   (select count(*) from huigan.friends f where f.brand_id = :brandId!
 *     and f.since >= :fromAt!::timestamptz and f.since < :untilAt!::timestamptz)::int as "friends!",
 *   (select count(*) from huigan.first_purchases p where p.brand_id = :brandId!
 *     and p.at >= :fromAt!::timestamptz and p.at < :untilAt!::timestamptz)::int as "first_orders!",
 *   (select coalesce(sum(b.used_fen), 0) from huigan.referral_budgets b where b.brand_id = :brandId!
 *     and b.month = :from!::date)::bigint as "budget_used!"
 * ```
 */
export const countOfMonth = new PreparedQuery<ICountOfMonthParams,ICountOfMonthResult>(countOfMonthIR);


/** 'SumPaidOut' parameters type */
export interface ISumPaidOutParams {
  brandId: number;
  fromAt: string;
  untilAt: string;
}

/** 'SumPaidOut' return type */
export interface ISumPaidOutResult {
  gross: bigint;
  withheld: bigint;
}

/** 'SumPaidOut' query type */
export interface ISumPaidOutQuery {
  params: ISumPaidOutParams;
  result: ISumPaidOutResult;
}

const sumPaidOutIR: any = {"usedParamSet":{"brandId":true,"fromAt":true,"untilAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":264,"b":272}]},{"name":"fromAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":313,"b":320}]},{"name":"untilAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":354,"b":362}]}],"statement":"-- What was taken out and came to its end between two instants, before tax, and what was withheld of it.\nselect coalesce(sum(w.gross_fen), 0)::bigint as \"gross!\", coalesce(sum(w.withheld_fen), 0)::bigint as \"withheld!\"\nfrom huigan.withdrawals w\nwhere w.brand_id = :brandId! and w.state = 'paid' and w.ended_at >= :fromAt!::timestamptz\n  and w.ended_at < :untilAt!::timestamptz"};

/**
 * Query generated from SQL:
 * ```
 * -- What was taken out and came to its end between two instants, before tax, and what was withheld of it.
 * select coalesce(sum(w.gross_fen), 0)::bigint as "gross!", coalesce(sum(w.withheld_fen), 0)::bigint as "withheld!"
 * from huigan.withdrawals w
 * where w.brand_id = :brandId! and w.state = 'paid' and w.ended_at >= :fromAt!::timestamptz
 *   and w.ended_at < :untilAt!::timestamptz
 * ```
 */
export const sumPaidOut = new PreparedQuery<ISumPaidOutParams,ISumPaidOutResult>(sumPaidOutIR);


/** 'ListByLinks' parameters type */
export interface IListByLinksParams {
  brandId: number;
  fromAt: string;
  limit: number;
}

/** 'ListByLinks' return type */
export interface IListByLinksResult {
  created_at: Date;
  member_id: bigint;
  order_id: string;
  referral: unknown;
}

/** 'ListByLinks' query type */
export interface IListByLinksQuery {
  params: IListByLinksParams;
  result: IListByLinksResult;
}

const listByLinksIR: any = {"usedParamSet":{"brandId":true,"fromAt":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":190,"b":198}]},{"name":"fromAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":247,"b":254}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":352,"b":358}]}],"statement":"-- What was bought by links since an instant and confirmed, the latest first.\nselect o.member_id, o.order_id, o.referral as \"referral!\", o.created_at from huigan.orders o\nwhere o.brand_id = :brandId! and o.referral is not null and o.created_at >= :fromAt!::timestamptz\n  and o.confirmed_at is not null\norder by o.created_at desc, o.order_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- What was bought by links since an instant and confirmed, the latest first.
 * select o.member_id, o.order_id, o.referral as "referral!", o.created_at from huigan.orders o
 * where o.brand_id = :brandId! and o.referral is not null and o.created_at >= :fromAt!::timestamptz
 *   and o.confirmed_at is not null
 * order by o.created_at desc, o.order_id desc limit :limit!::int
 * ```
 */
export const listByLinks = new PreparedQuery<IListByLinksParams,IListByLinksResult>(listByLinksIR);


/** 'FindPromotersSold' parameters type */
export interface IFindPromotersSoldParams {
  memberIds: bigintArray;
}

/** 'FindPromotersSold' return type */
export interface IFindPromotersSoldResult {
  member_id: bigint;
  sold_fen: bigint;
}

/** 'FindPromotersSold' query type */
export interface IFindPromotersSoldQuery {
  params: IFindPromotersSoldParams;
  result: IFindPromotersSoldResult;
}

const findPromotersSoldIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":79,"b":89}]}],"statement":"select p.member_id, p.sold_fen from huigan.promoters p where p.member_id = any(:memberIds!::bigint[]) limit 10000"};

/**
 * Query generated from SQL:
 * ```
 * select p.member_id, p.sold_fen from huigan.promoters p where p.member_id = any(:memberIds!::bigint[]) limit 10000
 * ```
 */
export const findPromotersSold = new PreparedQuery<IFindPromotersSoldParams,IFindPromotersSoldResult>(findPromotersSoldIR);


/** 'SumGivenFor' parameters type */
export interface ISumGivenForParams {
  causes: stringArray;
  memberIds: bigintArray;
}

/** 'SumGivenFor' return type */
export interface ISumGivenForResult {
  given: bigint;
}

/** 'SumGivenFor' query type */
export interface ISumGivenForQuery {
  params: ISumGivenForParams;
  result: ISumGivenForResult;
}

const sumGivenForIR: any = {"usedParamSet":{"memberIds":true,"causes":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":127}]},{"name":"causes","required":true,"transform":{"type":"scalar"},"locs":[{"a":140,"b":147}]}],"statement":"-- What orders pay their referrers as it is now.\nselect coalesce(sum(c.entitled), 0)::bigint as \"given!\"\nfrom unnest(:memberIds!::bigint[], :causes!::text[]) as t(member_id, cause)\njoin huigan.commissions c on c.member_id = t.member_id and c.kind = 'order' and c.cause = t.cause"};

/**
 * Query generated from SQL:
 * ```
 * -- What orders pay their referrers as it is now.
 * select coalesce(sum(c.entitled), 0)::bigint as "given!"
 * from unnest(:memberIds!::bigint[], :causes!::text[]) as t(member_id, cause)
 * join huigan.commissions c on c.member_id = t.member_id and c.kind = 'order' and c.cause = t.cause
 * ```
 */
export const sumGivenFor = new PreparedQuery<ISumGivenForParams,ISumGivenForResult>(sumGivenForIR);


