-- Members as a list at the desk: by name, by the end of a phone number, by level; newest first.
set local search_path = huigan;

-- A keyed hash of the last four digits (docs/adr/0008): found, and not read. Null: not made yet, the worker
-- makes it from the sealed number.
alter table member_phones add column end_hash bytea;
alter table member_phones add constraint member_phones_end_length check (octet_length(end_hash) = 32);
create index member_phones_by_end on member_phones (brand_id, end_hash, member_id);
create index member_phones_without_end on member_phones (member_id) where end_hash is null;

-- By the two characters with which a name begins.
create index member_profiles_by_name on member_profiles (left(display_name, 2), member_id);
create index member_keys_by_number on member_keys (brand_id, member_id);
