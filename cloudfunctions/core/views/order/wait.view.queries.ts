/** Types generated for queries found in "cloudfunctions/core/views/order/wait.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'FindWait' parameters type */
export interface IFindWaitParams {
  brandId: number;
  mostAhead: number;
  mostMade: number;
  since: string;
  storeId: string;
}

/** 'FindWait' return type */
export interface IFindWaitResult {
  ahead: number;
  document: unknown;
  made: unknown | null;
  name: string;
  store_id: string;
}

/** 'FindWait' query type */
export interface IFindWaitQuery {
  params: IFindWaitParams;
  result: IFindWaitResult;
}

const findWaitIR: any = {"usedParamSet":{"mostAhead":true,"since":true,"mostMade":true,"brandId":true,"storeId":true},"params":[{"name":"mostAhead","required":true,"transform":{"type":"scalar"},"locs":[{"a":429,"b":439}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":810,"b":816}]},{"name":"mostMade","required":true,"transform":{"type":"scalar"},"locs":[{"a":894,"b":903}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1020,"b":1028}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1047,"b":1055}]}],"statement":"-- What a store has yet to make, and when it made the last of it: parcels and groups are made otherwise.\nselect s.store_id, s.name, d.document,\n  (select count(*)::int from (\n    select from huigan.orders o where o.brand_id = s.brand_id and o.store_id = s.store_id\n      and o.state in ('confirmed', 'preparing')\n      and not exists (select from huigan.groups g where g.group_id = o.group_id and g.kind = 'community')\n    limit :mostAhead!::int) ahead) as \"ahead!\",\n  (select jsonb_agg(jsonb_build_object('from', huigan.ms(m.confirmed_at), 'to', huigan.ms(m.made_at)))\n    from (select o.confirmed_at, coalesce(o.ready_at, o.completed_at) as made_at from huigan.orders o\n      where o.brand_id = s.brand_id and o.store_id = s.store_id and o.group_id is null\n        and coalesce(o.ready_at, o.completed_at) > :since!::timestamptz\n      order by coalesce(o.ready_at, o.completed_at) desc limit :mostMade!::int) m) as \"made?\"\nfrom huigan.stores s join huigan.store_details d using (brand_id, store_id)\nwhere s.brand_id = :brandId! and s.store_id = :storeId!"};

/**
 * Query generated from SQL:
 * ```
 * -- What a store has yet to make, and when it made the last of it: parcels and groups are made otherwise.
 * select s.store_id, s.name, d.document,
 *   (select count(*)::int from (
 *     select from huigan.orders o where o.brand_id = s.brand_id and o.store_id = s.store_id
 *       and o.state in ('confirmed', 'preparing')
 *       and not exists (select from huigan.groups g where g.group_id = o.group_id and g.kind = 'community')
 *     limit :mostAhead!::int) ahead) as "ahead!",
 *   (select jsonb_agg(jsonb_build_object('from', huigan.ms(m.confirmed_at), 'to', huigan.ms(m.made_at)))
 *     from (select o.confirmed_at, coalesce(o.ready_at, o.completed_at) as made_at from huigan.orders o
 *       where o.brand_id = s.brand_id and o.store_id = s.store_id and o.group_id is null
 *         and coalesce(o.ready_at, o.completed_at) > :since!::timestamptz
 *       order by coalesce(o.ready_at, o.completed_at) desc limit :mostMade!::int) m) as "made?"
 * from huigan.stores s join huigan.store_details d using (brand_id, store_id)
 * where s.brand_id = :brandId! and s.store_id = :storeId!
 * ```
 */
export const findWait = new PreparedQuery<IFindWaitParams,IFindWaitResult>(findWaitIR);


