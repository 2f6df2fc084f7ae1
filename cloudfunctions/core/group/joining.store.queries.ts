/** Types generated for queries found in "cloudfunctions/core/group/joining.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'FindGroupToJoin' parameters type */
export interface IFindGroupToJoinParams {
  groupId: string;
}

/** 'FindGroupToJoin' return type */
export interface IFindGroupToJoinResult {
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
  offer: unknown | null;
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

/** 'FindGroupToJoin' query type */
export interface IFindGroupToJoinQuery {
  params: IFindGroupToJoinParams;
  result: IFindGroupToJoinResult;
}

const findGroupToJoinIR: any = {"usedParamSet":{"groupId":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":444,"b":452}]}],"statement":"-- With what its offer says by now.\nselect g.group_id, g.brand_id, g.kind, g.offer_id, g.terms, g.name, g.store_id, g.place, g.opened_by,\n  g.opener_shows_face, g.leader_id, g.state, g.counted, g.size, g.least, g.held, g.paid, g.refunding,\n  g.opened_at, g.deadline, g.decided_at, g.filled_by, o.document as \"offer?\"\nfrom huigan.groups g\nleft join huigan.group_offers o on o.brand_id = g.brand_id and o.offer_id = g.offer_id\nwhere g.group_id = :groupId!"};

/**
 * Query generated from SQL:
 * ```
 * -- With what its offer says by now.
 * select g.group_id, g.brand_id, g.kind, g.offer_id, g.terms, g.name, g.store_id, g.place, g.opened_by,
 *   g.opener_shows_face, g.leader_id, g.state, g.counted, g.size, g.least, g.held, g.paid, g.refunding,
 *   g.opened_at, g.deadline, g.decided_at, g.filled_by, o.document as "offer?"
 * from huigan.groups g
 * left join huigan.group_offers o on o.brand_id = g.brand_id and o.offer_id = g.offer_id
 * where g.group_id = :groupId!
 * ```
 */
export const findGroupToJoin = new PreparedQuery<IFindGroupToJoinParams,IFindGroupToJoinResult>(findGroupToJoinIR);


