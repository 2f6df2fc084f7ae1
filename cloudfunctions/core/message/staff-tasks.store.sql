/* @name findForStaff */
-- What waits for staff and was decided before an instant, the oldest first.
select m.member_id, m.message_no from huigan.messages m
where m.brand_id = :brandId! and m.channel = 'wecom' and m.state = 'waiting'
  and m.sent_at < :before!::timestamptz
order by m.message_no limit :limit!::int;

/* @name lockForStaff */
-- Those that still wait, with the clerk whom the member added last. Members are held before.
select m.member_id, m.message_no, m.source_kind, m.source_id, m.source_name, m.title, m.body, m.until,
  f.staff_user as "staff_user?", f.external_user as "external_user?"
from huigan.messages m
left join lateral (select w.staff_user, w.external_user from huigan.wecom_friends w
  where w.member_id = m.member_id and w.member_id = any(:memberIds!::bigint[])
  order by w.since desc, w.staff_user limit 1) f on true
where m.member_id = any(:memberIds!::bigint[]) and m.message_no = any(:messageNos!::bigint[])
  and m.state = 'waiting'
order by m.message_no for update of m;

/* @name setStates */
update huigan.messages m set state = :state!
from unnest(:memberIds!::bigint[], :messageNos!::bigint[]) as t(member_id, message_no)
where m.member_id = any(:members!::bigint[]) and m.state = :was! and m.member_id = t.member_id
  and m.message_no = t.message_no;

/* @name insertTasks */
insert into huigan.wecom_tasks (brand_id, staff_user, source_kind, source_id, source_name, title, body, state,
  made_at, ask_at)
select :brandId!::smallint, t.staff_user, t.source_kind, t.source_id, t.source_name, t.title, t.body,
  'asking', :now!::timestamptz, :askAt!::timestamptz
from unnest(:staffUsers!::text[], :sourceKinds!::text[], :sourceIds!::text[], :sourceNames!::text[],
  :titles!::text[], :bodies!::text[])
  with ordinality as t(staff_user, source_kind, source_id, source_name, title, body, place)
order by t.place returning task_no;

/* @name insertSends */
insert into huigan.wecom_sends (member_id, message_no, brand_id, task_no, external_user)
select t.member_id, t.message_no, :brandId!::smallint, t.task_no, t.external_user
from unnest(:memberIds!::bigint[], :messageNos!::bigint[], :taskNos!::bigint[], :externalUsers!::text[])
  as t(member_id, message_no, task_no, external_user)
on conflict (member_id, message_no) do nothing;

/* @name takeTasksToAsk */
-- Tasks that something is to be asked about, nobody else's until `again`.
with due as materialized (
  select d.brand_id, d.task_no from huigan.wecom_tasks d
  where d.state in ('asking', 'assigned') and d.ask_at <= :now!::timestamptz
  order by d.ask_at limit :limit!::int
)
update huigan.wecom_tasks k set ask_at = :again!::timestamptz
from due where k.brand_id = due.brand_id and k.task_no = due.task_no
  and k.state in ('asking', 'assigned') and k.ask_at <= :now!::timestamptz
returning k.brand_id, k.task_no, k.state, k.staff_user, k.msg_id, k.made_at;

/* @name findSends */
select s.member_id, s.message_no, s.external_user from huigan.wecom_sends s
where s.brand_id = :brandId! and s.task_no = :taskNo! order by s.member_id, s.message_no limit 10000;

/* @name endAsking */
-- Once: no row where somebody else has said what became of it.
update huigan.wecom_tasks set state = :state!, msg_id = :msgId, assigned = :assigned!, ask_at = :askAt!
where brand_id = :brandId! and task_no = :taskNo! and state = 'asking' returning task_no;

/* @name dropTask */
delete from huigan.wecom_tasks where brand_id = :brandId! and task_no = :taskNo! and state = 'asking'
returning task_no;

/* @name dropSends */
delete from huigan.wecom_sends s where s.member_id = any(:memberIds!::bigint[]) and s.brand_id = :brandId!
  and s.task_no = :taskNo!;

/* @name raiseCounts */
-- What was told before stays, whoever has left meanwhile.
update huigan.wecom_tasks k set
  confirmed = greatest(k.confirmed, least(:confirmed!::int, k.assigned)),
  delivered = greatest(k.delivered, least(:delivered!::int, greatest(k.confirmed, :confirmed!::int), k.assigned)),
  state = case when :isOver!::boolean then 'over' else k.state end, ask_at = :askAt!
where k.brand_id = :brandId! and k.task_no = :taskNo! and k.state = 'assigned';

/* @name findTasks */
-- The newest first.
select k.task_no, k.staff_user, k.source_name, k.title, k.state, k.made_at, k.assigned, k.confirmed,
  k.delivered
from huigan.wecom_tasks k
where k.brand_id = :brandId! and k.task_no < :before!::bigint order by k.task_no desc limit :limit!::int;

/* @name keepFriends */
-- By members' keys; a key of an account that was merged means the one that is kept. Told again, the latest
-- counts.
with asked as (
  select t.member_key, t.staff_user, t.external_user, t.place
  from unnest(:memberKeys!::text[], :staffUsers!::text[], :externalUsers!::text[])
    with ordinality as t(member_key, staff_user, external_user, place)
), named as materialized (
  select a.place, a.staff_user, a.external_user, k.member_id from asked a
  join huigan.member_keys k on k.brand_id = :brandId! and k.member_key = a.member_key
), merged as materialized (
  select g.member_id, g.kept_id from huigan.account_merges g
  where g.member_id in (select n.member_id from named n) and g.undone_at is null
), kept as materialized (
  select n.place, n.staff_user, n.external_user, coalesce(g.kept_id, n.member_id) as member_id
  from named n left join merged g on g.member_id = n.member_id
), found as materialized (
  select k.* from kept k where k.member_id not in (select c.member_id
    from huigan.closed_members c where c.member_id in (select o.member_id from kept o))
), written as (
  insert into huigan.wecom_friends as w (member_id, staff_user, brand_id, external_user, since)
  select distinct on (f.member_id, f.staff_user) f.member_id, f.staff_user, :brandId!::smallint,
    f.external_user, :now!::timestamptz
  from found f order by f.member_id, f.staff_user, f.place desc
  on conflict (member_id, staff_user) do update set external_user = excluded.external_user,
    since = excluded.since
  where w.external_user <> excluded.external_user
  returning w.member_id
)
select (select count(*) from written)::int as "kept!",
  coalesce((select array_agg(a.place::int order by a.place) from asked a
    where not exists (select 1 from found f where f.place = a.place)), '{}') as "unknown!";
