/* @name findLed */
select c.group_id from huigan.community_groups c join huigan.groups g on g.group_id = c.group_id
where g.leader_id = :memberId! and g.kind = 'community' and c.closed_at is null order by c.group_id;

/* @name emptyPlaces */
-- Of places that whoever has closed their account led, and where nothing is to be fetched any more. Whoever
-- edits the cycle meanwhile edits an old revision of it.
with gone as materialized (
  select m.brand_id, m.member_key from huigan.members m
  join huigan.closed_members d on d.member_id = m.member_id
  where m.member_id = :memberId! and d.member_id = :memberId!
), places as materialized (
  select o.brand_id, o.offer_id, p.place ->> 'code' as code
  from gone m
  join huigan.group_offers o on o.brand_id = m.brand_id
    and o.document #> '{terms,places}' @> jsonb_build_array(jsonb_build_object('leader', m.member_key))
  cross join jsonb_array_elements(o.document #> '{terms,places}') p(place)
  where p.place ->> 'leader' = m.member_key and not p.place @> :nameless!::jsonb
), busy as materialized (
  select distinct g.brand_id, g.offer_id, g.place
  from huigan.groups g join huigan.community_groups c on c.group_id = g.group_id
  where (g.brand_id, g.offer_id) in (select p.brand_id, p.offer_id from places p) and c.closed_at is null
), led as materialized (
  select p.brand_id, p.offer_id, array_agg(p.code) as codes from places p
  left join busy b on b.brand_id = p.brand_id and b.offer_id = p.offer_id and b.place = p.code
  where b.offer_id is null group by p.brand_id, p.offer_id
), offers as (
  update huigan.group_offers o set revision = o.revision + 1, document = jsonb_set(o.document, '{terms,places}', (
    select jsonb_agg(case when p.place ->> 'code' = any(l.codes) then p.place || :nameless!::jsonb
      else p.place end order by p.no)
    from jsonb_array_elements(o.document #> '{terms,places}') with ordinality p(place, no)))
  from led l where o.brand_id = l.brand_id and o.offer_id = l.offer_id
)
update huigan.groups g set terms = jsonb_set(g.terms, '{places}', (
  select jsonb_agg(case when p.place ->> 'code' = any(l.codes) then p.place || :nameless!::jsonb
    else p.place end order by p.no)
  from jsonb_array_elements(g.terms -> 'places') with ordinality p(place, no)))
from led l where g.brand_id = l.brand_id and g.offer_id = l.offer_id;
