/** Types generated for queries found in "cloudfunctions/core/referral/partners.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'FindPartner' parameters type */
export interface IFindPartnerParams {
  brandId: number;
  memberId: bigint;
}

/** 'FindPartner' return type */
export interface IFindPartnerResult {
  brand_id: number;
  changed_at: Date;
  kind: string;
  member_id: bigint;
  no: number;
  state: string;
  terms: unknown;
}

/** 'FindPartner' query type */
export interface IFindPartnerQuery {
  params: IFindPartnerParams;
  result: IFindPartnerResult;
}

const findPartnerIR: any = {"usedParamSet":{"memberId":true,"brandId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":513,"b":522}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":541,"b":549}]}],"statement":"-- The latest application of a member, with the terms of its agreement, the latest first.\nselect p.member_id, p.no, p.brand_id, p.kind, p.state, p.changed_at,\n  coalesce((\n    select jsonb_agg(jsonb_build_object('version', t.version, 'document', t.document,\n      'madeAt', t.made_at) order by t.version desc)\n    from (select * from huigan.partner_terms t where t.member_id = p.member_id and t.no = p.no\n      order by t.version desc limit 50) t\n  ), '[]') as \"terms!\"\nfrom huigan.partners p where p.member_id = :memberId! and p.brand_id = :brandId!\norder by p.no desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- The latest application of a member, with the terms of its agreement, the latest first.
 * select p.member_id, p.no, p.brand_id, p.kind, p.state, p.changed_at,
 *   coalesce((
 *     select jsonb_agg(jsonb_build_object('version', t.version, 'document', t.document,
 *       'madeAt', t.made_at) order by t.version desc)
 *     from (select * from huigan.partner_terms t where t.member_id = p.member_id and t.no = p.no
 *       order by t.version desc limit 50) t
 *   ), '[]') as "terms!"
 * from huigan.partners p where p.member_id = :memberId! and p.brand_id = :brandId!
 * order by p.no desc limit 1
 * ```
 */
export const findPartner = new PreparedQuery<IFindPartnerParams,IFindPartnerResult>(findPartnerIR);


