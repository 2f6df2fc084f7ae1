/* @name findLed */
select c.group_id from huigan.community_groups c join huigan.groups g on g.group_id = c.group_id
where g.leader_id = :memberId! and g.kind = 'community' and c.closed_at is null order by c.group_id;

/* @name emptyPlaces */
-- Of places that whoever has closed their account led, and where nothing is to be fetched any more. Whoever
-- edits the cycle meanwhile edits an old revision of it.
with led as (
  select o.brand_id, o.offer_id, p.place ->> 'code' as code
  from huigan.members m
  join huigan.closed_members d on d.member_id = m.member_id
  join huigan.group_offers o on o.brand_id = m.brand_id
    and o.document #> '{terms,places}' @> jsonb_build_array(jsonb_build_object('leader', m.member_key))
  cross join jsonb_array_elements(o.document #> '{terms,places}') p(place)
  where m.member_id = :memberId! and p.place ->> 'leader' = m.member_key and not p.place @> :nameless!::jsonb
    and not exists (select from huigan.groups g join huigan.community_groups c on c.group_id = g.group_id
      where g.brand_id = o.brand_id and g.offer_id = o.offer_id and g.place = p.place ->> 'code'
        and c.closed_at is null)
), offers as (
  update huigan.group_offers o set revision = o.revision + 1, document = jsonb_set(o.document, '{terms,places}', (
    select jsonb_agg(case when p.place ->> 'code' in (select l.code from led l where l.offer_id = o.offer_id)
      then p.place || :nameless!::jsonb else p.place end order by p.no)
    from jsonb_array_elements(o.document #> '{terms,places}') with ordinality p(place, no)))
  where (o.brand_id, o.offer_id) in (select l.brand_id, l.offer_id from led l)
)
update huigan.groups g set terms = jsonb_set(g.terms, '{places}', (
  select jsonb_agg(case when p.place ->> 'code' in (select l.code from led l where l.offer_id = g.offer_id)
    then p.place || :nameless!::jsonb else p.place end order by p.no)
  from jsonb_array_elements(g.terms -> 'places') with ordinality p(place, no)))
where (g.brand_id, g.offer_id) in (select l.brand_id, l.offer_id from led l);
