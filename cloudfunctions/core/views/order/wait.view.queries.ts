/** Types generated for queries found in "cloudfunctions/core/views/order/wait.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

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

const findWaitIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"mostAhead":true,"since":true,"mostMade":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":291,"b":299},{"a":505,"b":513},{"a":959,"b":967},{"a":1280,"b":1288}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":318,"b":326},{"a":532,"b":540},{"a":986,"b":994},{"a":1307,"b":1315}]},{"name":"mostAhead","required":true,"transform":{"type":"scalar"},"locs":[{"a":691,"b":701}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":1070,"b":1076}]},{"name":"mostMade","required":true,"transform":{"type":"scalar"},"locs":[{"a":1154,"b":1163}]}],"statement":"-- What a store has yet to make, and when it made the last of it: parcels and groups are made otherwise.\nwith communities as materialized (\n  select g.group_id from huigan.groups g\n  where g.kind = 'community' and g.group_id in (select b.group_id from huigan.orders b\n    where b.brand_id = :brandId! and b.store_id = :storeId! and b.state in ('confirmed', 'preparing'))\n)\nselect s.store_id, s.name, d.document,\n  (select count(*)::int from (\n    select o.order_id from huigan.orders o where o.brand_id = :brandId! and o.store_id = :storeId!\n      and o.state in ('confirmed', 'preparing')\n      and (o.group_id is null or o.group_id not in (select c.group_id from communities c))\n    limit :mostAhead!::int) ahead) as \"ahead!\",\n  (select jsonb_agg(jsonb_build_object('from', huigan.ms(m.confirmed_at), 'to', huigan.ms(m.made_at)))\n    from (select o.confirmed_at, coalesce(o.ready_at, o.completed_at) as made_at from huigan.orders o\n      where o.brand_id = :brandId! and o.store_id = :storeId! and o.group_id is null\n        and coalesce(o.ready_at, o.completed_at) > :since!::timestamptz\n      order by coalesce(o.ready_at, o.completed_at) desc limit :mostMade!::int) m) as \"made?\"\nfrom huigan.stores s join huigan.store_details d using (brand_id, store_id)\nwhere s.brand_id = :brandId! and s.store_id = :storeId!"};

/**
 * Query generated from SQL:
 * ```
 * -- What a store has yet to make, and when it made the last of it: parcels and groups are made otherwise.
 * with communities as materialized (
 *   select g.group_id from huigan.groups g
 *   where g.kind = 'community' and g.group_id in (select b.group_id from huigan.orders b
 *     where b.brand_id = :brandId! and b.store_id = :storeId! and b.state in ('confirmed', 'preparing'))
 * )
 * select s.store_id, s.name, d.document,
 *   (select count(*)::int from (
 *     select o.order_id from huigan.orders o where o.brand_id = :brandId! and o.store_id = :storeId!
 *       and o.state in ('confirmed', 'preparing')
 *       and (o.group_id is null or o.group_id not in (select c.group_id from communities c))
 *     limit :mostAhead!::int) ahead) as "ahead!",
 *   (select jsonb_agg(jsonb_build_object('from', huigan.ms(m.confirmed_at), 'to', huigan.ms(m.made_at)))
 *     from (select o.confirmed_at, coalesce(o.ready_at, o.completed_at) as made_at from huigan.orders o
 *       where o.brand_id = :brandId! and o.store_id = :storeId! and o.group_id is null
 *         and coalesce(o.ready_at, o.completed_at) > :since!::timestamptz
 *       order by coalesce(o.ready_at, o.completed_at) desc limit :mostMade!::int) m) as "made?"
 * from huigan.stores s join huigan.store_details d using (brand_id, store_id)
 * where s.brand_id = :brandId! and s.store_id = :storeId!
 * ```
 */
export const findWait = new PreparedQuery<IFindWaitParams,IFindWaitResult>(findWaitIR);


