/* @name findMessage */
select path, body_hash, answer from huigan.pos_messages
where brand_id = :brandId! and store_id = :storeId! and message_id = :messageId! limit 1;

/* @name insertMessage */
insert into huigan.pos_messages (brand_id, store_id, message_id, path, body_hash, answer, answered_at)
values (:brandId!, :storeId!, :messageId!, :path!, :bodyHash!, :answer!, :answeredAt!)
on conflict do nothing returning message_id;

/* @name deleteMessagesBefore */
delete from huigan.pos_messages m using (
  select o.brand_id, o.store_id, o.message_id from huigan.pos_messages o
  where o.answered_at < :before! order by o.answered_at limit :limit!::int
) old
where m.brand_id = old.brand_id and m.store_id = old.store_id and m.message_id = old.message_id
returning m.message_id;
