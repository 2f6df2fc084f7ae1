/** Types generated for queries found in "cloudfunctions/core/referral/team/team-months.store.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type booleanArray = (boolean)[];

/** 'FindTeamOfMonth' parameters type */
export interface IFindTeamOfMonthParams {
  brandId: number;
  month: string;
  teamId: string;
}

/** 'FindTeamOfMonth' return type */
export interface IFindTeamOfMonthResult {
  member_id: bigint;
}

/** 'FindTeamOfMonth' query type */
export interface IFindTeamOfMonthQuery {
  params: IFindTeamOfMonthParams;
  result: IFindTeamOfMonthResult;
}

const findTeamOfMonthIR: any = {"usedParamSet":{"brandId":true,"teamId":true,"month":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":73}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":98}]},{"name":"month","required":true,"transform":{"type":"scalar"},"locs":[{"a":120,"b":126},{"a":182,"b":188}]}],"statement":"select m.member_id from huigan.team_members m\nwhere m.brand_id = :brandId! and m.team_id = :teamId! and m.from_month <= :month!::date\n  and (m.until_month is null or m.until_month > :month!::date)\norder by m.member_id"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id from huigan.team_members m
 * where m.brand_id = :brandId! and m.team_id = :teamId! and m.from_month <= :month!::date
 *   and (m.until_month is null or m.until_month > :month!::date)
 * order by m.member_id
 * ```
 */
export const findTeamOfMonth = new PreparedQuery<IFindTeamOfMonthParams,IFindTeamOfMonthResult>(findTeamOfMonthIR);


/** 'LockPromoters' parameters type */
export interface ILockPromotersParams {
  memberIds: bigintArray;
}

/** 'LockPromoters' return type */
export interface ILockPromotersResult {
  member_id: bigint;
}

/** 'LockPromoters' query type */
export interface ILockPromotersQuery {
  params: ILockPromotersParams;
  result: ILockPromotersResult;
}

const lockPromotersIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":67,"b":77}]}],"statement":"select p.member_id from huigan.promoters p where p.member_id = any(:memberIds!::bigint[])\norder by p.member_id for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select p.member_id from huigan.promoters p where p.member_id = any(:memberIds!::bigint[])
 * order by p.member_id for no key update
 * ```
 */
export const lockPromoters = new PreparedQuery<ILockPromotersParams,ILockPromotersResult>(lockPromotersIR);


/** 'FindContributions' parameters type */
export interface IFindContributionsParams {
  brandId: number;
  fromAt: string;
  month: string;
  teamId: string;
  untilAt: string;
}

/** 'FindContributions' return type */
export interface IFindContributionsResult {
  freeze_days: number;
  gone: boolean;
  held: bigint;
  member_id: bigint;
  orders: number;
  reasons: string | null;
  shown: boolean;
  sold: bigint;
}

/** 'FindContributions' query type */
export interface IFindContributionsQuery {
  params: IFindContributionsParams;
  result: IFindContributionsResult;
}

const findContributionsIR: any = {"usedParamSet":{"fromAt":true,"untilAt":true,"brandId":true,"teamId":true,"month":true},"params":[{"name":"fromAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":868,"b":875}]},{"name":"untilAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":911,"b":919}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":957,"b":965}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":983,"b":990}]},{"name":"month","required":true,"transform":{"type":"scalar"},"locs":[{"a":1012,"b":1018},{"a":1074,"b":1080}]}],"statement":"-- What members of a month have brought between its instants, by member number.\nselect m.member_id, m.shown,\n  exists (select 1 from huigan.closed_members x where x.member_id = m.member_id) as \"gone!\",\n  s.orders as \"orders!\", s.sold as \"sold!\", s.held as \"held!\", s.reasons, s.freeze_days as \"freeze_days!\"\nfrom huigan.team_members m\ncross join lateral (\n  select count(*)::int as orders, coalesce(sum(c.sold_fen), 0)::bigint as sold,\n    coalesce(sum(c.sold_fen) filter (where c.hold_reasons <> '{}' and c.decision is null), 0)::bigint as held,\n    string_agg(array_to_string(c.hold_reasons, ','), ',') filter (where c.hold_reasons <> '{}'\n      and c.decision is null) as reasons,\n    coalesce(max(c.freeze_days), 0)::int as freeze_days\n  from huigan.commissions c\n  where c.member_id = m.member_id and c.kind = 'order' and c.sold_fen > 0\n    and c.completed_at >= :fromAt!::timestamptz and c.completed_at < :untilAt!::timestamptz\n) s\nwhere m.brand_id = :brandId! and m.team_id = :teamId! and m.from_month <= :month!::date\n  and (m.until_month is null or m.until_month > :month!::date)\norder by m.member_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- What members of a month have brought between its instants, by member number.
 * select m.member_id, m.shown,
 *   exists (select 1 from huigan.closed_members x where x.member_id = m.member_id) as "gone!",
 *   s.orders as "orders!", s.sold as "sold!", s.held as "held!", s.reasons, s.freeze_days as "freeze_days!"
 * from huigan.team_members m
 * cross join lateral (
 *   select count(*)::int as orders, coalesce(sum(c.sold_fen), 0)::bigint as sold,
 *     coalesce(sum(c.sold_fen) filter (where c.hold_reasons <> '{}' and c.decision is null), 0)::bigint as held,
 *     string_agg(array_to_string(c.hold_reasons, ','), ',') filter (where c.hold_reasons <> '{}'
 *       and c.decision is null) as reasons,
 *     coalesce(max(c.freeze_days), 0)::int as freeze_days
 *   from huigan.commissions c
 *   where c.member_id = m.member_id and c.kind = 'order' and c.sold_fen > 0
 *     and c.completed_at >= :fromAt!::timestamptz and c.completed_at < :untilAt!::timestamptz
 * ) s
 * where m.brand_id = :brandId! and m.team_id = :teamId! and m.from_month <= :month!::date
 *   and (m.until_month is null or m.until_month > :month!::date)
 * order by m.member_id limit 1000
 * ```
 */
export const findContributions = new PreparedQuery<IFindContributionsParams,IFindContributionsResult>(findContributionsIR);


/** 'FindFollowing' parameters type */
export interface IFindFollowingParams {
  brandId: number;
  untilAt: string;
}

/** 'FindFollowing' return type */
export interface IFindFollowingResult {
  following: boolean;
}

/** 'FindFollowing' query type */
export interface IFindFollowingQuery {
  params: IFindFollowingParams;
  result: IFindFollowingResult;
}

const findFollowingIR: any = {"usedParamSet":{"brandId":true,"untilAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":170}]},{"name":"untilAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":221,"b":229}]}],"statement":"-- Whether something of the brand's orders until an instant is not known to its commissions yet.\nselect exists (select 1 from huigan.effects e where e.brand_id = :brandId! and e.kind = 'follow-referral'\n  and e.made_at < :untilAt!::timestamptz) as \"following!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Whether something of the brand's orders until an instant is not known to its commissions yet.
 * select exists (select 1 from huigan.effects e where e.brand_id = :brandId! and e.kind = 'follow-referral'
 *   and e.made_at < :untilAt!::timestamptz) as "following!"
 * ```
 */
export const findFollowing = new PreparedQuery<IFindFollowingParams,IFindFollowingResult>(findFollowingIR);


/** 'InsertMonth' parameters type */
export interface IInsertMonthParams {
  brandId: number;
  closedAt: string;
  dueFen: bigint;
  fromAt: string;
  heldFen: bigint;
  month: string;
  orders: number;
  poolFen: bigint;
  splitFen: bigint;
  targetFen: bigint;
  teamId: string;
  totalFen: bigint;
  untilAt: string;
}

/** 'InsertMonth' return type */
export interface IInsertMonthResult {
  team_id: string;
}

/** 'InsertMonth' query type */
export interface IInsertMonthQuery {
  params: IInsertMonthParams;
  result: IInsertMonthResult;
}

const insertMonthIR: any = {"usedParamSet":{"brandId":true,"teamId":true,"month":true,"fromAt":true,"untilAt":true,"targetFen":true,"orders":true,"totalFen":true,"heldFen":true,"splitFen":true,"dueFen":true,"poolFen":true,"closedAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":169,"b":177}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":180,"b":187}]},{"name":"month","required":true,"transform":{"type":"scalar"},"locs":[{"a":190,"b":196}]},{"name":"fromAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":205,"b":212}]},{"name":"untilAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":236}]},{"name":"targetFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":252,"b":262}]},{"name":"orders","required":true,"transform":{"type":"scalar"},"locs":[{"a":267,"b":274}]},{"name":"totalFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":277,"b":286}]},{"name":"heldFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":289,"b":297}]},{"name":"splitFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":300,"b":309}]},{"name":"dueFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":312,"b":319}]},{"name":"poolFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":322,"b":330}]},{"name":"closedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":333,"b":342}]}],"statement":"insert into huigan.team_months (brand_id, team_id, month, from_at, until_at, target_fen, orders, total_fen,\n  held_fen, split_fen, due_fen, pool_fen, closed_at)\nvalues (:brandId!, :teamId!, :month!::date, :fromAt!::timestamptz, :untilAt!::timestamptz, :targetFen!,\n  :orders!, :totalFen!, :heldFen!, :splitFen!, :dueFen!, :poolFen!, :closedAt!::timestamptz)\non conflict (brand_id, team_id, month) do nothing returning team_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.team_months (brand_id, team_id, month, from_at, until_at, target_fen, orders, total_fen,
 *   held_fen, split_fen, due_fen, pool_fen, closed_at)
 * values (:brandId!, :teamId!, :month!::date, :fromAt!::timestamptz, :untilAt!::timestamptz, :targetFen!,
 *   :orders!, :totalFen!, :heldFen!, :splitFen!, :dueFen!, :poolFen!, :closedAt!::timestamptz)
 * on conflict (brand_id, team_id, month) do nothing returning team_id
 * ```
 */
export const insertMonth = new PreparedQuery<IInsertMonthParams,IInsertMonthResult>(insertMonthIR);


/** 'InsertParts' parameters type */
export interface IInsertPartsParams {
  brandId: number;
  gones: booleanArray;
  memberIds: bigintArray;
  month: string;
  partFens: bigintArray;
  soldFens: bigintArray;
  teamId: string;
}

/** 'InsertParts' return type */
export type IInsertPartsResult = void;

/** 'InsertParts' query type */
export interface IInsertPartsQuery {
  params: IInsertPartsParams;
  result: IInsertPartsResult;
}

const insertPartsIR: any = {"usedParamSet":{"month":true,"brandId":true,"teamId":true,"memberIds":true,"soldFens":true,"gones":true,"partFens":true},"params":[{"name":"month","required":true,"transform":{"type":"scalar"},"locs":[{"a":114,"b":120}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":129,"b":137}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":157}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":209,"b":219}]},{"name":"soldFens","required":true,"transform":{"type":"scalar"},"locs":[{"a":232,"b":241}]},{"name":"gones","required":true,"transform":{"type":"scalar"},"locs":[{"a":254,"b":260}]},{"name":"partFens","required":true,"transform":{"type":"scalar"},"locs":[{"a":274,"b":283}]}],"statement":"insert into huigan.team_parts (member_id, month, brand_id, team_id, sold_fen, gone, part_fen)\nselect t.member_id, :month!::date, :brandId!::smallint, :teamId!::text, t.sold_fen, t.gone, t.part_fen\nfrom unnest(:memberIds!::bigint[], :soldFens!::bigint[], :gones!::boolean[], :partFens!::bigint[])\n  as t(member_id, sold_fen, gone, part_fen)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.team_parts (member_id, month, brand_id, team_id, sold_fen, gone, part_fen)
 * select t.member_id, :month!::date, :brandId!::smallint, :teamId!::text, t.sold_fen, t.gone, t.part_fen
 * from unnest(:memberIds!::bigint[], :soldFens!::bigint[], :gones!::boolean[], :partFens!::bigint[])
 *   as t(member_id, sold_fen, gone, part_fen)
 * ```
 */
export const insertParts = new PreparedQuery<IInsertPartsParams,IInsertPartsResult>(insertPartsIR);


/** 'FindKeptPart' parameters type */
export interface IFindKeptPartParams {
  at: string;
  memberId: bigint;
}

/** 'FindKeptPart' return type */
export interface IFindKeptPartResult {
  kept: bigint;
  month: string;
  part_fen: bigint;
  pool_fen: bigint;
  sold_fen: bigint;
  split_fen: bigint;
  team_id: string;
}

/** 'FindKeptPart' query type */
export interface IFindKeptPartQuery {
  params: IFindKeptPartParams;
  result: IFindKeptPartResult;
}

const findKeptPartIR: any = {"usedParamSet":{"memberId":true,"at":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":273,"b":282},{"a":533,"b":542}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":561,"b":564},{"a":596,"b":599}]}],"statement":"-- The part of a closed month in which an instant lies, with what is kept now of what it stands on.\nselect p.team_id, p.month, p.sold_fen, p.part_fen, t.pool_fen, t.split_fen,\n  (select coalesce(sum(c.sold_fen), 0)::bigint from huigan.commissions c\n    where c.member_id = :memberId! and c.kind = 'order' and c.completed_at >= t.from_at\n      and c.completed_at < t.until_at) as \"kept!\"\nfrom huigan.team_parts p\njoin huigan.team_months t on t.brand_id = p.brand_id and t.team_id = p.team_id and t.month = p.month\nwhere p.member_id = :memberId! and t.from_at <= :at!::timestamptz and t.until_at > :at!::timestamptz"};

/**
 * Query generated from SQL:
 * ```
 * -- The part of a closed month in which an instant lies, with what is kept now of what it stands on.
 * select p.team_id, p.month, p.sold_fen, p.part_fen, t.pool_fen, t.split_fen,
 *   (select coalesce(sum(c.sold_fen), 0)::bigint from huigan.commissions c
 *     where c.member_id = :memberId! and c.kind = 'order' and c.completed_at >= t.from_at
 *       and c.completed_at < t.until_at) as "kept!"
 * from huigan.team_parts p
 * join huigan.team_months t on t.brand_id = p.brand_id and t.team_id = p.team_id and t.month = p.month
 * where p.member_id = :memberId! and t.from_at <= :at!::timestamptz and t.until_at > :at!::timestamptz
 * ```
 */
export const findKeptPart = new PreparedQuery<IFindKeptPartParams,IFindKeptPartResult>(findKeptPartIR);


/** 'FindMonths' parameters type */
export interface IFindMonthsParams {
  before: string;
  brandId: number;
  limit: number;
  teamId: string;
}

/** 'FindMonths' return type */
export interface IFindMonthsResult {
  brand_id: number;
  closed_at: Date;
  due_fen: bigint;
  from_at: Date;
  held_fen: bigint;
  month: string;
  orders: number;
  pool_fen: bigint;
  split_fen: bigint;
  target_fen: bigint;
  team_id: string;
  total_fen: bigint;
  until_at: Date;
}

/** 'FindMonths' query type */
export interface IFindMonthsQuery {
  params: IFindMonthsParams;
  result: IFindMonthsResult;
}

const findMonthsIR: any = {"usedParamSet":{"brandId":true,"teamId":true,"before":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":252,"b":260}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":278,"b":285}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":301,"b":308}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":344,"b":350}]}],"statement":"-- Closed months of a team, the latest first.\nselect t.brand_id, t.team_id, t.month, t.from_at, t.until_at, t.target_fen, t.orders, t.total_fen, t.held_fen,\n  t.split_fen, t.due_fen, t.pool_fen, t.closed_at\nfrom huigan.team_months t\nwhere t.brand_id = :brandId! and t.team_id = :teamId! and t.month < :before!::date\norder by t.month desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Closed months of a team, the latest first.
 * select t.brand_id, t.team_id, t.month, t.from_at, t.until_at, t.target_fen, t.orders, t.total_fen, t.held_fen,
 *   t.split_fen, t.due_fen, t.pool_fen, t.closed_at
 * from huigan.team_months t
 * where t.brand_id = :brandId! and t.team_id = :teamId! and t.month < :before!::date
 * order by t.month desc limit :limit!::int
 * ```
 */
export const findMonths = new PreparedQuery<IFindMonthsParams,IFindMonthsResult>(findMonthsIR);


