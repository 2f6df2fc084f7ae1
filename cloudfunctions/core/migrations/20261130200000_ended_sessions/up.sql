-- Sessions that were ended on one device, before they were over by themselves. Tokens are kept nowhere: of
-- one that ended there is its hash, until it would have been over anyway.
set local search_path = huigan;

create table ended_sessions (
  member_id bigint not null,
  session_hash text not null,
  until timestamptz not null,
  constraint ended_sessions_once primary key (member_id, session_hash)
);
grant select, insert, delete on ended_sessions to huigan_app;
