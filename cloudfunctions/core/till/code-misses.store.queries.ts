/** Types generated for queries found in "cloudfunctions/core/till/code-misses.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'AddMisses' parameters type */
export interface IAddMissesParams {
  brandId: number;
  clerks: stringArray;
  minute: string;
  staffIds: bigintArray;
  storeId: string;
}

/** 'AddMisses' return type */
export type IAddMissesResult = void;

/** 'AddMisses' query type */
export interface IAddMissesQuery {
  params: IAddMissesParams;
  result: IAddMissesResult;
}

const addMissesIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"minute":true,"staffIds":true,"clerks":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":70,"b":78},{"a":262,"b":270}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":97,"b":105},{"a":283,"b":291}]},{"name":"minute","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":133},{"a":300,"b":307}]},{"name":"staffIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":370,"b":379}]},{"name":"clerks","required":true,"transform":{"type":"scalar"},"locs":[{"a":392,"b":399}]}],"statement":"with old as (\n  delete from huigan.code_misses o\n  where o.brand_id = :brandId! and o.store_id = :storeId!\n    and o.minute < :minute!::timestamptz - interval '8 days'\n)\ninsert into huigan.code_misses (brand_id, store_id, minute, staff_id, clerk, misses)\nselect :brandId!::smallint, :storeId!::text, :minute!::timestamptz, t.staff_id, t.clerk, count(*)::int\nfrom unnest(:staffIds!::bigint[], :clerks!::text[]) as t(staff_id, clerk) group by t.staff_id, t.clerk\n  order by t.staff_id, t.clerk\non conflict (brand_id, store_id, minute, staff_id,\n  clerk) do update set misses = code_misses.misses + excluded.misses"};

/**
 * Query generated from SQL:
 * ```
 * with old as (
 *   delete from huigan.code_misses o
 *   where o.brand_id = :brandId! and o.store_id = :storeId!
 *     and o.minute < :minute!::timestamptz - interval '8 days'
 * )
 * insert into huigan.code_misses (brand_id, store_id, minute, staff_id, clerk, misses)
 * select :brandId!::smallint, :storeId!::text, :minute!::timestamptz, t.staff_id, t.clerk, count(*)::int
 * from unnest(:staffIds!::bigint[], :clerks!::text[]) as t(staff_id, clerk) group by t.staff_id, t.clerk
 *   order by t.staff_id, t.clerk
 * on conflict (brand_id, store_id, minute, staff_id,
 *   clerk) do update set misses = code_misses.misses + excluded.misses
 * ```
 */
export const addMisses = new PreparedQuery<IAddMissesParams,IAddMissesResult>(addMissesIR);


