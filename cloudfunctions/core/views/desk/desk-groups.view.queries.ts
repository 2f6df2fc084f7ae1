/** Types generated for queries found in "cloudfunctions/core/views/desk/desk-groups.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'ListDeskGroups' parameters type */
export interface IListDeskGroupsParams {
  beforeAt: string;
  beforeId: string;
  brandId: number;
  limit: number;
  offerId?: string | null | void;
  state?: string | null | void;
  storeId?: string | null | void;
}

/** 'ListDeskGroups' return type */
export interface IListDeskGroupsResult {
  group_id: string;
  opened_at: Date;
}

/** 'ListDeskGroups' query type */
export interface IListDeskGroupsQuery {
  params: IListDeskGroupsParams;
  result: IListDeskGroupsResult;
}

const listDeskGroupsIR: any = {"usedParamSet":{"brandId":true,"offerId":true,"state":true,"storeId":true,"beforeAt":true,"beforeId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":153,"b":161},{"a":401,"b":409}]},{"name":"offerId","required":false,"transform":{"type":"scalar"},"locs":[{"a":168,"b":175},{"a":207,"b":214}]},{"name":"state","required":false,"transform":{"type":"scalar"},"locs":[{"a":224,"b":229},{"a":258,"b":263}]},{"name":"storeId","required":false,"transform":{"type":"scalar"},"locs":[{"a":273,"b":280},{"a":312,"b":319},{"a":428,"b":435}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":501,"b":510}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":526,"b":535}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":593,"b":599}]}],"statement":"-- Newest first. A group of seats is at every store at which somebody sits in it.\nselect g.group_id, g.opened_at from huigan.groups g\nwhere g.brand_id = :brandId! and (:offerId::text is null or g.offer_id = :offerId)\n  and (:state::text is null or g.state = :state)\n  and (:storeId::text is null or g.store_id = :storeId or g.group_id in (select o.group_id from huigan.orders o\n    where o.brand_id = :brandId! and o.store_id = :storeId and o.group_id is not null))\n  and (g.opened_at, g.group_id) < (:beforeAt!::timestamptz, :beforeId!::text)\norder by g.opened_at desc, g.group_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Newest first. A group of seats is at every store at which somebody sits in it.
 * select g.group_id, g.opened_at from huigan.groups g
 * where g.brand_id = :brandId! and (:offerId::text is null or g.offer_id = :offerId)
 *   and (:state::text is null or g.state = :state)
 *   and (:storeId::text is null or g.store_id = :storeId or g.group_id in (select o.group_id from huigan.orders o
 *     where o.brand_id = :brandId! and o.store_id = :storeId and o.group_id is not null))
 *   and (g.opened_at, g.group_id) < (:beforeAt!::timestamptz, :beforeId!::text)
 * order by g.opened_at desc, g.group_id desc limit :limit!::int
 * ```
 */
export const listDeskGroups = new PreparedQuery<IListDeskGroupsParams,IListDeskGroupsResult>(listDeskGroupsIR);


/** 'FindNamesOfGroups' parameters type */
export interface IFindNamesOfGroupsParams {
  groupIds: stringArray;
}

/** 'FindNamesOfGroups' return type */
export interface IFindNamesOfGroupsResult {
  group_id: string;
  leader: string | null;
  store_name: string | null;
}

/** 'FindNamesOfGroups' query type */
export interface IFindNamesOfGroupsQuery {
  params: IFindNamesOfGroupsParams;
  result: IFindNamesOfGroupsResult;
}

const findNamesOfGroupsIR: any = {"usedParamSet":{"groupIds":true},"params":[{"name":"groupIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":141}]}],"statement":"with shown as materialized (\n  select g.group_id, g.brand_id, g.store_id, g.leader_id from huigan.groups g\n  where g.group_id = any(:groupIds!::text[])\n), names as materialized (\n  select p.member_id, p.display_name from huigan.member_profiles p\n  where p.member_id in (select g.leader_id from shown g)\n)\nselect g.group_id, p.display_name as \"leader?\", t.name as \"store_name?\"\nfrom shown g\nleft join names p on p.member_id = g.leader_id\nleft join huigan.stores t on t.brand_id = g.brand_id and t.store_id = g.store_id\norder by g.group_id limit 100"};

/**
 * Query generated from SQL:
 * ```
 * with shown as materialized (
 *   select g.group_id, g.brand_id, g.store_id, g.leader_id from huigan.groups g
 *   where g.group_id = any(:groupIds!::text[])
 * ), names as materialized (
 *   select p.member_id, p.display_name from huigan.member_profiles p
 *   where p.member_id in (select g.leader_id from shown g)
 * )
 * select g.group_id, p.display_name as "leader?", t.name as "store_name?"
 * from shown g
 * left join names p on p.member_id = g.leader_id
 * left join huigan.stores t on t.brand_id = g.brand_id and t.store_id = g.store_id
 * order by g.group_id limit 100
 * ```
 */
export const findNamesOfGroups = new PreparedQuery<IFindNamesOfGroupsParams,IFindNamesOfGroupsResult>(findNamesOfGroupsIR);


/** 'FindDeskSeats' parameters type */
export interface IFindDeskSeatsParams {
  after: string;
  groupId: string;
  limit: number;
}

/** 'FindDeskSeats' return type */
export interface IFindDeskSeatsResult {
  held_at: Date;
  member: string | null;
  member_id: bigint;
  newcomer: boolean;
  order_id: string;
  paid_at: Date | null;
  paid_fen: bigint | null;
  payable_fen: bigint;
  payment_state: string | null;
  state: string;
  store_name: string;
  trade_no: string | null;
}

/** 'FindDeskSeats' query type */
export interface IFindDeskSeatsQuery {
  params: IFindDeskSeatsParams;
  result: IFindDeskSeatsResult;
}

const findDeskSeatsIR: any = {"usedParamSet":{"groupId":true,"after":true,"limit":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":214,"b":222}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":241,"b":247}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":275,"b":281}]}],"statement":"-- By their orders, after one, with the last payment of each.\nwith seats as materialized (\n  select s.member_id, s.order_id, s.state, s.newcomer, s.held_at, s.paid_at from huigan.group_seats s\n  where s.group_id = :groupId! and s.order_id > :after! order by s.order_id limit :limit!::int\n)\nselect s.member_id, s.order_id, s.state, s.newcomer, s.held_at, s.paid_at, p.display_name as \"member?\",\n  coalesce(t.name, o.store_id) as \"store_name!\", o.payable_fen, y.out_trade_no as \"trade_no?\",\n  y.state as \"payment_state?\", y.paid_fen as \"paid_fen?\"\nfrom seats s\njoin huigan.orders o on o.member_id = s.member_id and o.order_id = s.order_id\nleft join huigan.stores t on t.brand_id = o.brand_id and t.store_id = o.store_id\nleft join huigan.member_profiles p on p.member_id = o.member_id\nleft join lateral (select y.out_trade_no, y.state, y.paid_fen from huigan.payments y\n  where y.member_id = o.member_id and y.order_id = o.order_id order by y.attempt desc limit 1) y on true\norder by s.order_id"};

/**
 * Query generated from SQL:
 * ```
 * -- By their orders, after one, with the last payment of each.
 * with seats as materialized (
 *   select s.member_id, s.order_id, s.state, s.newcomer, s.held_at, s.paid_at from huigan.group_seats s
 *   where s.group_id = :groupId! and s.order_id > :after! order by s.order_id limit :limit!::int
 * )
 * select s.member_id, s.order_id, s.state, s.newcomer, s.held_at, s.paid_at, p.display_name as "member?",
 *   coalesce(t.name, o.store_id) as "store_name!", o.payable_fen, y.out_trade_no as "trade_no?",
 *   y.state as "payment_state?", y.paid_fen as "paid_fen?"
 * from seats s
 * join huigan.orders o on o.member_id = s.member_id and o.order_id = s.order_id
 * left join huigan.stores t on t.brand_id = o.brand_id and t.store_id = o.store_id
 * left join huigan.member_profiles p on p.member_id = o.member_id
 * left join lateral (select y.out_trade_no, y.state, y.paid_fen from huigan.payments y
 *   where y.member_id = o.member_id and y.order_id = o.order_id order by y.attempt desc limit 1) y on true
 * order by s.order_id
 * ```
 */
export const findDeskSeats = new PreparedQuery<IFindDeskSeatsParams,IFindDeskSeatsResult>(findDeskSeatsIR);


/** 'FindRefundsOfSeats' parameters type */
export interface IFindRefundsOfSeatsParams {
  memberIds: bigintArray;
  orderIds: stringArray;
}

/** 'FindRefundsOfSeats' return type */
export interface IFindRefundsOfSeatsResult {
  amount_fen: bigint;
  asked_at: Date;
  attempts: number | null;
  done_at: Date | null;
  effect_no: bigint | null;
  kind: string;
  last_error: string | null;
  member_id: bigint;
  order_id: string;
  refund_id: string;
  state: string;
  stuck: boolean | null;
}

/** 'FindRefundsOfSeats' query type */
export interface IFindRefundsOfSeatsQuery {
  params: IFindRefundsOfSeatsParams;
  result: IFindRefundsOfSeatsResult;
}

const findRefundsOfSeatsIR: any = {"usedParamSet":{"memberIds":true,"orderIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":275,"b":285}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":298,"b":307}]}],"statement":"-- Of some orders, with what of each waits to be sent.\nselect r.member_id, r.order_id, r.refund_id, r.kind, r.amount_fen, r.state, r.asked_at, r.done_at,\n  e.effect_no as \"effect_no?\", e.attempts as \"attempts?\", e.last_error as \"last_error?\", e.stuck as \"stuck?\"\nfrom unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)\njoin huigan.refunds r on r.member_id = t.member_id and r.order_id = t.order_id\nleft join huigan.effects e on e.member_id = r.member_id and e.kind = 'send-refund' and e.subject = r.refund_id\norder by r.order_id, r.asked_at, r.refund_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Of some orders, with what of each waits to be sent.
 * select r.member_id, r.order_id, r.refund_id, r.kind, r.amount_fen, r.state, r.asked_at, r.done_at,
 *   e.effect_no as "effect_no?", e.attempts as "attempts?", e.last_error as "last_error?", e.stuck as "stuck?"
 * from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
 * join huigan.refunds r on r.member_id = t.member_id and r.order_id = t.order_id
 * left join huigan.effects e on e.member_id = r.member_id and e.kind = 'send-refund' and e.subject = r.refund_id
 * order by r.order_id, r.asked_at, r.refund_id limit 1000
 * ```
 */
export const findRefundsOfSeats = new PreparedQuery<IFindRefundsOfSeatsParams,IFindRefundsOfSeatsResult>(findRefundsOfSeatsIR);


/** 'FindEffectsOfGroup' parameters type */
export interface IFindEffectsOfGroupParams {
  groupId: string;
}

/** 'FindEffectsOfGroup' return type */
export interface IFindEffectsOfGroupResult {
  attempts: number;
  effect_no: bigint;
  kind: string;
  last_error: string | null;
  stuck: boolean;
}

/** 'FindEffectsOfGroup' query type */
export interface IFindEffectsOfGroupQuery {
  params: IFindEffectsOfGroupParams;
  result: IFindEffectsOfGroupResult;
}

const findEffectsOfGroupIR: any = {"usedParamSet":{"groupId":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":158,"b":166},{"a":362,"b":370}]}],"statement":"-- Those of the group itself: the first seat's order has them.\nwith seats as materialized (\n  select s.member_id from huigan.group_seats s where s.group_id = :groupId!\n)\nselect e.effect_no, e.kind, e.attempts, e.last_error, e.stuck\nfrom seats s\njoin huigan.effects e on e.member_id = s.member_id and e.kind in ('confirm-seats', 'refund-seats')\n  and e.subject = :groupId!\norder by e.effect_no limit 10"};

/**
 * Query generated from SQL:
 * ```
 * -- Those of the group itself: the first seat's order has them.
 * with seats as materialized (
 *   select s.member_id from huigan.group_seats s where s.group_id = :groupId!
 * )
 * select e.effect_no, e.kind, e.attempts, e.last_error, e.stuck
 * from seats s
 * join huigan.effects e on e.member_id = s.member_id and e.kind in ('confirm-seats', 'refund-seats')
 *   and e.subject = :groupId!
 * order by e.effect_no limit 10
 * ```
 */
export const findEffectsOfGroup = new PreparedQuery<IFindEffectsOfGroupParams,IFindEffectsOfGroupResult>(findEffectsOfGroupIR);


/** 'FindStuckGroups' parameters type */
export interface IFindStuckGroupsParams {
  after: string;
  brandId: number;
  closingSince: string;
  limit: number;
}

/** 'FindStuckGroups' return type */
export interface IFindStuckGroupsResult {
  group_id: string;
}

/** 'FindStuckGroups' query type */
export interface IFindStuckGroupsQuery {
  params: IFindStuckGroupsParams;
  result: IFindStuckGroupsResult;
}

const findStuckGroupsIR: any = {"usedParamSet":{"brandId":true,"after":true,"closingSince":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":136,"b":144},{"a":252,"b":260},{"a":414,"b":422},{"a":531,"b":539}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":169}]},{"name":"closingSince","required":true,"transform":{"type":"scalar"},"locs":[{"a":307,"b":320}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":633,"b":639}]}],"statement":"-- Closing for too long, money on its way back, and what was given up; by id.\nselect g.group_id from huigan.groups g\nwhere g.brand_id = :brandId! and g.group_id > :after! and (\n  g.group_id in (select c.group_id from huigan.groups c where c.brand_id = :brandId! and c.state = 'closing'\n    and c.deadline < :closingSince!::timestamptz)\n  or g.group_id in (select f.group_id from huigan.groups f where f.brand_id = :brandId!\n    and f.state = 'failing')\n  or g.group_id in (select e.subject from huigan.effects e where e.brand_id = :brandId! and e.stuck\n    and e.kind in ('confirm-seats', 'refund-seats')))\norder by g.group_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Closing for too long, money on its way back, and what was given up; by id.
 * select g.group_id from huigan.groups g
 * where g.brand_id = :brandId! and g.group_id > :after! and (
 *   g.group_id in (select c.group_id from huigan.groups c where c.brand_id = :brandId! and c.state = 'closing'
 *     and c.deadline < :closingSince!::timestamptz)
 *   or g.group_id in (select f.group_id from huigan.groups f where f.brand_id = :brandId!
 *     and f.state = 'failing')
 *   or g.group_id in (select e.subject from huigan.effects e where e.brand_id = :brandId! and e.stuck
 *     and e.kind in ('confirm-seats', 'refund-seats')))
 * order by g.group_id limit :limit!::int
 * ```
 */
export const findStuckGroups = new PreparedQuery<IFindStuckGroupsParams,IFindStuckGroupsResult>(findStuckGroupsIR);


/** 'SumStuck' parameters type */
export interface ISumStuckParams {
  groupIds: stringArray;
}

/** 'SumStuck' return type */
export interface ISumStuckResult {
  given_up: number;
  group_id: string;
  last_error: string | null;
  refused: number;
  retry: bigintArray;
  under_way: number;
}

/** 'SumStuck' query type */
export interface ISumStuckQuery {
  params: ISumStuckParams;
  result: ISumStuckResult;
}

const sumStuckIR: any = {"usedParamSet":{"groupIds":true},"params":[{"name":"groupIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":238,"b":247}]}],"statement":"-- What some groups wait for: refunds of their seats that are not done, by what became of sending them.\nwith seats as materialized (\n  select s.group_id, s.member_id, s.order_id, s.state from huigan.group_seats s\n  where s.group_id = any(:groupIds!::text[]) and s.state in ('held', 'paid', 'refunding')\n), back as materialized (\n  select r.member_id, r.order_id, e.effect_no, e.stuck, e.last_error\n  from huigan.refunds r\n  left join huigan.effects e on e.member_id = r.member_id and e.kind = 'send-refund' and e.subject = r.refund_id\n  where (r.member_id, r.order_id) in (select s.member_id, s.order_id from seats s) and r.kind = 'order'\n    and r.state <> 'done'\n)\nselect s.group_id,\n  count(*) filter (where s.state = 'refunding' and e.stuck)::int as \"given_up!\",\n  count(*) filter (where s.state = 'refunding' and not e.stuck and e.last_error is not null)::int as \"refused!\",\n  count(*) filter (where s.state = 'refunding' and (e.stuck is null\n    or not e.stuck and e.last_error is null))::int as \"under_way!\",\n  coalesce((array_agg(e.effect_no order by e.effect_no) filter (where e.stuck))[1:100], '{}') as \"retry!\",\n  (array_agg(e.last_error order by e.effect_no desc) filter (where e.last_error is not null))[1] as \"last_error?\"\nfrom seats s\nleft join back e on e.member_id = s.member_id and e.order_id = s.order_id\ngroup by s.group_id order by s.group_id limit 100"};

/**
 * Query generated from SQL:
 * ```
 * -- What some groups wait for: refunds of their seats that are not done, by what became of sending them.
 * with seats as materialized (
 *   select s.group_id, s.member_id, s.order_id, s.state from huigan.group_seats s
 *   where s.group_id = any(:groupIds!::text[]) and s.state in ('held', 'paid', 'refunding')
 * ), back as materialized (
 *   select r.member_id, r.order_id, e.effect_no, e.stuck, e.last_error
 *   from huigan.refunds r
 *   left join huigan.effects e on e.member_id = r.member_id and e.kind = 'send-refund' and e.subject = r.refund_id
 *   where (r.member_id, r.order_id) in (select s.member_id, s.order_id from seats s) and r.kind = 'order'
 *     and r.state <> 'done'
 * )
 * select s.group_id,
 *   count(*) filter (where s.state = 'refunding' and e.stuck)::int as "given_up!",
 *   count(*) filter (where s.state = 'refunding' and not e.stuck and e.last_error is not null)::int as "refused!",
 *   count(*) filter (where s.state = 'refunding' and (e.stuck is null
 *     or not e.stuck and e.last_error is null))::int as "under_way!",
 *   coalesce((array_agg(e.effect_no order by e.effect_no) filter (where e.stuck))[1:100], '{}') as "retry!",
 *   (array_agg(e.last_error order by e.effect_no desc) filter (where e.last_error is not null))[1] as "last_error?"
 * from seats s
 * left join back e on e.member_id = s.member_id and e.order_id = s.order_id
 * group by s.group_id order by s.group_id limit 100
 * ```
 */
export const sumStuck = new PreparedQuery<ISumStuckParams,ISumStuckResult>(sumStuckIR);


/** 'FindStuckEffectsOfGroups' parameters type */
export interface IFindStuckEffectsOfGroupsParams {
  groupIds: stringArray;
}

/** 'FindStuckEffectsOfGroups' return type */
export interface IFindStuckEffectsOfGroupsResult {
  effect_no: bigint;
  group_id: string;
  kind: string;
  last_error: string | null;
}

/** 'FindStuckEffectsOfGroups' query type */
export interface IFindStuckEffectsOfGroupsQuery {
  params: IFindStuckEffectsOfGroupsParams;
  result: IFindStuckEffectsOfGroupsResult;
}

const findStuckEffectsOfGroupsIR: any = {"usedParamSet":{"groupIds":true},"params":[{"name":"groupIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":120}]}],"statement":"with seats as materialized (\n  select s.group_id, s.member_id from huigan.group_seats s where s.group_id = any(:groupIds!::text[])\n)\nselect s.group_id, e.effect_no, e.kind, e.last_error\nfrom seats s\njoin huigan.effects e on e.member_id = s.member_id and e.kind in ('confirm-seats', 'refund-seats')\n  and e.subject = s.group_id and e.stuck\norder by s.group_id, e.effect_no limit 200"};

/**
 * Query generated from SQL:
 * ```
 * with seats as materialized (
 *   select s.group_id, s.member_id from huigan.group_seats s where s.group_id = any(:groupIds!::text[])
 * )
 * select s.group_id, e.effect_no, e.kind, e.last_error
 * from seats s
 * join huigan.effects e on e.member_id = s.member_id and e.kind in ('confirm-seats', 'refund-seats')
 *   and e.subject = s.group_id and e.stuck
 * order by s.group_id, e.effect_no limit 200
 * ```
 */
export const findStuckEffectsOfGroups = new PreparedQuery<IFindStuckEffectsOfGroupsParams,IFindStuckEffectsOfGroupsResult>(findStuckEffectsOfGroupsIR);


