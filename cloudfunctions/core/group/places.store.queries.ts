/** Types generated for queries found in "cloudfunctions/core/group/places.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

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

const emptyPlacesIR: any = {"usedParamSet":{"memberId":true,"nameless":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":582,"b":591}]},{"name":"nameless","required":true,"transform":{"type":"scalar"},"locs":[{"a":652,"b":661},{"a":1168,"b":1177},{"a":1588,"b":1597}]}],"statement":"-- Of places that whoever has closed their account led, and where nothing is to be fetched any more. Whoever\n-- edits the cycle meanwhile edits an old revision of it.\nwith led as (\n  select o.brand_id, o.offer_id, p.place ->> 'code' as code\n  from huigan.members m\n  join huigan.closed_members d on d.member_id = m.member_id\n  join huigan.group_offers o on o.brand_id = m.brand_id\n    and o.document #> '{terms,places}' @> jsonb_build_array(jsonb_build_object('leader', m.member_key))\n  cross join jsonb_array_elements(o.document #> '{terms,places}') p(place)\n  where m.member_id = :memberId! and p.place ->> 'leader' = m.member_key and not p.place @> :nameless!::jsonb\n    and not exists (select from huigan.groups g join huigan.community_groups c on c.group_id = g.group_id\n      where g.brand_id = o.brand_id and g.offer_id = o.offer_id and g.place = p.place ->> 'code'\n        and c.closed_at is null)\n), offers as (\n  update huigan.group_offers o set revision = o.revision + 1, document = jsonb_set(o.document, '{terms,places}', (\n    select jsonb_agg(case when p.place ->> 'code' in (select l.code from led l where l.offer_id = o.offer_id)\n      then p.place || :nameless!::jsonb else p.place end order by p.no)\n    from jsonb_array_elements(o.document #> '{terms,places}') with ordinality p(place, no)))\n  where (o.brand_id, o.offer_id) in (select l.brand_id, l.offer_id from led l)\n)\nupdate huigan.groups g set terms = jsonb_set(g.terms, '{places}', (\n  select jsonb_agg(case when p.place ->> 'code' in (select l.code from led l where l.offer_id = g.offer_id)\n    then p.place || :nameless!::jsonb else p.place end order by p.no)\n  from jsonb_array_elements(g.terms -> 'places') with ordinality p(place, no)))\nwhere (g.brand_id, g.offer_id) in (select l.brand_id, l.offer_id from led l)"};

/**
 * Query generated from SQL:
 * ```
 * -- Of places that whoever has closed their account led, and where nothing is to be fetched any more. Whoever
 * -- edits the cycle meanwhile edits an old revision of it.
 * with led as (
 *   select o.brand_id, o.offer_id, p.place ->> 'code' as code
 *   from huigan.members m
 *   join huigan.closed_members d on d.member_id = m.member_id
 *   join huigan.group_offers o on o.brand_id = m.brand_id
 *     and o.document #> '{terms,places}' @> jsonb_build_array(jsonb_build_object('leader', m.member_key))
 *   cross join jsonb_array_elements(o.document #> '{terms,places}') p(place)
 *   where m.member_id = :memberId! and p.place ->> 'leader' = m.member_key and not p.place @> :nameless!::jsonb
 *     and not exists (select from huigan.groups g join huigan.community_groups c on c.group_id = g.group_id
 *       where g.brand_id = o.brand_id and g.offer_id = o.offer_id and g.place = p.place ->> 'code'
 *         and c.closed_at is null)
 * ), offers as (
 *   update huigan.group_offers o set revision = o.revision + 1, document = jsonb_set(o.document, '{terms,places}', (
 *     select jsonb_agg(case when p.place ->> 'code' in (select l.code from led l where l.offer_id = o.offer_id)
 *       then p.place || :nameless!::jsonb else p.place end order by p.no)
 *     from jsonb_array_elements(o.document #> '{terms,places}') with ordinality p(place, no)))
 *   where (o.brand_id, o.offer_id) in (select l.brand_id, l.offer_id from led l)
 * )
 * update huigan.groups g set terms = jsonb_set(g.terms, '{places}', (
 *   select jsonb_agg(case when p.place ->> 'code' in (select l.code from led l where l.offer_id = g.offer_id)
 *     then p.place || :nameless!::jsonb else p.place end order by p.no)
 *   from jsonb_array_elements(g.terms -> 'places') with ordinality p(place, no)))
 * where (g.brand_id, g.offer_id) in (select l.brand_id, l.offer_id from led l)
 * ```
 */
export const emptyPlaces = new PreparedQuery<IEmptyPlacesParams,IEmptyPlacesResult>(emptyPlacesIR);


