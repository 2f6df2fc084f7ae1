/** Types generated for queries found in "cloudfunctions/core/insight/tags.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'FindTags' parameters type */
export interface IFindTagsParams {
  before: bigint;
  brandId: number;
  limit: number;
  today: string;
}

/** 'FindTags' return type */
export interface IFindTagsResult {
  by: string | null;
  members: number;
  name: string;
  revision: number;
  saved_at: Date;
  tag_id: bigint;
}

/** 'FindTags' query type */
export interface IFindTagsQuery {
  params: IFindTagsParams;
  result: IFindTagsResult;
}

const findTagsIR: any = {"usedParamSet":{"brandId":true,"before":true,"limit":true,"today":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":201,"b":209},{"a":402,"b":410}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":226,"b":233}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":274,"b":280}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":497,"b":503}]}],"statement":"-- By their numbers, the newest first, with how many carry each today.\nwith page as materialized (\n  select t.tag_id, t.name, t.revision, t.saved_at, t.staff_id from huigan.tags t\n  where t.brand_id = :brandId! and t.tag_id < :before!::bigint\n  order by t.tag_id desc limit :limit!::int\n), carried as materialized (\n  select m.tag_id, count(*) as members from huigan.member_tags m\n  where m.brand_id = :brandId! and m.tag_id in (select p.tag_id from page p)\n    and (m.until is null or m.until >= :today!::date)\n  group by m.tag_id\n)\nselect p.tag_id, p.name, p.revision, p.saved_at, s.name as \"by?\", coalesce(c.members, 0)::int as \"members!\"\nfrom page p\nleft join carried c on c.tag_id = p.tag_id\nleft join huigan.staff s on s.staff_id = p.staff_id\norder by p.tag_id desc"};

/**
 * Query generated from SQL:
 * ```
 * -- By their numbers, the newest first, with how many carry each today.
 * with page as materialized (
 *   select t.tag_id, t.name, t.revision, t.saved_at, t.staff_id from huigan.tags t
 *   where t.brand_id = :brandId! and t.tag_id < :before!::bigint
 *   order by t.tag_id desc limit :limit!::int
 * ), carried as materialized (
 *   select m.tag_id, count(*) as members from huigan.member_tags m
 *   where m.brand_id = :brandId! and m.tag_id in (select p.tag_id from page p)
 *     and (m.until is null or m.until >= :today!::date)
 *   group by m.tag_id
 * )
 * select p.tag_id, p.name, p.revision, p.saved_at, s.name as "by?", coalesce(c.members, 0)::int as "members!"
 * from page p
 * left join carried c on c.tag_id = p.tag_id
 * left join huigan.staff s on s.staff_id = p.staff_id
 * order by p.tag_id desc
 * ```
 */
export const findTags = new PreparedQuery<IFindTagsParams,IFindTagsResult>(findTagsIR);


/** 'InsertTag' parameters type */
export interface IInsertTagParams {
  brandId: number;
  name: string;
  savedAt: string;
  staffId: bigint;
}

/** 'InsertTag' return type */
export interface IInsertTagResult {
  tag_id: bigint;
}

/** 'InsertTag' query type */
export interface IInsertTagQuery {
  params: IInsertTagParams;
  result: IInsertTagResult;
}

const insertTagIR: any = {"usedParamSet":{"brandId":true,"name":true,"savedAt":true,"staffId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":125}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":128,"b":133}]},{"name":"savedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":139,"b":147}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":158}]}],"statement":"-- No row: there is one of that name.\ninsert into huigan.tags (brand_id, name, revision, saved_at, staff_id)\nvalues (:brandId!, :name!, 1, :savedAt!, :staffId!)\non conflict (brand_id, name) do nothing returning tag_id"};

/**
 * Query generated from SQL:
 * ```
 * -- No row: there is one of that name.
 * insert into huigan.tags (brand_id, name, revision, saved_at, staff_id)
 * values (:brandId!, :name!, 1, :savedAt!, :staffId!)
 * on conflict (brand_id, name) do nothing returning tag_id
 * ```
 */
export const insertTag = new PreparedQuery<IInsertTagParams,IInsertTagResult>(insertTagIR);


/** 'LockTag' parameters type */
export interface ILockTagParams {
  brandId: number;
  tagId: bigint;
}

/** 'LockTag' return type */
export interface ILockTagResult {
  name: string;
  revision: number;
}

/** 'LockTag' query type */
export interface ILockTagQuery {
  params: ILockTagParams;
  result: ILockTagResult;
}

const lockTagIR: any = {"usedParamSet":{"brandId":true,"tagId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":64,"b":72}]},{"name":"tagId","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":95}]}],"statement":"select t.name, t.revision from huigan.tags t where t.brand_id = :brandId! and t.tag_id = :tagId! for update"};

/**
 * Query generated from SQL:
 * ```
 * select t.name, t.revision from huigan.tags t where t.brand_id = :brandId! and t.tag_id = :tagId! for update
 * ```
 */
export const lockTag = new PreparedQuery<ILockTagParams,ILockTagResult>(lockTagIR);


/** 'ShareTag' parameters type */
export interface IShareTagParams {
  brandId: number;
  tagId: bigint;
}

/** 'ShareTag' return type */
export interface IShareTagResult {
  name: string;
}

/** 'ShareTag' query type */
export interface IShareTagQuery {
  params: IShareTagParams;
  result: IShareTagResult;
}

const shareTagIR: any = {"usedParamSet":{"brandId":true,"tagId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":134}]},{"name":"tagId","required":true,"transform":{"type":"scalar"},"locs":[{"a":151,"b":157}]}],"statement":"-- Held while members are given it, so that nobody removes it in between.\nselect t.name from huigan.tags t where t.brand_id = :brandId! and t.tag_id = :tagId! for share"};

/**
 * Query generated from SQL:
 * ```
 * -- Held while members are given it, so that nobody removes it in between.
 * select t.name from huigan.tags t where t.brand_id = :brandId! and t.tag_id = :tagId! for share
 * ```
 */
export const shareTag = new PreparedQuery<IShareTagParams,IShareTagResult>(shareTagIR);


/** 'RenameTag' parameters type */
export interface IRenameTagParams {
  brandId: number;
  name: string;
  savedAt: string;
  staffId: bigint;
  tagId: bigint;
}

/** 'RenameTag' return type */
export interface IRenameTagResult {
  revision: number;
}

/** 'RenameTag' query type */
export interface IRenameTagQuery {
  params: IRenameTagParams;
  result: IRenameTagResult;
}

const renameTagIR: any = {"usedParamSet":{"name":true,"savedAt":true,"staffId":true,"brandId":true,"tagId":true},"params":[{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":70,"b":75},{"a":289,"b":294}]},{"name":"savedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":124}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":146}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":167,"b":175},{"a":266,"b":274}]},{"name":"tagId","required":true,"transform":{"type":"scalar"},"locs":[{"a":192,"b":198},{"a":312,"b":318}]}],"statement":"-- No row: another one has that name.\nupdate huigan.tags t set name = :name!, revision = t.revision + 1, saved_at = :savedAt!, staff_id = :staffId!\nwhere t.brand_id = :brandId! and t.tag_id = :tagId! and not exists (\n  select 1 from huigan.tags o where o.brand_id = :brandId! and o.name = :name! and o.tag_id <> :tagId!\n)\nreturning t.revision"};

/**
 * Query generated from SQL:
 * ```
 * -- No row: another one has that name.
 * update huigan.tags t set name = :name!, revision = t.revision + 1, saved_at = :savedAt!, staff_id = :staffId!
 * where t.brand_id = :brandId! and t.tag_id = :tagId! and not exists (
 *   select 1 from huigan.tags o where o.brand_id = :brandId! and o.name = :name! and o.tag_id <> :tagId!
 * )
 * returning t.revision
 * ```
 */
export const renameTag = new PreparedQuery<IRenameTagParams,IRenameTagResult>(renameTagIR);


/** 'DeleteTag' parameters type */
export interface IDeleteTagParams {
  brandId: number;
  tagId: bigint;
}

/** 'DeleteTag' return type */
export type IDeleteTagResult = void;

/** 'DeleteTag' query type */
export interface IDeleteTagQuery {
  params: IDeleteTagParams;
  result: IDeleteTagResult;
}

const deleteTagIR: any = {"usedParamSet":{"brandId":true,"tagId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":41,"b":49}]},{"name":"tagId","required":true,"transform":{"type":"scalar"},"locs":[{"a":64,"b":70}]}],"statement":"delete from huigan.tags where brand_id = :brandId! and tag_id = :tagId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.tags where brand_id = :brandId! and tag_id = :tagId!
 * ```
 */
export const deleteTag = new PreparedQuery<IDeleteTagParams,IDeleteTagResult>(deleteTagIR);


/** 'UntagAll' parameters type */
export interface IUntagAllParams {
  brandId: number;
  tagId: bigint;
}

/** 'UntagAll' return type */
export interface IUntagAllResult {
  members: number;
}

/** 'UntagAll' query type */
export interface IUntagAllQuery {
  params: IUntagAllParams;
  result: IUntagAllResult;
}

const untagAllIR: any = {"usedParamSet":{"brandId":true,"tagId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":73}]},{"name":"tagId","required":true,"transform":{"type":"scalar"},"locs":[{"a":88,"b":94}]}],"statement":"with gone as (\n  delete from huigan.member_tags where brand_id = :brandId! and tag_id = :tagId! returning member_id\n)\nselect count(*)::int as \"members!\" from gone"};

/**
 * Query generated from SQL:
 * ```
 * with gone as (
 *   delete from huigan.member_tags where brand_id = :brandId! and tag_id = :tagId! returning member_id
 * )
 * select count(*)::int as "members!" from gone
 * ```
 */
export const untagAll = new PreparedQuery<IUntagAllParams,IUntagAllResult>(untagAllIR);


/** 'TagOne' parameters type */
export interface ITagOneParams {
  brandId: number;
  memberId: bigint;
  reason: string;
  since: string;
  staffId: bigint;
  tagId: bigint;
  until?: string | null | void;
}

/** 'TagOne' return type */
export type ITagOneResult = void;

/** 'TagOne' query type */
export interface ITagOneQuery {
  params: ITagOneParams;
  result: ITagOneResult;
}

const tagOneIR: any = {"usedParamSet":{"memberId":true,"tagId":true,"brandId":true,"reason":true,"staffId":true,"since":true,"until":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":160,"b":169}]},{"name":"tagId","required":true,"transform":{"type":"scalar"},"locs":[{"a":172,"b":178}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":181,"b":189}]},{"name":"reason","required":true,"transform":{"type":"scalar"},"locs":[{"a":200,"b":207}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":218}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":221,"b":227}]},{"name":"until","required":false,"transform":{"type":"scalar"},"locs":[{"a":230,"b":235}]}],"statement":"-- Given anew where the member carries it already.\ninsert into huigan.member_tags (member_id, tag_id, brand_id, source, reason, staff_id, since, until)\nvalues (:memberId!, :tagId!, :brandId!, 'hand', :reason!, :staffId!, :since!, :until::date)\non conflict (member_id, tag_id) do update set source = excluded.source, reason = excluded.reason,\n  staff_id = excluded.staff_id, since = excluded.since, until = excluded.until"};

/**
 * Query generated from SQL:
 * ```
 * -- Given anew where the member carries it already.
 * insert into huigan.member_tags (member_id, tag_id, brand_id, source, reason, staff_id, since, until)
 * values (:memberId!, :tagId!, :brandId!, 'hand', :reason!, :staffId!, :since!, :until::date)
 * on conflict (member_id, tag_id) do update set source = excluded.source, reason = excluded.reason,
 *   staff_id = excluded.staff_id, since = excluded.since, until = excluded.until
 * ```
 */
export const tagOne = new PreparedQuery<ITagOneParams,ITagOneResult>(tagOneIR);


/** 'UntagOne' parameters type */
export interface IUntagOneParams {
  brandId: number;
  memberId: bigint;
  tagId: bigint;
}

/** 'UntagOne' return type */
export interface IUntagOneResult {
  reason: string;
  since: Date;
  source: string;
  until: string | null;
}

/** 'UntagOne' query type */
export interface IUntagOneQuery {
  params: IUntagOneParams;
  result: IUntagOneResult;
}

const untagOneIR: any = {"usedParamSet":{"memberId":true,"tagId":true,"brandId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":49,"b":58}]},{"name":"tagId","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":79}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":104}]}],"statement":"delete from huigan.member_tags where member_id = :memberId! and tag_id = :tagId! and brand_id = :brandId!\nreturning source, reason, since, until"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.member_tags where member_id = :memberId! and tag_id = :tagId! and brand_id = :brandId!
 * returning source, reason, since, until
 * ```
 */
export const untagOne = new PreparedQuery<IUntagOneParams,IUntagOneResult>(untagOneIR);


/** 'TagKeys' parameters type */
export interface ITagKeysParams {
  brandId: number;
  memberKeys: stringArray;
  reason: string;
  since: string;
  staffId: bigint;
  tagId: bigint;
  today: string;
  until?: string | null | void;
}

/** 'TagKeys' return type */
export interface ITagKeysResult {
  found: number;
  tagged: number;
  unknown: numberArray;
}

/** 'TagKeys' query type */
export interface ITagKeysQuery {
  params: ITagKeysParams;
  result: ITagKeysResult;
}

const tagKeysIR: any = {"usedParamSet":{"memberKeys":true,"brandId":true,"tagId":true,"reason":true,"staffId":true,"since":true,"until":true,"today":true},"params":[{"name":"memberKeys","required":true,"transform":{"type":"scalar"},"locs":[{"a":242,"b":253}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":418,"b":426},{"a":1157,"b":1165}]},{"name":"tagId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1140,"b":1146}]},{"name":"reason","required":true,"transform":{"type":"scalar"},"locs":[{"a":1186,"b":1193}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1206,"b":1214}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":1225,"b":1231}]},{"name":"until","required":false,"transform":{"type":"scalar"},"locs":[{"a":1247,"b":1252}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":1495,"b":1501}]}],"statement":"-- Gives members a tag by their keys; who carries it today stays as they are. A key of an account that was\n-- merged means the one that is kept; of an account that is closed, nobody.\nwith asked as (\n  select t.member_key, t.place from unnest(:memberKeys!::text[]) with ordinality as t(member_key, place)\n), named as materialized (\n  select a.place, k.member_id from asked a\n  join huigan.member_keys k on k.brand_id = :brandId! and k.member_key = a.member_key\n), merged as materialized (\n  select g.member_id, g.kept_id from huigan.account_merges g\n  where g.member_id in (select n.member_id from named n) and g.undone_at is null\n), kept as materialized (\n  select n.place, coalesce(g.kept_id, n.member_id) as member_id\n  from named n left join merged g on g.member_id = n.member_id\n), found as materialized (\n  select k.place, k.member_id from kept k where k.member_id not in (select c.member_id\n    from huigan.closed_members c where c.member_id in (select o.member_id from kept o))\n), written as (\n  insert into huigan.member_tags as m (member_id, tag_id, brand_id, source, reason, staff_id, since, until)\n  select distinct f.member_id, :tagId!::bigint, :brandId!::smallint, 'list', :reason!::text,\n    :staffId!::bigint, :since!::timestamptz, :until::date\n  from found f order by f.member_id\n  on conflict (member_id, tag_id) do update set source = excluded.source, reason = excluded.reason,\n    staff_id = excluded.staff_id, since = excluded.since, until = excluded.until\n  where m.until < :today!::date\n  returning m.member_id\n)\nselect (select count(*) from written)::int as \"tagged!\",\n  (select count(distinct f.member_id) from found f)::int as \"found!\",\n  coalesce((select array_agg(a.place::int order by a.place) from asked a\n    where not exists (select 1 from found f where f.place = a.place)), '{}') as \"unknown!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Gives members a tag by their keys; who carries it today stays as they are. A key of an account that was
 * -- merged means the one that is kept; of an account that is closed, nobody.
 * with asked as (
 *   select t.member_key, t.place from unnest(:memberKeys!::text[]) with ordinality as t(member_key, place)
 * ), named as materialized (
 *   select a.place, k.member_id from asked a
 *   join huigan.member_keys k on k.brand_id = :brandId! and k.member_key = a.member_key
 * ), merged as materialized (
 *   select g.member_id, g.kept_id from huigan.account_merges g
 *   where g.member_id in (select n.member_id from named n) and g.undone_at is null
 * ), kept as materialized (
 *   select n.place, coalesce(g.kept_id, n.member_id) as member_id
 *   from named n left join merged g on g.member_id = n.member_id
 * ), found as materialized (
 *   select k.place, k.member_id from kept k where k.member_id not in (select c.member_id
 *     from huigan.closed_members c where c.member_id in (select o.member_id from kept o))
 * ), written as (
 *   insert into huigan.member_tags as m (member_id, tag_id, brand_id, source, reason, staff_id, since, until)
 *   select distinct f.member_id, :tagId!::bigint, :brandId!::smallint, 'list', :reason!::text,
 *     :staffId!::bigint, :since!::timestamptz, :until::date
 *   from found f order by f.member_id
 *   on conflict (member_id, tag_id) do update set source = excluded.source, reason = excluded.reason,
 *     staff_id = excluded.staff_id, since = excluded.since, until = excluded.until
 *   where m.until < :today!::date
 *   returning m.member_id
 * )
 * select (select count(*) from written)::int as "tagged!",
 *   (select count(distinct f.member_id) from found f)::int as "found!",
 *   coalesce((select array_agg(a.place::int order by a.place) from asked a
 *     where not exists (select 1 from found f where f.place = a.place)), '{}') as "unknown!"
 * ```
 */
export const tagKeys = new PreparedQuery<ITagKeysParams,ITagKeysResult>(tagKeysIR);


/** 'FindTagsOfMember' parameters type */
export interface IFindTagsOfMemberParams {
  memberId: bigint;
  today?: string | null | void;
}

/** 'FindTagsOfMember' return type */
export interface IFindTagsOfMemberResult {
  by: string | null;
  name: string;
  reason: string;
  since: Date;
  source: string;
  tag_id: bigint;
  until: string | null;
}

/** 'FindTagsOfMember' query type */
export interface IFindTagsOfMemberQuery {
  params: IFindTagsOfMemberParams;
  result: IFindTagsOfMemberResult;
}

const findTagsOfMemberIR: any = {"usedParamSet":{"memberId":true,"today":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":316,"b":325}]},{"name":"today","required":false,"transform":{"type":"scalar"},"locs":[{"a":332,"b":337},{"a":386,"b":391}]}],"statement":"-- Those that hold on a day, or all that are kept, the newest first.\nselect m.tag_id, t.name, m.source, m.reason, m.since, m.until, s.name as \"by?\"\nfrom huigan.member_tags m\njoin huigan.tags t on t.brand_id = m.brand_id and t.tag_id = m.tag_id\nleft join huigan.staff s on s.staff_id = m.staff_id\nwhere m.member_id = :memberId! and (:today::date is null or m.until is null or m.until >= :today)\norder by m.since desc, m.tag_id desc limit 200"};

/**
 * Query generated from SQL:
 * ```
 * -- Those that hold on a day, or all that are kept, the newest first.
 * select m.tag_id, t.name, m.source, m.reason, m.since, m.until, s.name as "by?"
 * from huigan.member_tags m
 * join huigan.tags t on t.brand_id = m.brand_id and t.tag_id = m.tag_id
 * left join huigan.staff s on s.staff_id = m.staff_id
 * where m.member_id = :memberId! and (:today::date is null or m.until is null or m.until >= :today)
 * order by m.since desc, m.tag_id desc limit 200
 * ```
 */
export const findTagsOfMember = new PreparedQuery<IFindTagsOfMemberParams,IFindTagsOfMemberResult>(findTagsOfMemberIR);


/** 'MoveTags' parameters type */
export interface IMoveTagsParams {
  keptId: bigint;
  memberId: bigint;
}

/** 'MoveTags' return type */
export type IMoveTagsResult = void;

/** 'MoveTags' query type */
export interface IMoveTagsQuery {
  params: IMoveTagsParams;
  result: IMoveTagsResult;
}

const moveTagsIR: any = {"usedParamSet":{"memberId":true,"keptId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":169,"b":178}]},{"name":"keptId","required":true,"transform":{"type":"scalar"},"locs":[{"a":302,"b":309}]}],"statement":"-- Those of an account that is given up go over to the one that is kept, unless that one carries them.\nwith gone as (\n  delete from huigan.member_tags where member_id = :memberId! returning *\n)\ninsert into huigan.member_tags (member_id, tag_id, brand_id, source, reason, staff_id, since, until)\nselect :keptId!::bigint, g.tag_id, g.brand_id, g.source, g.reason, g.staff_id, g.since, g.until from gone g\non conflict (member_id, tag_id) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * -- Those of an account that is given up go over to the one that is kept, unless that one carries them.
 * with gone as (
 *   delete from huigan.member_tags where member_id = :memberId! returning *
 * )
 * insert into huigan.member_tags (member_id, tag_id, brand_id, source, reason, staff_id, since, until)
 * select :keptId!::bigint, g.tag_id, g.brand_id, g.source, g.reason, g.staff_id, g.since, g.until from gone g
 * on conflict (member_id, tag_id) do nothing
 * ```
 */
export const moveTags = new PreparedQuery<IMoveTagsParams,IMoveTagsResult>(moveTagsIR);


