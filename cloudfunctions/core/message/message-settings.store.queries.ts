/** Types generated for queries found in "cloudfunctions/core/message/message-settings.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'FindMessageSettings' parameters type */
export interface IFindMessageSettingsParams {
  brandId: number;
}

/** 'FindMessageSettings' return type */
export interface IFindMessageSettingsResult {
  quiet_from: number;
  quiet_to: number;
  revision: number;
  saved_at: Date;
  week_most: number;
}

/** 'FindMessageSettings' query type */
export interface IFindMessageSettingsQuery {
  params: IFindMessageSettingsParams;
  result: IFindMessageSettingsResult;
}

const findMessageSettingsIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":119,"b":127}]}],"statement":"select s.quiet_from, s.quiet_to, s.week_most, s.revision, s.saved_at from huigan.message_settings s\nwhere s.brand_id = :brandId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select s.quiet_from, s.quiet_to, s.week_most, s.revision, s.saved_at from huigan.message_settings s
 * where s.brand_id = :brandId! limit 1
 * ```
 */
export const findMessageSettings = new PreparedQuery<IFindMessageSettingsParams,IFindMessageSettingsResult>(findMessageSettingsIR);


/** 'SaveMessageSettings' parameters type */
export interface ISaveMessageSettingsParams {
  brandId: number;
  quietFrom: number;
  quietTo: number;
  revision: number;
  savedAt: string;
  staffId: bigint;
  weekMost: number;
}

/** 'SaveMessageSettings' return type */
export interface ISaveMessageSettingsResult {
  revision: number;
}

/** 'SaveMessageSettings' query type */
export interface ISaveMessageSettingsQuery {
  params: ISaveMessageSettingsParams;
  result: ISaveMessageSettingsResult;
}

const saveMessageSettingsIR: any = {"usedParamSet":{"brandId":true,"quietFrom":true,"quietTo":true,"weekMost":true,"savedAt":true,"staffId":true,"revision":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":219,"b":227},{"a":456,"b":464}]},{"name":"quietFrom","required":true,"transform":{"type":"scalar"},"locs":[{"a":240,"b":250}]},{"name":"quietTo","required":true,"transform":{"type":"scalar"},"locs":[{"a":263,"b":271}]},{"name":"weekMost","required":true,"transform":{"type":"scalar"},"locs":[{"a":284,"b":293}]},{"name":"savedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":311,"b":319}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":335,"b":343}]},{"name":"revision","required":true,"transform":{"type":"scalar"},"locs":[{"a":471,"b":480},{"a":760,"b":769}]}],"statement":"-- Over the revision that was seen, 0 where there was none; no row: somebody saved in between.\ninsert into huigan.message_settings as s (brand_id, quiet_from, quiet_to, week_most, revision, saved_at,\n  staff_id)\nselect :brandId!::smallint, :quietFrom!::smallint, :quietTo!::smallint, :weekMost!::smallint, 1,\n  :savedAt!::timestamptz, :staffId!::bigint\nfrom huigan.brands b left join huigan.message_settings o on o.brand_id = b.brand_id\nwhere b.brand_id = :brandId! and (:revision!::int = 0 or o.brand_id is not null)\non conflict (brand_id) do update set quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,\n  week_most = excluded.week_most, revision = s.revision + 1, saved_at = excluded.saved_at,\n  staff_id = excluded.staff_id\nwhere s.revision = :revision!\nreturning s.revision"};

/**
 * Query generated from SQL:
 * ```
 * -- Over the revision that was seen, 0 where there was none; no row: somebody saved in between.
 * insert into huigan.message_settings as s (brand_id, quiet_from, quiet_to, week_most, revision, saved_at,
 *   staff_id)
 * select :brandId!::smallint, :quietFrom!::smallint, :quietTo!::smallint, :weekMost!::smallint, 1,
 *   :savedAt!::timestamptz, :staffId!::bigint
 * from huigan.brands b left join huigan.message_settings o on o.brand_id = b.brand_id
 * where b.brand_id = :brandId! and (:revision!::int = 0 or o.brand_id is not null)
 * on conflict (brand_id) do update set quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
 *   week_most = excluded.week_most, revision = s.revision + 1, saved_at = excluded.saved_at,
 *   staff_id = excluded.staff_id
 * where s.revision = :revision!
 * returning s.revision
 * ```
 */
export const saveMessageSettings = new PreparedQuery<ISaveMessageSettingsParams,ISaveMessageSettingsResult>(saveMessageSettingsIR);


