/** Types generated for queries found in "cloudfunctions/core/till/credits.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'LogCreditOnce' parameters type */
export interface ILogCreditOnceParams {
  action: string;
  after: string;
  brandId: number;
  clerk?: string | null | void;
  device?: string | null | void;
  doneAt: string;
  externalId: string;
  memberId: bigint;
  source: string;
  staffId: bigint;
  storeId: string;
  subject: string;
}

/** 'LogCreditOnce' return type */
export type ILogCreditOnceResult = void;

/** 'LogCreditOnce' query type */
export interface ILogCreditOnceQuery {
  params: ILogCreditOnceParams;
  result: ILogCreditOnceResult;
}

const logCreditOnceIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"staffId":true,"clerk":true,"device":true,"action":true,"memberId":true,"subject":true,"after":true,"doneAt":true,"source":true,"externalId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":135,"b":143},{"a":358,"b":366},{"a":527,"b":535}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":156,"b":164}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":173,"b":181},{"a":639,"b":647}]},{"name":"clerk","required":false,"transform":{"type":"scalar"},"locs":[{"a":192,"b":197}]},{"name":"device","required":false,"transform":{"type":"scalar"},"locs":[{"a":206,"b":212}]},{"name":"action","required":true,"transform":{"type":"scalar"},"locs":[{"a":221,"b":228},{"a":581,"b":588}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":239,"b":248},{"a":555,"b":564}]},{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":259,"b":267},{"a":606,"b":614}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":276,"b":282}]},{"name":"doneAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":292,"b":299}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":383,"b":390}]},{"name":"externalId","required":true,"transform":{"type":"scalar"},"locs":[{"a":412,"b":423}]}],"statement":"insert into huigan.action_log (brand_id, store_id, staff_id, clerk, device, action, member_id, subject,\n  after_state, done_at)\nselect :brandId!::smallint, :storeId!::text, :staffId!::bigint, :clerk::text, :device::text, :action!::text,\n  :memberId!::bigint, :subject!::text, :after!::jsonb, :doneAt!::timestamptz\nfrom huigan.event_keys k\nwhere k.brand_id = :brandId! and k.source = :source! and k.external_id = :externalId! and k.seq is not null\n  and not exists (\n    select 1 from huigan.action_log a\n    where a.brand_id = :brandId! and a.member_id = :memberId! and a.action = :action! and a.subject = :subject!\n      and a.staff_id = :staffId!\n  )"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.action_log (brand_id, store_id, staff_id, clerk, device, action, member_id, subject,
 *   after_state, done_at)
 * select :brandId!::smallint, :storeId!::text, :staffId!::bigint, :clerk::text, :device::text, :action!::text,
 *   :memberId!::bigint, :subject!::text, :after!::jsonb, :doneAt!::timestamptz
 * from huigan.event_keys k
 * where k.brand_id = :brandId! and k.source = :source! and k.external_id = :externalId! and k.seq is not null
 *   and not exists (
 *     select 1 from huigan.action_log a
 *     where a.brand_id = :brandId! and a.member_id = :memberId! and a.action = :action! and a.subject = :subject!
 *       and a.staff_id = :staffId!
 *   )
 * ```
 */
export const logCreditOnce = new PreparedQuery<ILogCreditOnceParams,ILogCreditOnceResult>(logCreditOnceIR);


