-- What a till must be able to answer a second time, and whose codes led to nobody.
set local search_path = huigan;

-- The message of a POS in which an event was told first: the same message again is answered the same, also when the server ended before it had answered.
alter table event_keys add column message_id text;
-- Why an event of a sale without a member was refused. Those of members lie in the dead letters, with the reason.
alter table event_keys add column refused text;
alter table event_keys add constraint event_keys_refused_unnumbered check (refused is null or seq is null);

-- By whom, so that a manager knows whom to ask. Both null: the store's POS, in an event that names no clerk.
alter table code_misses
  drop constraint code_misses_pkey,
  add column staff_id bigint,
  add column clerk text,
  add constraint code_misses_once unique nulls not distinct (brand_id, store_id, minute, staff_id, clerk);
