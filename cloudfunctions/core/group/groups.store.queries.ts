/** Types generated for queries found in "cloudfunctions/core/group/groups.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'InsertGroup' parameters type */
export interface IInsertGroupParams {
  brandId: number;
  counted: boolean;
  deadline: string;
  groupId: string;
  kind: string;
  leaderId?: bigint | null | void;
  least: number;
  name: string;
  offerId?: string | null | void;
  openedAt: string;
  openedBy: bigint;
  openerShowsFace: boolean;
  place?: string | null | void;
  requestId?: string | null | void;
  size?: number | null | void;
  storeId?: string | null | void;
  terms: string;
}

/** 'InsertGroup' return type */
export interface IInsertGroupResult {
  group_id: string;
}

/** 'InsertGroup' query type */
export interface IInsertGroupQuery {
  params: IInsertGroupParams;
  result: IInsertGroupResult;
}

const insertGroupIR: any = {"usedParamSet":{"groupId":true,"brandId":true,"kind":true,"offerId":true,"terms":true,"name":true,"storeId":true,"place":true,"openedBy":true,"openerShowsFace":true,"requestId":true,"leaderId":true,"counted":true,"size":true,"least":true,"openedAt":true,"deadline":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":321,"b":329}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":332,"b":340}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":353,"b":358}]},{"name":"offerId","required":false,"transform":{"type":"scalar"},"locs":[{"a":361,"b":368}]},{"name":"terms","required":true,"transform":{"type":"scalar"},"locs":[{"a":371,"b":377}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":387,"b":392}]},{"name":"storeId","required":false,"transform":{"type":"scalar"},"locs":[{"a":395,"b":402}]},{"name":"place","required":false,"transform":{"type":"scalar"},"locs":[{"a":405,"b":410}]},{"name":"openedBy","required":true,"transform":{"type":"scalar"},"locs":[{"a":413,"b":422}]},{"name":"openerShowsFace","required":true,"transform":{"type":"scalar"},"locs":[{"a":427,"b":443}]},{"name":"requestId","required":false,"transform":{"type":"scalar"},"locs":[{"a":446,"b":455}]},{"name":"leaderId","required":false,"transform":{"type":"scalar"},"locs":[{"a":458,"b":466}]},{"name":"counted","required":true,"transform":{"type":"scalar"},"locs":[{"a":480,"b":488}]},{"name":"size","required":false,"transform":{"type":"scalar"},"locs":[{"a":491,"b":495}]},{"name":"least","required":true,"transform":{"type":"scalar"},"locs":[{"a":498,"b":504}]},{"name":"openedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":510,"b":519}]},{"name":"deadline","required":true,"transform":{"type":"scalar"},"locs":[{"a":537,"b":546}]}],"statement":"-- With its first seat, where an order opens it. No row: the request has opened one, or the number is taken.\ninsert into huigan.groups (group_id, brand_id, kind, offer_id, terms, name, store_id, place, opened_by,\n  opener_shows_face, request_id, leader_id, state, counted, size, least, held, opened_at, deadline)\nvalues (:groupId!, :brandId!::smallint, :kind!, :offerId, :terms!::jsonb, :name!, :storeId, :place, :openedBy!,\n  :openerShowsFace!, :requestId, :leaderId, 'forming', :counted!, :size, :least!, 0, :openedAt!::timestamptz,\n  :deadline!::timestamptz)\non conflict (group_id) do nothing\nreturning group_id"};

/**
 * Query generated from SQL:
 * ```
 * -- With its first seat, where an order opens it. No row: the request has opened one, or the number is taken.
 * insert into huigan.groups (group_id, brand_id, kind, offer_id, terms, name, store_id, place, opened_by,
 *   opener_shows_face, request_id, leader_id, state, counted, size, least, held, opened_at, deadline)
 * values (:groupId!, :brandId!::smallint, :kind!, :offerId, :terms!::jsonb, :name!, :storeId, :place, :openedBy!,
 *   :openerShowsFace!, :requestId, :leaderId, 'forming', :counted!, :size, :least!, 0, :openedAt!::timestamptz,
 *   :deadline!::timestamptz)
 * on conflict (group_id) do nothing
 * returning group_id
 * ```
 */
export const insertGroup = new PreparedQuery<IInsertGroupParams,IInsertGroupResult>(insertGroupIR);


/** 'HoldSeatOf' parameters type */
export interface IHoldSeatOfParams {
  at: string;
  from: number;
  groupId: string;
  memberId: bigint;
  newcomer: boolean;
  orderId: string;
  priceFen?: bigint | null | void;
  showsFace: boolean;
  to?: number | null | void;
}

/** 'HoldSeatOf' return type */
export interface IHoldSeatOfResult {
  counted: boolean;
}

/** 'HoldSeatOf' query type */
export interface IHoldSeatOfQuery {
  params: IHoldSeatOfParams;
  result: IHoldSeatOfResult;
}

const holdSeatOfIR: any = {"usedParamSet":{"groupId":true,"at":true,"memberId":true,"from":true,"to":true,"orderId":true,"priceFen":true,"newcomer":true,"showsFace":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":263,"b":271}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":314,"b":317},{"a":901,"b":904}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":456,"b":465},{"a":774,"b":783}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":504,"b":509}]},{"name":"to","required":false,"transform":{"type":"scalar"},"locs":[{"a":529,"b":531}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":794,"b":802}]},{"name":"priceFen","required":false,"transform":{"type":"scalar"},"locs":[{"a":827,"b":835}]},{"name":"newcomer","required":true,"transform":{"type":"scalar"},"locs":[{"a":858,"b":867}]},{"name":"showsFace","required":true,"transform":{"type":"scalar"},"locs":[{"a":879,"b":889}]}],"statement":"-- Of many who want the last seat at once, one gets it. `from`, `to`: how many are taken with this one at the\n-- price that was seen. No row: there is none, or not at that price.\nwith taken as (\n  update huigan.groups g set held = g.held + 1\n  where g.group_id = :groupId! and g.state = 'forming' and g.deadline > :at!::timestamptz\n    and (g.size is null or g.held + g.paid < g.size)\n    and (g.kind <> 'seats' or g.leader_id is not null or g.opened_by = :memberId!)\n    and g.held + g.paid + 1 between :from!::int and coalesce(:to::int, g.held + g.paid + 1)\n  returning g.group_id, g.brand_id, g.counted\n), seated as (\n  insert into huigan.group_seats (group_id, member_id, order_id, brand_id, price_fen, state, newcomer,\n    shows_face, held_at)\n  select taken.group_id, :memberId!::bigint, :orderId!::text, taken.brand_id, :priceFen::bigint, 'held',\n    :newcomer!::boolean, :showsFace!::boolean, :at!::timestamptz\n  from taken returning group_id\n)\nselect t.counted as \"counted!\" from taken t join seated s on s.group_id = t.group_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Of many who want the last seat at once, one gets it. `from`, `to`: how many are taken with this one at the
 * -- price that was seen. No row: there is none, or not at that price.
 * with taken as (
 *   update huigan.groups g set held = g.held + 1
 *   where g.group_id = :groupId! and g.state = 'forming' and g.deadline > :at!::timestamptz
 *     and (g.size is null or g.held + g.paid < g.size)
 *     and (g.kind <> 'seats' or g.leader_id is not null or g.opened_by = :memberId!)
 *     and g.held + g.paid + 1 between :from!::int and coalesce(:to::int, g.held + g.paid + 1)
 *   returning g.group_id, g.brand_id, g.counted
 * ), seated as (
 *   insert into huigan.group_seats (group_id, member_id, order_id, brand_id, price_fen, state, newcomer,
 *     shows_face, held_at)
 *   select taken.group_id, :memberId!::bigint, :orderId!::text, taken.brand_id, :priceFen::bigint, 'held',
 *     :newcomer!::boolean, :showsFace!::boolean, :at!::timestamptz
 *   from taken returning group_id
 * )
 * select t.counted as "counted!" from taken t join seated s on s.group_id = t.group_id
 * ```
 */
export const holdSeatOf = new PreparedQuery<IHoldSeatOfParams,IHoldSeatOfResult>(holdSeatOfIR);


/** 'PaySeat' parameters type */
export interface IPaySeatParams {
  groupId: string;
  memberId: bigint;
  orderId: string;
  paidAt: string;
}

/** 'PaySeat' return type */
export interface IPaySeatResult {
  newcomer: boolean;
  state: string;
}

/** 'PaySeat' query type */
export interface IPaySeatQuery {
  params: IPaySeatParams;
  result: IPaySeatResult;
}

const paySeatIR: any = {"usedParamSet":{"memberId":true,"paidAt":true,"groupId":true,"orderId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":278,"b":287},{"a":804,"b":813}]},{"name":"paidAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":429,"b":436},{"a":608,"b":615},{"a":722,"b":729}]},{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":542,"b":550},{"a":776,"b":784}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":832,"b":840}]}],"statement":"-- The payment that makes paid seats its size fills the group. No row: it came too late for it.\nwith counted as (\n  update huigan.groups g set held = g.held - 1, paid = g.paid + 1,\n    leader_id = case when g.kind = 'community' then g.leader_id\n      else coalesce(g.leader_id, :memberId!::bigint) end,\n    state = case when g.paid + 1 = g.size then 'filled' else g.state end,\n    decided_at = case when g.paid + 1 = g.size then :paidAt!::timestamptz end,\n    filled_by = case when g.paid + 1 = g.size then 'members' end\n  where g.group_id = :groupId! and g.state in ('forming', 'closing') and g.deadline >= :paidAt!::timestamptz\n  returning g.group_id, g.state\n)\nupdate huigan.group_seats s set state = 'paid', paid_at = :paidAt!::timestamptz\nfrom counted\nwhere s.group_id = :groupId! and s.member_id = :memberId! and s.order_id = :orderId!\n  and s.state = 'held'\nreturning counted.state as \"state!\", s.newcomer"};

/**
 * Query generated from SQL:
 * ```
 * -- The payment that makes paid seats its size fills the group. No row: it came too late for it.
 * with counted as (
 *   update huigan.groups g set held = g.held - 1, paid = g.paid + 1,
 *     leader_id = case when g.kind = 'community' then g.leader_id
 *       else coalesce(g.leader_id, :memberId!::bigint) end,
 *     state = case when g.paid + 1 = g.size then 'filled' else g.state end,
 *     decided_at = case when g.paid + 1 = g.size then :paidAt!::timestamptz end,
 *     filled_by = case when g.paid + 1 = g.size then 'members' end
 *   where g.group_id = :groupId! and g.state in ('forming', 'closing') and g.deadline >= :paidAt!::timestamptz
 *   returning g.group_id, g.state
 * )
 * update huigan.group_seats s set state = 'paid', paid_at = :paidAt!::timestamptz
 * from counted
 * where s.group_id = :groupId! and s.member_id = :memberId! and s.order_id = :orderId!
 *   and s.state = 'held'
 * returning counted.state as "state!", s.newcomer
 * ```
 */
export const paySeat = new PreparedQuery<IPaySeatParams,IPaySeatResult>(paySeatIR);


/** 'RetakeSeat' parameters type */
export interface IRetakeSeatParams {
  groupId: string;
  memberId: bigint;
  orderId: string;
  paidAt: string;
}

/** 'RetakeSeat' return type */
export interface IRetakeSeatResult {
  newcomer: boolean;
  state: string;
}

/** 'RetakeSeat' query type */
export interface IRetakeSeatQuery {
  params: IRetakeSeatParams;
  result: IRetakeSeatResult;
}

const retakeSeatIR: any = {"usedParamSet":{"memberId":true,"paidAt":true,"groupId":true,"orderId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":224,"b":233},{"a":713,"b":722},{"a":974,"b":983}]},{"name":"paidAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":375,"b":382},{"a":540,"b":547},{"a":875,"b":882}]},{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":488,"b":496},{"a":685,"b":693},{"a":946,"b":954}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":747,"b":755},{"a":1002,"b":1010}]}],"statement":"-- A released seat whose money came late, while one is free.\nwith counted as (\n  update huigan.groups g set paid = g.paid + 1,\n    leader_id = case when g.kind = 'community' then g.leader_id\n      else coalesce(g.leader_id, :memberId!::bigint) end,\n    state = case when g.paid + 1 = g.size then 'filled' else g.state end,\n    decided_at = case when g.paid + 1 = g.size then :paidAt!::timestamptz end,\n    filled_by = case when g.paid + 1 = g.size then 'members' end\n  where g.group_id = :groupId! and g.state = 'forming' and g.deadline >= :paidAt!::timestamptz\n    and (g.size is null or g.held + g.paid < g.size)\n    and exists (select 1 from huigan.group_seats s where s.group_id = :groupId! and s.member_id = :memberId!\n      and s.order_id = :orderId! and s.state = 'released')\n  returning g.group_id, g.state\n)\nupdate huigan.group_seats s set state = 'paid', paid_at = :paidAt!::timestamptz, ended_at = null\nfrom counted\nwhere s.group_id = :groupId! and s.member_id = :memberId! and s.order_id = :orderId!\n  and s.state = 'released'\nreturning counted.state as \"state!\", s.newcomer"};

/**
 * Query generated from SQL:
 * ```
 * -- A released seat whose money came late, while one is free.
 * with counted as (
 *   update huigan.groups g set paid = g.paid + 1,
 *     leader_id = case when g.kind = 'community' then g.leader_id
 *       else coalesce(g.leader_id, :memberId!::bigint) end,
 *     state = case when g.paid + 1 = g.size then 'filled' else g.state end,
 *     decided_at = case when g.paid + 1 = g.size then :paidAt!::timestamptz end,
 *     filled_by = case when g.paid + 1 = g.size then 'members' end
 *   where g.group_id = :groupId! and g.state = 'forming' and g.deadline >= :paidAt!::timestamptz
 *     and (g.size is null or g.held + g.paid < g.size)
 *     and exists (select 1 from huigan.group_seats s where s.group_id = :groupId! and s.member_id = :memberId!
 *       and s.order_id = :orderId! and s.state = 'released')
 *   returning g.group_id, g.state
 * )
 * update huigan.group_seats s set state = 'paid', paid_at = :paidAt!::timestamptz, ended_at = null
 * from counted
 * where s.group_id = :groupId! and s.member_id = :memberId! and s.order_id = :orderId!
 *   and s.state = 'released'
 * returning counted.state as "state!", s.newcomer
 * ```
 */
export const retakeSeat = new PreparedQuery<IRetakeSeatParams,IRetakeSeatResult>(retakeSeatIR);


/** 'LockGroup' parameters type */
export interface ILockGroupParams {
  groupId: string;
}

/** 'LockGroup' return type */
export interface ILockGroupResult {
  brand_id: number;
  counted: boolean;
  deadline: Date;
  decided_at: Date | null;
  filled_by: string | null;
  group_id: string;
  held: number;
  kind: string;
  leader_id: bigint | null;
  least: number;
  name: string;
  offer_id: string | null;
  opened_at: Date;
  opened_by: bigint;
  opener_shows_face: boolean;
  paid: number;
  place: string | null;
  refunding: number;
  size: number | null;
  state: string;
  store_id: string | null;
  terms: unknown;
}

/** 'LockGroup' query type */
export interface ILockGroupQuery {
  params: ILockGroupParams;
  result: ILockGroupResult;
}

const lockGroupIR: any = {"usedParamSet":{"groupId":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":297,"b":305}]}],"statement":"select g.group_id, g.brand_id, g.kind, g.offer_id, g.terms, g.name, g.store_id, g.place, g.opened_by,\n  g.opener_shows_face, g.leader_id, g.state, g.counted, g.size, g.least, g.held, g.paid, g.refunding,\n  g.opened_at, g.deadline, g.decided_at, g.filled_by\nfrom huigan.groups g where g.group_id = :groupId! for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select g.group_id, g.brand_id, g.kind, g.offer_id, g.terms, g.name, g.store_id, g.place, g.opened_by,
 *   g.opener_shows_face, g.leader_id, g.state, g.counted, g.size, g.least, g.held, g.paid, g.refunding,
 *   g.opened_at, g.deadline, g.decided_at, g.filled_by
 * from huigan.groups g where g.group_id = :groupId! for no key update
 * ```
 */
export const lockGroup = new PreparedQuery<ILockGroupParams,ILockGroupResult>(lockGroupIR);


/** 'FindGroupsById' parameters type */
export interface IFindGroupsByIdParams {
  groupIds: stringArray;
}

/** 'FindGroupsById' return type */
export interface IFindGroupsByIdResult {
  brand_id: number;
  counted: boolean;
  deadline: Date;
  decided_at: Date | null;
  filled_by: string | null;
  group_id: string;
  held: number;
  kind: string;
  leader_id: bigint | null;
  least: number;
  name: string;
  offer_id: string | null;
  opened_at: Date;
  opened_by: bigint;
  opener_shows_face: boolean;
  paid: number;
  place: string | null;
  refunding: number;
  size: number | null;
  state: string;
  store_id: string | null;
  terms: unknown;
}

/** 'FindGroupsById' query type */
export interface IFindGroupsByIdQuery {
  params: IFindGroupsByIdParams;
  result: IFindGroupsByIdResult;
}

const findGroupsByIdIR: any = {"usedParamSet":{"groupIds":true},"params":[{"name":"groupIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":301,"b":310}]}],"statement":"select g.group_id, g.brand_id, g.kind, g.offer_id, g.terms, g.name, g.store_id, g.place, g.opened_by,\n  g.opener_shows_face, g.leader_id, g.state, g.counted, g.size, g.least, g.held, g.paid, g.refunding,\n  g.opened_at, g.deadline, g.decided_at, g.filled_by\nfrom huigan.groups g where g.group_id = any(:groupIds!::text[]) order by g.group_id limit 100"};

/**
 * Query generated from SQL:
 * ```
 * select g.group_id, g.brand_id, g.kind, g.offer_id, g.terms, g.name, g.store_id, g.place, g.opened_by,
 *   g.opener_shows_face, g.leader_id, g.state, g.counted, g.size, g.least, g.held, g.paid, g.refunding,
 *   g.opened_at, g.deadline, g.decided_at, g.filled_by
 * from huigan.groups g where g.group_id = any(:groupIds!::text[]) order by g.group_id limit 100
 * ```
 */
export const findGroupsById = new PreparedQuery<IFindGroupsByIdParams,IFindGroupsByIdResult>(findGroupsByIdIR);


/** 'SetCounts' parameters type */
export interface ISetCountsParams {
  at: string;
  filledBy?: string | null | void;
  groupId: string;
  held: number;
  paid: number;
  refunding: number;
  state: string;
}

/** 'SetCounts' return type */
export type ISetCountsResult = void;

/** 'SetCounts' query type */
export interface ISetCountsQuery {
  params: ISetCountsParams;
  result: ISetCountsResult;
}

const setCountsIR: any = {"usedParamSet":{"state":true,"held":true,"paid":true,"refunding":true,"at":true,"filledBy":true,"groupId":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":174},{"a":274,"b":280}]},{"name":"held","required":true,"transform":{"type":"scalar"},"locs":[{"a":184,"b":189}]},{"name":"paid","required":true,"transform":{"type":"scalar"},"locs":[{"a":204,"b":209}]},{"name":"refunding","required":true,"transform":{"type":"scalar"},"locs":[{"a":231,"b":241}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":350,"b":353}]},{"name":"filledBy","required":false,"transform":{"type":"scalar"},"locs":[{"a":388,"b":396}]},{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":797,"b":805}]}],"statement":"-- Whoever leads a group of seats leads on while their seat is paid; then the oldest paid one does. Of others,\n-- whoever opened it.\nupdate huigan.groups g set state = :state!, held = :held!::int, paid = :paid!::int,\n  refunding = :refunding!::int,\n  decided_at = case when :state! in ('forming', 'closing') then null\n    else coalesce(g.decided_at, :at!::timestamptz) end,\n  filled_by = :filledBy,\n  leader_id = case when g.kind <> 'seats' or g.state = 'filled' or exists (\n      select 1 from huigan.group_seats s where s.group_id = g.group_id and s.member_id = g.leader_id\n        and s.state = 'paid') then g.leader_id else (\n    select s.member_id from huigan.group_seats s\n    where s.group_id = g.group_id and s.state = 'paid' order by s.paid_at, s.order_id limit 1) end\nwhere g.group_id = :groupId!"};

/**
 * Query generated from SQL:
 * ```
 * -- Whoever leads a group of seats leads on while their seat is paid; then the oldest paid one does. Of others,
 * -- whoever opened it.
 * update huigan.groups g set state = :state!, held = :held!::int, paid = :paid!::int,
 *   refunding = :refunding!::int,
 *   decided_at = case when :state! in ('forming', 'closing') then null
 *     else coalesce(g.decided_at, :at!::timestamptz) end,
 *   filled_by = :filledBy,
 *   leader_id = case when g.kind <> 'seats' or g.state = 'filled' or exists (
 *       select 1 from huigan.group_seats s where s.group_id = g.group_id and s.member_id = g.leader_id
 *         and s.state = 'paid') then g.leader_id else (
 *     select s.member_id from huigan.group_seats s
 *     where s.group_id = g.group_id and s.state = 'paid' order by s.paid_at, s.order_id limit 1) end
 * where g.group_id = :groupId!
 * ```
 */
export const setCounts = new PreparedQuery<ISetCountsParams,ISetCountsResult>(setCountsIR);


/** 'SetSeat' parameters type */
export interface ISetSeatParams {
  at: string;
  from: string;
  groupId: string;
  memberId: bigint;
  orderId: string;
  to: string;
}

/** 'SetSeat' return type */
export interface ISetSeatResult {
  order_id: string;
}

/** 'SetSeat' query type */
export interface ISetSeatQuery {
  params: ISetSeatParams;
  result: ISetSeatResult;
}

const setSeatIR: any = {"usedParamSet":{"to":true,"at":true,"groupId":true,"memberId":true,"orderId":true,"from":true},"params":[{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":38,"b":41},{"a":67,"b":70}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":146}]},{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":191}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":209,"b":218}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":235,"b":243}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":257,"b":262}]}],"statement":"update huigan.group_seats set state = :to!,\n  ended_at = case when :to! in ('held', 'paid', 'confirmed') then null\n    else coalesce(ended_at, :at!::timestamptz) end\nwhere group_id = :groupId! and member_id = :memberId! and order_id = :orderId! and state = :from!\nreturning order_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.group_seats set state = :to!,
 *   ended_at = case when :to! in ('held', 'paid', 'confirmed') then null
 *     else coalesce(ended_at, :at!::timestamptz) end
 * where group_id = :groupId! and member_id = :memberId! and order_id = :orderId! and state = :from!
 * returning order_id
 * ```
 */
export const setSeat = new PreparedQuery<ISetSeatParams,ISetSeatResult>(setSeatIR);


/** 'FindSeat' parameters type */
export interface IFindSeatParams {
  groupId: string;
  memberId: bigint;
  orderId: string;
}

/** 'FindSeat' return type */
export interface IFindSeatResult {
  ended_at: Date | null;
  group_id: string;
  held_at: Date;
  member_id: bigint;
  newcomer: boolean;
  order_id: string;
  paid_at: Date | null;
  price_fen: bigint | null;
  shows_face: boolean;
  state: string;
}

/** 'FindSeat' query type */
export interface IFindSeatQuery {
  params: IFindSeatParams;
  result: IFindSeatResult;
}

const findSeatIR: any = {"usedParamSet":{"groupId":true,"memberId":true,"orderId":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":172,"b":180}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":200,"b":209}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":236}]}],"statement":"select s.member_id, s.order_id, s.price_fen, s.state, s.newcomer, s.shows_face, s.held_at, s.paid_at,\n  s.ended_at, s.group_id\nfrom huigan.group_seats s\nwhere s.group_id = :groupId! and s.member_id = :memberId! and s.order_id = :orderId!"};

/**
 * Query generated from SQL:
 * ```
 * select s.member_id, s.order_id, s.price_fen, s.state, s.newcomer, s.shows_face, s.held_at, s.paid_at,
 *   s.ended_at, s.group_id
 * from huigan.group_seats s
 * where s.group_id = :groupId! and s.member_id = :memberId! and s.order_id = :orderId!
 * ```
 */
export const findSeat = new PreparedQuery<IFindSeatParams,IFindSeatResult>(findSeatIR);


/** 'FindSeats' parameters type */
export interface IFindSeatsParams {
  after: string;
  groupId: string;
  limit: number;
  states: stringArray;
}

/** 'FindSeats' return type */
export interface IFindSeatsResult {
  ended_at: Date | null;
  group_id: string;
  held_at: Date;
  member_id: bigint;
  newcomer: boolean;
  order_id: string;
  paid_at: Date | null;
  price_fen: bigint | null;
  shows_face: boolean;
  state: string;
}

/** 'FindSeats' query type */
export interface IFindSeatsQuery {
  params: IFindSeatsParams;
  result: IFindSeatsResult;
}

const findSeatsIR: any = {"usedParamSet":{"groupId":true,"states":true,"after":true,"limit":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":203,"b":211}]},{"name":"states","required":true,"transform":{"type":"scalar"},"locs":[{"a":231,"b":238}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":266,"b":272}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":300,"b":306}]}],"statement":"-- By their orders, after one.\nselect s.member_id, s.order_id, s.price_fen, s.state, s.newcomer, s.shows_face, s.held_at, s.paid_at,\n  s.ended_at, s.group_id\nfrom huigan.group_seats s\nwhere s.group_id = :groupId! and s.state = any(:states!::text[]) and s.order_id > :after!\norder by s.order_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- By their orders, after one.
 * select s.member_id, s.order_id, s.price_fen, s.state, s.newcomer, s.shows_face, s.held_at, s.paid_at,
 *   s.ended_at, s.group_id
 * from huigan.group_seats s
 * where s.group_id = :groupId! and s.state = any(:states!::text[]) and s.order_id > :after!
 * order by s.order_id limit :limit!::int
 * ```
 */
export const findSeats = new PreparedQuery<IFindSeatsParams,IFindSeatsResult>(findSeatsIR);


/** 'EndDue' parameters type */
export interface IEndDueParams {
  limit: number;
  now: string;
}

/** 'EndDue' return type */
export interface IEndDueResult {
  group_id: string;
}

/** 'EndDue' query type */
export interface IEndDueQuery {
  params: IEndDueParams;
  result: IEndDueResult;
}

const endDueIR: any = {"usedParamSet":{"now":true,"limit":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":136,"b":140},{"a":258,"b":262}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":305,"b":311}]}],"statement":"-- Groups whose time is over: nobody joins any more.\nupdate huigan.groups set state = 'closing'\nwhere state = 'forming' and deadline <= :now!::timestamptz and group_id in (\n  select g.group_id from huigan.groups g where g.state = 'forming' and g.deadline <= :now!::timestamptz\n  order by g.deadline limit :limit!::int)\nreturning group_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Groups whose time is over: nobody joins any more.
 * update huigan.groups set state = 'closing'
 * where state = 'forming' and deadline <= :now!::timestamptz and group_id in (
 *   select g.group_id from huigan.groups g where g.state = 'forming' and g.deadline <= :now!::timestamptz
 *   order by g.deadline limit :limit!::int)
 * returning group_id
 * ```
 */
export const endDue = new PreparedQuery<IEndDueParams,IEndDueResult>(endDueIR);


/** 'SetWarned' parameters type */
export interface ISetWarnedParams {
  now: string;
}

/** 'SetWarned' return type */
export interface ISetWarnedResult {
  brand_id: number;
  group_id: string;
}

/** 'SetWarned' query type */
export interface ISetWarnedQuery {
  params: ISetWarnedParams;
  result: ISetWarnedResult;
}

const setWarnedIR: any = {"usedParamSet":{"now":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":136},{"a":385,"b":389},{"a":426,"b":430},{"a":487,"b":491}]}],"statement":"-- A group that may fail: a tenth of its time is left, at most an hour, and too few have paid.\nupdate huigan.groups set warned_at = :now!::timestamptz\nwhere state = 'forming' and warned_at is null and group_id = (\n  select g.group_id from huigan.groups g\n  where g.state = 'forming' and g.warned_at is null and g.paid > 0 and g.paid < g.least\n    and g.kind = 'seats' and g.deadline > :now!::timestamptz\n    and g.deadline <= :now!::timestamptz + interval '1 hour'\n    and g.deadline <= :now!::timestamptz + (g.deadline - g.opened_at) / 10\n  order by g.deadline limit 1)\nreturning group_id, brand_id"};

/**
 * Query generated from SQL:
 * ```
 * -- A group that may fail: a tenth of its time is left, at most an hour, and too few have paid.
 * update huigan.groups set warned_at = :now!::timestamptz
 * where state = 'forming' and warned_at is null and group_id = (
 *   select g.group_id from huigan.groups g
 *   where g.state = 'forming' and g.warned_at is null and g.paid > 0 and g.paid < g.least
 *     and g.kind = 'seats' and g.deadline > :now!::timestamptz
 *     and g.deadline <= :now!::timestamptz + interval '1 hour'
 *     and g.deadline <= :now!::timestamptz + (g.deadline - g.opened_at) / 10
 *   order by g.deadline limit 1)
 * returning group_id, brand_id
 * ```
 */
export const setWarned = new PreparedQuery<ISetWarnedParams,ISetWarnedResult>(setWarnedIR);


/** 'FindClosing' parameters type */
export interface IFindClosingParams {
  after: string;
  limit: number;
}

/** 'FindClosing' return type */
export interface IFindClosingResult {
  group_id: string;
}

/** 'FindClosing' query type */
export interface IFindClosingQuery {
  params: IFindClosingParams;
  result: IFindClosingResult;
}

const findClosingIR: any = {"usedParamSet":{"after":true,"limit":true},"params":[{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":88}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":122}]}],"statement":"select g.group_id from huigan.groups g where g.state = 'closing' and g.group_id > :after!\norder by g.group_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select g.group_id from huigan.groups g where g.state = 'closing' and g.group_id > :after!
 * order by g.group_id limit :limit!::int
 * ```
 */
export const findClosing = new PreparedQuery<IFindClosingParams,IFindClosingResult>(findClosingIR);


/** 'EndNow' parameters type */
export interface IEndNowParams {
  at: string;
  groupId: string;
  least: number;
}

/** 'EndNow' return type */
export interface IEndNowResult {
  group_id: string;
}

/** 'EndNow' query type */
export interface IEndNowQuery {
  params: IEndNowParams;
  result: IEndNowResult;
}

const endNowIR: any = {"usedParamSet":{"at":true,"groupId":true,"least":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":114,"b":117}]},{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":158}]},{"name":"least","required":true,"transform":{"type":"scalar"},"locs":[{"a":194,"b":200}]}],"statement":"-- `least`: paid seats that there must be.\nupdate huigan.groups set state = 'closing', deadline = least(deadline, :at!::timestamptz)\nwhere group_id = :groupId! and state = 'forming' and paid >= :least!::int\nreturning group_id"};

/**
 * Query generated from SQL:
 * ```
 * -- `least`: paid seats that there must be.
 * update huigan.groups set state = 'closing', deadline = least(deadline, :at!::timestamptz)
 * where group_id = :groupId! and state = 'forming' and paid >= :least!::int
 * returning group_id
 * ```
 */
export const endNow = new PreparedQuery<IEndNowParams,IEndNowResult>(endNowIR);


/** 'TakeOfferSeat' parameters type */
export interface ITakeOfferSeatParams {
  brandId: number;
  offerId: string;
}

/** 'TakeOfferSeat' return type */
export interface ITakeOfferSeatResult {
  seats: bigint;
}

/** 'TakeOfferSeat' query type */
export interface ITakeOfferSeatQuery {
  params: ITakeOfferSeatParams;
  result: ITakeOfferSeatResult;
}

const takeOfferSeatIR: any = {"usedParamSet":{"brandId":true,"offerId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":82}]},{"name":"offerId","required":true,"transform":{"type":"scalar"},"locs":[{"a":99,"b":107}]}],"statement":"update huigan.group_offer_counters set seats = seats + 1\nwhere brand_id = :brandId! and offer_id = :offerId! and seats < coalesce(stock, seats + 1)\nreturning seats"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.group_offer_counters set seats = seats + 1
 * where brand_id = :brandId! and offer_id = :offerId! and seats < coalesce(stock, seats + 1)
 * returning seats
 * ```
 */
export const takeOfferSeat = new PreparedQuery<ITakeOfferSeatParams,ITakeOfferSeatResult>(takeOfferSeatIR);


/** 'ReturnOfferSeat' parameters type */
export interface IReturnOfferSeatParams {
  brandId: number;
  offerId: string;
}

/** 'ReturnOfferSeat' return type */
export interface IReturnOfferSeatResult {
  seats: bigint;
}

/** 'ReturnOfferSeat' query type */
export interface IReturnOfferSeatQuery {
  params: IReturnOfferSeatParams;
  result: IReturnOfferSeatResult;
}

const returnOfferSeatIR: any = {"usedParamSet":{"brandId":true,"offerId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":82}]},{"name":"offerId","required":true,"transform":{"type":"scalar"},"locs":[{"a":99,"b":107}]}],"statement":"update huigan.group_offer_counters set seats = seats - 1 where brand_id = :brandId! and offer_id = :offerId!\nreturning seats"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.group_offer_counters set seats = seats - 1 where brand_id = :brandId! and offer_id = :offerId!
 * returning seats
 * ```
 */
export const returnOfferSeat = new PreparedQuery<IReturnOfferSeatParams,IReturnOfferSeatResult>(returnOfferSeatIR);


/** 'FindOffice' parameters type */
export interface IFindOfficeParams {
  brandId: number;
  memberId: bigint;
  requestId: string;
}

/** 'FindOffice' return type */
export interface IFindOfficeResult {
  group_id: string;
}

/** 'FindOffice' query type */
export interface IFindOfficeQuery {
  params: IFindOfficeParams;
  result: IFindOfficeResult;
}

const findOfficeIR: any = {"usedParamSet":{"brandId":true,"memberId":true,"requestId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":127,"b":135}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":177,"b":186}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":233,"b":243}]}],"statement":"-- The office order that a member runs, or that this request opened.\nselect g.group_id from huigan.groups g\nwhere g.brand_id = :brandId! and g.kind = 'office' and g.opened_by = :memberId!\n  and (g.state = 'forming' or g.request_id = :requestId!)\norder by g.opened_at desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- The office order that a member runs, or that this request opened.
 * select g.group_id from huigan.groups g
 * where g.brand_id = :brandId! and g.kind = 'office' and g.opened_by = :memberId!
 *   and (g.state = 'forming' or g.request_id = :requestId!)
 * order by g.opened_at desc limit 1
 * ```
 */
export const findOffice = new PreparedQuery<IFindOfficeParams,IFindOfficeResult>(findOfficeIR);


