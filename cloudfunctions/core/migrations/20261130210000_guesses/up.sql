-- Guesses, whoever makes them and whatever at: counted by holder and minute, before they are looked at. Those
-- of coupon codes had a table of their own, of which nothing older than an hour counts.
set local search_path = huigan;

create table guesses (
  -- Who guesses: a member, a store, somebody's identity elsewhere.
  holder text not null,
  kind text not null,
  minute timestamptz not null,
  guesses int not null,
  -- How many of those that were asked for last may be looked at.
  granted int not null,
  constraint guesses_once primary key (holder, kind, minute),
  constraint guesses_counted check (guesses >= 0 and granted >= 0)
);
create index guesses_age on guesses (minute);
drop table claim_guesses;

grant select, insert, update, delete on guesses to huigan_app;
