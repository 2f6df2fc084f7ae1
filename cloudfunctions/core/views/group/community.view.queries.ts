/** Types generated for queries found in "cloudfunctions/core/views/group/community.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'FindMyParcels' parameters type */
export interface IFindMyParcelsParams {
  groupIds: stringArray;
  limit: number;
  memberId: bigint;
}

/** 'FindMyParcels' return type */
export interface IFindMyParcelsResult {
  group_id: string;
  left: boolean;
  order_id: string;
  payable_fen: bigint;
  place: string;
  state: string;
  what: string | null;
}

/** 'FindMyParcels' query type */
export interface IFindMyParcelsQuery {
  params: IFindMyParcelsParams;
  result: IFindMyParcelsResult;
}

const findMyParcelsIR: any = {"usedParamSet":{"groupIds":true,"memberId":true,"limit":true},"params":[{"name":"groupIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":154,"b":163},{"a":288,"b":297},{"a":903,"b":912}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":326,"b":335},{"a":634,"b":643},{"a":871,"b":880}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":973,"b":979}]}],"statement":"-- The member's orders in a cycle, the last first.\nwith places as materialized (\n  select g.group_id, g.place from huigan.groups g where g.group_id = any(:groupIds!::text[])\n), stayed as materialized (\n  select c.group_id, c.order_id from huigan.community_left c\n  where c.group_id = any(:groupIds!::text[]) and c.member_id = :memberId!\n)\nselect o.order_id, o.group_id as \"group_id!\", o.state, o.payable_fen, g.place as \"place!\",\n  (select string_agg(l.name || case when l.options_text = '' then '' else ' · ' || l.options_text end\n    || ' ×' || l.quantity, '、' order by l.position) from huigan.order_lines l\n    where l.member_id = :memberId! and l.order_id = o.order_id) as \"what?\",\n  exists (select 1 from stayed c where c.group_id = o.group_id and c.order_id = o.order_id) as \"left!\"\nfrom huigan.orders o join places g on g.group_id = o.group_id\nwhere o.member_id = :memberId! and o.group_id = any(:groupIds!::text[])\norder by o.created_at desc, o.order_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- The member's orders in a cycle, the last first.
 * with places as materialized (
 *   select g.group_id, g.place from huigan.groups g where g.group_id = any(:groupIds!::text[])
 * ), stayed as materialized (
 *   select c.group_id, c.order_id from huigan.community_left c
 *   where c.group_id = any(:groupIds!::text[]) and c.member_id = :memberId!
 * )
 * select o.order_id, o.group_id as "group_id!", o.state, o.payable_fen, g.place as "place!",
 *   (select string_agg(l.name || case when l.options_text = '' then '' else ' · ' || l.options_text end
 *     || ' ×' || l.quantity, '、' order by l.position) from huigan.order_lines l
 *     where l.member_id = :memberId! and l.order_id = o.order_id) as "what?",
 *   exists (select 1 from stayed c where c.group_id = o.group_id and c.order_id = o.order_id) as "left!"
 * from huigan.orders o join places g on g.group_id = o.group_id
 * where o.member_id = :memberId! and o.group_id = any(:groupIds!::text[])
 * order by o.created_at desc, o.order_id desc limit :limit!::int
 * ```
 */
export const findMyParcels = new PreparedQuery<IFindMyParcelsParams,IFindMyParcelsResult>(findMyParcelsIR);


/** 'FindTakenOfMember' parameters type */
export interface IFindTakenOfMemberParams {
  groupIds: stringArray;
  memberId: bigint;
}

/** 'FindTakenOfMember' return type */
export interface IFindTakenOfMemberResult {
  group_id: string;
  product_id: string;
  quantity: number;
}

/** 'FindTakenOfMember' query type */
export interface IFindTakenOfMemberQuery {
  params: IFindTakenOfMemberParams;
  result: IFindTakenOfMemberResult;
}

const findTakenOfMemberIR: any = {"usedParamSet":{"memberId":true,"groupIds":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":230,"b":239}]},{"name":"groupIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":262,"b":271}]}],"statement":"select o.group_id as \"group_id!\", l.product_id, sum(l.quantity - l.refunded_quantity)::int as \"quantity!\"\nfrom huigan.orders o join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id\nwhere o.member_id = :memberId! and o.group_id = any(:groupIds!::text[])\n  and o.state not in ('closed', 'refunded')\ngroup by o.group_id, l.product_id having sum(l.quantity - l.refunded_quantity) > 0\norder by o.group_id, l.product_id limit 2000"};

/**
 * Query generated from SQL:
 * ```
 * select o.group_id as "group_id!", l.product_id, sum(l.quantity - l.refunded_quantity)::int as "quantity!"
 * from huigan.orders o join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id
 * where o.member_id = :memberId! and o.group_id = any(:groupIds!::text[])
 *   and o.state not in ('closed', 'refunded')
 * group by o.group_id, l.product_id having sum(l.quantity - l.refunded_quantity) > 0
 * order by o.group_id, l.product_id limit 2000
 * ```
 */
export const findTakenOfMember = new PreparedQuery<IFindTakenOfMemberParams,IFindTakenOfMemberResult>(findTakenOfMemberIR);


/** 'FindGroupsOfCycle' parameters type */
export interface IFindGroupsOfCycleParams {
  brandId: number;
  cycle: string;
}

/** 'FindGroupsOfCycle' return type */
export interface IFindGroupsOfCycleResult {
  group_id: string;
  leader_id: bigint | null;
  paid: number;
  place: string;
  state: string;
  store_id: string;
}

/** 'FindGroupsOfCycle' query type */
export interface IFindGroupsOfCycleQuery {
  params: IFindGroupsOfCycleParams;
  result: IFindGroupsOfCycleResult;
}

const findGroupsOfCycleIR: any = {"usedParamSet":{"brandId":true,"cycle":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":136,"b":144}]},{"name":"cycle","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":169}]}],"statement":"select g.group_id, g.place as \"place!\", g.store_id as \"store_id!\", g.state, g.paid, g.leader_id\nfrom huigan.groups g\nwhere g.brand_id = :brandId! and g.offer_id = :cycle! and g.kind = 'community'\norder by g.group_id limit 50"};

/**
 * Query generated from SQL:
 * ```
 * select g.group_id, g.place as "place!", g.store_id as "store_id!", g.state, g.paid, g.leader_id
 * from huigan.groups g
 * where g.brand_id = :brandId! and g.offer_id = :cycle! and g.kind = 'community'
 * order by g.group_id limit 50
 * ```
 */
export const findGroupsOfCycle = new PreparedQuery<IFindGroupsOfCycleParams,IFindGroupsOfCycleResult>(findGroupsOfCycleIR);


/** 'FindParcelGroups' parameters type */
export interface IFindParcelGroupsParams {
  beforeAt: string;
  beforeId: string;
  brandId: number;
  limit: number;
  storeId: string;
}

/** 'FindParcelGroups' return type */
export interface IFindParcelGroupsResult {
  ends_at: Date;
  group_id: string;
  name: string;
  place: string;
  state: string;
  terms: unknown;
}

/** 'FindParcelGroups' query type */
export interface IFindParcelGroupsQuery {
  params: IFindParcelGroupsParams;
  result: IFindParcelGroupsResult;
}

const findParcelGroupsIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"beforeAt":true,"beforeId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":216,"b":224}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":243,"b":251}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":334,"b":343}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":359,"b":368}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":424,"b":430}]}],"statement":"-- Of a store, those that end last first.\nselect g.group_id, g.name, g.place as \"place!\", g.terms, g.state, c.ends_at from huigan.groups g\njoin huigan.community_groups c on c.group_id = g.group_id\nwhere g.brand_id = :brandId! and g.store_id = :storeId! and g.kind = 'community' and g.state = 'filled'\n  and (c.ends_at, g.group_id) < (:beforeAt!::timestamptz, :beforeId!::text)\norder by c.ends_at desc, g.group_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Of a store, those that end last first.
 * select g.group_id, g.name, g.place as "place!", g.terms, g.state, c.ends_at from huigan.groups g
 * join huigan.community_groups c on c.group_id = g.group_id
 * where g.brand_id = :brandId! and g.store_id = :storeId! and g.kind = 'community' and g.state = 'filled'
 *   and (c.ends_at, g.group_id) < (:beforeAt!::timestamptz, :beforeId!::text)
 * order by c.ends_at desc, g.group_id desc limit :limit!::int
 * ```
 */
export const findParcelGroups = new PreparedQuery<IFindParcelGroupsParams,IFindParcelGroupsResult>(findParcelGroupsIR);


/** 'FindParcelGroup' parameters type */
export interface IFindParcelGroupParams {
  groupId: string;
}

/** 'FindParcelGroup' return type */
export interface IFindParcelGroupResult {
  brand_id: number;
  group_id: string;
  name: string;
  place: string;
  state: string;
  store_id: string | null;
  terms: unknown;
}

/** 'FindParcelGroup' query type */
export interface IFindParcelGroupQuery {
  params: IFindParcelGroupParams;
  result: IFindParcelGroupResult;
}

const findParcelGroupIR: any = {"usedParamSet":{"groupId":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":129,"b":137}]}],"statement":"select g.group_id, g.name, g.place as \"place!\", g.terms, g.state, g.store_id, g.brand_id\nfrom huigan.groups g where g.group_id = :groupId! and g.kind = 'community'"};

/**
 * Query generated from SQL:
 * ```
 * select g.group_id, g.name, g.place as "place!", g.terms, g.state, g.store_id, g.brand_id
 * from huigan.groups g where g.group_id = :groupId! and g.kind = 'community'
 * ```
 */
export const findParcelGroup = new PreparedQuery<IFindParcelGroupParams,IFindParcelGroupResult>(findParcelGroupIR);


/** 'CountParcels' parameters type */
export interface ICountParcelsParams {
  groupIds: stringArray;
}

/** 'CountParcels' return type */
export interface ICountParcelsResult {
  back: number;
  fetched: number;
  group_id: string;
  left: number;
  parcels: number;
}

/** 'CountParcels' query type */
export interface ICountParcelsQuery {
  params: ICountParcelsParams;
  result: ICountParcelsResult;
}

const countParcelsIR: any = {"usedParamSet":{"groupIds":true},"params":[{"name":"groupIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":356,"b":365}]}],"statement":"-- On the list of each group; fetched, left, given back whole.\nwith parcels as materialized (\n  select distinct c.group_id, c.member_id, c.order_id, exists (select 1 from huigan.community_left l\n    where l.group_id = c.group_id and l.member_id = c.member_id and l.order_id = c.order_id) as is_left\n  from huigan.community_parcels c where c.group_id = any(:groupIds!::text[])\n)\nselect p.group_id, count(*)::int as \"parcels!\",\n  count(*) filter (where o.state = 'completed' and not p.is_left)::int as \"fetched!\",\n  count(*) filter (where p.is_left and o.state <> 'refunded')::int as \"left!\",\n  count(*) filter (where o.state = 'refunded')::int as \"back!\"\nfrom parcels p\njoin huigan.orders o on o.member_id = p.member_id and o.order_id = p.order_id\ngroup by p.group_id order by p.group_id limit 50"};

/**
 * Query generated from SQL:
 * ```
 * -- On the list of each group; fetched, left, given back whole.
 * with parcels as materialized (
 *   select distinct c.group_id, c.member_id, c.order_id, exists (select 1 from huigan.community_left l
 *     where l.group_id = c.group_id and l.member_id = c.member_id and l.order_id = c.order_id) as is_left
 *   from huigan.community_parcels c where c.group_id = any(:groupIds!::text[])
 * )
 * select p.group_id, count(*)::int as "parcels!",
 *   count(*) filter (where o.state = 'completed' and not p.is_left)::int as "fetched!",
 *   count(*) filter (where p.is_left and o.state <> 'refunded')::int as "left!",
 *   count(*) filter (where o.state = 'refunded')::int as "back!"
 * from parcels p
 * join huigan.orders o on o.member_id = p.member_id and o.order_id = p.order_id
 * group by p.group_id order by p.group_id limit 50
 * ```
 */
export const countParcels = new PreparedQuery<ICountParcelsParams,ICountParcelsResult>(countParcelsIR);


/** 'SumPacked' parameters type */
export interface ISumPackedParams {
  groupId: string;
}

/** 'SumPacked' return type */
export interface ISumPackedResult {
  back: number;
  name: string;
  options_text: string;
  quantity: number;
}

/** 'SumPacked' query type */
export interface ISumPackedQuery {
  params: ISumPackedParams;
  result: ISumPackedResult;
}

const sumPackedIR: any = {"usedParamSet":{"groupId":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":252,"b":260}]}],"statement":"-- What was to be packed at the cut-off, and what of it was given back since.\nwith packed as materialized (\n  select c.member_id, c.order_id, c.line, c.product_id, c.name, c.options_text, c.quantity\n  from huigan.community_parcels c where c.group_id = :groupId!\n)\nselect c.name, c.options_text, sum(c.quantity)::int as \"quantity!\", sum(l.refunded_quantity)::int as \"back!\"\nfrom packed c\njoin huigan.order_lines l on l.member_id = c.member_id and l.order_id = c.order_id and l.line = c.line\ngroup by c.product_id, c.name, c.options_text\norder by c.name, c.options_text limit 500"};

/**
 * Query generated from SQL:
 * ```
 * -- What was to be packed at the cut-off, and what of it was given back since.
 * with packed as materialized (
 *   select c.member_id, c.order_id, c.line, c.product_id, c.name, c.options_text, c.quantity
 *   from huigan.community_parcels c where c.group_id = :groupId!
 * )
 * select c.name, c.options_text, sum(c.quantity)::int as "quantity!", sum(l.refunded_quantity)::int as "back!"
 * from packed c
 * join huigan.order_lines l on l.member_id = c.member_id and l.order_id = c.order_id and l.line = c.line
 * group by c.product_id, c.name, c.options_text
 * order by c.name, c.options_text limit 500
 * ```
 */
export const sumPacked = new PreparedQuery<ISumPackedParams,ISumPackedResult>(sumPackedIR);


/** 'FindParcelOrders' parameters type */
export interface IFindParcelOrdersParams {
  after: string;
  groupId: string;
  limit: number;
}

/** 'FindParcelOrders' return type */
export interface IFindParcelOrdersResult {
  left: boolean;
  member: string | null;
  member_id: bigint;
  order_id: string;
  pickup_no: string;
  state: string;
}

/** 'FindParcelOrders' query type */
export interface IFindParcelOrdersQuery {
  params: IFindParcelOrdersParams;
  result: IFindParcelOrdersResult;
}

const findParcelOrdersIR: any = {"usedParamSet":{"groupId":true,"after":true,"limit":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":202,"b":210},{"a":335,"b":343}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":362,"b":368}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":398,"b":404}]}],"statement":"-- A page of the orders on a list, by their names, after one.\nwith page as materialized (\n  select distinct c.member_id, c.order_id, exists (select 1 from huigan.community_left l\n    where l.group_id = :groupId! and l.member_id = c.member_id and l.order_id = c.order_id) as is_left\n  from huigan.community_parcels c where c.group_id = :groupId! and c.order_id > :after!\n  order by c.order_id limit :limit!::int\n)\nselect p.order_id, p.member_id, o.state, o.pickup_no as \"pickup_no!\", m.display_name as \"member?\",\n  p.is_left as \"left!\"\nfrom page p\njoin huigan.orders o on o.member_id = p.member_id and o.order_id = p.order_id\nleft join huigan.member_profiles m on m.member_id = o.member_id\norder by p.order_id"};

/**
 * Query generated from SQL:
 * ```
 * -- A page of the orders on a list, by their names, after one.
 * with page as materialized (
 *   select distinct c.member_id, c.order_id, exists (select 1 from huigan.community_left l
 *     where l.group_id = :groupId! and l.member_id = c.member_id and l.order_id = c.order_id) as is_left
 *   from huigan.community_parcels c where c.group_id = :groupId! and c.order_id > :after!
 *   order by c.order_id limit :limit!::int
 * )
 * select p.order_id, p.member_id, o.state, o.pickup_no as "pickup_no!", m.display_name as "member?",
 *   p.is_left as "left!"
 * from page p
 * join huigan.orders o on o.member_id = p.member_id and o.order_id = p.order_id
 * left join huigan.member_profiles m on m.member_id = o.member_id
 * order by p.order_id
 * ```
 */
export const findParcelOrders = new PreparedQuery<IFindParcelOrdersParams,IFindParcelOrdersResult>(findParcelOrdersIR);


/** 'FindParcelLines' parameters type */
export interface IFindParcelLinesParams {
  groupId: string;
  orderIds: stringArray;
}

/** 'FindParcelLines' return type */
export interface IFindParcelLinesResult {
  back: number;
  name: string;
  options_text: string;
  order_id: string;
  quantity: number;
}

/** 'FindParcelLines' query type */
export interface IFindParcelLinesQuery {
  params: IFindParcelLinesParams;
  result: IFindParcelLinesResult;
}

const findParcelLinesIR: any = {"usedParamSet":{"groupId":true,"orderIds":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":160,"b":168}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":191,"b":200}]}],"statement":"with packed as materialized (\n  select c.member_id, c.order_id, c.line, c.name, c.options_text, c.quantity from huigan.community_parcels c\n  where c.group_id = :groupId! and c.order_id = any(:orderIds!::text[])\n)\nselect c.order_id, c.name, c.options_text, c.quantity, l.refunded_quantity as back\nfrom packed c\njoin huigan.order_lines l on l.member_id = c.member_id and l.order_id = c.order_id and l.line = c.line\norder by c.order_id, l.position limit 2000"};

/**
 * Query generated from SQL:
 * ```
 * with packed as materialized (
 *   select c.member_id, c.order_id, c.line, c.name, c.options_text, c.quantity from huigan.community_parcels c
 *   where c.group_id = :groupId! and c.order_id = any(:orderIds!::text[])
 * )
 * select c.order_id, c.name, c.options_text, c.quantity, l.refunded_quantity as back
 * from packed c
 * join huigan.order_lines l on l.member_id = c.member_id and l.order_id = c.order_id and l.line = c.line
 * order by c.order_id, l.position limit 2000
 * ```
 */
export const findParcelLines = new PreparedQuery<IFindParcelLinesParams,IFindParcelLinesResult>(findParcelLinesIR);


/** 'FindSupplement' parameters type */
export interface IFindSupplementParams {
  groupId: string;
  limit: number;
}

/** 'FindSupplement' return type */
export interface IFindSupplementResult {
  asked_at: Date;
  name: string;
  options_text: string;
  order_id: string;
  pickup_no: string;
  quantity: number;
  reason: string;
}

/** 'FindSupplement' query type */
export interface IFindSupplementQuery {
  params: IFindSupplementParams;
  result: IFindSupplementResult;
}

const findSupplementIR: any = {"usedParamSet":{"groupId":true,"limit":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":219,"b":227}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":694,"b":700}]}],"statement":"-- Units that were given back since the list was made, the last first.\nwith packed as materialized (\n  select c.member_id, c.order_id, c.line, c.name, c.options_text from huigan.community_parcels c\n  where c.group_id = :groupId!\n)\nselect r.order_id, o.pickup_no as \"pickup_no!\", c.name, c.options_text, (u ->> 'quantity')::int as \"quantity!\",\n  r.reason, r.asked_at\nfrom packed c\njoin huigan.orders o on o.member_id = c.member_id and o.order_id = c.order_id\njoin huigan.refunds r on r.member_id = o.member_id and r.order_id = o.order_id and r.kind = 'order'\ncross join lateral jsonb_array_elements(r.lines) u\nwhere u ->> 'line' = c.line\norder by r.asked_at desc, r.refund_id desc, c.line limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Units that were given back since the list was made, the last first.
 * with packed as materialized (
 *   select c.member_id, c.order_id, c.line, c.name, c.options_text from huigan.community_parcels c
 *   where c.group_id = :groupId!
 * )
 * select r.order_id, o.pickup_no as "pickup_no!", c.name, c.options_text, (u ->> 'quantity')::int as "quantity!",
 *   r.reason, r.asked_at
 * from packed c
 * join huigan.orders o on o.member_id = c.member_id and o.order_id = c.order_id
 * join huigan.refunds r on r.member_id = o.member_id and r.order_id = o.order_id and r.kind = 'order'
 * cross join lateral jsonb_array_elements(r.lines) u
 * where u ->> 'line' = c.line
 * order by r.asked_at desc, r.refund_id desc, c.line limit :limit!::int
 * ```
 */
export const findSupplement = new PreparedQuery<IFindSupplementParams,IFindSupplementResult>(findSupplementIR);


/** 'FindPackingPage' parameters type */
export interface IFindPackingPageParams {
  afterLine: string;
  afterOrder: string;
  brandId: number;
  cycle: string;
  limit: number;
}

/** 'FindPackingPage' return type */
export interface IFindPackingPageResult {
  back: number;
  left: boolean;
  line: string;
  name: string;
  net_fen: bigint;
  options_text: string;
  order_id: string;
  pickup_no: string;
  place: string;
  quantity: number;
  shared_fen: bigint;
  state: string;
  store_id: string;
}

/** 'FindPackingPage' query type */
export interface IFindPackingPageQuery {
  params: IFindPackingPageParams;
  result: IFindPackingPageResult;
}

const findPackingPageIR: any = {"usedParamSet":{"brandId":true,"cycle":true,"afterOrder":true,"afterLine":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":459,"b":467}]},{"name":"cycle","required":true,"transform":{"type":"scalar"},"locs":[{"a":486,"b":492}]},{"name":"afterOrder","required":true,"transform":{"type":"scalar"},"locs":[{"a":551,"b":562}]},{"name":"afterLine","required":true,"transform":{"type":"scalar"},"locs":[{"a":571,"b":581}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":626,"b":632}]}],"statement":"-- Lines of all places of a cycle, by place and order.\nwith page as materialized (\n  select g.place, g.store_id, c.member_id, c.order_id, c.line, c.name, c.options_text, c.quantity, c.net_fen,\n    x.order_id is not null as is_left\n  from huigan.groups g join huigan.community_parcels c on c.group_id = g.group_id\n  left join huigan.community_left x on x.group_id = c.group_id and x.member_id = c.member_id\n    and x.order_id = c.order_id\n  where g.brand_id = :brandId! and g.offer_id = :cycle! and g.kind = 'community'\n    and (c.order_id, c.line) > (:afterOrder!::text, :afterLine!::text)\n  order by c.order_id, c.line limit :limit!::int\n)\nselect c.place as \"place!\", c.store_id as \"store_id!\", c.order_id, o.pickup_no as \"pickup_no!\", o.state,\n  c.line, c.name, c.options_text, c.quantity, l.refunded_quantity as back, c.net_fen, l.shared_fen,\n  c.is_left as \"left!\"\nfrom page c\njoin huigan.orders o on o.member_id = c.member_id and o.order_id = c.order_id\njoin huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id and l.line = c.line\norder by c.order_id, c.line"};

/**
 * Query generated from SQL:
 * ```
 * -- Lines of all places of a cycle, by place and order.
 * with page as materialized (
 *   select g.place, g.store_id, c.member_id, c.order_id, c.line, c.name, c.options_text, c.quantity, c.net_fen,
 *     x.order_id is not null as is_left
 *   from huigan.groups g join huigan.community_parcels c on c.group_id = g.group_id
 *   left join huigan.community_left x on x.group_id = c.group_id and x.member_id = c.member_id
 *     and x.order_id = c.order_id
 *   where g.brand_id = :brandId! and g.offer_id = :cycle! and g.kind = 'community'
 *     and (c.order_id, c.line) > (:afterOrder!::text, :afterLine!::text)
 *   order by c.order_id, c.line limit :limit!::int
 * )
 * select c.place as "place!", c.store_id as "store_id!", c.order_id, o.pickup_no as "pickup_no!", o.state,
 *   c.line, c.name, c.options_text, c.quantity, l.refunded_quantity as back, c.net_fen, l.shared_fen,
 *   c.is_left as "left!"
 * from page c
 * join huigan.orders o on o.member_id = c.member_id and o.order_id = c.order_id
 * join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id and l.line = c.line
 * order by c.order_id, c.line
 * ```
 */
export const findPackingPage = new PreparedQuery<IFindPackingPageParams,IFindPackingPageResult>(findPackingPageIR);


/** 'FindFees' parameters type */
export interface IFindFeesParams {
  groupIds: stringArray;
}

/** 'FindFees' return type */
export interface IFindFeesResult {
  counted_at: Date;
  fee_bp: number;
  fee_fen: bigint;
  group_id: string;
  parcels: number;
  picked_fen: bigint;
}

/** 'FindFees' query type */
export interface IFindFeesQuery {
  params: IFindFeesParams;
  result: IFindFeesResult;
}

const findFeesIR: any = {"usedParamSet":{"groupIds":true},"params":[{"name":"groupIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":130,"b":139}]}],"statement":"select f.group_id, f.parcels, f.picked_fen, f.fee_bp, f.fee_fen, f.counted_at\nfrom huigan.community_fees f where f.group_id = any(:groupIds!::text[]) order by f.group_id limit 50"};

/**
 * Query generated from SQL:
 * ```
 * select f.group_id, f.parcels, f.picked_fen, f.fee_bp, f.fee_fen, f.counted_at
 * from huigan.community_fees f where f.group_id = any(:groupIds!::text[]) order by f.group_id limit 50
 * ```
 */
export const findFees = new PreparedQuery<IFindFeesParams,IFindFeesResult>(findFeesIR);


/** 'FindLeaders' parameters type */
export interface IFindLeadersParams {
  memberIds: bigintArray;
}

/** 'FindLeaders' return type */
export interface IFindLeadersResult {
  member_id: bigint;
  member_key: string;
  name: string | null;
}

/** 'FindLeaders' query type */
export interface IFindLeadersQuery {
  params: IFindLeadersParams;
  result: IFindLeadersResult;
}

const findLeadersIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":180}]}],"statement":"select m.member_id, m.member_key, p.display_name as \"name?\" from huigan.members m\nleft join huigan.member_profiles p on p.member_id = m.member_id\nwhere m.member_id = any(:memberIds!::bigint[]) order by m.member_id limit 50"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.member_key, p.display_name as "name?" from huigan.members m
 * left join huigan.member_profiles p on p.member_id = m.member_id
 * where m.member_id = any(:memberIds!::bigint[]) order by m.member_id limit 50
 * ```
 */
export const findLeaders = new PreparedQuery<IFindLeadersParams,IFindLeadersResult>(findLeadersIR);


/** 'FindSharesOf' parameters type */
export interface IFindSharesOfParams {
  groupIds: stringArray;
}

/** 'FindSharesOf' return type */
export interface IFindSharesOfResult {
  asked_at: Date;
  done: bigint;
  failed: number;
  fen: bigint;
  group_id: string;
  orders: number;
  product_id: string;
  reason: string;
  request_id: string;
  sent: bigint;
  share_bp: number;
}

/** 'FindSharesOf' query type */
export interface IFindSharesOfQuery {
  params: IFindSharesOfParams;
  result: IFindSharesOfResult;
}

const findSharesOfIR: any = {"usedParamSet":{"groupIds":true},"params":[{"name":"groupIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":184,"b":193},{"a":408,"b":417}]}],"statement":"with asked as materialized (\n  select s.group_id, s.request_id, s.product_id, s.share_bp, s.orders, s.fen, s.reason, s.asked_at\n  from huigan.community_shares s where s.group_id = any(:groupIds!::text[])\n  order by s.asked_at desc, s.request_id limit 100\n), packed as materialized (\n  select distinct c.group_id, c.product_id, c.member_id, c.order_id from huigan.community_parcels c\n  where c.group_id = any(:groupIds!::text[])\n    and (c.group_id, c.product_id) in (select s.group_id, s.product_id from asked s)\n), sent as materialized (\n  select s.group_id, s.request_id, sum(r.amount_fen) as sent,\n    sum(r.amount_fen) filter (where r.state = 'done') as done, count(*) filter (where r.state = 'failed') as failed\n  from asked s\n  join packed c on c.group_id = s.group_id and c.product_id = s.product_id\n  join huigan.refunds r on r.member_id = c.member_id and r.order_id = c.order_id\n    and r.request_id = 'share:' || s.group_id || ':' || s.request_id\n  group by s.group_id, s.request_id\n)\nselect s.group_id, s.request_id, s.product_id, s.share_bp, s.orders, s.fen, s.reason, s.asked_at,\n  coalesce(r.sent, 0)::bigint as \"sent!\", coalesce(r.done, 0)::bigint as \"done!\",\n  coalesce(r.failed, 0)::int as \"failed!\"\nfrom asked s left join sent r on r.group_id = s.group_id and r.request_id = s.request_id\norder by s.asked_at desc, s.request_id"};

/**
 * Query generated from SQL:
 * ```
 * with asked as materialized (
 *   select s.group_id, s.request_id, s.product_id, s.share_bp, s.orders, s.fen, s.reason, s.asked_at
 *   from huigan.community_shares s where s.group_id = any(:groupIds!::text[])
 *   order by s.asked_at desc, s.request_id limit 100
 * ), packed as materialized (
 *   select distinct c.group_id, c.product_id, c.member_id, c.order_id from huigan.community_parcels c
 *   where c.group_id = any(:groupIds!::text[])
 *     and (c.group_id, c.product_id) in (select s.group_id, s.product_id from asked s)
 * ), sent as materialized (
 *   select s.group_id, s.request_id, sum(r.amount_fen) as sent,
 *     sum(r.amount_fen) filter (where r.state = 'done') as done, count(*) filter (where r.state = 'failed') as failed
 *   from asked s
 *   join packed c on c.group_id = s.group_id and c.product_id = s.product_id
 *   join huigan.refunds r on r.member_id = c.member_id and r.order_id = c.order_id
 *     and r.request_id = 'share:' || s.group_id || ':' || s.request_id
 *   group by s.group_id, s.request_id
 * )
 * select s.group_id, s.request_id, s.product_id, s.share_bp, s.orders, s.fen, s.reason, s.asked_at,
 *   coalesce(r.sent, 0)::bigint as "sent!", coalesce(r.done, 0)::bigint as "done!",
 *   coalesce(r.failed, 0)::int as "failed!"
 * from asked s left join sent r on r.group_id = s.group_id and r.request_id = s.request_id
 * order by s.asked_at desc, s.request_id
 * ```
 */
export const findSharesOf = new PreparedQuery<IFindSharesOfParams,IFindSharesOfResult>(findSharesOfIR);


/** 'SumCycles' parameters type */
export interface ISumCyclesParams {
  brandId: number;
  cycles: stringArray;
}

/** 'SumCycles' return type */
export interface ISumCyclesResult {
  fen: bigint;
  offer_id: string;
  orders: number;
  places: number;
}

/** 'SumCycles' query type */
export interface ISumCyclesQuery {
  params: ISumCyclesParams;
  result: ISumCyclesResult;
}

const sumCyclesIR: any = {"usedParamSet":{"brandId":true,"cycles":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":218},{"a":708,"b":716}]},{"name":"cycles","required":true,"transform":{"type":"scalar"},"locs":[{"a":241,"b":248},{"a":739,"b":746}]}],"statement":"with seats as materialized (\n  select s.group_id, s.member_id, s.order_id\n  from huigan.groups g\n  join huigan.group_seats s on s.group_id = g.group_id and s.state in ('paid', 'confirmed')\n  where g.brand_id = :brandId! and g.offer_id = any(:cycles!::text[]) and g.kind = 'community'\n), sums as materialized (\n  select s.group_id, sum(o.payable_fen) as fen\n  from seats s join huigan.orders o on o.member_id = s.member_id and o.order_id = s.order_id\n  group by s.group_id\n)\nselect g.offer_id as \"offer_id!\", count(*)::int as \"places!\", coalesce(sum(g.paid), 0)::int as \"orders!\",\n  coalesce(sum(m.fen), 0)::bigint as \"fen!\"\nfrom huigan.groups g\nleft join sums m on m.group_id = g.group_id\nwhere g.brand_id = :brandId! and g.offer_id = any(:cycles!::text[]) and g.kind = 'community'\ngroup by g.offer_id order by g.offer_id limit 100"};

/**
 * Query generated from SQL:
 * ```
 * with seats as materialized (
 *   select s.group_id, s.member_id, s.order_id
 *   from huigan.groups g
 *   join huigan.group_seats s on s.group_id = g.group_id and s.state in ('paid', 'confirmed')
 *   where g.brand_id = :brandId! and g.offer_id = any(:cycles!::text[]) and g.kind = 'community'
 * ), sums as materialized (
 *   select s.group_id, sum(o.payable_fen) as fen
 *   from seats s join huigan.orders o on o.member_id = s.member_id and o.order_id = s.order_id
 *   group by s.group_id
 * )
 * select g.offer_id as "offer_id!", count(*)::int as "places!", coalesce(sum(g.paid), 0)::int as "orders!",
 *   coalesce(sum(m.fen), 0)::bigint as "fen!"
 * from huigan.groups g
 * left join sums m on m.group_id = g.group_id
 * where g.brand_id = :brandId! and g.offer_id = any(:cycles!::text[]) and g.kind = 'community'
 * group by g.offer_id order by g.offer_id limit 100
 * ```
 */
export const sumCycles = new PreparedQuery<ISumCyclesParams,ISumCyclesResult>(sumCyclesIR);


/** 'FindCycles' parameters type */
export interface IFindCyclesParams {
  beforeCutoff: string;
  beforeId: string;
  brandId: number;
  limit: number;
}

/** 'FindCycles' return type */
export interface IFindCyclesResult {
  document: unknown;
  offer_id: string;
  revision: number;
  state: string;
}

/** 'FindCycles' query type */
export interface IFindCyclesQuery {
  params: IFindCyclesParams;
  result: IFindCyclesResult;
}

const findCyclesIR: any = {"usedParamSet":{"brandId":true,"beforeCutoff":true,"beforeId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":152}]},{"name":"beforeCutoff","required":true,"transform":{"type":"scalar"},"locs":[{"a":263,"b":276}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":285,"b":294}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":375,"b":381}]}],"statement":"-- Offers of the kind, the last cut-off first.\nselect o.offer_id, o.revision, o.state, o.document from huigan.group_offers o\nwhere o.brand_id = :brandId! and o.document -> 'terms' ->> 'kind' = 'community'\n  and (o.document -> 'terms' ->> 'cutoff', o.offer_id) < (:beforeCutoff!::text, :beforeId!::text)\norder by o.document -> 'terms' ->> 'cutoff' desc, o.offer_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Offers of the kind, the last cut-off first.
 * select o.offer_id, o.revision, o.state, o.document from huigan.group_offers o
 * where o.brand_id = :brandId! and o.document -> 'terms' ->> 'kind' = 'community'
 *   and (o.document -> 'terms' ->> 'cutoff', o.offer_id) < (:beforeCutoff!::text, :beforeId!::text)
 * order by o.document -> 'terms' ->> 'cutoff' desc, o.offer_id desc limit :limit!::int
 * ```
 */
export const findCycles = new PreparedQuery<IFindCyclesParams,IFindCyclesResult>(findCyclesIR);


