/** Types generated for queries found in "cloudfunctions/core/views/group/groups.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindOpenGroups' parameters type */
export interface IFindOpenGroupsParams {
  at: string;
  brandId: number;
  limit: number;
  offerId: string;
}

/** 'FindOpenGroups' return type */
export interface IFindOpenGroupsResult {
  deadline: Date;
  group_id: string;
  held: number;
  leader_id: bigint;
  least: number;
  name: string | null;
  opened_by: bigint;
  opener_shows_face: boolean;
  paid: number;
  shows_face: boolean | null;
  size: number | null;
  terms: unknown;
}

/** 'FindOpenGroups' query type */
export interface IFindOpenGroupsQuery {
  params: IFindOpenGroupsParams;
  result: IFindOpenGroupsResult;
}

const findOpenGroupsIR: any = {"usedParamSet":{"brandId":true,"offerId":true,"at":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":386,"b":394}]},{"name":"offerId","required":true,"transform":{"type":"scalar"},"locs":[{"a":413,"b":421}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":468,"b":471}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":649,"b":655}]}],"statement":"-- Of an offer: what a stranger may join, what misses fewest, first.\nwith page as materialized (\n  select g.group_id, g.leader_id, g.opened_by, g.opener_shows_face, g.held, g.paid, g.size, g.least, g.deadline,\n    g.terms, s.shows_face\n  from huigan.groups g\n  join huigan.group_seats s on s.group_id = g.group_id and s.member_id = g.leader_id and s.state = 'paid'\n  where g.brand_id = :brandId! and g.offer_id = :offerId! and g.state = 'forming'\n    and g.deadline > :at!::timestamptz and g.leader_id is not null\n    and (g.size is null or g.held + g.paid < g.size)\n  order by coalesce(g.size, 1000) - g.held - g.paid, g.deadline, g.group_id limit :limit!::int\n), names as materialized (\n  select p.member_id, p.display_name from huigan.member_profiles p\n  where p.member_id in (select g.leader_id from page g)\n)\nselect g.group_id, g.leader_id as \"leader_id!\", g.opened_by, g.opener_shows_face, g.held, g.paid, g.size,\n  g.least, g.deadline, g.terms, p.display_name as \"name?\", g.shows_face as \"shows_face?\"\nfrom page g left join names p on p.member_id = g.leader_id\norder by coalesce(g.size, 1000) - g.held - g.paid, g.deadline, g.group_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Of an offer: what a stranger may join, what misses fewest, first.
 * with page as materialized (
 *   select g.group_id, g.leader_id, g.opened_by, g.opener_shows_face, g.held, g.paid, g.size, g.least, g.deadline,
 *     g.terms, s.shows_face
 *   from huigan.groups g
 *   join huigan.group_seats s on s.group_id = g.group_id and s.member_id = g.leader_id and s.state = 'paid'
 *   where g.brand_id = :brandId! and g.offer_id = :offerId! and g.state = 'forming'
 *     and g.deadline > :at!::timestamptz and g.leader_id is not null
 *     and (g.size is null or g.held + g.paid < g.size)
 *   order by coalesce(g.size, 1000) - g.held - g.paid, g.deadline, g.group_id limit :limit!::int
 * ), names as materialized (
 *   select p.member_id, p.display_name from huigan.member_profiles p
 *   where p.member_id in (select g.leader_id from page g)
 * )
 * select g.group_id, g.leader_id as "leader_id!", g.opened_by, g.opener_shows_face, g.held, g.paid, g.size,
 *   g.least, g.deadline, g.terms, p.display_name as "name?", g.shows_face as "shows_face?"
 * from page g left join names p on p.member_id = g.leader_id
 * order by coalesce(g.size, 1000) - g.held - g.paid, g.deadline, g.group_id
 * ```
 */
export const findOpenGroups = new PreparedQuery<IFindOpenGroupsParams,IFindOpenGroupsResult>(findOpenGroupsIR);


/** 'FindPlacesOf' parameters type */
export interface IFindPlacesOfParams {
  brandId: number;
  offerId: string;
}

/** 'FindPlacesOf' return type */
export interface IFindPlacesOfResult {
  group_id: string;
  place: string;
}

/** 'FindPlacesOf' query type */
export interface IFindPlacesOfQuery {
  params: IFindPlacesOfParams;
  result: IFindPlacesOfResult;
}

const findPlacesOfIR: any = {"usedParamSet":{"brandId":true,"offerId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":119,"b":127}]},{"name":"offerId","required":true,"transform":{"type":"scalar"},"locs":[{"a":146,"b":154}]}],"statement":"-- Of a cycle: the group of each place.\nselect g.group_id, g.place as \"place!\" from huigan.groups g\nwhere g.brand_id = :brandId! and g.offer_id = :offerId! and g.kind = 'community'\n  and g.state in ('forming', 'closing', 'filled')\norder by g.place limit 50"};

/**
 * Query generated from SQL:
 * ```
 * -- Of a cycle: the group of each place.
 * select g.group_id, g.place as "place!" from huigan.groups g
 * where g.brand_id = :brandId! and g.offer_id = :offerId! and g.kind = 'community'
 *   and g.state in ('forming', 'closing', 'filled')
 * order by g.place limit 50
 * ```
 */
export const findPlacesOf = new PreparedQuery<IFindPlacesOfParams,IFindPlacesOfResult>(findPlacesOfIR);


/** 'CountRecord' parameters type */
export interface ICountRecordParams {
  brandId: number;
  offerId: string;
}

/** 'CountRecord' return type */
export interface ICountRecordResult {
  filled: number;
  groups: number;
}

/** 'CountRecord' query type */
export interface ICountRecordQuery {
  params: ICountRecordParams;
  result: ICountRecordResult;
}

const countRecordIR: any = {"usedParamSet":{"brandId":true,"offerId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":249,"b":257}]},{"name":"offerId","required":true,"transform":{"type":"scalar"},"locs":[{"a":276,"b":284}]}],"statement":"-- How the last groups of an offer ended. One in which nobody ever paid was never there.\nselect count(*)::int as \"groups!\", count(*) filter (where last.state = 'filled')::int as \"filled!\"\nfrom (select g.state from huigan.groups g where g.brand_id = :brandId! and g.offer_id = :offerId!\n    and g.state in ('filled', 'failing', 'failed') and exists (select 1 from huigan.group_seats s\n      where s.group_id = g.group_id and s.paid_at is not null)\n  order by g.deadline desc limit 100) last"};

/**
 * Query generated from SQL:
 * ```
 * -- How the last groups of an offer ended. One in which nobody ever paid was never there.
 * select count(*)::int as "groups!", count(*) filter (where last.state = 'filled')::int as "filled!"
 * from (select g.state from huigan.groups g where g.brand_id = :brandId! and g.offer_id = :offerId!
 *     and g.state in ('filled', 'failing', 'failed') and exists (select 1 from huigan.group_seats s
 *       where s.group_id = g.group_id and s.paid_at is not null)
 *   order by g.deadline desc limit 100) last
 * ```
 */
export const countRecord = new PreparedQuery<ICountRecordParams,ICountRecordResult>(countRecordIR);


/** 'FindSeatsShown' parameters type */
export interface IFindSeatsShownParams {
  groupId: string;
  limit: number;
}

/** 'FindSeatsShown' return type */
export interface IFindSeatsShownResult {
  cups: number | null;
  member_id: bigint;
  name: string | null;
  order_id: string;
  shows_face: boolean;
  state: string;
  what: string | null;
}

/** 'FindSeatsShown' query type */
export interface IFindSeatsShownQuery {
  params: IFindSeatsShownParams;
  result: IFindSeatsShownResult;
}

const findSeatsShownIR: any = {"usedParamSet":{"groupId":true,"limit":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":199,"b":207}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":316,"b":322}]}],"statement":"-- Whoever sits in it now, those who paid first, first.\nwith seats as materialized (\n  select s.member_id, s.order_id, s.state, s.shows_face, s.paid_at from huigan.group_seats s\n  where s.group_id = :groupId! and s.state in ('held', 'paid', 'confirmed', 'reversed')\n  order by s.paid_at nulls last, s.order_id limit :limit!::int\n), names as materialized (\n  select p.member_id, p.display_name from huigan.member_profiles p\n  where p.member_id in (select s.member_id from seats s)\n), chosen as materialized (\n  select l.member_id, l.order_id, sum(l.quantity)::int as cups,\n    string_agg(l.name || case when l.options_text = '' then '' else ' · ' || l.options_text end\n      || case when l.quantity = 1 then '' else ' ×' || l.quantity end, '、' order by l.position) as what\n  from huigan.order_lines l\n  where (l.member_id, l.order_id) in (select s.member_id, s.order_id from seats s)\n  group by l.member_id, l.order_id\n)\nselect s.member_id, s.order_id, s.state, s.shows_face, p.display_name as \"name?\",\n  c.what as \"what?\", c.cups as \"cups?\"\nfrom seats s\nleft join names p on p.member_id = s.member_id\nleft join chosen c on c.member_id = s.member_id and c.order_id = s.order_id\norder by s.paid_at nulls last, s.order_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Whoever sits in it now, those who paid first, first.
 * with seats as materialized (
 *   select s.member_id, s.order_id, s.state, s.shows_face, s.paid_at from huigan.group_seats s
 *   where s.group_id = :groupId! and s.state in ('held', 'paid', 'confirmed', 'reversed')
 *   order by s.paid_at nulls last, s.order_id limit :limit!::int
 * ), names as materialized (
 *   select p.member_id, p.display_name from huigan.member_profiles p
 *   where p.member_id in (select s.member_id from seats s)
 * ), chosen as materialized (
 *   select l.member_id, l.order_id, sum(l.quantity)::int as cups,
 *     string_agg(l.name || case when l.options_text = '' then '' else ' · ' || l.options_text end
 *       || case when l.quantity = 1 then '' else ' ×' || l.quantity end, '、' order by l.position) as what
 *   from huigan.order_lines l
 *   where (l.member_id, l.order_id) in (select s.member_id, s.order_id from seats s)
 *   group by l.member_id, l.order_id
 * )
 * select s.member_id, s.order_id, s.state, s.shows_face, p.display_name as "name?",
 *   c.what as "what?", c.cups as "cups?"
 * from seats s
 * left join names p on p.member_id = s.member_id
 * left join chosen c on c.member_id = s.member_id and c.order_id = s.order_id
 * order by s.paid_at nulls last, s.order_id
 * ```
 */
export const findSeatsShown = new PreparedQuery<IFindSeatsShownParams,IFindSeatsShownResult>(findSeatsShownIR);


/** 'FindStarter' parameters type */
export interface IFindStarterParams {
  memberId: bigint;
}

/** 'FindStarter' return type */
export interface IFindStarterResult {
  display_name: string;
}

/** 'FindStarter' query type */
export interface IFindStarterQuery {
  params: IFindStarterParams;
  result: IFindStarterResult;
}

const findStarterIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":121,"b":130}]}],"statement":"-- By which name whoever started an office goes.\nselect p.display_name from huigan.member_profiles p where p.member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * -- By which name whoever started an office goes.
 * select p.display_name from huigan.member_profiles p where p.member_id = :memberId!
 * ```
 */
export const findStarter = new PreparedQuery<IFindStarterParams,IFindStarterResult>(findStarterIR);


/** 'FindMySeat' parameters type */
export interface IFindMySeatParams {
  groupId: string;
  memberId: bigint;
}

/** 'FindMySeat' return type */
export interface IFindMySeatResult {
  asked_at: Date | null;
  back_fen: bigint | null;
  back_state: string | null;
  order_id: string;
  payable_fen: bigint;
  state: string;
  store_id: string;
}

/** 'FindMySeat' query type */
export interface IFindMySeatQuery {
  params: IFindMySeatParams;
  result: IFindMySeatResult;
}

const findMySeatIR: any = {"usedParamSet":{"memberId":true,"groupId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":352,"b":361},{"a":457,"b":466}]},{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":485,"b":493}]}],"statement":"-- The member's last order in a group, first one that stands, with what went back of it.\nselect o.order_id, o.state, o.payable_fen, o.store_id, r.amount_fen as \"back_fen?\", r.state as \"back_state?\",\n  r.asked_at as \"asked_at?\"\nfrom huigan.orders o\nleft join lateral (select r.amount_fen, r.state, r.asked_at from huigan.refunds r\n  where r.member_id = :memberId! and r.order_id = o.order_id\n  order by r.asked_at desc limit 1) r on true\nwhere o.member_id = :memberId! and o.group_id = :groupId!\norder by o.state in ('closed', 'refunded'), o.created_at desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- The member's last order in a group, first one that stands, with what went back of it.
 * select o.order_id, o.state, o.payable_fen, o.store_id, r.amount_fen as "back_fen?", r.state as "back_state?",
 *   r.asked_at as "asked_at?"
 * from huigan.orders o
 * left join lateral (select r.amount_fen, r.state, r.asked_at from huigan.refunds r
 *   where r.member_id = :memberId! and r.order_id = o.order_id
 *   order by r.asked_at desc limit 1) r on true
 * where o.member_id = :memberId! and o.group_id = :groupId!
 * order by o.state in ('closed', 'refunded'), o.created_at desc limit 1
 * ```
 */
export const findMySeat = new PreparedQuery<IFindMySeatParams,IFindMySeatResult>(findMySeatIR);


/** 'FindMyGroups' parameters type */
export interface IFindMyGroupsParams {
  beforeAt: string;
  beforeId: string;
  limit: number;
  memberId: bigint;
}

/** 'FindMyGroups' return type */
export interface IFindMyGroupsResult {
  created_at: Date;
  group_id: string;
  order_id: string;
  payable_fen: bigint;
}

/** 'FindMyGroups' query type */
export interface IFindMyGroupsQuery {
  params: IFindMyGroupsParams;
  result: IFindMyGroupsResult;
}

const findMyGroupsIR: any = {"usedParamSet":{"memberId":true,"beforeAt":true,"beforeId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":124}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":198}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":214,"b":223}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":282,"b":288}]}],"statement":"select o.order_id, o.group_id as \"group_id!\", o.created_at, o.payable_fen from huigan.orders o\nwhere o.member_id = :memberId! and o.group_id is not null\n  and (o.created_at, o.order_id) < (:beforeAt!::timestamptz, :beforeId!::text)\norder by o.created_at desc, o.order_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select o.order_id, o.group_id as "group_id!", o.created_at, o.payable_fen from huigan.orders o
 * where o.member_id = :memberId! and o.group_id is not null
 *   and (o.created_at, o.order_id) < (:beforeAt!::timestamptz, :beforeId!::text)
 * order by o.created_at desc, o.order_id desc limit :limit!::int
 * ```
 */
export const findMyGroups = new PreparedQuery<IFindMyGroupsParams,IFindMyGroupsResult>(findMyGroupsIR);


/** 'FindMySeats' parameters type */
export interface IFindMySeatsParams {
  groupIds: stringArray;
  memberId: bigint;
}

/** 'FindMySeats' return type */
export interface IFindMySeatsResult {
  group_id: string;
  order_id: string;
  state: string;
}

/** 'FindMySeats' query type */
export interface IFindMySeatsQuery {
  params: IFindMySeatsParams;
  result: IFindMySeatsResult;
}

const findMySeatsIR: any = {"usedParamSet":{"groupIds":true,"memberId":true},"params":[{"name":"groupIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":88,"b":97}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":135}]}],"statement":"select s.group_id, s.order_id, s.state from huigan.group_seats s\nwhere s.group_id = any(:groupIds!::text[]) and s.member_id = :memberId!\norder by s.group_id, s.order_id limit 500"};

/**
 * Query generated from SQL:
 * ```
 * select s.group_id, s.order_id, s.state from huigan.group_seats s
 * where s.group_id = any(:groupIds!::text[]) and s.member_id = :memberId!
 * order by s.group_id, s.order_id limit 500
 * ```
 */
export const findMySeats = new PreparedQuery<IFindMySeatsParams,IFindMySeatsResult>(findMySeatsIR);


