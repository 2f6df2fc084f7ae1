/** Types generated for queries found in "cloudfunctions/core/group/places.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'FindLed' parameters type */
export interface IFindLedParams {
  memberId: bigint;
}

/** 'FindLed' return type */
export interface IFindLedResult {
  group_id: string;
}

/** 'FindLed' query type */
export interface IFindLedQuery {
  params: IFindLedParams;
  result: IFindLedResult;
}

const findLedIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":126}]}],"statement":"select c.group_id from huigan.community_groups c join huigan.groups g on g.group_id = c.group_id\nwhere g.leader_id = :memberId! and g.kind = 'community' and c.closed_at is null order by c.group_id"};

/**
 * Query generated from SQL:
 * ```
 * select c.group_id from huigan.community_groups c join huigan.groups g on g.group_id = c.group_id
 * where g.leader_id = :memberId! and g.kind = 'community' and c.closed_at is null order by c.group_id
 * ```
 */
export const findLed = new PreparedQuery<IFindLedParams,IFindLedResult>(findLedIR);


/** 'EmptyPlaces' parameters type */
export interface IEmptyPlacesParams {
  memberId: bigint;
  nameless: string;
}

/** 'EmptyPlaces' return type */
export type IEmptyPlacesResult = void;

/** 'EmptyPlaces' query type */
export interface IEmptyPlacesQuery {
  params: IEmptyPlacesParams;
  result: IEmptyPlacesResult;
}

const emptyPlacesIR: any = {"usedParamSet":{"memberId":true,"nameless":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":333,"b":342},{"a":362,"b":371}]},{"name":"nameless","required":true,"transform":{"type":"scalar"},"locs":[{"a":773,"b":782},{"a":1518,"b":1527},{"a":1887,"b":1896}]}],"statement":"-- Of places that whoever has closed their account led, and where nothing is to be fetched any more. Whoever\n-- edits the cycle meanwhile edits an old revision of it.\nwith gone as materialized (\n  select m.brand_id, m.member_key from huigan.members m\n  join huigan.closed_members d on d.member_id = m.member_id\n  where m.member_id = :memberId! and d.member_id = :memberId!\n), places as materialized (\n  select o.brand_id, o.offer_id, p.place ->> 'code' as code\n  from gone m\n  join huigan.group_offers o on o.brand_id = m.brand_id\n    and o.document #> '{terms,places}' @> jsonb_build_array(jsonb_build_object('leader', m.member_key))\n  cross join jsonb_array_elements(o.document #> '{terms,places}') p(place)\n  where p.place ->> 'leader' = m.member_key and not p.place @> :nameless!::jsonb\n), busy as materialized (\n  select distinct g.brand_id, g.offer_id, g.place\n  from huigan.groups g join huigan.community_groups c on c.group_id = g.group_id\n  where (g.brand_id, g.offer_id) in (select p.brand_id, p.offer_id from places p) and c.closed_at is null\n), led as materialized (\n  select p.brand_id, p.offer_id, array_agg(p.code) as codes from places p\n  left join busy b on b.brand_id = p.brand_id and b.offer_id = p.offer_id and b.place = p.code\n  where b.offer_id is null group by p.brand_id, p.offer_id\n), offers as (\n  update huigan.group_offers o set revision = o.revision + 1, document = jsonb_set(o.document, '{terms,places}', (\n    select jsonb_agg(case when p.place ->> 'code' = any(l.codes) then p.place || :nameless!::jsonb\n      else p.place end order by p.no)\n    from jsonb_array_elements(o.document #> '{terms,places}') with ordinality p(place, no)))\n  from led l where o.brand_id = l.brand_id and o.offer_id = l.offer_id\n)\nupdate huigan.groups g set terms = jsonb_set(g.terms, '{places}', (\n  select jsonb_agg(case when p.place ->> 'code' = any(l.codes) then p.place || :nameless!::jsonb\n    else p.place end order by p.no)\n  from jsonb_array_elements(g.terms -> 'places') with ordinality p(place, no)))\nfrom led l where g.brand_id = l.brand_id and g.offer_id = l.offer_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Of places that whoever has closed their account led, and where nothing is to be fetched any more. Whoever
 * -- edits the cycle meanwhile edits an old revision of it.
 * with gone as materialized (
 *   select m.brand_id, m.member_key from huigan.members m
 *   join huigan.closed_members d on d.member_id = m.member_id
 *   where m.member_id = :memberId! and d.member_id = :memberId!
 * ), places as materialized (
 *   select o.brand_id, o.offer_id, p.place ->> 'code' as code
 *   from gone m
 *   join huigan.group_offers o on o.brand_id = m.brand_id
 *     and o.document #> '{terms,places}' @> jsonb_build_array(jsonb_build_object('leader', m.member_key))
 *   cross join jsonb_array_elements(o.document #> '{terms,places}') p(place)
 *   where p.place ->> 'leader' = m.member_key and not p.place @> :nameless!::jsonb
 * ), busy as materialized (
 *   select distinct g.brand_id, g.offer_id, g.place
 *   from huigan.groups g join huigan.community_groups c on c.group_id = g.group_id
 *   where (g.brand_id, g.offer_id) in (select p.brand_id, p.offer_id from places p) and c.closed_at is null
 * ), led as materialized (
 *   select p.brand_id, p.offer_id, array_agg(p.code) as codes from places p
 *   left join busy b on b.brand_id = p.brand_id and b.offer_id = p.offer_id and b.place = p.code
 *   where b.offer_id is null group by p.brand_id, p.offer_id
 * ), offers as (
 *   update huigan.group_offers o set revision = o.revision + 1, document = jsonb_set(o.document, '{terms,places}', (
 *     select jsonb_agg(case when p.place ->> 'code' = any(l.codes) then p.place || :nameless!::jsonb
 *       else p.place end order by p.no)
 *     from jsonb_array_elements(o.document #> '{terms,places}') with ordinality p(place, no)))
 *   from led l where o.brand_id = l.brand_id and o.offer_id = l.offer_id
 * )
 * update huigan.groups g set terms = jsonb_set(g.terms, '{places}', (
 *   select jsonb_agg(case when p.place ->> 'code' = any(l.codes) then p.place || :nameless!::jsonb
 *     else p.place end order by p.no)
 *   from jsonb_array_elements(g.terms -> 'places') with ordinality p(place, no)))
 * from led l where g.brand_id = l.brand_id and g.offer_id = l.offer_id
 * ```
 */
export const emptyPlaces = new PreparedQuery<IEmptyPlacesParams,IEmptyPlacesResult>(emptyPlacesIR);


