/** Types generated for queries found in "cloudfunctions/core/views/audit/projection.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindMembersToProject' parameters type */
export interface IFindMembersToProjectParams {
  after: bigint;
  brandId: number;
  limit: number;
  until: string;
  version: number;
}

/** 'FindMembersToProject' return type */
export interface IFindMembersToProjectResult {
  member_id: bigint;
  member_key: string;
}

/** 'FindMembersToProject' query type */
export interface IFindMembersToProjectQuery {
  params: IFindMembersToProjectParams;
  result: IFindMembersToProjectResult;
}

const findMembersToProjectIR: any = {"usedParamSet":{"brandId":true,"after":true,"until":true,"version":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":82}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":108}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":138}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":180,"b":188}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":218,"b":224}]}],"statement":"select m.member_id, m.member_key from huigan.members m\nwhere m.brand_id = :brandId! and m.member_id > :after! and (m.next_due_at <= :until!::timestamptz\n  or m.programme_version < :version!)\norder by m.member_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.member_key from huigan.members m
 * where m.brand_id = :brandId! and m.member_id > :after! and (m.next_due_at <= :until!::timestamptz
 *   or m.programme_version < :version!)
 * order by m.member_id limit :limit!::int
 * ```
 */
export const findMembersToProject = new PreparedQuery<IFindMembersToProjectParams,IFindMembersToProjectResult>(findMembersToProjectIR);


