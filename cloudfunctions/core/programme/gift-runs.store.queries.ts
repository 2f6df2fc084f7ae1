/** Types generated for queries found in "cloudfunctions/core/programme/gift-runs.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindGiftRun' parameters type */
export interface IFindGiftRunParams {
  brandId: number;
  gift: string;
  month: string;
}

/** 'FindGiftRun' return type */
export interface IFindGiftRunResult {
  after_member_id: bigint;
  finished_at: Date | null;
}

/** 'FindGiftRun' query type */
export interface IFindGiftRunQuery {
  params: IFindGiftRunParams;
  result: IFindGiftRunResult;
}

const findGiftRunIR: any = {"usedParamSet":{"brandId":true,"gift":true,"month":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":75,"b":83}]},{"name":"gift","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":101}]},{"name":"month","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":123}]}],"statement":"select after_member_id, finished_at from huigan.gift_runs where brand_id = :brandId! and gift = :gift!\n  and month = :month! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select after_member_id, finished_at from huigan.gift_runs where brand_id = :brandId! and gift = :gift!
 *   and month = :month! limit 1
 * ```
 */
export const findGiftRun = new PreparedQuery<IFindGiftRunParams,IFindGiftRunResult>(findGiftRunIR);


/** 'SaveGiftRun' parameters type */
export interface ISaveGiftRunParams {
  after: bigint;
  brandId: number;
  finishedAt?: string | null | void;
  gift: string;
  month: string;
}

/** 'SaveGiftRun' return type */
export type ISaveGiftRunResult = void;

/** 'SaveGiftRun' query type */
export interface ISaveGiftRunQuery {
  params: ISaveGiftRunParams;
  result: ISaveGiftRunResult;
}

const saveGiftRunIR: any = {"usedParamSet":{"brandId":true,"gift":true,"month":true,"after":true,"finishedAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":101}]},{"name":"gift","required":true,"transform":{"type":"scalar"},"locs":[{"a":104,"b":109}]},{"name":"month","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":118}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":121,"b":127}]},{"name":"finishedAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":130,"b":140}]}],"statement":"insert into huigan.gift_runs (brand_id, gift, month, after_member_id, finished_at)\n  values (:brandId!, :gift!, :month!, :after!, :finishedAt)\non conflict (brand_id, gift, month) do update set after_member_id = greatest(gift_runs.after_member_id,\n  excluded.after_member_id),\n  finished_at = coalesce(gift_runs.finished_at, excluded.finished_at)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.gift_runs (brand_id, gift, month, after_member_id, finished_at)
 *   values (:brandId!, :gift!, :month!, :after!, :finishedAt)
 * on conflict (brand_id, gift, month) do update set after_member_id = greatest(gift_runs.after_member_id,
 *   excluded.after_member_id),
 *   finished_at = coalesce(gift_runs.finished_at, excluded.finished_at)
 * ```
 */
export const saveGiftRun = new PreparedQuery<ISaveGiftRunParams,ISaveGiftRunResult>(saveGiftRunIR);


/** 'FindLevelHolders' parameters type */
export interface IFindLevelHoldersParams {
  after: bigint;
  brandId: number;
  levels: stringArray;
  limit: number;
}

/** 'FindLevelHolders' return type */
export interface IFindLevelHoldersResult {
  member_id: bigint;
  member_key: string;
}

/** 'FindLevelHolders' query type */
export interface IFindLevelHoldersQuery {
  params: IFindLevelHoldersParams;
  result: IFindLevelHoldersResult;
}

const findLevelHoldersIR: any = {"usedParamSet":{"brandId":true,"after":true,"levels":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":82}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":108}]},{"name":"levels","required":true,"transform":{"type":"scalar"},"locs":[{"a":152,"b":159}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":286,"b":292}]}],"statement":"select m.member_id, m.member_key from huigan.members m\nwhere m.brand_id = :brandId! and m.member_id > :after! and m.tier is not null\n  and m.tier = any(:levels!::text[])\n  and not exists (select 1 from huigan.closed_members c where c.member_id = m.member_id)\norder by m.member_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.member_key from huigan.members m
 * where m.brand_id = :brandId! and m.member_id > :after! and m.tier is not null
 *   and m.tier = any(:levels!::text[])
 *   and not exists (select 1 from huigan.closed_members c where c.member_id = m.member_id)
 * order by m.member_id limit :limit!::int
 * ```
 */
export const findLevelHolders = new PreparedQuery<IFindLevelHoldersParams,IFindLevelHoldersResult>(findLevelHoldersIR);


/** 'FindBornInMonth' parameters type */
export interface IFindBornInMonthParams {
  after: bigint;
  brandId: number;
  limit: number;
  memberId?: bigint | null | void;
  monthOfYear: string;
}

/** 'FindBornInMonth' return type */
export interface IFindBornInMonthResult {
  member_id: bigint;
  member_key: string;
}

/** 'FindBornInMonth' query type */
export interface IFindBornInMonthQuery {
  params: IFindBornInMonthParams;
  result: IFindBornInMonthResult;
}

const findBornInMonthIR: any = {"usedParamSet":{"monthOfYear":true,"after":true,"brandId":true,"memberId":true,"limit":true},"params":[{"name":"monthOfYear","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":156}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":203,"b":209}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":230,"b":238}]},{"name":"memberId","required":false,"transform":{"type":"scalar"},"locs":[{"a":247,"b":255},{"a":290,"b":298}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":417,"b":423}]}],"statement":"select m.member_id, m.member_key from huigan.member_profiles p join huigan.members m\n  on m.member_id = p.member_id\nwhere left(p.birthday, 2) = :monthOfYear! and p.birthday is not null and p.member_id > :after!\n  and m.brand_id = :brandId!\n  and (:memberId::bigint is null or p.member_id = :memberId)\n  and not exists (select 1 from huigan.closed_members c where c.member_id = m.member_id)\norder by p.member_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.member_key from huigan.member_profiles p join huigan.members m
 *   on m.member_id = p.member_id
 * where left(p.birthday, 2) = :monthOfYear! and p.birthday is not null and p.member_id > :after!
 *   and m.brand_id = :brandId!
 *   and (:memberId::bigint is null or p.member_id = :memberId)
 *   and not exists (select 1 from huigan.closed_members c where c.member_id = m.member_id)
 * order by p.member_id limit :limit!::int
 * ```
 */
export const findBornInMonth = new PreparedQuery<IFindBornInMonthParams,IFindBornInMonthResult>(findBornInMonthIR);


