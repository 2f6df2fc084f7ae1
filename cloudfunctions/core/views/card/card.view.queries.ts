/** Types generated for queries found in "cloudfunctions/core/views/card/card.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindFace' parameters type */
export interface IFindFaceParams {
  brandId: number;
  memberId: bigint;
}

/** 'FindFace' return type */
export interface IFindFaceResult {
  birthday: string | null;
  brand_key: string;
  brand_name: string;
  display_name: string | null;
  member_id: bigint;
  member_key: string;
  stands_at: Date | null;
}

/** 'FindFace' query type */
export interface IFindFaceQuery {
  params: IFindFaceParams;
  result: IFindFaceResult;
}

const findFaceIR: any = {"usedParamSet":{"memberId":true,"brandId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":308,"b":317}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":336,"b":344}]}],"statement":"select m.member_id, m.member_key, b.key as brand_key, b.name as brand_name, b.stands_at,\n  p.display_name as \"display_name?\",\n  p.birthday as \"birthday?\"\nfrom huigan.members m\njoin huigan.brands b on b.brand_id = m.brand_id\nleft join huigan.member_profiles p on p.member_id = m.member_id\nwhere m.member_id = :memberId! and m.brand_id = :brandId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.member_key, b.key as brand_key, b.name as brand_name, b.stands_at,
 *   p.display_name as "display_name?",
 *   p.birthday as "birthday?"
 * from huigan.members m
 * join huigan.brands b on b.brand_id = m.brand_id
 * left join huigan.member_profiles p on p.member_id = m.member_id
 * where m.member_id = :memberId! and m.brand_id = :brandId! limit 1
 * ```
 */
export const findFace = new PreparedQuery<IFindFaceParams,IFindFaceResult>(findFaceIR);


