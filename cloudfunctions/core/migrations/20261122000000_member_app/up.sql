-- The member's app: accounts, sessions, consents, phones, behaviour; gifts that come by the calendar. Whatever says who a member is lives in tables of its
-- own, from which it is erased when the account closes; the ledger knows numbers only.
set local search_path = huigan;

alter type event_kind add value 'gift';
alter type journal_kind add value 'gift';

-- Every session carries the generation in which it was issued; raising it ends them all. No row: 0.
create table session_generations (
  member_id bigint primary key,
  generation int not null,
  constraint session_generations_positive check (generation > 0)
);

-- What the member code is made of. The secret is encrypted with the data key.
create table member_accounts (
  member_id bigint primary key,
  brand_id smallint not null,
  code_handle text not null,
  code_secret bytea not null,
  made_at timestamptz not null,
  constraint member_accounts_handle_once unique (brand_id, code_handle),
  constraint member_accounts_handle_digits check (code_handle ~ '^[0-9]{10}$')
);

-- Phone numbers: encrypted, found by a keyed hash.
create table member_phones (
  member_id bigint primary key,
  brand_id smallint not null,
  phone_hash bytea not null,
  phone bytea not null,
  verified_at timestamptz not null,
  constraint member_phones_once unique (brand_id, phone_hash),
  constraint member_phones_hash_length check (octet_length(phone_hash) = 32)
);

-- MM-DD, and the day on which it was last set.
alter table member_profiles
  add column birthday text,
  add column birthday_set_on date,
  add constraint member_profiles_birthday check (birthday ~ '^[0-1][0-9]-[0-3][0-9]$'),
  add constraint member_profiles_birthday_dated check ((birthday is null) = (birthday_set_on is null));
create index member_profiles_birth_month on member_profiles (left(birthday, 2), member_id) where birthday is not null;

-- The latest row of a purpose counts; those before it are the proof.
create table member_consents (
  member_id bigint not null,
  purpose text not null,
  given_at timestamptz not null,
  version text not null,
  granted boolean not null,
  primary key (member_id, purpose, given_at),
  constraint member_consents_purpose check (purpose in ('privacy', 'marketing', 'personalisation'))
);

-- Who had a welcome gift: keyed hashes of identities, which nobody can turn back. They outlive the account, so that joining again gives none.
create table welcome_claims (
  brand_id smallint not null,
  identity_hash bytea not null,
  -- Null: the account is closed.
  member_id bigint,
  claimed_at timestamptz not null,
  primary key (brand_id, identity_hash)
);
create index welcome_claims_member on welcome_claims (member_id) where member_id is not null;

create table closed_members (
  member_id bigint primary key,
  brand_id smallint not null,
  closed_at timestamptz not null
);

-- How far the gifts of a month or of a birthday month have come.
create table gift_runs (
  brand_id smallint not null,
  gift text not null,
  month text not null,
  -- Members up to this one were told.
  after_member_id bigint not null default 0,
  finished_at timestamptz,
  primary key (brand_id, gift, month),
  constraint gift_runs_gift check (gift in ('birthday', 'monthly'))
);
create index members_above_lowest on members (brand_id, member_id) where tier is not null;

-- What members did in the app, with consent; a month is dropped as a whole.
create table behaviour_events (
  member_id bigint not null,
  happened_on date not null,
  event_id text not null,
  brand_id smallint not null,
  name text not null,
  happened_at timestamptz not null,
  page text,
  subject text,
  scene int,
  channel text,
  primary key (member_id, happened_on, event_id)
) partition by range (happened_on);

-- Makes the partition of a month of behaviour; nothing when it is there. Runs as the owner, for the application.
create function ensure_behaviour_month(day date) returns void language plpgsql security definer set search_path = huigan, pg_temp as $$
declare
  first date := date_trunc('month', day)::date;
  name text := 'behaviour_events' || to_char(day, '"_"YYYYMM');
begin
  if day < date '2000-01-01' or day > date '2100-01-01' then
    raise exception 'no partition for %', day using errcode = 'check_violation';
  end if;
  if to_regclass('huigan.' || name) is not null then return; end if;
  perform pg_advisory_xact_lock(hashtext('huigan.ensure_behaviour_month'));
  if to_regclass('huigan.' || name) is null then
    execute format('create table %I partition of behaviour_events for values from (%L) to (%L)', name, first, (first + interval '1 month')::date);
  end if;
end $$;

revoke all on function ensure_behaviour_month(date) from public;
grant execute on function ensure_behaviour_month(date) to huigan_app;
grant select, insert, update on session_generations, welcome_claims, gift_runs to huigan_app;
grant select, insert, update, delete on member_accounts, member_phones to huigan_app;
grant select, insert, delete on member_consents, behaviour_events to huigan_app;
grant select, insert on closed_members to huigan_app;
grant delete on member_identities, member_profiles to huigan_app;
