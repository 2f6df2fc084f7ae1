-- Messages that staff send in 企业微信: a task for one of the staff, with whom they are to send it to.
set local search_path = huigan;

create table wecom_tasks (
  brand_id smallint not null,
  task_no bigint generated always as identity,
  staff_user text not null,
  source_kind text not null,
  source_id text not null,
  source_name text not null,
  title text not null,
  body text not null,
  state text not null,
  -- What 企业微信 calls it; null: it was not taken there.
  msg_id text,
  made_at timestamptz not null,
  -- When 企业微信 is asked next what became of it.
  ask_at timestamptz not null,
  -- Members: given to the clerk, sent by them, and arrived. They never fall.
  assigned int not null default 0,
  confirmed int not null default 0,
  delivered int not null default 0,
  constraint wecom_tasks_once primary key (brand_id, task_no),
  constraint wecom_tasks_state check (state in ('asking', 'assigned', 'over', 'unknown', 'refused')),
  constraint wecom_tasks_numbers check (0 <= delivered and delivered <= confirmed and confirmed <= assigned)
);
create index wecom_tasks_of_source on wecom_tasks (brand_id, source_id, made_at);
create index wecom_tasks_to_ask on wecom_tasks (ask_at) where state in ('asking', 'assigned');

-- Whom a task goes to.
create table wecom_sends (
  member_id bigint not null,
  message_no bigint not null,
  brand_id smallint not null,
  task_no bigint not null,
  external_user text not null,
  constraint wecom_sends_once primary key (member_id, message_no)
);
create index wecom_sends_of_task on wecom_sends (brand_id, task_no);

create index messages_for_staff on messages (brand_id, message_no) where channel = 'wecom' and state = 'waiting';

grant select, insert, update on wecom_tasks to huigan_app;
grant select, insert, delete on wecom_sends to huigan_app;
grant delete on wecom_tasks to huigan_app;
