/* @name findMessage */
select path, body_hash, answer from huigan.pos_messages
where brand_id = :brandId! and store_id = :storeId! and message_id = :messageId! limit 1;

/* @name insertMessage */
with kept as (
  insert into huigan.pos_messages (brand_id, store_id, message_id, path, body_hash, answer, answered_at)
  values (:brandId!, :storeId!, :messageId!, :path!, :bodyHash!, :answer!, :answeredAt!)
  on conflict do nothing returning brand_id, store_id, message_id, answered_at
), logged as (
  insert into huigan.action_log (brand_id, store_id, clerk, action, member_id, subject, after_state, done_at)
  select k.brand_id, k.store_id, d.clerk, d.action, d.member_id, d.subject, d.after_state, k.answered_at
  from kept k cross join rows from (
    unnest(:clerks!::text[]), unnest(:actions!::text[]), unnest(:memberIds!::bigint[]),
      unnest(:subjects!::text[]), jsonb_array_elements(:after!::jsonb)
  ) as d(clerk, action, member_id, subject, after_state)
)
select message_id from kept;

/* @name deleteMessagesBefore */
delete from huigan.pos_messages m using (
  select o.brand_id, o.store_id, o.message_id from huigan.pos_messages o
  where o.answered_at < :before! order by o.answered_at limit :limit!::int
) old
where m.brand_id = old.brand_id and m.store_id = old.store_id and m.message_id = old.message_id
returning m.message_id;
