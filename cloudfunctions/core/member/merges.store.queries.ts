/** Types generated for queries found in "cloudfunctions/core/member/merges.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type BufferArray = (Buffer)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'FindMerge' parameters type */
export interface IFindMergeParams {
  memberId: bigint;
}

/** 'FindMerge' return type */
export interface IFindMergeResult {
  brand_id: number;
  identity_hashes: BufferArray;
  kept_id: bigint;
  merge_no: number;
  merged_at: Date;
  undone_at: Date | null;
}

/** 'FindMerge' query type */
export interface IFindMergeQuery {
  params: IFindMergeParams;
  result: IFindMergeResult;
}

const findMergeIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":135,"b":144}]}],"statement":"select a.merge_no, a.kept_id, a.brand_id, a.merged_at, a.undone_at, a.identity_hashes from huigan.account_merges a\nwhere a.member_id = :memberId! order by a.merge_no desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select a.merge_no, a.kept_id, a.brand_id, a.merged_at, a.undone_at, a.identity_hashes from huigan.account_merges a
 * where a.member_id = :memberId! order by a.merge_no desc limit 1
 * ```
 */
export const findMerge = new PreparedQuery<IFindMergeParams,IFindMergeResult>(findMergeIR);


/** 'FindMergedInto' parameters type */
export interface IFindMergedIntoParams {
  keptId: bigint;
}

/** 'FindMergedInto' return type */
export interface IFindMergedIntoResult {
  member_id: bigint;
  member_key: string;
  merge_no: number;
  merged_at: Date;
}

/** 'FindMergedInto' query type */
export interface IFindMergedIntoQuery {
  params: IFindMergedIntoParams;
  result: IFindMergedIntoResult;
}

const findMergedIntoIR: any = {"usedParamSet":{"keptId":true},"params":[{"name":"keptId","required":true,"transform":{"type":"scalar"},"locs":[{"a":156,"b":163}]}],"statement":"select a.member_id, a.merge_no, m.member_key, a.merged_at from huigan.account_merges a\njoin huigan.members m on m.member_id = a.member_id\nwhere a.kept_id = :keptId! and a.undone_at is null order by a.member_id limit 20"};

/**
 * Query generated from SQL:
 * ```
 * select a.member_id, a.merge_no, m.member_key, a.merged_at from huigan.account_merges a
 * join huigan.members m on m.member_id = a.member_id
 * where a.kept_id = :keptId! and a.undone_at is null order by a.member_id limit 20
 * ```
 */
export const findMergedInto = new PreparedQuery<IFindMergedIntoParams,IFindMergedIntoResult>(findMergedIntoIR);


/** 'InsertMerge' parameters type */
export interface IInsertMergeParams {
  brandId: number;
  hashes: BufferArray;
  keptId: bigint;
  memberId: bigint;
  mergedAt: string;
  mergeNo: number;
  staffId?: bigint | null | void;
}

/** 'InsertMerge' return type */
export type IInsertMergeResult = void;

/** 'InsertMerge' query type */
export interface IInsertMergeQuery {
  params: IInsertMergeParams;
  result: IInsertMergeResult;
}

const insertMergeIR: any = {"usedParamSet":{"memberId":true,"mergeNo":true,"brandId":true,"keptId":true,"staffId":true,"mergedAt":true,"hashes":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":123,"b":132}]},{"name":"mergeNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":135,"b":143}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":146,"b":154}]},{"name":"keptId","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":164}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":167,"b":174}]},{"name":"mergedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":177,"b":186}]},{"name":"hashes","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":196}]}],"statement":"insert into huigan.account_merges (member_id, merge_no, brand_id, kept_id, staff_id, merged_at,\n  identity_hashes)\nvalues (:memberId!, :mergeNo!, :brandId!, :keptId!, :staffId, :mergedAt!, :hashes!::bytea[])"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.account_merges (member_id, merge_no, brand_id, kept_id, staff_id, merged_at,
 *   identity_hashes)
 * values (:memberId!, :mergeNo!, :brandId!, :keptId!, :staffId, :mergedAt!, :hashes!::bytea[])
 * ```
 */
export const insertMerge = new PreparedQuery<IInsertMergeParams,IInsertMergeResult>(insertMergeIR);


/** 'SetUndone' parameters type */
export interface ISetUndoneParams {
  memberId: bigint;
  mergeNo: number;
  undoneAt: string;
}

/** 'SetUndone' return type */
export interface ISetUndoneResult {
  member_id: bigint;
}

/** 'SetUndone' query type */
export interface ISetUndoneQuery {
  params: ISetUndoneParams;
  result: ISetUndoneResult;
}

const setUndoneIR: any = {"usedParamSet":{"undoneAt":true,"memberId":true,"mergeNo":true},"params":[{"name":"undoneAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":45,"b":54}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":83}]},{"name":"mergeNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":108}]}],"statement":"update huigan.account_merges set undone_at = :undoneAt! where member_id = :memberId! and merge_no = :mergeNo!\n  and undone_at is null returning member_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.account_merges set undone_at = :undoneAt! where member_id = :memberId! and merge_no = :mergeNo!
 *   and undone_at is null returning member_id
 * ```
 */
export const setUndone = new PreparedQuery<ISetUndoneParams,ISetUndoneResult>(setUndoneIR);


/** 'TakeIdentities' parameters type */
export interface ITakeIdentitiesParams {
  brandId: number;
  identities: stringArray;
  kinds: stringArray;
  memberId: bigint;
}

/** 'TakeIdentities' return type */
export type ITakeIdentitiesResult = void;

/** 'TakeIdentities' query type */
export interface ITakeIdentitiesQuery {
  params: ITakeIdentitiesParams;
  result: ITakeIdentitiesResult;
}

const takeIdentitiesIR: any = {"usedParamSet":{"kinds":true,"identities":true,"brandId":true,"memberId":true},"params":[{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":80}]},{"name":"identities","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":102}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":155,"b":163}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":192}]}],"statement":"with removed as (\n  delete from huigan.member_identities i\n  using unnest(:kinds!::text[], :identities!::text[]) as t(kind, identity)\n  where i.brand_id = :brandId! and i.member_id = :memberId! and i.kind = t.kind and i.identity = t.identity\n  returning i.member_id, i.brand_id, i.kind\n)\ninsert into huigan.identity_changes (member_id, brand_id, kind, change)\nselect r.member_id, r.brand_id, r.kind, 'removed' from removed r"};

/**
 * Query generated from SQL:
 * ```
 * with removed as (
 *   delete from huigan.member_identities i
 *   using unnest(:kinds!::text[], :identities!::text[]) as t(kind, identity)
 *   where i.brand_id = :brandId! and i.member_id = :memberId! and i.kind = t.kind and i.identity = t.identity
 *   returning i.member_id, i.brand_id, i.kind
 * )
 * insert into huigan.identity_changes (member_id, brand_id, kind, change)
 * select r.member_id, r.brand_id, r.kind, 'removed' from removed r
 * ```
 */
export const takeIdentities = new PreparedQuery<ITakeIdentitiesParams,ITakeIdentitiesResult>(takeIdentitiesIR);


/** 'GiveIdentities' parameters type */
export interface IGiveIdentitiesParams {
  brandId: number;
  identities: stringArray;
  kinds: stringArray;
  memberId: bigint;
}

/** 'GiveIdentities' return type */
export type IGiveIdentitiesResult = void;

/** 'GiveIdentities' query type */
export interface IGiveIdentitiesQuery {
  params: IGiveIdentitiesParams;
  result: IGiveIdentitiesResult;
}

const giveIdentitiesIR: any = {"usedParamSet":{"brandId":true,"memberId":true,"kinds":true,"identities":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":110}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":152}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":176,"b":182}]},{"name":"identities","required":true,"transform":{"type":"scalar"},"locs":[{"a":193,"b":204}]}],"statement":"with added as (\n  insert into huigan.member_identities (brand_id, kind, identity, member_id)\n  select :brandId!::smallint, t.kind, t.identity, :memberId!::bigint\n  from unnest(:kinds!::text[], :identities!::text[]) as t(kind, identity)\n  returning member_id, brand_id, kind\n)\ninsert into huigan.identity_changes (member_id, brand_id, kind, change)\nselect a.member_id, a.brand_id, a.kind, 'added' from added a"};

/**
 * Query generated from SQL:
 * ```
 * with added as (
 *   insert into huigan.member_identities (brand_id, kind, identity, member_id)
 *   select :brandId!::smallint, t.kind, t.identity, :memberId!::bigint
 *   from unnest(:kinds!::text[], :identities!::text[]) as t(kind, identity)
 *   returning member_id, brand_id, kind
 * )
 * insert into huigan.identity_changes (member_id, brand_id, kind, change)
 * select a.member_id, a.brand_id, a.kind, 'added' from added a
 * ```
 */
export const giveIdentities = new PreparedQuery<IGiveIdentitiesParams,IGiveIdentitiesResult>(giveIdentitiesIR);


/** 'OpenAgain' parameters type */
export interface IOpenAgainParams {
  memberId: bigint;
}

/** 'OpenAgain' return type */
export type IOpenAgainResult = void;

/** 'OpenAgain' query type */
export interface IOpenAgainQuery {
  params: IOpenAgainParams;
  result: IOpenAgainResult;
}

const openAgainIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":52,"b":61}]}],"statement":"delete from huigan.closed_members where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.closed_members where member_id = :memberId!
 * ```
 */
export const openAgain = new PreparedQuery<IOpenAgainParams,IOpenAgainResult>(openAgainIR);


/** 'DropProfile' parameters type */
export interface IDropProfileParams {
  memberId: bigint;
}

/** 'DropProfile' return type */
export type IDropProfileResult = void;

/** 'DropProfile' query type */
export interface IDropProfileQuery {
  params: IDropProfileParams;
  result: IDropProfileResult;
}

const dropProfileIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":53,"b":62}]}],"statement":"delete from huigan.member_profiles where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.member_profiles where member_id = :memberId!
 * ```
 */
export const dropProfile = new PreparedQuery<IDropProfileParams,IDropProfileResult>(dropProfileIR);


/** 'RevokeUnused' parameters type */
export interface IRevokeUnusedParams {
  at: string;
  memberId: bigint;
}

/** 'RevokeUnused' return type */
export interface IRevokeUnusedResult {
  coupon_id: bigint;
  expires_at: Date;
  template_id: string;
  usable_from: Date;
  uses_left: number;
  version: number;
}

/** 'RevokeUnused' query type */
export interface IRevokeUnusedQuery {
  params: IRevokeUnusedParams;
  result: IRevokeUnusedResult;
}

const revokeUnusedIR: any = {"usedParamSet":{"at":true,"memberId":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":101},{"a":211,"b":214}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":158,"b":167}]}],"statement":"-- Those that may be used and were not.\nupdate huigan.coupons c set state = 'revoked', ended_at = :at!::timestamptz, ended_why = 'merged'\nwhere c.member_id = :memberId! and c.state = 'usable' and c.expires_at > :at!::timestamptz\n  and not exists (select 1 from huigan.coupon_uses u where u.member_id = c.member_id\n    and u.coupon_id = c.coupon_id and u.state = 'used')\nreturning c.coupon_id, c.template_id, c.version, c.usable_from, c.expires_at, c.uses_left"};

/**
 * Query generated from SQL:
 * ```
 * -- Those that may be used and were not.
 * update huigan.coupons c set state = 'revoked', ended_at = :at!::timestamptz, ended_why = 'merged'
 * where c.member_id = :memberId! and c.state = 'usable' and c.expires_at > :at!::timestamptz
 *   and not exists (select 1 from huigan.coupon_uses u where u.member_id = c.member_id
 *     and u.coupon_id = c.coupon_id and u.state = 'used')
 * returning c.coupon_id, c.template_id, c.version, c.usable_from, c.expires_at, c.uses_left
 * ```
 */
export const revokeUnused = new PreparedQuery<IRevokeUnusedParams,IRevokeUnusedResult>(revokeUnusedIR);


/** 'ReplaceCoupons' parameters type */
export interface IReplaceCouponsParams {
  at: string;
  brandId: number;
  causes: stringArray;
  expiresAt: stringArray;
  memberId: bigint;
  templates: stringArray;
  usableFrom: stringArray;
  usesLeft: numberArray;
  versions: numberArray;
}

/** 'ReplaceCoupons' return type */
export type IReplaceCouponsResult = void;

/** 'ReplaceCoupons' query type */
export interface IReplaceCouponsQuery {
  params: IReplaceCouponsParams;
  result: IReplaceCouponsResult;
}

const replaceCouponsIR: any = {"usedParamSet":{"memberId":true,"brandId":true,"at":true,"templates":true,"versions":true,"causes":true,"usableFrom":true,"expiresAt":true,"usesLeft":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":239,"b":248}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":259,"b":267},{"a":838,"b":846}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":386,"b":389}]},{"name":"templates","required":true,"transform":{"type":"scalar"},"locs":[{"a":424,"b":434}]},{"name":"versions","required":true,"transform":{"type":"scalar"},"locs":[{"a":445,"b":454}]},{"name":"causes","required":true,"transform":{"type":"scalar"},"locs":[{"a":464,"b":471}]},{"name":"usableFrom","required":true,"transform":{"type":"scalar"},"locs":[{"a":482,"b":493}]},{"name":"expiresAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":515,"b":525}]},{"name":"usesLeft","required":true,"transform":{"type":"scalar"},"locs":[{"a":543,"b":552}]}],"statement":"-- The same terms and ends, for the account that is kept.\nwith made as (\n  insert into huigan.coupons (member_id, brand_id, template_id, version, source, cause, state, usable_from,\n    expires_at, uses_left, issued_at, issued_by)\n  select :memberId!::bigint, :brandId!::smallint, t.template_id, t.version, 'replacement', t.cause, 'usable',\n    t.usable_from, t.expires_at, t.uses_left, :at!::timestamptz, null\n  from unnest(:templates!::text[], :versions!::int[], :causes!::text[], :usableFrom!::timestamptz[],\n    :expiresAt!::timestamptz[], :usesLeft!::smallint[])\n    as t(template_id, version, cause, usable_from, expires_at, uses_left)\n  returning template_id\n)\nupdate huigan.coupon_counters c set issued = c.issued + n.coupons\nfrom (select m.template_id, count(*) as coupons from made m group by m.template_id) n\nwhere c.brand_id = :brandId! and c.template_id = n.template_id"};

/**
 * Query generated from SQL:
 * ```
 * -- The same terms and ends, for the account that is kept.
 * with made as (
 *   insert into huigan.coupons (member_id, brand_id, template_id, version, source, cause, state, usable_from,
 *     expires_at, uses_left, issued_at, issued_by)
 *   select :memberId!::bigint, :brandId!::smallint, t.template_id, t.version, 'replacement', t.cause, 'usable',
 *     t.usable_from, t.expires_at, t.uses_left, :at!::timestamptz, null
 *   from unnest(:templates!::text[], :versions!::int[], :causes!::text[], :usableFrom!::timestamptz[],
 *     :expiresAt!::timestamptz[], :usesLeft!::smallint[])
 *     as t(template_id, version, cause, usable_from, expires_at, uses_left)
 *   returning template_id
 * )
 * update huigan.coupon_counters c set issued = c.issued + n.coupons
 * from (select m.template_id, count(*) as coupons from made m group by m.template_id) n
 * where c.brand_id = :brandId! and c.template_id = n.template_id
 * ```
 */
export const replaceCoupons = new PreparedQuery<IReplaceCouponsParams,IReplaceCouponsResult>(replaceCouponsIR);


/** 'FindHeld' parameters type */
export interface IFindHeldParams {
  memberId: bigint;
}

/** 'FindHeld' return type */
export interface IFindHeldResult {
  coupons: number;
  orders: boolean;
  rebates: boolean;
}

/** 'FindHeld' query type */
export interface IFindHeldQuery {
  params: IFindHeldParams;
  result: IFindHeldResult;
}

const findHeldIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":114,"b":123},{"a":304,"b":313},{"a":386,"b":395},{"a":465,"b":474},{"a":548,"b":557},{"a":651,"b":660}]}],"statement":"-- What two accounts cannot share, or not yet.\nselect\n  exists (select 1 from huigan.orders o where o.member_id = :memberId!\n    and (o.state in ('created', 'paid') or o.state in ('paid', 'confirmed', 'preparing', 'ready'))) as \"orders!\",\n  exists (select 1 from huigan.withdrawals w where w.member_id = :memberId!)\n    or exists (select 1 from huigan.commissions c where c.member_id = :memberId!)\n    or exists (select 1 from huigan.partners p where p.member_id = :memberId!)\n    or exists (select 1 from huigan.team_members t where t.member_id = :memberId!) as \"rebates!\",\n  (select count(*) from (select 1 from huigan.coupons c where c.member_id = :memberId! and c.state = 'usable'\n    limit 1000) x)::int as \"coupons!\""};

/**
 * Query generated from SQL:
 * ```
 * -- What two accounts cannot share, or not yet.
 * select
 *   exists (select 1 from huigan.orders o where o.member_id = :memberId!
 *     and (o.state in ('created', 'paid') or o.state in ('paid', 'confirmed', 'preparing', 'ready'))) as "orders!",
 *   exists (select 1 from huigan.withdrawals w where w.member_id = :memberId!)
 *     or exists (select 1 from huigan.commissions c where c.member_id = :memberId!)
 *     or exists (select 1 from huigan.partners p where p.member_id = :memberId!)
 *     or exists (select 1 from huigan.team_members t where t.member_id = :memberId!) as "rebates!",
 *   (select count(*) from (select 1 from huigan.coupons c where c.member_id = :memberId! and c.state = 'usable'
 *     limit 1000) x)::int as "coupons!"
 * ```
 */
export const findHeld = new PreparedQuery<IFindHeldParams,IFindHeldResult>(findHeldIR);


/** 'FindStepBrought' parameters type */
export interface IFindStepBroughtParams {
  awayId: string;
  brandId: number;
  keptId: bigint;
  memberId: bigint;
  source: string;
}

/** 'FindStepBrought' return type */
export interface IFindStepBroughtResult {
  seq: bigint;
}

/** 'FindStepBrought' query type */
export interface IFindStepBroughtQuery {
  params: IFindStepBroughtParams;
  result: IFindStepBroughtResult;
}

const findStepBroughtIR: any = {"usedParamSet":{"memberId":true,"brandId":true,"source":true,"awayId":true,"keptId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":237}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":356,"b":364}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":381,"b":388}]},{"name":"awayId","required":true,"transform":{"type":"scalar"},"locs":[{"a":410,"b":417}]},{"name":"keptId","required":true,"transform":{"type":"scalar"},"locs":[{"a":437,"b":444}]}],"statement":"-- The event by which the kept account was told of the merging, where a level came with it.\nselect e.seq from huigan.event_keys a\njoin huigan.event_keys k on k.brand_id = a.brand_id and k.source = a.source\n  and k.external_id = :memberId!::bigint || ':event:' || a.seq\njoin huigan.events e on e.member_id = k.member_id and e.seq = k.seq\nwhere a.brand_id = :brandId! and a.source = :source! and a.external_id = :awayId! and k.member_id = :keptId!\n  and e.payload ->> 'level' is not null limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- The event by which the kept account was told of the merging, where a level came with it.
 * select e.seq from huigan.event_keys a
 * join huigan.event_keys k on k.brand_id = a.brand_id and k.source = a.source
 *   and k.external_id = :memberId!::bigint || ':event:' || a.seq
 * join huigan.events e on e.member_id = k.member_id and e.seq = k.seq
 * where a.brand_id = :brandId! and a.source = :source! and a.external_id = :awayId! and k.member_id = :keptId!
 *   and e.payload ->> 'level' is not null limit 1
 * ```
 */
export const findStepBrought = new PreparedQuery<IFindStepBroughtParams,IFindStepBroughtResult>(findStepBroughtIR);


