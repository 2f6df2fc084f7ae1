-- When work that goes by the calendar was last done: a clock that has jumped since is not believed.
set local search_path = huigan;

create table last_runs (
  -- What ran: one row, `calendar`.
  what text primary key,
  -- By the clock of whoever ran, which had been held against the database's.
  ran_at timestamptz not null
);
grant select, insert, update on last_runs to huigan_app;
