/* @name readTextsOfMember */
select w.member_id, w.order_id, w.remark, w.cup_texts from huigan.order_words w
where w.member_id = :memberId! and w.order_id = any(:orderIds!::text[]) order by w.order_id limit 1000;

/* @name readTextsOfMembers */
select w.member_id, w.order_id, w.remark, w.cup_texts
from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
join huigan.order_words w on w.member_id = t.member_id and w.order_id = t.order_id
order by w.member_id, w.order_id limit 1000;

/* @name deleteOrderTexts */
delete from huigan.order_words where member_id = :memberId!;

/* @name emptyOrderPlaces */
update huigan.orders set place = '', channel = '' where member_id = :memberId! and (place <> '' or channel <> '');
