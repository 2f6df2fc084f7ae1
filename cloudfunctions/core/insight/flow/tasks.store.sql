/* @name insertTasks */
insert into huigan.staff_tasks (store_id, brand_id, member_id, cause, words, asked_at, until)
select t.store_id, :brandId!::smallint, t.member_id, t.cause, :words!, to_timestamp(:nowMs!::float8 / 1000),
  :until!::date
from unnest(:storeIds!::text[], :memberIds!::bigint[], :causes!::text[]) as t(store_id, member_id, cause)
on conflict (store_id, member_id, cause) do nothing;

/* @name findTasks */
-- Of a store, what is open and still of use, oldest first.
with page as materialized (
  select t.task_id, t.words, t.until, t.member_id from huigan.staff_tasks t
  where t.brand_id = :brandId! and t.store_id = :storeId! and t.done_at is null
    and t.until >= :today!::date and t.task_id > :after!::bigint
  order by t.task_id limit :limit!::int
), named as materialized (
  select p.member_id, p.display_name from huigan.member_profiles p
  where p.member_id in (select t.member_id from page t)
)
select t.task_id, t.words, t.until, n.display_name as "name?"
from page t left join named n on n.member_id = t.member_id
order by t.task_id;

/* @name setDone */
update huigan.staff_tasks set done_at = to_timestamp(:nowMs!::float8 / 1000), staff_id = :staffId!
where brand_id = :brandId! and store_id = :storeId! and task_id = :taskId! and done_at is null
returning member_id;

/* @name deleteTasks */
delete from huigan.staff_tasks where member_id = :memberId!;
