/** Types generated for queries found in "cloudfunctions/core/group/newcomers.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'FindBought' parameters type */
export interface IFindBoughtParams {
  exceptOrder: string;
  memberId: bigint;
}

/** 'FindBought' return type */
export interface IFindBoughtResult {
  bought: boolean;
}

/** 'FindBought' query type */
export interface IFindBoughtQuery {
  params: IFindBoughtParams;
  result: IFindBoughtResult;
}

const findBoughtIR: any = {"usedParamSet":{"memberId":true,"exceptOrder":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":152},{"a":282,"b":291}]},{"name":"exceptOrder","required":true,"transform":{"type":"scalar"},"locs":[{"a":202,"b":214}]}],"statement":"-- Anything that the member has bought, here or elsewhere, but for one order.\nselect exists (select 1 from huigan.orders o where o.member_id = :memberId! and o.paid_at is not null\n    and o.order_id <> :exceptOrder!)\n  or exists (select 1 from huigan.journals j where j.member_id = :memberId! and j.kind = 'sale') as \"bought!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Anything that the member has bought, here or elsewhere, but for one order.
 * select exists (select 1 from huigan.orders o where o.member_id = :memberId! and o.paid_at is not null
 *     and o.order_id <> :exceptOrder!)
 *   or exists (select 1 from huigan.journals j where j.member_id = :memberId! and j.kind = 'sale') as "bought!"
 * ```
 */
export const findBought = new PreparedQuery<IFindBoughtParams,IFindBoughtResult>(findBoughtIR);


