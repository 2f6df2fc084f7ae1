/** Types generated for queries found in "cloudfunctions/core/views/audit/replay.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type event_kind = 'clock' | 'commission' | 'completion' | 'gift' | 'join' | 'merged-away' | 'merged-in' | 'merged-out' | 'opening' | 'redemption' | 'refund' | 'release' | 'return' | 'sale';

export type bigintArray = (bigint)[];

/** 'FindMembersToReplay' parameters type */
export interface IFindMembersToReplayParams {
  after: bigint;
  brandId: number;
  limit: number;
}

/** 'FindMembersToReplay' return type */
export interface IFindMembersToReplayResult {
  member_id: bigint;
  member_key: string;
}

/** 'FindMembersToReplay' query type */
export interface IFindMembersToReplayQuery {
  params: IFindMembersToReplayParams;
  result: IFindMembersToReplayResult;
}

const findMembersToReplayIR: any = {"usedParamSet":{"brandId":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":82}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":108}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":137,"b":143}]}],"statement":"select m.member_id, m.member_key from huigan.members m\nwhere m.brand_id = :brandId! and m.member_id > :after!\norder by m.member_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.member_key from huigan.members m
 * where m.brand_id = :brandId! and m.member_id > :after!
 * order by m.member_id limit :limit!::int
 * ```
 */
export const findMembersToReplay = new PreparedQuery<IFindMembersToReplayParams,IFindMembersToReplayResult>(findMembersToReplayIR);


/** 'ReadSettledEvents' parameters type */
export interface IReadSettledEventsParams {
  memberIds: bigintArray;
}

/** 'ReadSettledEvents' return type */
export interface IReadSettledEventsResult {
  external_id: string;
  kind: event_kind;
  member_id: bigint;
  occurred_at: Date;
  payload: unknown;
  seq: bigint;
  source: string;
}

/** 'ReadSettledEvents' query type */
export interface IReadSettledEventsQuery {
  params: IReadSettledEventsParams;
  result: IReadSettledEventsResult;
}

const readSettledEventsIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":130,"b":140}]}],"statement":"select e.member_id, e.seq, e.source, e.external_id, e.kind, e.occurred_at, e.payload from huigan.events e\nwhere e.member_id = any(:memberIds!::bigint[])\n  and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\norder by e.member_id, e.seq"};

/**
 * Query generated from SQL:
 * ```
 * select e.member_id, e.seq, e.source, e.external_id, e.kind, e.occurred_at, e.payload from huigan.events e
 * where e.member_id = any(:memberIds!::bigint[])
 *   and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 * order by e.member_id, e.seq
 * ```
 */
export const readSettledEvents = new PreparedQuery<IReadSettledEventsParams,IReadSettledEventsResult>(readSettledEventsIR);


