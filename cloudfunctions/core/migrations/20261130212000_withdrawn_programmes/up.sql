-- Versions of a programme that were taken back before they were in force: nothing was settled by them. Their
-- numbers are never given again. The application moves one here by a function alone.
set local search_path = huigan;

create table withdrawn_programmes (
  brand_id smallint not null,
  version int not null,
  effective_from timestamptz not null,
  document jsonb not null,
  withdrawn_at timestamptz not null,
  constraint withdrawn_programmes_once primary key (brand_id, version)
);

-- Only the latest, and only while it is later than `settled_until`. Whether it was.
create function withdraw_programme(brand int, number int, settled_until timestamptz, at timestamptz)
  returns boolean language plpgsql security definer set search_path = huigan, pg_temp as $$
begin
  with withdrawn as (
    delete from programme_versions v
    where v.brand_id = brand and v.version = number and v.version > 1 and v.effective_from > settled_until
      and v.effective_from > at
      and not exists (select from programme_versions o where o.brand_id = brand and o.version > number)
    returning v.*
  )
  insert into withdrawn_programmes (brand_id, version, effective_from, document, withdrawn_at)
  select w.brand_id, w.version, w.effective_from, w.document, at from withdrawn w;
  return found;
end $$;

grant select on withdrawn_programmes to huigan_app;
