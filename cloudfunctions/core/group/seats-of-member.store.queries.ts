/** Types generated for queries found in "cloudfunctions/core/group/seats-of-member.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'FindInGroup' parameters type */
export interface IFindInGroupParams {
  groupId: string;
  memberId: bigint;
}

/** 'FindInGroup' return type */
export interface IFindInGroupResult {
  order_id: string;
}

/** 'FindInGroup' query type */
export interface IFindInGroupQuery {
  params: IFindInGroupParams;
  result: IFindInGroupResult;
}

const findInGroupIR: any = {"usedParamSet":{"memberId":true,"groupId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":120}]},{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":139,"b":147}]}],"statement":"-- The one that counts: not given up or given back.\nselect o.order_id from huigan.orders o\nwhere o.member_id = :memberId! and o.group_id = :groupId! and o.state not in ('closed', 'refunded')\norder by o.created_at desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- The one that counts: not given up or given back.
 * select o.order_id from huigan.orders o
 * where o.member_id = :memberId! and o.group_id = :groupId! and o.state not in ('closed', 'refunded')
 * order by o.created_at desc limit 1
 * ```
 */
export const findInGroup = new PreparedQuery<IFindInGroupParams,IFindInGroupResult>(findInGroupIR);


/** 'FindSeatFacts' parameters type */
export interface IFindSeatFactsParams {
  memberId: bigint;
  offerId?: string | null | void;
  since: string;
}

/** 'FindSeatFacts' return type */
export interface IFindSeatFactsResult {
  active_group: string | null;
  lapsed: number;
  standing: number;
  unpaid: string | null;
}

/** 'FindSeatFacts' query type */
export interface IFindSeatFactsQuery {
  params: IFindSeatFactsParams;
  result: IFindSeatFactsResult;
}

const findSeatFactsIR: any = {"usedParamSet":{"memberId":true,"offerId":true,"since":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":159,"b":168},{"a":384,"b":393},{"a":533,"b":542},{"a":725,"b":734}]},{"name":"offerId","required":false,"transform":{"type":"scalar"},"locs":[{"a":218,"b":225},{"a":592,"b":599},{"a":803,"b":810}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":886,"b":892}]}],"statement":"-- What a member has of group-buy: everything that may stand in the way of one more seat.\nselect\n  (select o.group_id from huigan.orders o where o.member_id = :memberId! and o.group_id is not null\n    and o.offer_id = :offerId and o.state in ('created', 'paid')\n    order by o.created_at desc limit 1) as \"active_group?\",\n  (select o.order_id from huigan.orders o where o.member_id = :memberId! and o.group_id is not null\n    and o.state = 'created' limit 1) as \"unpaid?\",\n  (select count(*) from huigan.orders o where o.member_id = :memberId! and o.group_id is not null\n    and o.offer_id = :offerId and o.state not in ('closed', 'refunded'))::int as \"standing!\",\n  (select count(*) from huigan.orders o where o.member_id = :memberId! and o.group_id is not null\n    and o.offer_id is not distinct from :offerId and o.state = 'closed' and o.closed_why = 'unpaid'\n    and o.created_at > :since!::timestamptz)::int as \"lapsed!\""};

/**
 * Query generated from SQL:
 * ```
 * -- What a member has of group-buy: everything that may stand in the way of one more seat.
 * select
 *   (select o.group_id from huigan.orders o where o.member_id = :memberId! and o.group_id is not null
 *     and o.offer_id = :offerId and o.state in ('created', 'paid')
 *     order by o.created_at desc limit 1) as "active_group?",
 *   (select o.order_id from huigan.orders o where o.member_id = :memberId! and o.group_id is not null
 *     and o.state = 'created' limit 1) as "unpaid?",
 *   (select count(*) from huigan.orders o where o.member_id = :memberId! and o.group_id is not null
 *     and o.offer_id = :offerId and o.state not in ('closed', 'refunded'))::int as "standing!",
 *   (select count(*) from huigan.orders o where o.member_id = :memberId! and o.group_id is not null
 *     and o.offer_id is not distinct from :offerId and o.state = 'closed' and o.closed_why = 'unpaid'
 *     and o.created_at > :since!::timestamptz)::int as "lapsed!"
 * ```
 */
export const findSeatFacts = new PreparedQuery<IFindSeatFactsParams,IFindSeatFactsResult>(findSeatFactsIR);


