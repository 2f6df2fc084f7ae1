-- What a till must be able to answer a second time, and whose codes led to nobody.
set local search_path = huigan;

-- The message of a POS in which an event was told first, and when: the same message again is answered the same, also when the server ended before it had answered.
alter table event_keys add column message_id text, add column told_at timestamptz;
-- Why an event of a sale without a member was refused. Those of members lie in the dead letters, with the reason.
alter table event_keys add column refused text;
alter table event_keys add constraint event_keys_refused_unnumbered check (refused is null or seq is null);
grant update (refused) on event_keys to huigan_app;

-- By whom, so that a manager knows whom to ask. Both null: the store's POS, in an event that names no clerk.
alter table code_misses
  drop constraint code_misses_pkey,
  add column staff_id bigint,
  add column clerk text,
  add constraint code_misses_once unique nulls not distinct (brand_id, store_id, minute, staff_id, clerk);

-- How many codes of a store led to nobody in a minute, and in the hour that ends with it.
create function misses_at(brand smallint, store text, at_minute timestamptz, out this_minute int, out this_hour int) language sql stable parallel safe as $$
  select coalesce(sum(m.misses) filter (where m.minute = at_minute), 0)::int, coalesce(sum(m.misses), 0)::int
  from huigan.code_misses m
  where m.brand_id = brand and m.store_id = store and m.minute > at_minute - interval '1 hour' and m.minute <= at_minute
$$;
