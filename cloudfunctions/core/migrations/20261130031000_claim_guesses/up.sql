-- Codes of coupons that a member typed and that led to nothing, by minute: what limits how many they try.
set local search_path = huigan;

create table claim_guesses (
  member_id bigint not null,
  minute timestamptz not null,
  guesses int not null,
  constraint claim_guesses_once primary key (member_id, minute)
);

grant select, insert, update, delete on claim_guesses to huigan_app;
