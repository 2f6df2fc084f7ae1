/* @name addToLines */
update huigan.order_lines l set refunded_quantity = l.refunded_quantity + t.quantity,
  refunded_fen = l.refunded_fen + t.fen, points_returned = l.points_returned + t.points
from unnest(:lines!::text[], :quantities!::int[], :fens!::bigint[], :points!::bigint[])
  as t(line, quantity, fen, points)
where l.member_id = :memberId! and l.order_id = :orderId! and l.line = t.line;

/* @name addToOrder */
update huigan.orders set refunded_fen = refunded_fen + :fen!,
  points_returned = points_returned + :pointsBack!, state = :state!
where member_id = :memberId! and order_id = :orderId!;
